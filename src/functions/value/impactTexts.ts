import type { TextsOf } from "../definition";
import type { impact } from "./impact";

export const impactTexts: TextsOf<typeof impact> = {
  en: {
    purpose:
      "What an offer saves the customer, line by line and in total: (before − after) × value of a unit × volume.",
    parameters: {
      before: "Quantity needed today, one a line, e.g. 120 units in stock",
      after: "Quantity needed with the offer, e.g. 90",
      unitValue: "Money a unit, e.g. 200",
      volume: "How often, e.g. 12 a year; once if omitted or blank",
      headings: 'Language of a heading, "en" or "zh"; none if omitted',
    },
    notes: [
      "Lines of the IMPACT sheet: inventory, money, people, asset, capability, time. The last cell is the total.",
      "Where more is better, such as output, swap before and after. A negative saving is an extra cost and counts as such.",
      "An empty line stays empty; a line that is only partly filled in is an error. Leave the cells below empty, or Excel answers #SPILL!.",
    ],
  },
  zh: {
    purpose: "方案为客户节约多少：逐行及合计，（之前 − 之后）× 单位价值 × 数量。",
    parameters: {
      before: "目前所需数量，每行一项，如库存 120 件",
      after: "采用方案后所需数量，如 90",
      unitValue: "单位价值（金额），如 200",
      volume: "次数或数量，如每年 12 次；省略或留空为 1",
      headings: '标题的语言，"en" 或 "zh"；省略则无标题',
    },
    notes: [
      "IMPACT 表的各行：库存、资金、人员、资产、能力、时间。最后一格为合计。",
      "越多越好的项目（如产量）请将之前与之后对调。负数表示成本增加，照实计入合计。",
      "空行保持空白；只填了一部分的行会报错。请保持下方单元格为空，否则 Excel 返回 #SPILL!。",
    ],
  },
};
