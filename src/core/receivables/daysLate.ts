/** Whole days an item is past due; 0 on the due day and before it. Both are Excel day numbers without a time of day. */
export const daysLate = (due: number, asOf: number): number => Math.max(0, asOf - due);
