import type { Expr } from "../../formula/expression";
import { nativeFormula } from "../../twins/nativeFormula";

type Variables = ReadonlyMap<string, Expr>;
const none: Variables = new Map();

const bound = (bindings: readonly (readonly [string, Expr])[], variables: Variables): Variables =>
  new Map([...variables, ...bindings]);

/** What stands in the first row of a spill, as far as its formula says so itself. */
export function headingsOf(formula: Expr): readonly string[] {
  return firstRow(formula, none);
}

function firstRow(expr: Expr, variables: Variables): readonly string[] {
  if (typeof expr !== "object") return [String(expr)];
  if ("array" in expr) return (expr.array[0] ?? []).map(String);
  if ("let" in expr) return firstRow(expr.in, bound(expr.let, variables));
  if ("variable" in expr) return firstRow(variables.get(expr.variable) ?? "", variables);
  if ("call" in expr) {
    const twin = "headings" in expr.args ? nativeFormula(expr) : undefined;
    return twin === undefined ? [] : firstRow(twin, variables);
  }
  if (!("native" in expr)) return [];
  const rows = expr.args.map((one) => (one === null ? [] : firstRow(one, variables)));
  // Of a sentence or the rows, whichever there is to show, the rows are wider.
  if (expr.native === "IF") return rows.slice(1).reduce((most, row) => (row.length > most.length ? row : most), []);
  return expr.native === "VSTACK" ? (rows[0] ?? []) : [];
}

/** The words that a formula chooses among for its cells; `typed` are those of a column of a table. */
export function wordsShown(
  formula: Expr,
  typed: (table: string, column: string) => readonly string[],
): readonly string[] {
  const shownBy = (expr: Expr, variables: Variables): readonly string[] => {
    if (typeof expr === "string") return [expr];
    if (typeof expr !== "object") return [];
    if ("array" in expr) return expr.array.flat().filter((one) => typeof one === "string");
    if ("let" in expr) return shownBy(expr.in, bound(expr.let, variables));
    if ("variable" in expr) return shownBy(variables.get(expr.variable) ?? "", variables);
    if ("table" in expr)
      return expr.column === undefined || expr.to !== undefined ? [] : typed(expr.table, expr.column);
    if (!("native" in expr)) return [];
    const given = expr.args.map((one) => one ?? "");
    return given.filter((_, index) => isShown(expr.native, index)).flatMap((one) => shownBy(one, variables));
  };
  return shownBy(formula, none);
}

/** Whether a function answers with what it is given there, and does not only look at it. */
function isShown(name: string, index: number): boolean {
  switch (name) {
    case "IF":
      return index > 0;
    case "IFS":
      return index % 2 === 1;
    case "XLOOKUP":
      return index === 2 || index === 3;
    case "FILTER":
      return index === 0 || index === 2;
    case "IFERROR":
    case "VSTACK":
      return true;
    case "INDEX":
    case "SORTBY":
    case "SORT":
    case "TAKE":
    case "UNIQUE":
      return index === 0;
    default:
      return false;
  }
}
