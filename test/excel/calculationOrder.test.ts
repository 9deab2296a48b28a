import { calculationOrder } from "../../src/excel/building/calculationOrder";
import { block } from "../../src/formula/references";
import { samplePlan } from "./samplePlan";

const plan = samplePlan();

test("a sheet is calculated after those that it reads; sheets without formulas are left out", () => {
  expect(calculationOrder(plan).map(({ id }) => id)).toEqual(["deals", "forecast"]);
});

test("sheets that read each other are calculated once each", () => {
  const sheets = plan.sheets.map((sheet) =>
    sheet.id === "deals"
      ? { ...sheet, formulas: [...sheet.formulas, { row: 0, column: 8, formula: block("gap") }] }
      : sheet,
  );
  const order = calculationOrder({ ...plan, sheets }).map(({ id }) => id);
  expect(order.sort()).toEqual(["deals", "forecast"]);
});
