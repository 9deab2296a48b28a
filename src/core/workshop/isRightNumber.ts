import { withoutNoise } from "../numbers/withoutNoise";

/** An answer rounded further than this is a guess. */
const LARGEST_ROUNDING = 0.005;
/** What formulas that calculate the same in another order may differ by. */
const NOISE = 1e-12;

/** Decimals that the number is written with: 2 of 16.25, 8 of 1.5e-7. */
function decimalsOf(value: number): number {
  const [digits = "", exponent = "0"] = String(value).split("e");
  return Math.max(0, (digits.split(".")[1]?.length ?? 0) - Number(exponent));
}

/**
 * Is a learner's number right? Without a tolerance it is when the expected number, rounded half up to the decimals of the
 * answer, is the answer, and the rounding changed it by no more than 0.5 %: 365 and 364.8 are right for 364.8, 366 is not.
 *
 * @param tolerance  ≥ 0; with it, that alone decides: |answer − expected| ≤ tolerance
 */
export function isRightNumber(answer: number, expected: number, tolerance?: number): boolean {
  const size = Math.max(Math.abs(answer), Math.abs(expected));
  const error = withoutNoise(Math.abs(answer - expected), size);
  if (error <= NOISE * size) return true;
  if (tolerance !== undefined) return error <= tolerance;
  if (error > LARGEST_ROUNDING * Math.abs(expected)) return false;
  // Fifteen digits, or a formula's 364.79999999999995 would count as a number with 14 decimals.
  const decimals = decimalsOf(withoutNoise(answer));
  const scaled = (value: number): number => Math.round(withoutNoise(Math.abs(value) * 10 ** decimals));
  return scaled(answer) === scaled(expected);
}
