import type { TextsOf } from "../definition";
import type { clv } from "./clv";

export const clvTexts: TextsOf<typeof clv> = {
  en: {
    purpose: "Customer lifetime value: present value of the yearly margins of a customer that may leave.",
    parameters: {
      marginPerYear: "Margin a year while the customer stays, e.g. 80000",
      retention: "Share of customers that stay from year to year, e.g. 0.85 for 85 %",
      discountRate: "Discount rate a year, e.g. 0.1 for 10 %",
      years: "Years to look ahead, a whole number, e.g. 5; for ever if omitted",
      acquisitionCost: "Cost of winning the customer, e.g. 20000; 0 if omitted",
    },
    notes: [
      "Σ margin × retentionᵗ ÷ (1 + rate)ᵗ for t = 1 to years, less acquisition; for ever: margin × retention ÷ (1 + rate − retention).",
      "The first margin comes after a year, from those who stayed. If the first year is already certain, add one year's margin.",
      "Fractions, not percent points: one calculator on the web also shows 3.886 for the same customer, from 4.25 and 12.",
    ],
  },
  zh: {
    purpose: "客户终身价值（CLV）：考虑客户流失后，各年毛利的现值之和。",
    parameters: {
      marginPerYear: "客户留存期间的年毛利，如 80000",
      retention: "年留存率（小数），如 85% 写作 0.85",
      discountRate: "年折现率，如 10% 写作 0.1",
      years: "计算年数，整数，如 5；省略则为永续",
      acquisitionCost: "获客成本，如 20000；省略为 0",
    },
    notes: [
      "Σ 年毛利 × 留存率ᵗ ÷（1 + 折现率）ᵗ，t 从 1 到年数，再减获客成本；永续：年毛利 × 留存率 ÷（1 + 折现率 − 留存率）。",
      "第一笔毛利在一年之后、由留存的客户带来；若首年毛利已确定，请另加一年的毛利。",
      "请用小数而非百分数：网上有计算器把 4.25 和 12 直接代入，同一客户得出 3.886。",
    ],
  },
};
