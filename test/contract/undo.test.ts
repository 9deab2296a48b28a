import { createNodeSheetEngine } from "../../src/workbench/engine/createNodeSheetEngine";
import type { SheetEngine } from "../../src/workbench/engine/sheetEngine";
import { AddInHost } from "../../src/workbench/wire/addInHost";
import { loadRealClient, type RealClient } from "./realClient";
import { recordingFunctionHost } from "./recordingFunctionHost";

describe("what a person's undo takes back of an add-in's work", () => {
  let client: RealClient;
  let engine: SheetEngine;
  let host: AddInHost;

  beforeAll(() => {
    client = loadRealClient();
  });

  beforeEach(() => {
    engine = createNodeSheetEngine();
    host = new AddInHost(engine, recordingFunctionHost());
    client.bridge.connect(host);
  });

  afterEach(async () => {
    await client.quiet();
    client.bridge.disconnect();
    engine.dispose();
  });

  /** A small workbook in several requests, with everything that a build leaves behind. */
  const build = (name: string): Promise<void> =>
    client.Excel.run(async (context) => {
      const { workbook } = context;
      const sheet = workbook.worksheets.add(name);
      workbook.settings.add(`journal of ${name}`, { step: "sheets" });
      await context.sync();
      sheet.getRange("A1:B3").values = [
        ["Stage", "Amount"],
        ["Lead", 100],
        ["Won", 200],
      ];
      const table = sheet.tables.add("A1:B3", true);
      table.name = `tbl${name}`;
      table.style = "TableStyleLight9";
      await context.sync();
      workbook.names.add(`Total${name}`, sheet.getRange("D1"), "of all stages");
      sheet.getRange("D1").formulas = [[`=SUM(tbl${name}[Amount])`]];
      const total = sheet.getRange("D1").load("values");
      await context.sync();
      const stage = sheet.getRange("A2:A3");
      stage.dataValidation.rule = { list: { inCellDropDown: true, source: "Lead,Won" } };
      const format = sheet.getRange("B2:B3").conditionalFormats.add("CellValue");
      format.cellValue.rule = { operator: "GreaterThan", formula1: "150" };
      format.cellValue.format.fill.color = "#C6EFCE";
      sheet.freezePanes.freezeRows(1);
      sheet.pageLayout.orientation = "Landscape";
      sheet.comments.add(`${name}!D1`, "The sum of all stages");
      sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"), "Columns");
      sheet.activate();
      workbook.settings.add(`journal of ${name}`, { step: "done" });
      await context.sync();
      expect(total.values).toEqual([[300]]);
    });

  /** Everything that a person would see of it, as plain data. */
  const everything = async (): Promise<unknown> => {
    await engine.settled();
    return {
      sheets: engine.sheets().map(({ id, name }) => {
        const used = engine.usedRect(id);
        return {
          name,
          cells: used && engine.read(used),
          rules: engine.validations.list(id).length + engine.conditionalFormats.list(id).length,
          notes: engine.notes.list(id).map(({ text }) => text),
          frozen: engine.layout.frozen(id),
        };
      }),
      tables: engine.tables().map(({ name, style }) => [name, style]),
      names: engine.names(),
      comments: host.workbook.nameComments.entries(),
      settings: host.workbook.settings.entries(),
      pageLayouts: host.workbook.pageLayouts.entries(),
      charts: engine.parts.list("chart").length,
    };
  };

  test("all requests of a build are one step; redo brings it all back, and the add-in finds it again", async () => {
    const before = await everything();
    await build("Deals");
    const built = await everything();
    expect(built).not.toEqual(before);
    await engine.undo();
    expect(await everything()).toEqual(before);
    await engine.redo();
    expect(await everything()).toEqual(built);
    const found = await client.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Deals");
      const table = context.workbook.tables.getItem("tblDeals").load("style");
      sheet.charts.load("count");
      const formats = sheet.getRange("B2").conditionalFormats.load("items/type");
      const comment = context.workbook.comments.getItemByCell("Deals!D1").load("content");
      const journal = context.workbook.settings.getItem("journal of Deals").load("value");
      const total = context.workbook.names.getItem("TotalDeals").getRange().load("values");
      await context.sync();
      return [
        table.style,
        sheet.charts.count,
        formats.items.map(({ type }) => type),
        comment.content,
        journal.value as unknown,
        total.values,
      ];
    });
    expect(found).toEqual(["TableStyleLight9", 1, ["CellValue"], "The sum of all stages", { step: "done" }, [[300]]]);
  });

  test("a person's edit in between parts two builds, and each is taken back by itself", async () => {
    await build("First");
    const first = await everything();
    const home = engine.sheets()[0]!.id;
    expect(await engine.enter({ sheet: home, row: 8, column: 8 }, "mine")).toBe("entered");
    const edited = await everything();
    await build("Second");
    await engine.undo();
    expect(await everything()).toEqual(edited);
    await engine.undo();
    expect(await everything()).toEqual(first);
    await engine.undo();
    expect(engine.sheets().map(({ name }) => name)).toEqual(["Sheet1"]);
  });

  test("a build after an undo does not join what was taken back, and reads join nothing", async () => {
    await build("First");
    await engine.undo();
    const before = await everything();
    await build("Second");
    await client.Excel.run(async (context) => {
      context.workbook.worksheets.load("items/name");
      await context.sync();
    });
    await engine.undo();
    expect(await everything()).toEqual(before);
  });

  test("rolling back what was built and then undoing leaves nothing half-way", async () => {
    const before = await everything();
    await build("Half");
    await client.Excel.run(async (context) => {
      context.workbook.names.getItem("TotalHalf").delete();
      context.workbook.worksheets.getItem("Half").delete();
      context.workbook.settings.getItem("journal of Half").delete();
      await context.sync();
    });
    await engine.undo();
    expect(await everything()).toEqual(before);
  });

  test.each<[string, (table: Excel.Table) => void]>([
    [
      "a table that is renamed",
      (table) => {
        table.name = "Renamed";
        table.columns.getItem("Amount").name = "Value";
      },
    ],
    ["a heading that is changed", (table) => (table.columns.getItem("Amount").name = "Value")],
    [
      "a heading that is changed after a column was added",
      (table) => {
        table.columns.add(undefined, [["Note"], ["a"], ["b"]]);
        table.columns.getItem("Amount").name = "Value";
      },
    ],
    [
      "a heading that is changed before a column is added in front, and the table's and sheet's names",
      (table) => {
        table.columns.getItem("Amount").name = "Value";
        table.columns.add(0, [["Note"], ["a"], ["b"]]);
        table.name = "Renamed";
        table.worksheet.name = "Elsewhere";
      },
    ],
  ])("formulas follow %s, undone and done again", async (_, change) => {
    const sheet = engine.activeSheet();
    const look = async (): Promise<unknown> => {
      await engine.settled();
      return [engine.tables().map(({ name, headings }) => [name, headings]), engine.read({ ...formulas, sheet })];
    };
    const formulas = { row: 8, column: 8, rows: 2, columns: 1 };
    const run = (work: (table: Excel.Table) => void): Promise<void> =>
      client.Excel.run(async (context) => {
        work(context.workbook.tables.getItem("tbl"));
        await context.sync();
      });
    await client.Excel.run(async (context) => {
      const home = context.workbook.worksheets.getActiveWorksheet();
      home.getRange("A1:B3").values = [
        ["Stage", "Amount"],
        ["Lead", 100],
        ["Won", 200],
      ];
      home.tables.add("A1:B3", true).name = "tbl";
      home.getRange("I9:I10").formulas = [["=SUM(tbl[Amount])"], ["=LET(all_,SUM(tbl[Amount]),all_)"]];
      await context.sync();
    });
    const before = await look();
    // What the person types parts the add-in's work before it from that after it.
    await engine.enter({ sheet, row: 9, column: 9 }, "mine");
    await run(change);
    const after = await look();
    expect(after).toMatchObject([
      [[expect.anything(), expect.arrayContaining(["Value"])]],
      [[{ value: 300 }], [{ value: 300 }]],
    ]);
    for (const expected of [before, after, before]) {
      await (expected === before ? engine.undo() : engine.redo());
      expect(await look()).toEqual(expected);
    }
  });
});
