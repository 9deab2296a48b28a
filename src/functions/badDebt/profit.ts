import { creditProfit } from "../../core/badDebt/creditProfit";
import { makeupSales } from "../../core/badDebt/makeupSales";
import type { BothLanguages, Language } from "../bothLanguages";
import { defineFunction, spills } from "../definition";
import { Failure } from "../failure";
import { days, headings, money, share, yearlyRate } from "../parameters";
import { at } from "../place";
import { yearDays } from "./yearDays";

const HEADINGS: Readonly<Record<Language, readonly string[]>> = {
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
    return wanted === undefined ? [row] : [HEADINGS[wanted], row];
  },
  example: {
    given: { sales: 1_000_000, margin: 0.05, badDebtRate: 0.01, dso: 60, annualRate: 0.08 },
    answer: [[50_000, 10_000, 13_150.6849315068, 26_849.3150684932, 0.536986301369863, 200_000, 463_013.698630137]],
  },
  texts: {
    en: {
      purpose: "What bad debts and slow payment leave of the profit, and the sales it takes to make them up.",
      parameters: {
        sales: "Credit sales of a year, e.g. 1000000",
        margin: "Margin before bad debts and financing as a fraction, e.g. 0.05 for 5 %",
        badDebtRate: "Share of sales that is never paid, e.g. 0.01 for 1 %",
        dso: "Days until customers pay (DSO), e.g. 60",
        annualRate: "Cost of borrowing a year, e.g. 0.08 for 8 %",
        yearDays: "Days of a year, 360 to 366; 365 if omitted",
        headings: 'Language of a row of headings, "en" or "zh"; none if omitted',
      },
      notes: [
        "Seven cells: profit before both; bad debt; carrying cost of the receivables, sales × DSO ÷ 365 × rate; profit after both;",
        "after ÷ before; then the sales that make up the bad debt, and those that make up both: each ÷ margin.",
        "The extra sales are taken to be paid in full and at once. Leave the cells to the right empty, or Excel answers #SPILL!.",
        "Use sales and DSO of the same tax basis and of a whole year.",
      ],
    },
    zh: {
      purpose: "坏账和回款缓慢之后还剩多少利润，以及弥补它们所需的销售额。",
      parameters: {
        sales: "全年赊销额，如 1000000",
        margin: "扣除坏账与资金成本前的利润率（小数），如 5% 写作 0.05",
        badDebtRate: "坏账占销售额的比例，如 1% 写作 0.01",
        dso: "应收账款周转天数（DSO），如 60",
        annualRate: "年借款利率，如 8% 写作 0.08",
        yearDays: "全年天数，360 至 366；省略为 365",
        headings: '标题行的语言，"en" 或 "zh"；省略则无标题行',
      },
      notes: [
        "共七格：扣除前的利润；坏账损失；应收账款资金占用成本（销售额 × DSO ÷ 365 × 年利率）；扣除后的利润；",
        "扣除后 ÷ 扣除前；其后为弥补坏账所需、弥补坏账与资金成本所需的销售额，均为金额 ÷ 利润率。",
        "假定额外销售能及时全额回款。请保持右侧单元格为空，否则 Excel 返回 #SPILL!。",
        "销售额与周转天数须为同一含税口径，且为全年数据。",
      ],
    },
  },
});
