import { chance } from "../../src/functions/funnel/chance";
import { conversion } from "../../src/functions/funnel/conversion";
import { coverage } from "../../src/functions/funnel/coverage";
import { distribution } from "../../src/functions/funnel/distribution";
import { percentile } from "../../src/functions/funnel/percentile";
import { rollup } from "../../src/functions/funnel/rollup";
import { stalled } from "../../src/functions/funnel/stalled";
import { waterfall } from "../../src/functions/funnel/waterfall";
import { cellsOf, column, failureOf } from "./callDefinition";

const two = column([100, 200]);
const design = column(["Design", "Design"]);
const table = [
  ["Pilot", 0.3, "", 20],
  ["Paid", 1],
];
const now = [column(["A"]), column([1]), column(["Design"])];

test.each<[what: string, definition: unknown, given: unknown[], code: string, en: string, zh: string]>([
  [
    "a target that is met",
    coverage,
    [two, design, 1000, 1000],
    "#DIV/0!",
    "target: it is already met, so there is nothing left to cover.",
    "target：目标已完成，没有需要覆盖的余额。",
  ],
  [
    "an unknown category",
    rollup,
    [two, column(["Commit", "Maybe"])],
    "#N/A",
    "Row 2 of categories: “Maybe” is not a forecast category. Use Pipeline, Best case, Most likely, Commit, Closed or Omitted.",
    "categories 第 2 行：“Maybe” 不是预测类别。请使用 商机、最佳情况、最可能、承诺、已完成 或 不计入。",
  ],
  [
    "an amount without a category",
    rollup,
    [two, column(["Commit", " "])],
    "#VALUE!",
    "Row 2 of categories: there is an amount of 200 but no forecast category. Enter its category.",
    "categories 第 2 行：有金额 200 但没有预测类别，请填写类别。",
  ],
  [
    "an error among the categories",
    rollup,
    [two, column(["Commit", { code: "#REF!" }])],
    "#REF!",
    "Row 2 of categories: the cell holds the error #REF!. Correct that cell first.",
    "categories 第 2 行：单元格为错误值 #REF!，请先更正该单元格。",
  ],
  [
    "a percentile in percent points",
    percentile,
    [two, design, 90],
    "#VALUE!",
    "percentile: 90 is outside 0 to 1. Write 90% as 0.9.",
    "percentile：90 超出允许范围 0 至 1。90% 请写作 0.9。",
  ],
  [
    "a correlation of 1",
    chance,
    [two, design, 100, null, null, null, 1],
    "#VALUE!",
    "correlation: 1 is not allowed; it must be below 1. Write 0.99 for deals that are won or lost nearly together.",
    "correlation：不允许 1，必须小于 1。若商机几乎同赢同输，请写 0.99。",
  ],
  [
    "several correlations",
    chance,
    [two, design, 100, null, null, null, [[0, 0.1]]],
    "#VALUE!",
    "correlation takes one value, not a range.",
    "correlation 只接受一个值，不接受区域。",
  ],
  [
    "amounts beyond any number",
    distribution,
    [column([1e308, 1e308]), design],
    "#NUM!",
    "amounts: their sum is too large for a number.",
    "amounts：金额之和超出数值范围。",
  ],
  [
    "too many bins",
    distribution,
    [two, design, 101],
    "#VALUE!",
    "bins: 101 is outside 1 to 100.",
    "bins：101 超出允许范围 1 至 100。",
  ],
  [
    "an unknown stage of a stalled deal",
    stalled,
    ["Trial", 45_000, 45_100, table],
    "#N/A",
    "stages: the stage “Trial” is not in the stage table. Add it there or correct the name.",
    "stages：阶段表中没有阶段 “Trial”。请将其加入阶段表，或更正名称。",
  ],
  [
    "a day limit that is no number",
    stalled,
    ["Pilot", 45_000, 45_100, [["Pilot", 0.3, "", "long"]]],
    "#VALUE!",
    "Row 1, column 4 of stageTable: “long” is not a number. Enter a number.",
    "stageTable 第 1 行第 4 列：“long” 不是数字，请输入数字。",
  ],
  [
    "a log entry without a date",
    conversion,
    [column(["A", "A"]), design, column([45_000, ""])],
    "#VALUE!",
    "Row 2 of dates: the row has no date. Enter the day on which the deal entered the stage.",
    "dates 第 2 行：该行没有日期，请填写商机进入该阶段的日期。",
  ],
  [
    "a log entry without a deal",
    conversion,
    [column(["A", ""]), design, column([45_000, 45_001])],
    "#VALUE!",
    "Row 2 of deals: the row has no deal. Enter the name or the number of the deal.",
    "deals 第 2 行：该行没有商机，请填写商机名称或编号。",
  ],
  [
    "a log entry without a stage",
    conversion,
    [column(["A", "A"]), column(["Design", ""]), column([45_000, 45_001])],
    "#VALUE!",
    "Row 2 of stages: the row has no stage. Enter the stage that the deal entered.",
    "stages 第 2 行：该行没有阶段，请填写商机进入的阶段。",
  ],
  [
    "a deal twice in a list",
    waterfall,
    [column(["A", " a"]), two, design, ...now],
    "#VALUE!",
    "Row 2 of dealsBefore: the deal “ a” stands in the list twice. Keep one of the rows.",
    "dealsBefore 第 2 行：商机 “ a” 重复出现，请只保留一行。",
  ],
  [
    "a deal without a stage",
    waterfall,
    [column(["A", "B"]), column([100, ""]), column(["Design", ""]), ...now],
    "#VALUE!",
    "Row 2 of stagesBefore: the deal has no stage. Enter its stage.",
    "stagesBefore 第 2 行：该商机没有阶段，请填写阶段。",
  ],
  [
    "columns of one list that do not fit",
    waterfall,
    [column(["A", "B", "C"]), two, design, ...now],
    "#VALUE!",
    "dealsBefore has 3 cells and amountsBefore has 2. Give ranges of the same size.",
    "dealsBefore 有 3 个单元格，amountsBefore 有 2 个。请使用大小相同的区域。",
  ],
  [
    "a period without closing dates",
    waterfall,
    [column(["A", "B"]), two, design, column(["A", "B"]), two, design, column([45_000, 45_001]), null, 45_000],
    "#VALUE!",
    "closeNow: it is missing. A period (from, to) needs the closing dates of both lists.",
    "closeNow：缺少该参数。给出期间（from、to）时，两份列表都需要预计成交日期。",
  ],
  [
    "a period that ends before it begins",
    waterfall,
    [column(["A", "B"]), two, design, ...now, column([45_000, 45_001]), column([45_000]), 45_010, 45_009],
    "#VALUE!",
    "to: it lies before from. Give the first and the last day of the period.",
    "to：早于 from。请填写期间的第一天和最后一天。",
  ],
])("%s is refused with a sentence that says where and what to do", (_, definition, given, code, en, zh) => {
  const failure = failureOf(definition, ...given);
  expect([failure.code, failure.sentence]).toEqual([code, { en, zh }]);
});

test("a wrong target stands in its own place only", () => {
  const cells = cellsOf(chance, column([100]), column([0.5]), column([100, "x", ""])).flat();
  expect(cells[0]).toBe(0.5);
  expect(cells[1]).toMatchObject({
    code: "#VALUE!",
    sentence: { en: "Row 2 of target: “x” is not a number. Enter a number." },
  });
  expect(cells[2]).toBe("");
});
