import { asOfOwnRows } from "../../src/blueprints/asOfOwnRows";
import { moneyFormat } from "../../src/blueprints/moneyFormat";
import type { PlannedSheet } from "../../src/blueprints/plannedWorkbook";
import { mistakesIn, periodAround, type BuildSettings } from "../../src/taskpane/build/buildSettings";
import { sheetsAfter } from "../../src/taskpane/build/buildState";
import { previewOfSheet } from "../../src/taskpane/build/previewOfSheet";
import { showPlannedValue } from "../../src/taskpane/build/showPlannedValue";
import { noAnswers } from "../../src/columns/listAnswers";
import type { ReadyTable } from "../../src/columns/readyTable";
import { withColumn, type OwnList } from "../../src/taskpane/myData/ownList";
import { dayOfNow } from "../../src/taskpane/parts/dayOfNow";
import { readAmount } from "../../src/taskpane/parts/readAmount";
import { TODAY } from "./renderPane";

test.each([
  [1_234_567, moneyFormat("EUR", "units"), "€ 1,234,567"],
  [1_234_567, moneyFormat("EUR", "thousands"), "€ 1,234.6k"],
  [1_234_567, moneyFormat("USD", "millions"), "$1.23m"],
  [0.125, "0.0%", "12.5%"],
  [45_000, "yyyy-mm-dd", "2023-03-15"],
  [7, undefined, "7"],
  [true, undefined, "TRUE"],
  ["a text", "0.00", "a text"],
])("the preview shows %s with the format %s as %s", (value, format, shown) => {
  expect(showPlannedValue(value, format)).toBe(shown);
});

const sheet: PlannedSheet = {
  id: "sheet",
  name: "Sheet",
  columnWidths: [{ column: 0, columns: 1, pixels: 100 }],
  values: [
    {
      row: 0,
      column: 0,
      cells: [
        ["A heading longer than its cell", ""],
        ["Amount", 12.5],
      ],
    },
  ],
  tables: [],
  blocks: [],
  formulas: [{ row: 2, column: 1, formula: 1, spill: { rows: 2, columns: 1 } }],
  formats: [
    { row: 0, column: 0, rows: 1, columns: 2, fontSize: 20 },
    { row: 1, column: 1, rows: 1, columns: 1, fillColor: "#fff8e6", numberFormat: "0.00" },
  ],
  validations: [],
  conditionalFormats: [],
  charts: [],
};

test("the preview draws texts, fills and bars for results where the sheet has them", () => {
  const { shapes, height } = previewOfSheet(sheet);
  const texts = shapes.filter((shape) => shape.kind === "text");
  expect(texts.map(({ text }) => text)).toEqual(["A heading l", "Amount", "12.50"]);
  expect(texts[2]).toMatchObject({ anchor: "end", x: 100 + 64 - 4 });
  const fill = shapes.find((shape) => shape.kind === "fill");
  // The first row is as high as its large letters need.
  expect(fill).toMatchObject({ color: "#fff8e6", x: 100, y: 32, width: 64, height: 20 });
  expect(shapes.filter((shape) => shape.kind === "result")).toHaveLength(2);
  expect(height).toBe(32 + 3 * 20);
});

const settings: BuildSettings = {
  language: "en",
  formulaMode: "addIn",
  currency: "EUR",
  moneyUnit: "units",
  rows: "sample",
  ...periodAround(TODAY),
  target: "",
};

const asks = { period: true, asOf: true, own: true, formulas: { nativeLeavesOut: false } };

test("the usual period is the quarter around the day", () => {
  expect(periodAround(TODAY)).toEqual({ asOf: "2026-11-21", periodFrom: "2026-10-01", periodTo: "2026-12-31" });
  expect(mistakesIn(settings, asks, false)).toEqual({});
});

test("what cannot be built is a mistake of its own entry", () => {
  expect(mistakesIn({ ...settings, asOf: "" }, asks, false)).toEqual({ asOf: "dateMissing" });
  expect(mistakesIn({ ...settings, periodTo: "2026-09-30" }, asks, false)).toEqual({ periodTo: "periodTurned" });
  expect(mistakesIn({ ...settings, periodFrom: "" }, asks, false)).toEqual({ periodFrom: "dateMissing" });
  expect(mistakesIn({ ...settings, target: "-5" }, asks, false)).toEqual({ target: "numberWrong" });
  expect(mistakesIn({ ...settings, rows: "own" }, asks, false)).toEqual({ rows: "ownMissing" });
  expect(mistakesIn({ ...settings, rows: "own" }, asks, true)).toEqual({});
  // A workbook without a period is not asked for one.
  expect(mistakesIn({ ...settings, periodFrom: "", target: "x" }, { ...asks, period: false }, false)).toEqual({});
  expect(mistakesIn({ ...settings, asOf: "" }, { ...asks, asOf: false }, false)).toEqual({});
});

test.each([
  ["1,250,000", 1_250_000],
  [" 12.5 ", 12.5],
  ["１２", 12],
  ["", undefined],
  ["1.2.3", undefined],
  ["-1", undefined],
  ["12k", undefined],
])("%j typed is the amount %s", (typed, amount) => {
  expect(readAmount(typed)).toBe(amount);
});

const ready = (columns: ReadyTable["columns"]): ReadyTable => ({
  rowCount: 1,
  sourceName: "x.csv",
  currency: undefined,
  columns,
  stages: [],
});

test("an old list is seen from its last day, a living one from today", () => {
  const asOf = (days: readonly (number | null)[]) =>
    asOfOwnRows({ pipeline: ready({ expectedClose: days }) }, ["pipeline"], TODAY);
  expect(asOf([42_700, 43_100, null])).toBe(43_100);
  expect(asOf([42_700, TODAY - 30])).toBe(TODAY);
  expect(asOf([42_700, TODAY + 30])).toBe(TODAY);
  expect(asOf([null])).toBe(TODAY);
});

test("the day of now is the person's own", () => {
  expect(dayOfNow(new Date(2026, 10, 21, 23, 59))).toBe(TODAY);
  expect(dayOfNow(new Date(2026, 10, 21, 0, 1))).toBe(TODAY);
});

test("a sheet is done when its formulas are, and all of them are at the end", () => {
  const waiting = [
    { name: "One", state: "waiting" },
    { name: "Two", state: "waiting" },
  ] as const;
  const first = { step: "writingValues", sheet: "One", share: 0 } as const;
  const second = { step: "formatting", sheet: "Two", share: 0.3 } as const;
  const third = { step: "writingFormulas", sheet: "One", share: 0.6 } as const;
  const fourth = { step: "addingCharts", sheet: "Two", share: 0.8 } as const;
  const states = [first, second, third, fourth, { step: "finishing", share: 1 } as const].map((_progress, index, all) =>
    all
      .slice(0, index + 1)
      .reduce<ReturnType<typeof sheetsAfter>>(
        (sheets, now, at) => sheetsAfter(sheets, at === 0 ? undefined : all[at - 1], now),
        waiting,
      )
      .map(({ state }) => state),
  );
  expect(states).toEqual([
    ["working", "waiting"],
    ["filled", "working"],
    ["working", "filled"],
    ["done", "working"],
    ["done", "done"],
  ]);
});

test("another column takes its answers along with it", () => {
  const list: OwnList = {
    kind: "pipeline",
    table: { headings: ["A", "B"], hasHeadings: true, columns: [], rows: [], firstSheetRow: 2 },
    sourceName: "x.csv",
    place: undefined,
    guesses: [],
    mapping: { expectedClose: 0, inStageSince: 1, stage: 2 },
    chosen: new Set(),
    answers: {
      ...noAnswers,
      won: "paid",
      stages: { Won: { winRate: 1 } },
      dateOrder: { expectedClose: "dmy", inStageSince: "mdy", nextStepDate: "dmy" },
    },
  };
  const moved = withColumn(list, "expectedClose", 1);
  expect(moved.mapping).toEqual({ expectedClose: 1, stage: 2 });
  expect([...moved.chosen].sort()).toEqual(["expectedClose", "inStageSince"]);
  expect(moved.answers.dateOrder).toEqual({ nextStepDate: "dmy" });
  expect(moved.answers.won).toBe("paid");
  const restaged = withColumn(moved, "stage", undefined);
  expect(restaged.mapping).toEqual({ expectedClose: 1 });
  expect(restaged.answers.won).toBeUndefined();
  expect(restaged.answers.stages).toEqual({});
});
