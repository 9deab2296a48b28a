/** Whole days an item is past due; 0 on the due day and before it. Both are Excel day numbers without a time of day. */
export const daysLate = (due: number, asOf: number): number => Math.max(0, asOf - due);

/**
 * The same for many items, or one day for all of them; a ledger has 100,000 rows. The numbers come out as integers, which need no place on the heap:
 * days are whole and far below 2 ** 31.
 */
export function manyDaysLate(count: number, dues: Float64Array, asOf: Float64Array): number[] {
  const days = new Array<number>(count);
  const dueStep = dues.length > 1 ? 1 : 0;
  const asOfStep = asOf.length > 1 ? 1 : 0;
  for (let i = 0; i < count; i++)
    days[i] = Math.max(0, ((asOf[i * asOfStep] as number) - (dues[i * dueStep] as number)) | 0);
  return days;
}
