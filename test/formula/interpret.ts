import type { Expr, Operator } from "../../src/formula/expression";

/** An error value of Excel's. */
export class ErrorValue {
  constructor(readonly code: "#VALUE!" | "#DIV/0!" | "#NUM!") {}
}

export type Value = number | string | boolean | ErrorValue;

/** The cells that a formula reads: what its ids stand for. */
export interface Cells {
  readonly inputs: Readonly<Record<string, Value>>;
  readonly columns: Readonly<Record<string, readonly Value[]>>;
  readonly blocks: Readonly<Record<string, Value>>;
  /** The row of the table in which the formula stands. */
  readonly row: number;
}

/** Arithmetic, comparison, joining, SUM and IF as Excel documents them, written without looking at any engine. */
export function interpret(expr: Expr, cells: Cells): Value {
  if (typeof expr !== "object") return expr;
  if ("input" in expr) return cells.inputs[expr.input]!;
  if ("block" in expr) return cells.blocks[expr.block]!;
  if ("table" in expr) return cells.columns[expr.column!]![cells.row]!;
  if ("negative" in expr) return arithmetic("-", 0, interpret(expr.negative, cells));
  if ("op" in expr) return operate(expr.op, interpret(expr.left, cells), interpret(expr.right, cells));
  if ("native" in expr && expr.native === "IF") return choose(expr.args, cells);
  if ("native" in expr && expr.native === "SUM") return sum(expr.args, cells);
  throw new Error(`Not interpreted: ${JSON.stringify(expr)}`);
}

function choose([condition, yes, no]: readonly (Expr | null)[], cells: Cells): Value {
  const asked = interpret(condition!, cells);
  if (asked instanceof ErrorValue) return asked;
  if (typeof asked === "string") return new ErrorValue("#VALUE!");
  return interpret(asked ? yes! : no!, cells);
}

function sum(args: readonly (Expr | null)[], cells: Cells): Value {
  let total = 0;
  for (const argument of args) {
    const wholeColumn = typeof argument === "object" && argument !== null && "table" in argument && !argument.row;
    // Of cells only numbers count; a value written into the call is made a number.
    const values = wholeColumn
      ? cells.columns[argument.column!]!.filter((value) => typeof value === "number")
      : [toNumber(interpret(argument!, cells))];
    for (const value of values) {
      if (value instanceof ErrorValue) return value;
      total += value;
    }
  }
  return total;
}

function operate(op: Operator, left: Value, right: Value): Value {
  if (left instanceof ErrorValue) return left;
  if (right instanceof ErrorValue) return right;
  switch (op) {
    case "&":
      return toText(left) + toText(right);
    case "=":
      return compare(left, right) === 0;
    case "<>":
      return compare(left, right) !== 0;
    case "<":
      return compare(left, right) < 0;
    case "<=":
      return compare(left, right) <= 0;
    case ">":
      return compare(left, right) > 0;
    case ">=":
      return compare(left, right) >= 0;
    default:
      return arithmetic(op, left, right);
  }
}

function arithmetic(op: "+" | "-" | "*" | "/" | "^", left: Value, right: Value): Value {
  const one = toNumber(left);
  if (one instanceof ErrorValue) return one;
  const other = toNumber(right);
  if (other instanceof ErrorValue) return other;
  if (op === "/" && other === 0) return new ErrorValue("#DIV/0!");
  if (op === "^" && one === 0 && other === 0) return new ErrorValue("#NUM!");
  const results = { "+": one + other, "-": one - other, "*": one * other, "/": one / other, "^": one ** other };
  return results[op] + 0;
}

function toNumber(value: Value): number | ErrorValue {
  if (typeof value === "number" || value instanceof ErrorValue) return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  return value.trim() === "" || Number.isNaN(Number(value)) ? new ErrorValue("#VALUE!") : Number(value);
}

const toText = (value: number | string | boolean): string =>
  typeof value === "boolean" ? String(value).toUpperCase() : String(value);

/** Numbers come before texts, texts before truth values; case does not matter. */
function compare(left: number | string | boolean, right: number | string | boolean): number {
  const rank = { number: 0, string: 1, boolean: 2 } as const;
  const [one, other] = [left, right].map((value) => rank[typeof value as keyof typeof rank]);
  if (one !== other) return one! - other!;
  const [a, b] = [left, right].map((value) => (typeof value === "string" ? value.toLowerCase() : Number(value)));
  return a! < b! ? -1 : a! > b! ? 1 : 0;
}
