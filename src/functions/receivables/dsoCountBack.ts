import { countBackDays } from "../../core/receivables/countBackDays";
import { defineFunction, scalar } from "../definition";
import { Refusal } from "../failure";
import { money, moneyColumn } from "../parameters";
import { daysWhereNeeded } from "./daysWhereNeeded";
import { readMonths } from "./readMonths";

export const dsoCountBack = defineFunction({
  id: "AR.DSOCOUNTBACK",
  parameters: { receivables: money({ min: 0 }), monthlySales: moneyColumn(), monthEnds: daysWhereNeeded() },
  result: scalar("days"),
  compute({ receivables, monthlySales, monthEnds }) {
    const { sales, days } = readMonths(monthlySales, monthEnds);
    const answer = countBackDays(receivables, sales, days);
    if (answer !== undefined) return answer;
    throw new Refusal("#NUM!", "monthlySales", {
      en: "all these sales together are less than the receivables. Give more months.",
      zh: "所给月份的销售额合计小于应收账款，请补充更早的月份。",
    });
  },
  example: {
    given: {
      receivables: 13_000,
      monthlySales: [[2500], [1750], [2250], [2500], [2000], [2250]],
      monthEnds: [[45_930], [45_900], [45_869], [45_838], [45_808], [45_777]],
    },
    answer: 179.666666666667,
  },
});
