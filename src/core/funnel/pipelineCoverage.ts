import { DivisionByZero } from "../divisionByZero";
import { exactSum } from "../numbers/exactSum";
import { isMoreMoney } from "../numbers/halfCent";
import { withoutNoise } from "../numbers/withoutNoise";
import { OPEN, type Deals } from "./deals";

/** Money of the open deals, not weighted. */
export function openAmount({ amounts, status }: Deals): number {
  return exactSum(amounts.map((amount, i) => (status[i] === OPEN ? amount : 0)));
}

/**
 * Open pipeline ÷ what is still missing to the target (remaining quota).
 *
 * @throws DivisionByZero when the target is met, to half a cent
 * Source: pipeline coverage on remaining quota, winsabove.com and mxmrevenue.com; the other convention divides by the
 * whole quota, which is this with nothing closed.
 */
export function pipelineCoverage(open: number, target: number, closed: number): number {
  if (!isMoreMoney(target, closed)) throw new DivisionByZero("target");
  return open / withoutNoise(target - closed, Math.max(Math.abs(target), Math.abs(closed)));
}
