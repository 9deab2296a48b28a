/** Amounts of money that differ by less than this are the same: half of the smallest unit anybody books. */
export const HALF_CENT = 0.005;

/** Is `left` more money than `right`? Differences below half a cent are rounding, not money. */
export const isMoreMoney = (left: number, right: number): boolean => left - right > HALF_CENT;
