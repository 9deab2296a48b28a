/**
 * Is `left` less than `right` by more than the rounding of floating point? A ratio of 0.7 − 0.4 has reached the band
 * that begins at 0.3, and a score of 90.00000000000001 is still 90.
 */
export const isClearlyLess = (left: number, right: number): boolean =>
  right - left > 1e-12 * Math.max(1, Math.abs(left), Math.abs(right));
