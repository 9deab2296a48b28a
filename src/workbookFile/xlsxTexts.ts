import type { XmlPart } from "./xmlPart";

/** Characters that XML cannot hold are written by their number: `_x000D_`; an underscore before such a text as `_x005F_`. */
export const unescapedText = (text: string): string =>
  text.includes("_x")
    ? text.replaceAll(/_x([0-9a-fA-F]{4})_/gu, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;

/** The text of a cell or comment, its runs joined; how Chinese and Japanese is to be read aloud stands apart. */
export function richText(part: XmlPart): { readonly text: string; readonly hasFormats: boolean } {
  const pieces = part.elements.flatMap((one) => (one.name === "t" ? [one] : one.name === "r" ? one.all("t") : []));
  return {
    text: unescapedText(pieces.map(({ text }) => text).join("")),
    hasFormats: part.all("r").some((run) => (run.find("rPr")?.elements.length ?? 0) > 0),
  };
}
