/** A sheet name as it stands before the `!` of a reference: `Deals`, `'My deals'`, `'it''s'`, `商机`. */
export function quoteSheetName(name: string): string {
  return isPlainName(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Letters of any script, digits and `_`, not starting with a digit and not readable as a cell (`A1`, `R1C1`). */
function isPlainName(name: string): boolean {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^[rR]\d*[cC]\d*$/.test(name);
}
