import type { TextsOf } from "../definition";
import type { cashProfit } from "./cashProfit";

export const cashProfitTexts: TextsOf<typeof cashProfit> = {
  en: {
    purpose:
      "Has a credit sale earned money yet? Cost, profit, cash less cost, break-even, and the sales to make up the rest.",
    parameters: {
      invoice: "Amount invoiced, e.g. 500000",
      grossMargin: "Gross margin of the sale as a fraction, e.g. 0.1 for 10 %",
      collected: "Money received so far, e.g. 400000",
      headings: 'Language of a row of headings, "en" or "zh"; none if omitted',
    },
    notes: [
      "Seven cells: cost; profit if paid in full; collected − cost; share to collect to break even; still to collect to break even;",
      "then the sales that reach zero if nothing more is paid, and the sales that earn the whole open balance: each ÷ gross margin.",
      "A credit sale earns nothing before its cost is back. Leave the cells to the right empty, or Excel answers #SPILL!.",
      "Give invoice and collected on the same tax basis.",
    ],
  },
  zh: {
    purpose: "赊销到底赚到钱了没有：成本、利润、已回款减成本、保本点，以及弥补缺口所需的销售额。",
    parameters: {
      invoice: "发票金额，如 500000",
      grossMargin: "该笔销售的毛利率（小数），如 10% 写作 0.1",
      collected: "目前已回款金额，如 400000",
      headings: '标题行的语言，"en" 或 "zh"；省略则无标题行',
    },
    notes: [
      "共七格：成本；全额回款后的利润；已回款 − 成本；保本回款比例；距保本尚需回款；",
      "其后为不再回款时补足成本所需的销售额，以及弥补全部未回款所需的销售额，均为金额 ÷ 毛利率。",
      "成本收回之前，赊销没有赚到一分钱。请保持右侧单元格为空，否则 Excel 返回 #SPILL!。",
      "发票金额与回款须为同一含税口径。",
    ],
  },
};
