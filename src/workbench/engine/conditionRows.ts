import type { Nullable } from "@univerjs/core";
import type { ArrayValueObject, BaseValueObject } from "@univerjs/engine-formula";

type Cell = Nullable<BaseValueObject>;

/** Whether a cell may meet a condition. It must not say no to a cell that does; Univer has the last word on the others. */
type MayMeet = (cell: Cell) => boolean;

interface Condition {
  readonly column: ArrayValueObject;
  readonly condition: BaseValueObject;
}

/** The rows that may meet all conditions; undefined when every row may as far as can be told. */
export function rowsThatMayMeet(conditions: readonly Condition[]): readonly number[] | undefined {
  let rows: readonly number[] | undefined;
  const tests: { readonly column: ArrayValueObject; readonly mayMeet: MayMeet }[] = [];
  for (const { column, condition } of conditions) {
    const text = plainText(condition);
    const found = text === undefined ? undefined : (rowsByText(column).get(text) ?? []);
    const mayMeet = text === undefined ? testOf(condition) : (cell: Cell) => textOf(cell) === text;
    if (found && (!rows || found.length < rows.length)) rows = found;
    if (mayMeet) tests.push({ column, mayMeet });
  }
  if (tests.length === 0) return undefined;
  rows ??= Array.from({ length: conditions[0]!.column.getRowCount() }, (_, row) => row);
  return rows.filter((row) => tests.every(({ column, mayMeet }) => mayMeet(column.get(row, 0))));
}

/** A condition that is met by an equal text and by nothing else: no comparison, no pattern, no number, no truth value. */
function plainText(condition: BaseValueObject): string | undefined {
  if (!condition.isString()) return undefined;
  const text = String(condition.getValue());
  const isPlain = text.trim() === text && text !== "" && !/^[=<>#]|[*?~]/.test(text) && !/^[\d.,:/%+-]*$/.test(text);
  return isPlain && !/^(true|false)$/i.test(text) && Number.isNaN(Number(text)) ? text.toLowerCase() : undefined;
}

function testOf(condition: BaseValueObject): MayMeet | undefined {
  if (condition.isBoolean()) return mayBe(condition.getValue() === true);
  if (condition.isNumber()) return mayCompare("=", Number(condition.getValue()));
  if (!condition.isString()) return undefined;
  const text = String(condition.getValue());
  if (text === "") return mayBeBlank;
  const [, comparison, bound] = /^(<=|>=|<|>|=)([+-]?\d+(?:\.\d+)?)$/.exec(text) ?? [];
  return comparison === undefined ? undefined : mayCompare(comparison, Number(bound));
}

/** A number must compare so; what a condition about numbers makes of a text or a blank is left to Univer. */
const mayCompare =
  (comparison: string, bound: number): MayMeet =>
  (cell) => {
    if (!cell?.isNumber()) return true;
    const value = Number(cell.getValue());
    if (comparison === "<") return value < bound;
    if (comparison === "<=") return value <= bound;
    if (comparison === ">") return value > bound;
    if (comparison === ">=") return value >= bound;
    return value === bound;
  };

const mayBe =
  (truth: boolean): MayMeet =>
  (cell) => {
    if (!cell || cell.isNull()) return true;
    if (cell.isBoolean()) return (cell.getValue() === true) === truth;
    return cell.isString() && textOf(cell) === String(truth);
  };

const mayBeBlank: MayMeet = (cell) => {
  if (!cell || cell.isNull()) return true;
  if (cell.isString()) return String(cell.getValue()).trim() === "";
  return !cell.isError() && Number(cell.getValue()) === 0;
};

const textOf = (cell: Cell): string | undefined =>
  cell?.isString() ? String(cell.getValue()).toLowerCase() : undefined;

/** By array: Univer makes one of a range for all formulas of a calculation, and a new one for the next. */
const indexes = new WeakMap<ArrayValueObject, ReadonlyMap<string, readonly number[]>>();

function rowsByText(column: ArrayValueObject): ReadonlyMap<string, readonly number[]> {
  const known = indexes.get(column);
  if (known) return known;
  const index = new Map<string, number[]>();
  column.iterator((cell, row) => {
    const text = textOf(cell);
    if (text === undefined) return;
    const rows = index.get(text);
    if (rows) rows.push(row);
    else index.set(text, [row]);
  });
  indexes.set(column, index);
  return index;
}
