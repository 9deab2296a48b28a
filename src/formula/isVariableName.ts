/** What LET takes as a variable: a word that cannot be read as a cell (`A1`, `R1C1`, `R`), a truth value or a prefix. */
export function isVariableName(text: string): boolean {
  return (
    /^[\p{L}_][\p{L}\p{N}_]*$/u.test(text) &&
    !/^[A-Za-z]{1,3}\d+$/.test(text) &&
    !/^([rR]\d*)?([cC]\d*)?$/.test(text) &&
    !/^(true|false)$/i.test(text) &&
    !/^_xl/i.test(text) &&
    text.length <= 255
  );
}
