import type { ErrorBarsLook } from "./chartLook";

export interface ErrorAmount {
  /** The middle of the bar: the value, or the mean of all. */
  readonly from: number;
  readonly reach: number;
}

/** Excel's amounts when nobody set others, which its API does not let anybody do. */
const fixedAmount = 0.1;
const share = 0.05;

/** How far the error bars of values reach. */
export function errorAmounts(values: readonly number[], type: ErrorBarsLook["type"]): readonly ErrorAmount[] {
  const count = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, count);
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, count - 1);
  switch (type) {
    case "FixedValue":
      return values.map((from) => ({ from, reach: fixedAmount }));
    case "Percent":
      return values.map((from) => ({ from, reach: Math.abs(from) * share }));
    case "StDev":
      return values.map(() => ({ from: mean, reach: Math.sqrt(variance) }));
    case "StError":
      return values.map((from) => ({ from, reach: Math.sqrt(variance / Math.max(1, count)) }));
  }
}
