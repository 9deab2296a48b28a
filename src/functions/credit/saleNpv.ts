import { creditSaleValue } from "../../core/credit/creditSaleValue";
import { defineFunction, lifts } from "../definition";
import { days, money, share, withDefault, yearlyRate } from "../parameters";

export const saleNpv = defineFunction({
  id: "CREDIT.SALENPV",
  parameters: {
    price: money({ min: 0 }),
    cost: money({ min: 0 }),
    probabilityPaid: share(),
    days: days({ min: 0 }),
    annualRate: yearlyRate(),
    repeatProfit: withDefault(money(), 0),
  },
  result: lifts("money"),
  compute: ({ price, cost, probabilityPaid, days: until, annualRate, repeatProfit }) =>
    creditSaleValue(price, cost, probabilityPaid, until, annualRate, repeatProfit),
  example: {
    given: { price: 101, cost: 96, probabilityPaid: 0.96, days: 30, annualRate: 0.1 },
    answer: 0.203410469814,
  },
});
