import { stageConversion, type StageEntries } from "../../core/funnel/stageConversion";
import type { Language } from "../bothLanguages";
import { isBlank } from "../cells";
import type { Column } from "../column";
import { defineFunction, spills, type Answer } from "../definition";
import { Failure } from "../failure";
import { cellColumn, day, dayColumn, headings, optional, type ColumnParameter } from "../parameters";
import { at } from "../place";
import { DealNumbers } from "./dealNumbers";
import { defaultStages } from "./defaultStages";
import { NO_STAGE, readDeals } from "./readDeals";
import { stageTable, unknownStage, type StageTable } from "./stageTable";

const HEADINGS: Readonly<Record<Language, readonly string[]>> = {
  en: ["Stage", "Entered", "Went on", "Still there", "Left", "Conversion", "Median days"],
  zh: ["阶段", "进入", "推进", "仍在该阶段", "离开", "转化率", "停留天数中位数"],
};

const isEmpty = (raw: unknown): boolean => isBlank(raw) || (typeof raw === "string" && raw.trim() === "");

function readEntries(
  deals: Column,
  stages: Column,
  { days, column: dates }: EntryDays,
  asOf: number,
  table: StageTable,
): StageEntries {
  const numbers = new DealNumbers();
  // Without amounts, every row with a stage is a deal and a row without one none.
  const found = readDeals(new Float64Array(days.length).fill(NaN), stages, table);
  const rows: number[] = [];
  const dealOfRow = new Int32Array(days.length);
  for (let i = 0; i < days.length; i++) {
    const date = days[i] as number;
    if (isEmpty(deals.at(i)) && isEmpty(stages.at(i)) && date !== date) continue;
    dealOfRow[i] = numbers.numberOf(deals, i);
    if (isEmpty(stages.at(i)))
      throw new Failure(
        "#VALUE!",
        at(stages.place(i), {
          en: "the row has no stage. Enter the stage that the deal entered.",
          zh: "该行没有阶段，请填写商机进入的阶段。",
        }),
      );
    if (found.stages[i] === NO_STAGE) throw unknownStage(stages.at(i), stages.place(i));
    if (date !== date)
      throw new Failure(
        "#VALUE!",
        at(dates.place(i), {
          en: "the row has no date. Enter the day on which the deal entered the stage.",
          zh: "该行没有日期，请填写商机进入该阶段的日期。",
        }),
      );
    if (date <= asOf) rows.push(i);
  }
  return {
    deals: Int32Array.from(rows, (i) => dealOfRow[i] as number),
    dealCount: numbers.count,
    stages: Int32Array.from(rows, (i) => found.stages[i] as number),
    days: Float64Array.from(rows, (i) => days[i] as number),
  };
}

interface EntryDays {
  readonly days: Float64Array;
  /** Where they stand, to name a row without a day. */
  readonly column: Column;
}

const entryDays = (): ColumnParameter<EntryDays> => {
  const { domain, read } = dayColumn();
  return {
    shape: "column",
    optional: false,
    selects: false,
    domain,
    read: (column) => ({ column, days: read(column) }),
  };
};

export const conversion = defineFunction({
  id: "FUNNEL.CONVERSION",
  parameters: {
    deals: cellColumn("text"),
    stages: cellColumn("text"),
    dates: entryDays(),
    asOf: optional(day()),
    stageTable: stageTable(),
    headings: headings(),
  },
  result: spills<"deals" | "stages" | "dates" | "asOf" | "stageTable" | "headings">(
    ({ stageTable: table, headings: row }) => ({
      rows: (table?.rows ?? defaultStages.length) + (row === undefined ? 0 : 1),
      columns: 7,
    }),
  ),
  compute({ deals, stages, dates, asOf = Infinity, stageTable: table, headings: wanted }) {
    const language = wanted ?? "en";
    const entries = readEntries(deals, stages, dates, asOf, table);
    const rows: Answer[][] = stageConversion(entries, table.stages).map((each) => [
      table.nameOf(each.stage, language),
      each.entered,
      each.wentOn,
      each.stillThere,
      each.left,
      each.conversion ?? "",
      each.medianDays ?? "",
    ]);
    return wanted === undefined ? rows : [[...HEADINGS[language]], ...rows];
  },
  example: {
    given: {
      deals: [["A"], ["A"], ["A"], ["B"], ["B"], ["C"]],
      stages: [["Pilot"], ["Offer"], ["Paid"], ["Pilot"], ["Lost"], ["Pilot"]],
      dates: [[45_717], [45_727], [45_747], [45_720], [45_730], [45_740]],
      stageTable: [
        ["Pilot", 0.2],
        ["Offer", 0.5],
        ["Paid", 1],
        ["Lost", 0],
      ],
    },
    answer: [
      ["Pilot", 3, 1, 1, 1, 0.5, 10],
      ["Offer", 1, 1, 0, 0, 1, 20],
    ],
  },
  texts: {
    en: {
      purpose:
        "Conversion of each stage from a log of stage entries: entered, went on, still there, left, median days.",
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
  },
});
