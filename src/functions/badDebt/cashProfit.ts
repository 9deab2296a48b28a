import { cashProfit as positionOf } from "../../core/badDebt/cashProfit";
import { makeupSales } from "../../core/badDebt/makeupSales";
import type { Language } from "../bothLanguages";
import { defineFunction, spills } from "../definition";
import { Failure } from "../failure";
import { headings, money, share } from "../parameters";
import { at } from "../place";

export const cashProfitHeadings: Readonly<Record<Language, readonly string[]>> = {
  en: [
    "Cost",
    "Profit if paid in full",
    "Cash less cost",
    "Break-even share",
    "Still to collect to break even",
    "Sales to reach zero",
    "Sales to make good the open balance",
  ],
  zh: [
    "成本",
    "全额回款后的利润",
    "已回款减成本",
    "保本回款比例",
    "距保本尚需回款",
    "补足成本所需销售额",
    "弥补全部未回款所需销售额",
  ],
};

function makeupOf(missing: number, margin: number): number | Failure {
  if (missing === 0) return 0;
  if (margin === 0)
    return new Failure(
      "#DIV/0!",
      at(
        { argument: "grossMargin" },
        { en: "it is 0, so no further sales can make good what is missing.", zh: "其值为 0，再多销售也无法弥补缺口。" },
      ),
    );
  return makeupSales(missing, margin);
}

export const cashProfit = defineFunction({
  id: "BADDEBT.CASHPROFIT",
  parameters: {
    invoice: money({ min: 0 }),
    grossMargin: share(),
    collected: money({ min: 0 }),
    headings: headings(),
  },
  result: spills<"invoice" | "grossMargin" | "collected" | "headings">(({ headings: row }) => ({
    rows: row === undefined ? 1 : 2,
    columns: 7,
  })),
  compute({ invoice, grossMargin, collected, headings: wanted }) {
    const position = positionOf(invoice, grossMargin, collected);
    const row = [
      position.cost,
      position.profitIfPaidInFull,
      position.cashLessCost,
      position.breakEvenShare,
      position.stillToBreakEven,
      makeupOf(position.stillToBreakEven, grossMargin),
      makeupOf(position.open, grossMargin),
    ];
    return wanted === undefined ? [row] : [cashProfitHeadings[wanted], row];
  },
  example: {
    given: { invoice: 500_000, grossMargin: 0.1, collected: 400_000 },
    answer: [[450_000, 50_000, -50_000, 0.9, 50_000, 500_000, 1_000_000]],
  },
});
