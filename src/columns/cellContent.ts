const errorText =
  /^#(?:VALUE!|N\/A|DIV\/0!|NUM!|REF!|NAME\?|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|GETTING_DATA)$/;

/** The error that a cell shows, whether it came as text or as Excel's error object. */
export function errorOfCell(raw: unknown): string | undefined {
  if (typeof raw === "string") return raw.startsWith("#") && errorText.test(raw.trim()) ? raw.trim() : undefined;
  if (typeof raw !== "object" || raw === null || !("code" in raw)) return undefined;
  return typeof raw.code === "string" ? raw.code : "#VALUE!";
}

/** No date, amount or term is longer; the patterns for them are not meant for a page of text. */
export const longestValue = 60;

const placeholder = /^(?:[-－–—−/]+|n\/?a|n\.a\.|null|none|nil|tbd|tba|\(blank\)|\(none\)|\(空白\)|待定|暂无|空)$/i;

/** Blank, only spaces, or one of the signs people write to say that nothing is there. */
export function isEmptyCell(raw: unknown): boolean {
  if (raw === null || raw === undefined || raw === "") return true;
  if (typeof raw !== "string") return false;
  const text = raw.trim();
  return text === "" || (text.length <= 8 && placeholder.test(text));
}

/** A text without outer spaces and with single ones inside, whatever kind of space was used. */
export const tidyText = (text: string): string => text.replace(/\s+/gu, " ").trim();

/** The same name for a reader: case, width and spaces set aside. */
export const sameName = (text: string): string => tidyText(text.normalize("NFKC")).toLowerCase();
