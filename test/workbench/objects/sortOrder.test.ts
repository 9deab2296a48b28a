import type { CellValue } from "../../../src/workbench/engine/sheetEngine";
import { sortOrder, type SortChoices } from "../../../src/workbench/objects/sortOrder";

const usual: SortChoices = { ascending: true, matchCase: false, textAsNumber: false, method: "PinYin" };

const sorted = (values: readonly CellValue[], choices: Partial<SortChoices> = {}): CellValue[] =>
  [...values].sort(sortOrder({ ...usual, ...choices }));

test("numbers come before texts, texts before truth values, errors after them and blanks at the end", () => {
  const error = { error: "#N/A" } as const;
  expect(sorted([null, error, true, "b", 2, false, "a", -1])).toEqual([-1, 2, "a", "b", false, true, error, null]);
});

test("blanks stay at the end when everything else is turned round", () => {
  expect(sorted([null, 1, "a", true], { ascending: false })).toEqual([true, "a", 1, null]);
});

test("capitals count only when they are to, small letters first", () => {
  expect(sorted(["B", "a", "b", "A"])).toEqual(["a", "A", "B", "b"]);
  expect(sorted(["B", "a", "b", "A"], { matchCase: true })).toEqual(["a", "A", "b", "B"]);
});

test("texts that read as numbers stand among the numbers when asked to", () => {
  expect(sorted(["10", 9, "x", 11])).toEqual([9, 11, "10", "x"]);
  expect(sorted(["10", 9, "x", 11], { textAsNumber: true })).toEqual([9, "10", 11, "x"]);
});

test("Chinese texts go by sound or by strokes, behind Latin ones", () => {
  expect(sorted(["张", "李", "Wang", "王"])).toEqual(["Wang", "李", "王", "张"]);
  expect(sorted(["黄", "李", "王"], { method: "StrokeCount" })).toEqual(["王", "李", "黄"]);
});
