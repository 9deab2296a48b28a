import type { TextsOf } from "../definition";
import type { waterfall } from "./waterfall";

export const waterfallTexts: TextsOf<typeof waterfall> = {
  en: {
    purpose: "What changed the open pipeline between two lists of deals: opening, new, won, lost and so on to closing.",
    parameters: {
      dealsBefore: "Name or number of each deal at the start, once each",
      amountsBefore: "Their amounts at the start",
      stagesBefore: "Their stages at the start",
      dealsNow: "Name or number of each deal at the end, once each",
      amountsNow: "Their amounts at the end",
      stagesNow: "Their stages at the end",
      closeBefore: "Their expected closing dates at the start; needed with a period",
      closeNow: "Their expected closing dates at the end; needed with a period",
      from: "First day of the period that deals must close in, e.g. 2025-04-01",
      to: "Last day of that period, e.g. 2025-06-30",
      weighted: "TRUE weights amounts with win rates and shows stage moves; FALSE if omitted",
      stageTable: "Your own stages: name, win rate, ends when, day limit, status",
      headings: 'Language of a row of headings, "en" or "zh"; none if omitted',
    },
    notes: [
      "Rows: opening, new, pulled in, increased, decreased, stage moves (only when weighted), pushed out, won, lost, dropped, closing. Amounts are signed: opening and all steps add up to closing.",
      "With a period, open deals count when they close in it: pulled in came into the period, pushed out left it. A deal without a closing date lies outside.",
      "Amounts change first, at the old win rate. Deals that are won, lost or pushed out leave with their amount of now, or with the old one if it is blank now. Dropped deals are missing from the second list.",
      "A deal that is new and won at once counts in both rows, and so does one that is new and lost. A closed deal that is open again is new.",
      "Leave the cells below and to the right empty, or Excel answers #SPILL!.",
    ],
  },
  zh: {
    purpose: "两份商机列表之间的漏斗变动：从期初经新增、赢单、丢单等到期末。",
    parameters: {
      dealsBefore: "期初各商机的名称或编号，每个一行",
      amountsBefore: "期初金额",
      stagesBefore: "期初阶段",
      dealsNow: "期末各商机的名称或编号，每个一行",
      amountsNow: "期末金额",
      stagesNow: "期末阶段",
      closeBefore: "期初的预计成交日期；给出期间时必填",
      closeNow: "期末的预计成交日期；给出期间时必填",
      from: "期间的第一天，只计在期间内成交的商机，如 2025-04-01",
      to: "期间的最后一天，如 2025-06-30",
      weighted: "TRUE 按赢率加权并显示阶段变动；省略为 FALSE",
      stageTable: "自定义阶段表：名称、赢率、结束标志、天数上限、状态",
      headings: '标题行的语言，"en" 或 "zh"；省略则无标题行',
    },
    notes: [
      "各行依次为：期初、新增、提前、金额增加、金额减少、阶段变动（仅加权时）、延期、赢单、丢单、移出、期末。金额带正负号：期初与各项之和等于期末。",
      "给出期间时，只计预计在期间内成交的进行中商机：提前指进入期间，延期指移出期间。没有预计成交日期的商机视为在期间之外。",
      "先按原赢率计金额变动。赢单、丢单和延期的商机以期末金额转出；期末金额为空时以期初金额转出。移出指第二份列表中已没有的商机。",
      "新增即赢单的商机同时计入新增和赢单，新增即丢单亦同。已结束又重新进行的商机计为新增。",
      "请保持下方和右侧单元格为空，否则 Excel 返回 #SPILL!。",
    ],
  },
};
