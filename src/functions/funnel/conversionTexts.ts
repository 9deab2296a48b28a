import type { TextsOf } from "../definition";
import type { conversion } from "./conversion";

export const conversionTexts: TextsOf<typeof conversion> = {
  en: {
    purpose: "Conversion of each stage from a log of stage entries: entered, went on, still there, left, median days.",
    parameters: {
      deals: "Name or number of the deal, one row for each stage it entered",
      stages: "Stage that the deal entered",
      dates: "Day on which it entered the stage",
      asOf: "Day to look at: later entries do not count; all count if omitted",
      stageTable: "Your own stages: name, win rate, ends when, day limit, status",
      headings: 'Language of a row of headings, "en" or "zh"; none if omitted',
    },
    notes: [
      "One row for each open stage: stage, entered, went on, still there, left, conversion, median days. Conversion = went on ÷ (entered − still there).",
      "Went on: reached a later open stage or was won, never lost. Stages skipped between a deal's first and furthest stage count as passed; stages before its first entry do not count.",
      "Left: lost, or moved back without having been further. The first entry into a stage counts; of entries on one day the furthest is the latest.",
      "Median days: from the first entry to the next later stage, of the deals that went on. Where nothing is decided yet, conversion and days are empty texts.",
      "Leave the cells below and to the right empty, or Excel answers #SPILL!.",
    ],
  },
  zh: {
    purpose: "由阶段变动记录计算各阶段转化率：进入、推进、仍在该阶段、离开、停留天数中位数。",
    parameters: {
      deals: "商机名称或编号，每进入一个阶段一行",
      stages: "商机进入的阶段",
      dates: "进入该阶段的日期",
      asOf: "统计截止日：之后的记录不计；省略则全部计入",
      stageTable: "自定义阶段表：名称、赢率、结束标志、天数上限、状态",
      headings: '标题行的语言，"en" 或 "zh"；省略则无标题行',
    },
    notes: [
      "每个进行中的阶段一行：阶段、进入、推进、仍在该阶段、离开、转化率、停留天数中位数。转化率 = 推进 ÷（进入 − 仍在该阶段）。",
      "推进指到达之后的进行中阶段或赢单，丢单不算。商机首个阶段与最远阶段之间跳过的阶段视为已通过；首次记录之前的阶段不计。",
      "离开指丢单，或退回之前的阶段且从未走得更远。同一阶段以首次进入为准；同一天的多条记录以最远的阶段为最新。",
      "停留天数中位数：推进的商机从首次进入到进入之后阶段的天数。尚无结论时，转化率和天数为空文本。",
      "请保持下方和右侧单元格为空，否则 Excel 返回 #SPILL!。",
    ],
  },
};
