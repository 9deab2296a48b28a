import { childrenOf } from "./childrenOf";
import type { Expr } from "./expression";
import type { NativeFunction } from "./nativeFunctions";

/** The oldest Excel without a subscription that calculates a formula; Microsoft 365 and the web calculate all of them. */
export type ExcelGeneration = 2019 | 2021 | 2024;

/** LET, and arrays that spill, came with the same Excel. */
const since2021: ReadonlySet<NativeFunction> = new Set<NativeFunction>([
  "FILTER",
  "SEQUENCE",
  "SORTBY",
  "UNIQUE",
  "XLOOKUP",
  "XMATCH",
]);
const since2024: ReadonlySet<NativeFunction> = new Set<NativeFunction>(["CHOOSECOLS", "HSTACK", "TAKE", "VSTACK"]);

/** What the functions of a formula ask for; whether its answers spill is not looked at. */
export function excelGeneration(expr: Expr): ExcelGeneration {
  if (typeof expr !== "object") return 2019;
  return childrenOf(expr).reduce<ExcelGeneration>(
    (newest, child) => later(newest, excelGeneration(child)),
    ownOf(expr),
  );
}

function ownOf(expr: Exclude<Expr, number | string | boolean>): ExcelGeneration {
  if ("let" in expr) return 2021;
  if (!("native" in expr)) return 2019;
  if (since2024.has(expr.native)) return 2024;
  return since2021.has(expr.native) ? 2021 : 2019;
}

export const later = (one: ExcelGeneration, other: ExcelGeneration): ExcelGeneration => (one > other ? one : other);
