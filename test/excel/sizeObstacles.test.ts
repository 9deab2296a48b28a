import type { PlannedSheet } from "../../src/blueprints/plannedWorkbook";
import { plannedCells, plannedRows, sizeObstacles, spillObstacles } from "../../src/excel/building/sizeObstacles";
import { samplePlan } from "./samplePlan";

const plan = samplePlan();

const withSheet = (id: string, change: Partial<PlannedSheet>) => ({
  ...plan,
  sheets: plan.sheets.map((sheet) => (sheet.id === id ? { ...sheet, ...change } : sheet)),
});

test("an ordinary plan has room", () => {
  expect(sizeObstacles(plan)).toEqual([]);
  expect(spillObstacles(plan)).toEqual([]);
  expect(plannedRows(plan)).toBe(1 + 5 + 3 + 1 + 13 + 3);
  expect(plannedCells(plan)).toBeGreaterThan(13 * 5);
});

test("more rows than a sheet has are refused by name", () => {
  const [table] = plan.sheets[2]!.tables;
  expect(sizeObstacles(withSheet("stages", { tables: [{ ...table!, rows: 1_048_577 }] }))).toEqual([
    { kind: "tooManyRows", sheet: "Stages", rows: 1_048_577, most: 1_048_576 },
    { kind: "tooManyCells", cells: expect.any(Number) as number, most: 2_000_000 },
  ]);
});

test("a result that would meet a cell of the plan is refused with its place", () => {
  const values = [...plan.sheets[0]!.values, { row: 16, column: 0, cells: [["in the way"]] }];
  expect(spillObstacles(withSheet("forecast", { values }))).toEqual([
    { kind: "noRoomForResult", sheet: "Forecast", address: "A14:A17" },
  ]);
});

test("a result beside the constants of its rows is not in their way", () => {
  const values = [...plan.sheets[0]!.values, { row: 16, column: 0, cells: [["", "beside"]] }];
  expect(spillObstacles(withSheet("forecast", { values }))).toEqual([]);
});
