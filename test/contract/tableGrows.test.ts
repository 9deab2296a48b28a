import { createNodeSheetEngine } from "../../src/workbench/engine/createNodeSheetEngine";
import type { SheetEngine } from "../../src/workbench/engine/sheetEngine";
import { AddInHost } from "../../src/workbench/wire/addInHost";
import { loadRealClient, type RealClient } from "./realClient";
import { recordingFunctionHost } from "./recordingFunctionHost";

describe("what an add-in hears and finds when a person's entry joins a table", () => {
  let client: RealClient;
  let engine: SheetEngine;

  beforeAll(() => {
    client = loadRealClient();
  });

  beforeEach(async () => {
    engine = createNodeSheetEngine();
    client.bridge.connect(new AddInHost(engine, recordingFunctionHost()));
    await client.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:B3").values = [
        ["Amount", "Twice"],
        [1, "=[@Amount]*2"],
        [2, "=[@Amount]*2"],
      ];
      sheet.tables.add("A1:B3", true).name = "tblGrowing";
      sheet.getRange("B2:B3").formulas = [["=[@Amount]*2"], ["=[@Amount]*2"]];
      sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"), "Columns");
      await context.sync();
    });
  });

  afterEach(async () => {
    await client.quiet();
    client.bridge.disconnect();
    engine.dispose();
  });

  const enter = (row: number, column: number, input: string | number): Promise<string> =>
    engine.enter({ sheet: engine.activeSheet(), row, column }, input);

  /** What the sheet and the table tell until the sheet tells of the cell Z9. */
  async function heard(change: () => Promise<void>): Promise<string[]> {
    const told: string[] = [];
    let finish: () => void = () => undefined;
    const finished = new Promise<void>((resolve) => (finish = resolve));
    const handlers = await client.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("tblGrowing");
      const added = [
        context.workbook.worksheets.getFirst().onChanged.add(async ({ address, changeType }) => {
          told.push(`sheet ${changeType} ${address}`);
          if (address === "Z9") finish();
        }),
        table.onChanged.add(async ({ address, changeType }) => {
          told.push(`table ${changeType} ${address}`);
        }),
      ];
      await context.sync();
      return added;
    });
    await change();
    await enter(8, 25, "end");
    await finished;
    for (const handler of handlers) {
      await client.Excel.run(handler.context, async (context) => {
        handler.remove();
        await context.sync();
      });
    }
    return told;
  }

  test("the table tells its new row once, the sheet what was entered and filled", async () => {
    const told = await heard(async () => {
      await enter(3, 0, 7);
    });
    expect(told).toEqual([
      "sheet RangeEdited A4",
      "sheet RangeEdited B4",
      "table RowInserted A4:B4",
      "sheet RangeEdited Z9",
    ]);
  });

  test("an entry into the row that has joined is a change inside the table, and a new column one beside it", async () => {
    await enter(3, 0, 7);
    const told = await heard(async () => {
      await enter(3, 0, 8);
      await enter(0, 2, "Note");
    });
    expect(told.filter((line) => line.startsWith("table"))).toEqual([
      "table RangeEdited A4",
      "table ColumnInserted C1:C4",
    ]);
  });

  test("rows, columns, formulas and charts of the table are those that have grown", async () => {
    await enter(3, 0, 7);
    const found = await client.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("tblGrowing");
      const range = table.getRange().load("address,values");
      table.rows.load("count");
      const twice = table.columns.getItem("Twice").getDataBodyRange().load("formulas");
      const series = context.workbook.worksheets.getFirst().charts.getItemAt(0).series.getItemAt(0);
      const shown = series.getDimensionValues("Values");
      await context.sync();
      return [range.address, range.values.at(-1), table.rows.count, twice.formulas.at(-1), shown.value];
    });
    expect(found).toEqual(["Sheet1!A1:B4", [7, 14], 3, ["=[@Amount]*2"], [1, 2, 7]]);
  });

  test("what an add-in writes below a table stays below it", async () => {
    const address = await client.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A4").values = [[7]];
      const range = context.workbook.tables.getItem("tblGrowing").getRange().load("address");
      await context.sync();
      return range.address;
    });
    expect(address).toBe("Sheet1!A1:B3");
  });
});
