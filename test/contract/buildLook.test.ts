import type { PlannedWorkbook } from "../../src/blueprints/plannedWorkbook";
import { samplePlan } from "../excel/samplePlan";
import { BuildBench } from "./buildBench";

// An engine of its own, on machines that do other things as well.
jest.setTimeout(60_000);

const plain = samplePlan();
const area = { row: 4, column: 1, rows: 3, columns: 2 };
const plan: PlannedWorkbook = {
  ...plain,
  sheets: plain.sheets.map((sheet, index) => ({
    ...sheet,
    ...(index === 0 && { rowHeights: [{ row: 0, pixels: 40 }] }),
    tables: sheet.tables.map((table) => ({ ...table, banded: false })),
    conditionalFormats:
      index === 0 ? [{ ...area, when: { firstInRow: 'The "total"' }, bold: true }] : sheet.conditionalFormats,
  })),
};

describe("how a plan makes sheets look, read back from Excel", () => {
  let bench: BuildBench;

  beforeAll(async () => {
    bench = new BuildBench();
    await bench.built(plan);
  });

  afterAll(() => bench.end());

  test("rows are as high as planned, others as they were", async () => {
    const heights = await bench.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(plan.sheets[0]!.name);
      const rows = ["A1", "A2"].map((address) => sheet.getRange(address).format);
      for (const row of rows) row.load("rowHeight");
      await context.sync();
      return rows.map(({ rowHeight }) => rowHeight);
    });
    expect(heights[0]).toBe(30);
    expect(heights[1]).toBeLessThan(30);
  });

  test("tables have no bands where the plan wants none", async () => {
    const banded = await bench.run(async (context) => {
      const { tables } = context.workbook;
      tables.load("items/showBandedRows");
      await context.sync();
      return tables.items.map(({ showBandedRows }) => showBandedRows);
    });
    expect(banded.length).toBeGreaterThan(0);
    expect(new Set(banded)).toEqual(new Set([false]));
  });

  test("a row is marked by what its first cell says, over the whole width", async () => {
    const found = await bench.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(plan.sheets[0]!.name);
      const format = sheet.getRange("B5").conditionalFormats.getItemAt(0);
      const range = format.getRange();
      format.load("custom/rule/formula,custom/format/font/bold");
      range.load("address");
      await context.sync();
      return [format.custom.rule.formula, format.custom.format.font.bold, range.address];
    });
    expect(found).toEqual(['=$B5="The ""total"""', true, `${plan.sheets[0]!.name}!B5:C7`]);
  });
});
