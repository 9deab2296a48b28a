/**
 * Number of the ageing bucket of an age, counted from 0; one more bucket than bounds.
 *
 * @param age     days past due, ≤ 0 when not due
 * @param bounds  inclusive upper ends in days, strictly increasing
 */
export function bucketOf(age: number, bounds: readonly number[]): number {
  let bucket = 0;
  while (bucket < bounds.length && age > (bounds[bucket] as number)) bucket++;
  return bucket;
}
