/**
 * The decimal number that was meant: 15 significant digits of `scale`, as many as Excel keeps. 100 × 0.07 is
 * 7.000000000000001 and 93.1 − 93 is 0.09999999999999432 in binary fractions; a person expects 7 and 0.1.
 *
 * @param scale  the largest number that went into `value`; `value` itself for a product
 */
export function withoutNoise(value: number, scale = Math.abs(value)): number {
  const decimals = 14 - Math.floor(Math.log10(scale));
  // Beyond these, the number has no decimals that could be noise, or is too small for toFixed.
  return decimals >= 0 && decimals <= 100 ? Number(value.toFixed(decimals)) : value;
}
