import { parseStructRef } from "@borgar/fx";

export type TableSection = "all" | "data" | "headers" | "totals" | "this row";

/** `Deals[[#This Row],[Amount]]` taken apart; `table` is empty in `[@Amount]`. */
export interface StructuredReference {
  readonly table: string;
  readonly sections: readonly TableSection[];
  /** None for the whole table, one column, or the first and the last of several. */
  readonly columns: readonly string[];
}

export function parseStructuredReference(text: string): StructuredReference | undefined {
  const parsed = parseStructRef(text);
  if (!parsed) return undefined;
  return {
    table: parsed.table ?? "",
    sections: (parsed.sections ?? []).filter(isSection),
    columns: parsed.columns ?? [],
  };
}

function isSection(section: string): section is TableSection {
  return ["all", "data", "headers", "totals", "this row"].includes(section);
}

const sectionTexts: Readonly<Record<TableSection, string>> = {
  all: "#All",
  data: "#Data",
  headers: "#Headers",
  totals: "#Totals",
  "this row": "#This Row",
};

/** As Excel shows it: `[@Amount]`, `Deals[@Amount]`, `Deals[Amount]`, `Deals[[#Headers],[Amount]]`. */
export function printStructuredReference(reference: StructuredReference): string {
  const { table, sections, columns } = reference;
  const [first, last] = columns;
  if (sections.length === 1 && sections[0] === "this row") {
    if (first === undefined) return `${table}[@]`;
    if (last !== undefined && last !== first) return `${table}[@[${escapeHeading(first)}]:[${escapeHeading(last)}]]`;
    return isSimpleHeading(first) ? `${table}[@${first}]` : `${table}[@[${escapeHeading(first)}]]`;
  }
  return printLongReference(reference);
}

/** Without the `@` shorthand, which only Excel's own formula bar understands: `Deals[[#This Row],[Amount]]`. */
export function printLongReference({ table, sections, columns }: StructuredReference): string {
  const [first, last] = columns;
  const sectionPart = sections.map((section) => `[${sectionTexts[section]}]`);
  if (first === undefined) {
    if (sections.length === 0) return `${table}[]`;
    return sections.length === 1 && sections[0]
      ? `${table}[${sectionTexts[sections[0]]}]`
      : `${table}[${sectionPart.join(",")}]`;
  }
  const range = last !== undefined && last !== first;
  const columnPart = range ? `[${escapeHeading(first)}]:[${escapeHeading(last)}]` : `[${escapeHeading(first)}]`;
  if (sections.length === 0) return range ? `${table}[${columnPart}]` : `${table}${columnPart}`;
  return `${table}[${[...sectionPart, columnPart].join(",")}]`;
}

/** Inside brackets Excel escapes `[ ] # '` and `@` with an apostrophe. */
function escapeHeading(heading: string): string {
  return heading.replace(/[[\]#'@]/g, (special) => `'${special}`);
}

function isSimpleHeading(heading: string): boolean {
  return /^[\p{L}\p{N}_]+$/u.test(heading);
}
