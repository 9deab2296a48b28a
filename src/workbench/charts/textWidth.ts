/** Wide as a whole letter: Chinese, Japanese and Korean characters, and their punctuation. */
const isWide = (character: string): boolean => character >= "\u2e80" && character <= "\uffdc";

/** Widths of Arial's letters, in ems; other fonts of screens are close to them. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[iljI.,:;'|! ]/u, 0.27],
  [/[frt()[\]\-/]/u, 0.32],
  [/[sckvxyzJ]/u, 0.5],
  [/[mMW@%]/u, 0.87],
  [/[w&]/u, 0.72],
  [/[A-Z]/u, 0.68],
];

function emsOf(character: string): number {
  if (isWide(character)) return 1;
  return widths.find(([letters]) => letters.test(character))?.[1] ?? 0.56;
}

/** Estimated, so that a chart is laid out alike on every machine and where there is no page to measure on. */
export function textWidth(text: string, fontSize: number): number {
  let ems = 0;
  for (const character of text) ems += emsOf(character);
  return ems * fontSize;
}

/** The text, or as much of it as fits with an ellipsis. */
export function fitText(text: string, fontSize: number, width: number): string {
  if (textWidth(text, fontSize) <= width) return text;
  const characters = [...text];
  while (characters.length > 1 && textWidth(`${characters.join("")}…`, fontSize) > width) characters.pop();
  return `${characters.join("").trimEnd()}…`;
}

/** Breaks a text into at most `most` lines of a width, between words or wide characters; undefined when it does not fit. */
export function wrapText(text: string, fontSize: number, width: number, most: number): string[] | undefined {
  const pieces = text.match(/[\u2e80-\uffdc]|[^\s\u2e80-\uffdc]+\s*|\s+/gu) ?? [text];
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces) {
    if (line !== "" && textWidth((line + piece).trimEnd(), fontSize) > width) {
      lines.push(line.trimEnd());
      line = piece;
    } else line += piece;
  }
  lines.push(line.trimEnd());
  const fits = lines.length <= most && lines.every((one) => textWidth(one, fontSize) <= width);
  return fits ? lines : undefined;
}
