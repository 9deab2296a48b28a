import type { AgedReceivables } from "../../core/receivables/ageReceivables";
import type { Answer } from "../definition";

export type CustomerSort = "overdue" | "total" | "name";

/**
 * In which order customers stand: of first appearance, most overdue money first, most money first, or by name. Equal ones
 * keep the order of appearance; money without a customer comes last among the names.
 */
export function customerOrder(
  names: readonly (Answer | undefined)[],
  { overdue, totals }: AgedReceivables,
  sort: CustomerSort | undefined,
): number[] {
  const order = names.map((_, customer) => customer);
  if (sort === undefined) return order;
  if (sort !== "name") {
    const money = sort === "overdue" ? overdue : totals;
    return order.sort((left, right) => (money[right] as number) - (money[left] as number));
  }
  // Always this collator, whatever the computer's language: a workbook must not change when it is opened elsewhere.
  const collator = new Intl.Collator("zh-Hans-CN", { numeric: true });
  return order.sort((left, right) => {
    const [one, other] = [names[left], names[right]];
    if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
    return collator.compare(String(one), String(other));
  });
}
