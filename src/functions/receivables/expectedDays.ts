import type { Column } from "../column";
import { Failure } from "../failure";
import { at } from "../place";
import { dayAt, dueDayAt, plainDays } from "./daysWhereNeeded";

/**
 * The day on which each open amount is expected: the promised one, else the due date plus the customer's delay.
 *
 * @param delays  one for all rows, or one a row; NaN counts as none
 */
export function expectedDays(
  amounts: Float64Array,
  dueDates: Column,
  delays: Float64Array | undefined,
  promiseDates: Column | undefined,
): Float64Array {
  if (delays !== undefined && delays.length !== 1 && delays.length !== amounts.length)
    throw new Failure(
      "#VALUE!",
      at(
        { argument: "delayDays" },
        {
          en: `${delays.length} values for ${amounts.length} amounts. Give one value, or one for each amount.`,
          zh: `共 ${delays.length} 个值，而金额有 ${amounts.length} 个。请给一个值，或每笔金额一个值。`,
        },
      ),
    );
  const delayOf = (index: number): number => Math.round(delays?.[delays.length === 1 ? 0 : index] ?? 0) || 0;
  const plainDue = plainDays(dueDates);
  const plainPromise = promiseDates && plainDays(promiseDates);
  return amounts.map((amount, i) => {
    if (amount !== amount || amount === 0) return NaN;
    const promised = promiseDates && plainPromise ? dayAt(plainPromise, promiseDates, i) : NaN;
    return promised === promised ? promised : dueDayAt(plainDue, dueDates, i, amount) + delayOf(i);
  });
}
