import { isMoreMoney } from "../numbers/halfCent";

export type CreditDecision = "overdue" | "overLimit" | "release";

/**
 * May the order go out? An overdue customer is held whatever the limit says; else the order must fit into the limit.
 *
 * @param limit           credit limit, money ≥ 0; 0 means no credit
 * @param open            receivables plus orders not yet delivered, money; negative when the customer has paid ahead
 * @param order           unpaid part of the new order, money
 * @param overdueDays     days the oldest debt is overdue, ≥ 0
 * @param maxOverdueDays  days that are tolerated, ≥ 0
 */
export function creditDecision(
  limit: number,
  open: number,
  order: number,
  overdueDays: number,
  maxOverdueDays: number,
): CreditDecision {
  if (overdueDays > maxOverdueDays) return "overdue";
  return isMoreMoney(open + order, limit) ? "overLimit" : "release";
}
