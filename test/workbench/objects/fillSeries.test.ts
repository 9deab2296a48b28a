import type { CellValue } from "../../../src/workbench/engine/sheetEngine";
import { fillSeries, type FillType } from "../../../src/workbench/objects/fillSeries";

const plain = (values: readonly CellValue[], numberFormat = "General"): Parameters<typeof fillSeries>[0] =>
  values.map((value) => ({ value, format: { numberFormat } }));

const goOn = (values: readonly CellValue[], type: FillType = "FillDefault", format?: string): unknown[] => {
  const series = fillSeries(plain(values, format), type);
  return [0, 1, 2].map((index) => series(values.length + index));
};

test.each<[string, readonly CellValue[], FillType, unknown[]]>([
  ["one number is copied", [5], "FillDefault", [5, 5, 5]],
  ["one number counts on as a series", [5], "FillSeries", [6, 7, 8]],
  ["two numbers keep their distance", [10, 7], "FillDefault", [4, 1, -2]],
  [
    "more numbers follow the line through them",
    [1, 2, 4],
    "FillDefault",
    [5.33333333333333, 6.83333333333333, 8.33333333333333],
  ],
  ["a growth trend multiplies", [2, 4], "GrowthTrend", [8, 16, 32]],
  ["a text is copied", ["x"], "FillDefault", ["x", "x", "x"]],
  ["a text with a number counts on, zeros kept", ["Item 09"], "FillDefault", ["Item 10", "Item 11", "Item 12"]],
  ["days of the week go round", ["FRI"], "FillDefault", ["SAT", "SUN", "MON"]],
  ["months keep their step", ["Jan", "Apr"], "FillDefault", ["Jul", "Oct", "Jan"]],
  ["Chinese days go round", ["星期五"], "FillDefault", ["星期六", "星期日", "星期一"]],
  ["copies repeat", [1, 2], "FillCopy", [1, 2, 1]],
  ["truth values repeat", [true, false], "FillDefault", [true, false, true]],
  ["mixed cells each go on", [1, "Item 1"], "FillSeries", [2, "Item 2", 3]],
])("%s", (_, values, type, expected) => {
  expect(goOn(values, type)).toEqual(expected);
});

const day = "yyyy-mm-dd";

test.each<[string, readonly number[], FillType, number[]]>([
  // 45292 is 2024-01-01, a Monday.
  ["a date goes on by days", [45292], "FillDefault", [45293, 45294, 45295]],
  ["the last days of months stay the last ones", [45322], "FillMonths", [45351, 45382, 45412]],
  ["dates a month apart go on by months", [45292, 45323], "FillDefault", [45352, 45383, 45413]],
  ["years", [45292], "FillYears", [45658, 46023, 46388]],
  ["weekdays leave out the weekend", [45296], "FillWeekdays", [45299, 45300, 45301]],
])("%s", (_, values, type, expected) => {
  expect(goOn(values, type, day)).toEqual(expected);
});

test("a series goes on backwards too", () => {
  const series = fillSeries(plain([1, 3]), "FillDefault");
  expect([series(-1), series(-2)]).toEqual([-1, -3]);
});
