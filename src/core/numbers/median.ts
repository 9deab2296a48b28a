/** Middle of the values, the mean of the two middle ones when their number is even; undefined without values. */
export function median(values: readonly number[]): number | undefined {
  const sorted = Float64Array.from(values).sort();
  const middle = sorted.length >> 1;
  const upper = sorted[middle];
  const lower = sorted[sorted.length % 2 === 0 ? middle - 1 : middle];
  // Half of each: the sum of two large amounts may be too large for a number.
  return upper === undefined || lower === undefined ? undefined : lower / 2 + upper / 2;
}
