import type { Shown } from "../../functions/callFunction";
import { column, number, row, type Call, type Numbers, type WorkedExamples } from "./workedExample";

const oneByOne = (call: Call, amounts: Numbers, rates: Numbers): Numbers =>
  amounts.map((amount, index) => number(call("BADDEBT.ALLOWANCE", amount, rates[index])));
const allowances = (call: Call, amounts: Numbers, rates: Numbers) => ({
  each: oneByOne(call, amounts, rates),
  allowance: oneByOne(call, amounts, rates),
  total: call("BADDEBT.ALLOWANCE", [amounts], [rates]),
});
const SUM_OF_INPUTS = "a sum of the inputs, which is for SUM";

export const badDebtExamples: WorkedExamples = {
  "B01-seed-makeup": {
    answers: (call, given: { losses: Numbers; margins_pct: Numbers }) => {
      const margins = given.margins_pct.map((margin) => margin / 100);
      const table = call("BADDEBT.MAKEUP", column(given.losses), [margins]) as Shown[][];
      return Object.fromEntries(given.losses.map((loss, index) => [loss, table[index]]));
    },
    golden: { in: "BADDEBT.MAKEUP", citing: "all 45 printed cells" },
  },
  "B03-buildmybiz": {
    answers: (call, given: { writeoff: number; margin: number }) => ({
      sales: call("BADDEBT.MAKEUP", given.writeoff, given.margin),
    }),
    golden: { in: "BADDEBT.MAKEUP", citing: "buildmybiz.com" },
  },
  "B04-gqlaw": {
    answers: (call, given: { loss: number; margin: number }) => ({
      sales: call("BADDEBT.MAKEUP", given.loss, given.margin),
    }),
    golden: { in: "BADDEBT.MAKEUP", citing: "gq-law.com" },
  },
  "B06-ablecollect-ratio": {
    answers: (call, given: { margin: number; bad_debt_ratio: number; revenue_required: number }) => {
      const revenue = 10_000_000;
      const writeoff = row(call("BADDEBT.PROFIT", revenue, given.margin, given.bad_debt_ratio, 0, 0))[1] as number;
      expect(call("BADDEBT.MAKEUP", writeoff, given.margin)).toBe(given.revenue_required);
      // Savings 120,000 and equivalent sales 1,500,000 when the ratio falls to 0.8 %, as the page says.
      const saved = writeoff - number(row(call("BADDEBT.PROFIT", revenue, given.margin, 0.008, 0, 0))[1] as number);
      expect([saved, call("BADDEBT.MAKEUP", saved, given.margin)]).toEqual([120_000, 1_500_000]);
      return { multiplier: call("BADDEBT.MAKEUP", 1, given.margin), writeoff };
    },
    aside: { revenue: "an argument of BADDEBT.PROFIT, not an answer" },
    golden: { in: "BADDEBT.MAKEUP", citing: "ablecollect.com" },
  },
  "D01-wikieducator": {
    answers: (call, given: { sales: number; profit: number; annual_rate: number; months: Numbers }) => {
      const days = given.months.map((month) => (month * 365) / 12);
      const margin = given.profit / given.sales;
      return {
        interest: days.map((wait) => call("BADDEBT.CARRYCOST", given.sales, wait, given.annual_rate)),
        profit_after: days.map(
          (wait) => row(call("BADDEBT.PROFIT", given.sales, margin, 0, wait, given.annual_rate))[3],
        ),
        months_to_zero: call("BADDEBT.EROSION", margin, given.annual_rate),
      };
    },
    golden: { in: "BADDEBT.EROSION", citing: "wikieducator.org" },
  },
  "D04-portfoliopartnership": {
    answers: (call, given: { annual_sales: number; days: number; rate: number }) => ({
      cost: call("BADDEBT.CARRYCOST", given.annual_sales, given.days, given.rate),
    }),
    golden: { in: "BADDEBT.CARRYCOST", citing: "portfoliopartnership.com" },
  },
  "P01-ifrs9-ie12": {
    answers: (call, { gross, rates }: { gross: Numbers; rates: Numbers }) => allowances(call, gross, rates),
    aside: { gross_total: SUM_OF_INPUTS },
    golden: { in: "BADDEBT.ALLOWANCE", citing: "IFRS 9 Illustrative Example 12" },
  },
  "P03-faqifrs": {
    answers: (call, { gross, rates }: { gross: Numbers; rates: Numbers }) => allowances(call, gross, rates),
    golden: { in: "BADDEBT.ALLOWANCE", citing: "faqifrs.com" },
  },
  "P06-qammunity": {
    answers: (call, { balances, rates }: { balances: Numbers; rates: Numbers }) => allowances(call, balances, rates),
    golden: { in: "BADDEBT.ALLOWANCE", citing: "qammunity.org" },
  },
  "P07-simplestudies": {
    answers: (call, { balances, rates }: { balances: Numbers; rates: Numbers }) => allowances(call, balances, rates),
    aside: { gross_total: SUM_OF_INPUTS },
    golden: { in: "BADDEBT.ALLOWANCE", citing: "simplestudies.com" },
  },
  "P09-asc326": {
    notOurs: "rates alone: it prints neither balances nor an allowance, so there is nothing to calculate",
  },
  "P10-ecl-pdlgd": {
    answers: (call, given: { ead: number; pd: number; lgd: number }) => ({
      ecl: call("BADDEBT.ECL", given.ead, given.pd, given.lgd),
    }),
    golden: { in: "BADDEBT.ECL", citing: "Kaplan workbook" },
  },
};
