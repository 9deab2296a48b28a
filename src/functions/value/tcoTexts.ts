import type { TextsOf } from "../definition";
import type { tco } from "./tco";

export const tcoTexts: TextsOf<typeof tco> = {
  en: {
    purpose:
      "Total cost of ownership: price, acquisition, yearly operation and support, disposal over the years of use.",
    parameters: {
      price: "Price of the offer, e.g. 100000",
      acquisition: "Cost of buying: search, transport, installation, training, e.g. 8000",
      operationPerYear: "Cost of running it, a year, e.g. 12000",
      supportPerYear: "Maintenance and support, a year, e.g. 5000",
      disposal: "Cost of getting rid of it, e.g. 3000; negative if it can be sold",
      years: "Years of use, a whole number, e.g. 5",
      annualRate: "Discount rate a year, e.g. 0.08 for 8 %; not discounted if omitted",
    },
    notes: [
      "Price and acquisition fall due today, yearly costs at the end of each year, disposal at the end of the last one.",
      "Enter 0 for what costs nothing: a blank means not known. Compare offers over the same years and on the same tax basis.",
      "The part below the waterline is the answer − price.",
    ],
  },
  zh: {
    purpose: "总拥有成本（TCO）：使用年限内的价格、采购、每年运行与维护、处置成本合计。",
    parameters: {
      price: "报价，如 100000",
      acquisition: "采购成本：寻源、运输、安装、培训等，如 8000",
      operationPerYear: "每年运行成本，如 12000",
      supportPerYear: "每年维护与支持成本，如 5000",
      disposal: "处置成本，如 3000；有残值收入则填负数",
      years: "使用年数，整数，如 5",
      annualRate: "年折现率，如 8% 写作 0.08；省略则不折现",
    },
    notes: [
      "价格与采购成本发生在当前，年度成本发生在每年年末，处置成本发生在最后一年年末。",
      "没有的成本请填 0，空白表示未知。比较方案时须年数相同、含税口径一致。",
      "冰山水下部分 = 结果 − 价格。",
    ],
  },
};
