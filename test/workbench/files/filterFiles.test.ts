import type { FilterCriteria } from "../../../src/workbench/engine/rowFilters";
import { criteriaOf, fileFilters } from "../../../src/workbench/files/filterFiles";
import type { ColumnFilters, FileFilter } from "../../../src/workbookFile/fileFilter";
import type { FileSheet } from "../../../src/workbookFile/fileWorkbook";
import { readXlsx } from "../../../src/workbookFile/readXlsx";
import { writeXlsx } from "../../../src/workbookFile/writeXlsx";
import { partsOf } from "../../workbookWriter/openXlsx";
import { fullWorkbook } from "../../workbookFile/fullWorkbook";

const kinds: readonly (readonly [string, FilterCriteria, FileFilter])[] = [
  ["values and blanks", { filterOn: "Values", values: ["a & b", ""] }, { values: ["a & b"], blanks: true }],
  [
    "days and months",
    {
      filterOn: "Values",
      values: [
        { date: "2026-11-22", specificity: "Day" },
        { date: "2026-11-01", specificity: "Month" },
        { date: "2026-11-22T08:30:00", specificity: "Minute" },
      ],
    },
    { values: [], dates: [{ parts: [2026, 11, 22] }, { parts: [2026, 11] }, { parts: [2026, 11, 22, 8, 30] }] },
  ],
  [
    "a text with wildcards",
    { filterOn: "Custom", criterion1: "<>*x*" },
    { comparisons: [{ operator: "notEqual", value: "*x*" }], all: false },
  ],
  [
    "one of two comparisons",
    { filterOn: "Custom", criterion1: ">=10", operator: "Or", criterion2: "=3" },
    {
      comparisons: [
        { operator: "greaterThanOrEqual", value: "10" },
        { operator: "equal", value: "3" },
      ],
      all: false,
    },
  ],
  ["the highest", { filterOn: "TopItems", criterion1: "5" }, { rank: 5, percent: false, bottom: false }],
  ["the lowest share", { filterOn: "BottomPercent", criterion1: "20" }, { rank: 20, percent: true, bottom: true }],
  ["above average", { filterOn: "Dynamic", dynamicCriteria: "AboveAverage" }, { dynamic: "aboveAverage" }],
  ["a quarter", { filterOn: "Dynamic", dynamicCriteria: "AllDatesInPeriodQuarter3" }, { dynamic: "Q3" }],
  ["a month", { filterOn: "Dynamic", dynamicCriteria: "AllDatesInPeriodFebruray" }, { dynamic: "M2" }],
  ["the colour of cells", { filterOn: "CellColor", color: "#FFEEDD" }, { color: "#FFEEDD", of: "fill" }],
  ["the colour of words", { filterOn: "FontColor", color: "#112233" }, { color: "#112233", of: "font" }],
];

test.each(kinds)("%s: the same in a file and in the workbook", (_, criteria, filter) => {
  expect(fileFilters([criteria, undefined])).toEqual({ filters: [filter, null], incomplete: false });
  expect(criteriaOf([filter, null])).toEqual([criteria, undefined]);
});

test("what a person set that files cannot say is told", () => {
  const unknown: FilterCriteria = { filterOn: "Dynamic", dynamicCriteria: "Unknown" };
  expect(fileFilters([unknown])).toEqual({ filters: [null], incomplete: true });
});

test("filters of all kinds come back from a file", async () => {
  const filters: ColumnFilters = [...kinds.map(([, , filter]) => filter), null];
  const filter = { row: 0, column: 0, rows: 3, columns: filters.length, filters };
  const sheet: FileSheet = { ...fullWorkbook.sheets[1]!, cells: [{ row: 2, column: 0, value: 1 }], filter };
  const bytes = await writeXlsx({ names: [], sheets: [sheet] });
  expect((await readXlsx(bytes)).file.sheets[0]!.filter).toEqual(filter);
  // Excel keeps the cells of a filter in a hidden name as well.
  expect((await partsOf(bytes)).get("xl/workbook.xml")).toContain(
    '<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Second!$A$1:$L$3</definedName>',
  );
});
