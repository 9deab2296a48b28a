import { block } from "../../src/formula/references";
import type { Expr } from "../../src/formula/expression";
import type { BlockPlace, FormulaNames } from "../../src/formula/formulaNames";
import { printFormula } from "../../src/formula/printFormula";
import type { FunctionId } from "../../src/functions/catalogue";
import { nativeFormula } from "../../src/twins/nativeFormula";

export type CellValue = number | string | boolean | null;
/** One value, or the cells of a range. */
export type Given = CellValue | readonly (readonly CellValue[])[];

/** A call of a function with values for its arguments; absent ones are omitted. */
export interface TwinCase {
  readonly id: FunctionId;
  readonly given: Readonly<Record<string, Given>>;
  /** Arguments that stand in the formula itself, not in cells. */
  readonly literal?: readonly string[];
}

export interface PlacedCells {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly CellValue[])[];
}

/** A case laid out on a sheet: its arguments in cells, and the twin's formula for them. */
export interface PlacedCase {
  readonly inputs: readonly PlacedCells[];
  readonly row: number;
  readonly formula: string;
}

/** With the tree behind the formula, for whoever writes it in another form. */
export interface PlacedTwin extends PlacedCase {
  readonly tree: Expr;
  readonly names: FormulaNames;
}

export const sheetName = "Twins";
/** Where the formulas stand, to the right of all arguments. */
export const formulaColumn = 60;
/** How far the cases lie apart; no answer is longer. */
export const rowsACase = 45;
export const columnsOfAnswer = 12;

export const asGrid = (given: Given): readonly (readonly CellValue[])[] =>
  Array.isArray(given) ? (given as readonly (readonly CellValue[])[]) : [[given as CellValue]];

/** The case in the rows of its number, or undefined when the call has no twin. */
export function placeCase({ id, given, literal = [] }: TwinCase, number: number): PlacedTwin | undefined {
  const row = number * rowsACase;
  const blocks: Record<string, BlockPlace> = {};
  const inputs: PlacedCells[] = [];
  const args: Record<string, Expr> = {};
  let column = 0;
  for (const [name, value] of Object.entries(given)) {
    if (literal.includes(name)) {
      args[name] = value as number | string | boolean;
      continue;
    }
    const cells = asGrid(value);
    const columns = cells[0]!.length;
    inputs.push({ row, column, cells });
    blocks[name] = { sheetName, row, column, rows: cells.length, columns };
    args[name] = block(name);
    column += columns + 1;
  }
  const names: FormulaNames = { inputs: {}, tables: {}, blocks };
  const tree = nativeFormula({ call: id, args });
  if (tree === undefined) return undefined;
  const formula = printFormula(tree, { form: "excel", names, signatures: {}, at: { sheetName } });
  return { inputs, row, formula, tree, names };
}
