import { native } from "../../formula/native";
import { divide, equal, minus, plus, power, times } from "../../formula/operations";
import { defineElementwiseTwin } from "../twin";

export const saleNpv = defineElementwiseTwin(
  "CREDIT.SALENPV",
  ["price", "cost", "probabilityPaid", "days", "annualRate"],
  ({ price, cost, probabilityPaid, days, annualRate, repeatProfit }) => {
    const paid = divide(times(probabilityPaid, price), power(plus(1, annualRate), divide(days, 365)));
    const sale = minus(paid, cost);
    if (repeatProfit === undefined) return sale;
    const later = divide(times(probabilityPaid, repeatProfit), annualRate);
    return plus(sale, native("IF", equal(repeatProfit, 0), 0, later));
  },
);
