import { unzip } from "@cj-tech-master/excelts/archive";
import { attr, findChild, findChildren, parseXml, textContent, type XmlElement } from "@cj-tech-master/excelts/xml";

/** The parts of an .xlsx file, by their names in it. */
export type Parts = ReadonlyMap<string, string>;

export async function partsOf(bytes: Uint8Array): Promise<Parts> {
  const parts = new Map<string, string>();
  for await (const entry of unzip(bytes).entries()) parts.set(entry.path, await entry.text());
  return parts;
}

export function partOf(parts: Parts, name: string): XmlElement {
  const xml = parts.get(name);
  if (xml === undefined) throw new Error(`The file has no ${name}, but ${[...parts.keys()].join(", ")}.`);
  return parseXml(xml).root;
}

export const within = (element: XmlElement, ...names: readonly string[]): XmlElement[] =>
  names.reduce<XmlElement[]>((found, name) => found.flatMap((one) => findChildren(one, name)), [element]);

export interface StoredCell {
  readonly formula: string | undefined;
  /** `ref` of an array that Excel spills. */
  readonly spill: string | undefined;
  readonly value: number | string | boolean | undefined;
  readonly isError: boolean;
}

/** The cells of a sheet by address; of a file of ours, arrays must be marked as those that spill. */
export function cellsOf(
  parts: Parts,
  index: number,
  { anyArray = false }: { readonly anyArray?: boolean } = {},
): ReadonlyMap<string, StoredCell> {
  const shared = parts.has("xl/sharedStrings.xml")
    ? within(partOf(parts, "xl/sharedStrings.xml"), "si").map(textContent)
    : [];
  const rows = within(partOf(parts, `xl/worksheets/sheet${index + 1}.xml`), "sheetData", "row");
  const cells = new Map<string, StoredCell>();
  for (const cell of rows.flatMap((row) => findChildren(row, "c"))) {
    const [formula, value] = [findChild(cell, "f"), findChild(cell, "v")];
    if (!formula && !value) continue;
    const isArray = formula !== undefined && attr(formula, "t") === "array";
    if (!anyArray && isArray !== (attr(cell, "cm") === "1")) throw new Error(`${attr(cell, "r")} is half an array.`);
    cells.set(attr(cell, "r")!, {
      formula: formula && textContent(formula),
      spill: isArray ? attr(formula, "ref") : undefined,
      value: value && valueOf(attr(cell, "t") ?? "n", textContent(value), shared),
      isError: attr(cell, "t") === "e",
    });
  }
  return cells;
}

function valueOf(type: string, text: string, shared: readonly string[]): number | string | boolean {
  if (type === "n") return Number(text);
  if (type === "b") return text === "1";
  return type === "s" ? shared[Number(text)]! : text;
}
