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

export const conversionHeadings: Readonly<Record<Language, readonly string[]>> = {
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
    return wanted === undefined ? rows : [[...conversionHeadings[language]], ...rows];
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
});
