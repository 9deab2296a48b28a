import type { Expr } from "../../formula/expression";
import { native } from "../../formula/native";
import { atMost, divide, greater, minus, times } from "../../formula/operations";
import { filled, sumOver } from "../lists";
import { firstOf } from "../steps";
import { defineTwin } from "../twin";

const days = [-30, -20, 0, 15, 22, 30, 60, 90, 120, 180];
const points = [100, 90, 80, 70, 60, 50, 40, 30, 20, 0];

/** Points of a payment so many days beyond terms, on a straight line between the marks. */
function pointsOf(beyond: Expr): Expr {
  const steps = days.slice(1).map((to, index) => {
    const [from, upper, lower] = [days[index]!, points[index]!, points[index + 1]!];
    const fallen = divide(times(upper - lower, minus(beyond, from)), to - from);
    return [atMost(beyond, to), minus(upper, fallen)] as const;
  });
  return firstOf([[atMost(beyond, days[0]!), points[0]!], ...steps], 0);
}

export const payindex = defineTwin("CREDIT.PAYINDEX", ({ amounts, daysBeyondTerms }, local) => {
  const money = local.bind("money", filled(amounts));
  const counted = local.bind("counted", native("IF", greater(money, 0), money, 0));
  return divide(sumOver(undefined, times(counted, pointsOf(daysBeyondTerms))), native("SUM", counted));
});
