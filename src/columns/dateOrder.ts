import { dateOrders, type DateOrder, type SlashedDay } from "./dayText";

/** Fewer different dates prove nothing by lying close together. */
const fewestForSpan = 5;
/** Read in the wrong order, days become years and a column of one year spreads over thirty. */
const spanRatio = 3;

function spanOf(dates: readonly SlashedDay[], order: DateOrder): number {
  let first = Infinity;
  let last = -Infinity;
  for (const date of dates) {
    const serial = date[order] ?? NaN;
    first = Math.min(first, serial);
    last = Math.max(last, serial);
  }
  return last - first;
}

/**
 * The orders in which a whole column of dates can be meant: none when its dates contradict each other, several when the
 * person has to say. Takes the different dates of the column.
 */
export function possibleDateOrders(dates: readonly SlashedDay[]): readonly DateOrder[] {
  const possible = dateOrders.filter((order) => dates.every((date) => date[order] !== undefined));
  if (!possible.includes("ymd") || possible.length === 1 || dates.length < fewestForSpan) return possible;
  const spans = possible.map((order) => spanOf(dates, order));
  const narrowest = Math.min(...spans);
  return possible.filter((_, index) => (spans[index] ?? Infinity) <= Math.max(narrowest * spanRatio, 366));
}
