import type { DrawnSeries } from "./chartDrawing";
import { isScatter } from "./chartTypes";

export interface Spot {
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** Where a series has both numbers; without numbers across, its points are counted from one. */
export function spotsOf({ type, x, values, sizes }: DrawnSeries): (Spot | null)[] {
  const counted = !isScatter(type) || x.every((value) => value === null);
  return values.map((value, index) => {
    const across = counted ? index + 1 : (x[index] ?? null);
    return value === null || across === null ? null : { index, x: across, y: value, size: sizes[index] ?? 0 };
  });
}
