import { exactSum } from "../numbers/exactSum";
import { withoutNoise } from "../numbers/withoutNoise";

/**
 * What a period is charged for bad debts, solved from the movement of the allowance: opening − write-offs + recoveries +
 * charge = required. Negative when more is released than needed.
 *
 * @param opening     allowance at the start, money
 * @param writeOffs   debts written off against it in the period, ≥ 0
 * @param recoveries  money received on debts written off before, ≥ 0
 * @param required    allowance needed at the end, money
 * Source: ageing method of the allowance roll-forward: 73,100 − 75,000 + 85,000 = 83,100.
 */
export function allowanceCharge(opening: number, writeOffs: number, recoveries: number, required: number): number {
  const parts = [required, -opening, writeOffs, -recoveries];
  return withoutNoise(exactSum(parts), Math.max(...parts.map(Math.abs)));
}
