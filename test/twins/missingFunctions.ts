import { childrenOf } from "../../src/formula/childrenOf";
import type { Expr } from "../../src/formula/expression";

/** The version of LibreOffice that brought the function, by the release notes of 24.8 and 25.8; those not named are older. */
const since: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    ["FILTER", "LET", "RANDARRAY", "SEQUENCE", "SORT", "SORTBY", "UNIQUE", "XLOOKUP", "XMATCH"].map((id) => [id, 24.8]),
  ),
  ...Object.fromEntries(
    [
      ...["CHOOSECOLS", "CHOOSEROWS", "DROP", "EXPAND", "HSTACK", "TAKE", "TEXTAFTER", "TEXTBEFORE", "TEXTSPLIT"],
      ...["TOCOL", "TOROW", "VSTACK", "WRAPCOLS", "WRAPROWS"],
    ].map((id) => [id, 25.8]),
  ),
  ...Object.fromEntries(
    ["BYCOL", "BYROW", "LAMBDA", "MAKEARRAY", "MAP", "REDUCE", "SCAN"].map((id) => [id, Number.POSITIVE_INFINITY]),
  ),
};

/** Functions in the formulas that this version of LibreOffice does not have. */
export function missingFunctions(formulas: readonly Expr[], version: number): readonly string[] {
  const missing = new Set<string>();
  const visit = (expr: Expr): void => {
    if (typeof expr !== "object") return;
    if ("native" in expr && (since[expr.native] ?? 0) > version) missing.add(expr.native);
    childrenOf(expr).forEach(visit);
  };
  formulas.forEach(visit);
  return [...missing].sort();
}
