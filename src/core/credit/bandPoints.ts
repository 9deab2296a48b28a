import { isClearlyLess } from "../numbers/isClearlyLess";

/** Bands of a factor that is measured in numbers: each begins at its lower end and reaches to the next one's. */
export interface Bands {
  /** Lower ends, inclusive, ascending. */
  readonly from: Float64Array;
  /** Points of each band, 0–100. */
  readonly points: Float64Array;
}

/** Points of the band in which the value lies; 0 below the lowest band. */
export function bandPoints({ from, points }: Bands, value: number): number {
  let band = from.length - 1;
  while (band >= 0 && isClearlyLess(value, from[band] as number)) band--;
  return band === -1 ? 0 : (points[band] as number);
}
