import { customCriterion } from "../../../src/workbench/engine/customCriterion";
import { filteredRows, type FilteredCell } from "../../../src/workbench/engine/filteredRows";
import { filterMonths, filterPeriod, periodAround } from "../../../src/workbench/engine/filterPeriods";
import type { FilterCriteria } from "../../../src/workbench/engine/rowFilters";
import type { CellValue } from "../../../src/workbench/engine/sheetEngine";

/** Sunday, 22 November 2026. */
const today = 46_348;

const cell = (value: CellValue): FilteredCell => ({
  value,
  text: value === null ? "" : typeof value === "object" ? value.error : String(value),
  fillColor: "",
  fontColor: "",
});

const shown = (values: readonly CellValue[], criteria: FilterCriteria): CellValue[] => {
  const rows = filteredRows(values.map(cell), criteria, today);
  return values.filter((_, index) => rows[index]);
};

describe("criteria of custom filters", () => {
  test.each([
    ["=b?b", ["bob", "BIB"]],
    ["<>b*", ["", "a.c", "~*", "5"]],
    ["a.c", ["a.c"]],
    ["~~~*", ["~*"]],
    ["=5", []],
    [">a", ["bob", "BIB", "a.c", "bb"]],
  ])("%s shows %j", (criterion, expected) => {
    const texts = ["", "bob", "BIB", "a.c", "~*", "5", "bb"];
    const test = customCriterion(criterion);
    expect(texts.filter((text) => test(text === "" ? null : text, text))).toEqual(expected);
  });
});

describe("times that dynamic filters speak of", () => {
  test.each([
    ["Today", 46_348, 46_349],
    ["Tomorrow", 46_349, 46_350],
    ["LastWeek", 46_341, 46_348],
    ["ThisWeek", 46_348, 46_355],
    ["NextWeek", 46_355, 46_362],
    ["LastMonth", 46_296, 46_327],
    ["ThisMonth", 46_327, 46_357],
    ["NextMonth", 46_357, 46_388],
    ["LastQuarter", 46_204, 46_296],
    ["ThisQuarter", 46_296, 46_388],
    ["NextQuarter", 46_388, 46_478],
    ["LastYear", 45_658, 46_023],
    ["ThisYear", 46_023, 46_388],
    ["NextYear", 46_388, 46_753],
    ["YearToDate", 46_023, 46_349],
  ])("%s", (criteria, first, end) => {
    expect(filterPeriod(criteria, today)).toEqual([first, end]);
  });

  test("months and quarters of any year", () => {
    expect(filterMonths("AllDatesInPeriodFebruray")).toEqual([1]);
    expect(filterMonths("AllDatesInPeriodQuarter4")).toEqual([9, 10, 11]);
    expect(filterMonths("Today")).toBeUndefined();
    expect(
      shown([46_348, 45_983, 46_300, null], { filterOn: "Dynamic", dynamicCriteria: "AllDatesInPeriodNovember" }),
    ).toEqual([46_348, 45_983]);
  });

  test.each([
    ["2026-11-22", "Year", [46_023, 46_388]],
    ["2026-11-22", "Month", [46_327, 46_357]],
    ["2026-11-22", "Day", [46_348, 46_349]],
    ["2026-11-22T06:30:10", "Hour", [46_348.25, 46_348 + 7 / 24]],
    ["yesterday", "Day", undefined],
  ])("the %s's %s", (date, specificity, expected) => {
    expect(periodAround(date, specificity)).toEqual(expected);
  });
});

describe("the largest and the smallest", () => {
  const values = [1, 5, 5, 3, null, "text", 2];

  test.each([
    [{ filterOn: "TopItems", criterion1: "1" } as const, [5, 5]],
    [{ filterOn: "TopItems", criterion1: "9" } as const, [1, 5, 5, 3, 2]],
    [{ filterOn: "BottomItems", criterion1: "2" } as const, [1, 2]],
    [{ filterOn: "TopPercent", criterion1: "60" } as const, [5, 5, 3]],
    [{ filterOn: "BottomPercent", criterion1: "1" } as const, [1]],
    [{ filterOn: "Dynamic", dynamicCriteria: "BelowAverage" } as const, [1, 3, 2]],
  ])("%j", (criteria, expected) => {
    expect(shown(values, criteria)).toEqual(expected);
  });

  test("without a number nothing is among them", () => {
    expect(shown(["a", null], { filterOn: "TopItems", criterion1: "3" })).toEqual([]);
  });
});
