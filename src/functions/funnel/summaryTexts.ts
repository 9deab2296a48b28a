import type { TextsOf } from "../definition";
import type { summary } from "./summary";

export const summaryTexts: TextsOf<typeof summary> = {
  en: {
    purpose: "The open pipeline by stage: win rate, number of deals, amount and weighted amount, with totals.",
    parameters: {
      amounts: "Amounts of the deals, one a row",
      stages: "Their stages, as names or as win rates from 0 to 1",
      winRates: "Win rates of single deals from 0 to 1; blank takes the stage's",
      stageTable: "Your own stages: name, win rate, ends when, day limit, status",
      include: "TRUE for the rows that count",
      headings: 'Language of a row of headings, "en" or "zh"; none if omitted',
    },
    notes: [
      "One row for each open stage, in the order of the stage table; the last row is the total. Won and lost deals are not part of it.",
      "The win rate is the effective one, weighted ÷ amount, so deals with win rates of their own show in it.",
      "Leave the cells below and to the right empty, or Excel answers #SPILL!.",
    ],
  },
  zh: {
    purpose: "按阶段汇总进行中的商机：赢率、商机数、金额、加权金额，末行为合计。",
    parameters: {
      amounts: "商机金额，每行一个",
      stages: "商机所处阶段：阶段名称，或 0 到 1 的赢率",
      winRates: "单个商机的赢率（0 到 1）；留空则取阶段赢率",
      stageTable: "自定义阶段表：名称、赢率、结束标志、天数上限、状态",
      include: "需要计入的行为 TRUE",
      headings: '标题行的语言，"en" 或 "zh"；省略则无标题行',
    },
    notes: [
      "每个进行中的阶段一行，按阶段表顺序排列，末行为合计；赢单和丢单不计入。",
      "赢率为实际赢率（加权金额 ÷ 金额），因此会反映单个商机的赢率。",
      "请保持下方和右侧单元格为空，否则 Excel 返回 #SPILL!。",
    ],
  },
};
