import { creditProfit } from "../../core/badDebt/creditProfit";
import { makeupSales } from "../../core/badDebt/makeupSales";
import type { BothLanguages, Language } from "../bothLanguages";
import { defineFunction, spills } from "../definition";
import { Failure } from "../failure";
import { days, headings, money, share, yearlyRate } from "../parameters";
import { at } from "../place";
import { yearDays } from "../yearDays";

export const profitHeadings: Readonly<Record<Language, readonly string[]>> = {
  en: [
    "Profit before bad debt and financing",
    "Bad debt",
    "Carrying cost of receivables",
    "Profit after both",
    "After ÷ before",
    "Make-up sales for the bad debt",
    "Make-up sales for both",
  ],
  zh: [
    "扣除坏账与资金成本前的利润",
    "坏账损失",
    "应收账款资金占用成本",
    "扣除后的利润",
    "扣除后 ÷ 扣除前",
    "弥补坏账所需销售额",
    "弥补坏账与资金成本所需销售额",
  ],
};

const divisionByZero = (argument: string, text: BothLanguages): Failure =>
  new Failure("#DIV/0!", at({ argument }, text));

function makeupOf(eaten: number, margin: number): number | Failure {
  if (eaten === 0) return 0;
  if (margin > 0) return makeupSales(eaten, margin);
  return divisionByZero("margin", {
    en: "it is 0, so no further sales can make good what is eaten.",
    zh: "其值为 0，再多销售也无法弥补损失。",
  });
}

function shareLeft(after: number, before: number, margin: number): number | Failure {
  if (before > 0) return after / before;
  return divisionByZero(margin === 0 ? "margin" : "sales", {
    en: "it is 0, so there is no profit to compare with.",
    zh: "其值为 0，没有可供比较的利润。",
  });
}

export const profit = defineFunction({
  id: "BADDEBT.PROFIT",
  parameters: {
    sales: money({ min: 0 }),
    margin: share(),
    badDebtRate: share(),
    dso: days({ min: 0 }),
    annualRate: yearlyRate(),
    yearDays: yearDays(),
    headings: headings(),
  },
  result: spills<"sales" | "margin" | "badDebtRate" | "dso" | "annualRate" | "yearDays" | "headings">(
    ({ headings: row }) => ({ rows: row === undefined ? 1 : 2, columns: 7 }),
  ),
  compute({ sales, margin, badDebtRate, dso, annualRate, yearDays: year, headings: wanted }) {
    const { before, badDebt, carrying, eaten, after } = creditProfit(sales, margin, badDebtRate, dso, annualRate, year);
    const row = [
      before,
      badDebt,
      carrying,
      after,
      shareLeft(after, before, margin),
      makeupOf(badDebt, margin),
      makeupOf(eaten, margin),
    ];
    return wanted === undefined ? [row] : [profitHeadings[wanted], row];
  },
  example: {
    given: { sales: 1_000_000, margin: 0.05, badDebtRate: 0.01, dso: 60, annualRate: 0.08 },
    answer: [[50_000, 10_000, 13_150.6849315068, 26_849.3150684932, 0.536986301369863, 200_000, 463_013.698630137]],
  },
});
