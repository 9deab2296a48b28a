import { pipelineWaterfall, waterfallSteps, type WaterfallStep } from "../../core/funnel/pipelineWaterfall";
import type { BothLanguages, Language } from "../bothLanguages";
import type { Column } from "../column";
import { defineFunction, spills, type Answer } from "../definition";
import { Refusal } from "../failure";
import { cellColumn, day, dayColumn, flag, headings, inGroup, moneyColumn, optional, withDefault } from "../parameters";
import { readSnapshots } from "./readSnapshots";
import { stageTable } from "./stageTable";

const HEADINGS: Readonly<Record<Language, readonly string[]>> = { en: ["Step", "Amount"], zh: ["项目", "金额"] };

const STEPS: Readonly<Record<WaterfallStep, BothLanguages>> = {
  opening: { en: "Opening", zh: "期初" },
  new: { en: "New", zh: "新增" },
  pulledIn: { en: "Pulled in", zh: "提前" },
  increased: { en: "Increased", zh: "金额增加" },
  decreased: { en: "Decreased", zh: "金额减少" },
  stageMoves: { en: "Stage moves", zh: "阶段变动" },
  pushedOut: { en: "Pushed out", zh: "延期" },
  won: { en: "Won", zh: "赢单" },
  lost: { en: "Lost", zh: "丢单" },
  dropped: { en: "Dropped", zh: "移出" },
  closing: { en: "Closing", zh: "期末" },
};

/**
 * Closing dates of a list, where a period is given. A list of one row whose date is blank looks like an omitted argument:
 * its deal, if there is one, has no date.
 */
function closingDates(argument: string, close: Float64Array | undefined, deals: Column): Float64Array {
  if (close !== undefined) return close;
  if (deals.length === 1) return Float64Array.of(NaN);
  throw new Refusal("#VALUE!", argument, {
    en: "it is missing. A period (from, to) needs the closing dates of both lists.",
    zh: "缺少该参数。给出期间（from、to）时，两份列表都需要预计成交日期。",
  });
}

export const waterfall = defineFunction({
  id: "FUNNEL.WATERFALL",
  parameters: {
    dealsBefore: inGroup("before", cellColumn("text")),
    amountsBefore: inGroup("before", moneyColumn()),
    stagesBefore: inGroup("before", cellColumn("text")),
    dealsNow: inGroup("now", cellColumn("text")),
    amountsNow: inGroup("now", moneyColumn()),
    stagesNow: inGroup("now", cellColumn("text")),
    closeBefore: inGroup("before", optional(dayColumn())),
    closeNow: inGroup("now", optional(dayColumn())),
    from: optional(day()),
    to: optional(day()),
    weighted: withDefault(flag(), false),
    stageTable: stageTable(),
    headings: headings(),
  },
  result: spills(({ weighted, headings: row }) => ({
    rows: waterfallSteps.length - (weighted === undefined ? 1 : 0) + (row === undefined ? 0 : 1),
    columns: 2,
  })),
  compute(given) {
    const { from, to, weighted } = given;
    if (from !== undefined && to !== undefined && from > to)
      throw new Refusal("#VALUE!", "to", {
        en: "it lies before from. Give the first and the last day of the period.",
        zh: "早于 from。请填写期间的第一天和最后一天。",
      });
    const hasPeriod = from !== undefined || to !== undefined;
    const [before, now] = readSnapshots(
      {
        deals: given.dealsBefore,
        amounts: given.amountsBefore,
        stages: given.stagesBefore,
        close: hasPeriod ? closingDates("closeBefore", given.closeBefore, given.dealsBefore) : undefined,
      },
      {
        deals: given.dealsNow,
        amounts: given.amountsNow,
        stages: given.stagesNow,
        close: hasPeriod ? closingDates("closeNow", given.closeNow, given.dealsNow) : undefined,
      },
      given.stageTable,
      { from: from ?? -Infinity, to: to ?? Infinity },
    );
    const language = given.headings ?? "en";
    const amounts = pipelineWaterfall(before, now, weighted);
    const rows = waterfallSteps
      .map((step, i): Answer[] => [STEPS[step][language], amounts[i] as number])
      .filter((_, i) => weighted || waterfallSteps[i] !== "stageMoves");
    return given.headings === undefined ? rows : [[...HEADINGS[language]], ...rows];
  },
  example: {
    given: {
      dealsBefore: [["A"], ["B"], ["C"]],
      amountsBefore: [[100], [200], [300]],
      stagesBefore: [["Design"], ["Comparison"], ["Commitment"]],
      dealsNow: [["A"], ["B"], ["C"], ["D"]],
      amountsNow: [[150], [200], [280], [80]],
      stagesNow: [["Comparison"], ["Lost"], ["Paid"], ["Interest"]],
    },
    answer: [
      ["Opening", 600],
      ["New", 80],
      ["Pulled in", 0],
      ["Increased", 50],
      ["Decreased", -20],
      ["Pushed out", 0],
      ["Won", -280],
      ["Lost", -200],
      ["Dropped", 0],
      ["Closing", 230],
    ],
  },
  texts: {
    en: {
      purpose:
        "What changed the open pipeline between two lists of deals: opening, new, won, lost and so on to closing.",
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
  },
});
