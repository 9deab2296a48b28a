/**
 * Many compensated sums side by side, one per slot: the totals of stages, customers or ageing buckets, filled in one
 * pass over the rows. Same arithmetic as `exactSum`.
 */
export class ExactTotals {
  private readonly sums: Float64Array;
  private readonly lost: Float64Array;

  constructor(slots: number) {
    this.sums = new Float64Array(slots);
    this.lost = new Float64Array(slots);
  }

  add(slot: number, value: number): void {
    const sum = this.sums[slot] as number;
    const next = sum + value;
    this.lost[slot] =
      (this.lost[slot] as number) + (Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum);
    this.sums[slot] = next;
  }

  total(slot: number): number {
    return (this.sums[slot] as number) + (this.lost[slot] as number);
  }

  /** The sum of all slots from `from` up to, not including, `to`. */
  totalOf(from: number, to: number): number {
    let sum = 0;
    let lost = 0;
    for (let slot = from; slot < to; slot++) {
      for (const value of [this.sums[slot] as number, this.lost[slot] as number]) {
        const next = sum + value;
        lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
        sum = next;
      }
    }
    return sum + lost;
  }
}
