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
});
