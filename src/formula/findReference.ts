import { blockPartAt } from "./blockCells";
import type { BlockReference, InputReference, TableReference } from "./expression";
import type { FormulaHome, FormulaNames, TableNames } from "./formulaNames";
import { FormulaProblem } from "./formulaProblem";
import { parseRange } from "./parseRange";
import { parseStructuredReference, type StructuredReference } from "./structuredReference";

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

const idOf = (names: Readonly<Record<string, string>>, text: string): string | undefined =>
  Object.keys(names).find((id) => same(names[id]!, text));

export function findInput(text: string, names: FormulaNames): InputReference | undefined {
  const input = idOf(names.inputs, text);
  return input === undefined ? undefined : { input };
}

/** The bare name of a table, which stands for its data. */
export function findTable(text: string, names: FormulaNames): TableReference | undefined {
  const table = Object.keys(names.tables).find((id) => same(names.tables[id]!.name, text));
  return table === undefined ? undefined : { table };
}

/** `Deals[Amount]`, `[@Amount]`, `Deals[[#Headers],[Stage]:[Amount]]` with ids in place of names. */
export function findTableReference(text: string, names: FormulaNames, home: FormulaHome): TableReference {
  const reference = parseStructuredReference(text);
  if (!reference) throw new FormulaProblem(`The reference ${text} cannot be read.`);
  const table = reference.table === "" ? home.table : findTable(reference.table, names)?.table;
  const tableNames = table === undefined ? undefined : names.tables[table];
  if (table === undefined || !tableNames)
    throw new FormulaProblem(
      reference.table === ""
        ? `${text} stands outside every table that is known.`
        : `The table ${reference.table} is not known.`,
    );
  const [column, to] = reference.columns.map((heading) => columnOf(tableNames, heading));
  return {
    table,
    ...(column === undefined ? {} : { column }),
    ...(to === undefined ? {} : { to }),
    ...rowOf(text, reference),
  };
}

function columnOf({ name, columns }: TableNames, heading: string): string {
  const id = idOf(columns, heading);
  if (id === undefined) throw new FormulaProblem(`The table ${name} has no column "${heading}" that is known.`);
  return id;
}

function rowOf(text: string, { sections }: StructuredReference): Pick<TableReference, "row"> {
  const [section, ...more] = sections;
  if (more.length > 0 || section === "all" || section === "totals")
    throw new FormulaProblem(`The reference ${text} names rows that are not supported here.`);
  if (section === "this row") return { row: "this" };
  return section === "headers" ? { row: "headings" } : {};
}

/** `Forecast!$B$4:$F$10` with the block and the part of it that stand there. */
export function findBlock(text: string, names: FormulaNames, home: FormulaHome): BlockReference {
  const parsed = parseRange(text);
  const [sheetName = home.sheetName, ...more] = [...(parsed?.context ?? [])].reverse();
  const range = parsed?.range;
  if (more.length > 0 || range?.top == null || range.bottom == null || range.left == null || range.right == null)
    throw new FormulaProblem(`The reference ${text} is not supported here.`);
  const { top, bottom, left, right } = range;
  const cells = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  for (const [block, place] of Object.entries(names.blocks)) {
    if (sheetName === undefined || !same(place.sheetName, sheetName)) continue;
    const part = blockPartAt(place, cells);
    if (part) return { block, ...(Object.keys(part).length === 0 ? {} : { part }) };
  }
  throw new FormulaProblem(`The cells ${text} belong to no block that is known.`);
}
