/** A piece of a page in which everything that could be mistaken for markup is escaped. */
export class Html {
  constructor(readonly text: string) {}
}

export type HtmlPart = Html | string | number | undefined | readonly HtmlPart[];

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function markupOf(part: HtmlPart): string {
  if (part === undefined) return "";
  if (part instanceof Html) return part.text;
  if (typeof part === "object") return part.map(markupOf).join("");
  return String(part).replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

/** Markup with values in it. Only values that are Html themselves come in as markup; attributes must stand in `"`. */
export const markup = (literals: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html =>
  new Html(literals.reduce((text, literal, index) => text + markupOf(parts[index - 1]) + literal));
