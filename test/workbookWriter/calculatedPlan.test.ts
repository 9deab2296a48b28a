import { blueprints } from "../../src/blueprints/blueprints";
import type { PlannedBlock, PlannedSheet, PlannedWorkbook } from "../../src/blueprints/plannedWorkbook";
import { ErrorCell, type Value } from "../../src/calculation/value";
import { CalculatedPlan } from "../../src/workbookWriter/calculatedPlan";
import { PlanPlaces } from "../../src/workbookWriter/planPlaces";
import { CalculatedPlan as EnginePlan, type Plain } from "../blueprints/calculatedPlan";
import { pairedPlanCases, planOf } from "./planCases";

jest.setTimeout(120_000);

/** Numbers to the twelve digits that two ways of adding agree in; a blank cell is like none. */
const comparable = (value: Plain | Value): unknown => {
  if (typeof value === "number") return Number(value.toPrecision(12));
  return value instanceof ErrorCell ? value.code : value;
};

/** All cells of a sheet that may hold something. */
function wholeSheet({ id, values, tables, formulas }: PlannedSheet): PlannedBlock {
  const ends = [
    ...values.map(({ row, column, cells }) => [row + cells.length, column + (cells[0]?.length ?? 0)]),
    ...tables.map(({ row, column, rows, columns }) => [row + rows, column + columns]),
    ...formulas.map(({ row, column, rows, spill }) => [
      row + Math.min(rows ?? spill?.rows ?? 1, 100),
      column + Math.min(spill?.columns ?? 1, 100),
    ]),
  ] as [number, number][];
  const [rows, columns] = [Math.max(...ends.map(([row]) => row)), Math.max(...ends.map(([, column]) => column))];
  return { id: `all of ${id}`, row: 0, column: 0, rows, columns };
}

const withWholeSheets = (plan: PlannedWorkbook): PlannedWorkbook => ({
  ...plan,
  sheets: plan.sheets.map((sheet) => ({ ...sheet, blocks: [...sheet.blocks, wholeSheet(sheet)] })),
});

test("there is a case for every workbook", () => {
  expect(new Set(pairedPlanCases.map(({ id }) => id))).toEqual(new Set(blueprints.map(({ id }) => id)));
});

describe.each(pairedPlanCases)("$id in $language, $formulaMode, $rowsName", (planCase) => {
  test("has the values, cell by cell, that the workbench's engine calculates", async () => {
    const plan = planOf(planCase);
    const ours = new CalculatedPlan(new PlanPlaces(plan));
    const theirs = await EnginePlan.of(withWholeSheets(plan));
    try {
      const differences = plan.sheets.flatMap((sheet) =>
        theirs.block(wholeSheet(sheet).id).flatMap((line, row) =>
          line.flatMap((value, column) => {
            const [our, their] = [ours.value(sheet.id, row, column), value].map(comparable);
            return our === their ? [] : [{ sheet: sheet.id, row, column, our, their }];
          }),
        ),
      );
      expect(differences).toEqual([]);
    } finally {
      theirs.dispose();
    }
  });
});
