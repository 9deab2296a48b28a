import type { TextsOf } from "../definition";
import type { profit } from "./profit";

export const profitTexts: TextsOf<typeof profit> = {
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
};
