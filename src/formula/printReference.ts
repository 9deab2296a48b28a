import { blockCells, type CellRange } from "./blockCells";
import { columnLetters } from "./columnLetters";
import type { BlockReference, InputReference, TableReference } from "./expression";
import type { FormulaHome, FormulaNames } from "./formulaNames";
import { FormulaProblem } from "./formulaProblem";
import { quoteSheetName } from "./quoteSheetName";
import { printLongReference, printStructuredReference, type StructuredReference } from "./structuredReference";

export type FormulaForm = "excel" | "file";

/** What an id is called in the workbook. */
export function nameOf<Name>(kind: string, names: Readonly<Record<string, Name>>, id: string): Name {
  if (!Object.hasOwn(names, id)) throw new FormulaProblem(`This workbook has no ${kind} "${id}".`);
  return names[id]!;
}

export const printInput = ({ input }: InputReference, names: FormulaNames): string =>
  nameOf("input", names.inputs, input);

export function printTableReference(
  reference: TableReference,
  form: FormulaForm,
  names: FormulaNames,
  home: FormulaHome,
): string {
  const { name, columns } = nameOf("table", names.tables, reference.table);
  if (reference.to !== undefined && reference.column === undefined)
    throw new FormulaProblem(`A reference to the table "${reference.table}" ends at a column but starts at none.`);
  const heading = (id: string) => nameOf(`column of the table "${reference.table}" called`, columns, id);
  const headings = [reference.column, reference.to].filter((id) => id !== undefined).map(heading);
  const structured = (sections: StructuredReference["sections"], table = name): StructuredReference => ({
    table,
    sections,
    columns: headings,
  });
  if (reference.row === "headings") return printLongReference(structured(["headers"]));
  if (reference.row === "this") {
    // Files know only the long form; outside its table `Deals[@x]` would do, but the workbench's engine reads the long one.
    return form === "excel" && home.table === reference.table
      ? printStructuredReference(structured(["this row"], ""))
      : printLongReference(structured(["this row"]));
  }
  const [only, ...more] = headings;
  if (only === undefined) return form === "excel" ? name : `${name}[]`;
  const printed = printLongReference(structured([]));
  const single = more.every((one) => one === only);
  return single && !isPlainHeading(only) ? `${name}[${printed.slice(name.length)}]` : printed;
}

/** Headings with any other character want brackets of their own when typed. */
const isPlainHeading = (heading: string): boolean => /^[\p{L}\p{N}_]+( +[\p{L}\p{N}_]+)*$/u.test(heading);

export function printBlock(reference: BlockReference, names: FormulaNames, home: FormulaHome): string {
  const place = nameOf("block", names.blocks, reference.block);
  const address = printCells(blockCells(reference.block, place, reference.part), place.relative === true);
  return home.sheetName === place.sheetName ? address : `${quoteSheetName(place.sheetName)}!${address}`;
}

function printCells({ row, column, rows, columns }: CellRange, relative: boolean): string {
  const mark = relative ? "" : "$";
  const cell = (atRow: number, atColumn: number) => `${mark}${columnLetters(atColumn)}${mark}${atRow + 1}`;
  const first = cell(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cell(row + rows - 1, column + columns - 1)}`;
}
