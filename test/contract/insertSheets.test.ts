import { createNodeSheetEngine } from "../../src/workbench/engine/createNodeSheetEngine";
import type { SheetEngine } from "../../src/workbench/engine/sheetEngine";
import { insertSheets } from "../../src/workbench/files/insertSheets";
import { AddInHost } from "../../src/workbench/wire/addInHost";
import { writeXlsx } from "../../src/workbookFile/writeXlsx";
import { insertedTemplate } from "./insertedTemplate";
import { loadRealClient, type RealClient } from "./realClient";
import { recordingFunctionHost } from "./recordingFunctionHost";

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-workbooks#insert-a-copy-of-an-existing-workbook-into-the-current-one
// https://learn.microsoft.com/javascript/api/excel/excel.workbook#excel-excel-workbook-insertworksheetsfrombase64-member(1)
describe("inserting the sheets of a file", () => {
  let client: RealClient;
  let engine: SheetEngine;
  let host: AddInHost;
  let template: string;

  beforeAll(async () => {
    client = loadRealClient();
    template = Buffer.from(await writeXlsx(insertedTemplate)).toString("base64");
  });

  beforeEach(() => {
    engine = createNodeSheetEngine();
    host = new AddInHost(engine, recordingFunctionHost());
    const { workbook } = host;
    workbook.insertSheets = (bytes, names, position) =>
      insertSheets(bytes, names, position, { engine, workbook, functionNames: ["FUNNEL.DOUBLE"] });
    client.bridge.connect(host);
  });

  afterEach(async () => {
    await client.quiet();
    client.bridge.disconnect();
    engine.dispose();
  });

  const inserted = (options?: Excel.InsertWorksheetOptions, file = template): Promise<string[]> =>
    client.Excel.run(async (context) => {
      const ids = context.workbook.insertWorksheetsFromBase64(file, options);
      await context.sync();
      const sheets = ids.value.map((id) => context.workbook.worksheets.getItem(id).load("name"));
      await context.sync();
      return sheets.map(({ name }) => name);
    });

  const refusal = (options?: Excel.InsertWorksheetOptions, file = template): Promise<string> =>
    inserted(options, file).then(
      () => "no error",
      (error: OfficeExtension.Error) => error.code,
    );

  const sheetNames = (): string[] => engine.sheets().map(({ name }) => name);

  const cells = (sheet: string, address: string): Promise<{ formulas: unknown[]; values: unknown[] }> =>
    client.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange(address).load("formulas,values");
      await context.sync();
      return { formulas: range.formulas.flat(), values: range.values.flat() };
    });

  test("all of them come at the end with values, formulas, tables and names, calculated anew", async () => {
    expect(await inserted()).toEqual(["Inputs", "Deals", "Archive"]);
    expect(sheetNames()).toEqual(["Sheet1", "Inputs", "Deals", "Archive"]);
    expect(engine.sheets().map(({ visible }) => visible)).toEqual([true, true, true, false]);
    expect(await cells("Inputs", "B1:B3")).toEqual({
      formulas: [0.1, "=Rate*Half", "=SUM(tblDeals[Amount])"],
      values: [0.1, 0.05, 30],
    });
    expect(await cells("Deals", "C2:C3")).toEqual({ formulas: ["=[@Amount]*Rate", "=[@Amount]*Rate"], values: [1, 2] });
    expect(await cells("Deals", "B5:B7")).toEqual({
      formulas: ["=Inputs!B1+Inputs!B2", "=Archive!A1+Elsewhere", "=LEN(Own)-2"],
      values: [0.15, 140, 4],
    });
    expect(await cells("Inputs", "A5:A6")).toEqual({ formulas: ["=SORT(Deals!B2:B3,1,-1)", 10], values: [20, 10] });
    await client.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Inputs").getRange("B1").values = [[0.5]];
      context.workbook.worksheets.getItem("Deals").getRange("B3").values = [[5]];
      await context.sync();
    });
    expect((await cells("Deals", "C2:C3")).values).toEqual([5, 2.5]);
    expect((await cells("Inputs", "A5:A6")).values).toEqual([10, 5]);
  });

  test("functions of the add-in are called as anywhere else", async () => {
    engine.registerFunctions([{ id: "FUNNEL.DOUBLE" }], ({ arguments: [given] }) =>
      given?.kind === "value" && typeof given.value === "number" ? given.value * 2 : null,
    );
    const [sheet] = insertedTemplate.sheets;
    const calling = { ...sheet!, cells: [{ row: 0, column: 0, value: 0, formula: "_xldudf_FUNNEL_DOUBLE(21)" }] };
    const file = Buffer.from(await writeXlsx({ names: [], sheets: [calling] })).toString("base64");
    expect(await inserted({}, file)).toEqual(["Inputs"]);
    expect(await cells("Inputs", "A1")).toEqual({ formulas: ["=FUNNEL.DOUBLE(21)"], values: [42] });
  });

  test("the add-in hears of every sheet and table that comes", async () => {
    const heard = await client.Excel.run(async (context) => {
      const { worksheets, tables } = context.workbook;
      const told: string[] = [];
      let finish: () => void = () => undefined;
      const finished = new Promise<void>((resolve) => (finish = resolve));
      const hear = ({ type }: { readonly type: string }): Promise<void> => {
        told.push(type);
        if (told.length === 4) finish();
        return Promise.resolve();
      };
      worksheets.onAdded.add(hear);
      tables.onAdded.add(hear);
      await context.sync();
      context.workbook.insertWorksheetsFromBase64(template);
      await context.sync();
      await finished;
      return told;
    });
    expect(heard).toEqual(["WorksheetAdded", "WorksheetAdded", "WorksheetAdded", "TableAdded"]);
  });

  test("formats, rules, charts, widths, frozen rows, links and comments of names come along", async () => {
    await inserted();
    const seen = await client.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Deals").load("tabColor");
      const head = sheet.getRange("A1");
      head.format.load("columnWidth");
      head.format.font.load("bold");
      head.format.fill.load("color");
      const amounts = sheet.getRange("B2:B3").load("text");
      const table = sheet.tables.getItem("tblDeals").load("style");
      const list = sheet.getRange("A2").dataValidation.load("rule");
      const rules = sheet.getRange("B2:B3").conditionalFormats.load("items/type");
      const frozen = sheet.freezePanes.getLocation().load("address");
      const series = sheet.charts.getItem("Amounts").series.getItemAt(0);
      const values = series.getDimensionValues("Values");
      const link = sheet.getRange("F9").load("hyperlink");
      const rate = context.workbook.names.getItem("Rate").load("comment,formula");
      await context.sync();
      const custom = rules.items[0]!.custom.rule.load("formula");
      await context.sync();
      return [
        [sheet.tabColor, head.format.font.bold, head.format.fill.color, head.format.columnWidth],
        [amounts.text.flat(), table.style, list.rule.list?.source, custom.formula, frozen.address],
        [values.value, link.hyperlink.documentReference, rate.comment, rate.formula],
      ] as unknown[];
    });
    expect(seen).toEqual([
      ["#0F6B68", true, "#FFCC00", 120],
      [["10.00", "20.00"], "TableStyleLight9", "=Inputs!$A$1:$A$3", "=B2>Inputs!$B$1", "Deals!1:1"],
      [[10, 20], "Inputs!A1", "Per year", "=Inputs!$B$1"],
    ]);
  });

  test("sheets, tables and names that are there already keep theirs; what comes gets others and means itself", async () => {
    await inserted();
    await client.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Inputs").getRange("B1").values = [[0.5]];
      await context.sync();
    });
    expect(await inserted()).toEqual(["Inputs (2)", "Deals (2)", "Archive (2)"]);
    expect(engine.tables().map(({ name }) => name)).toEqual(["tblDeals", "tblDeals2"]);
    expect(await cells("Inputs (2)", "B1:B3")).toEqual({
      formulas: [0.1, "=Rate*Half", "=SUM(tblDeals2[Amount])"],
      values: [0.1, 0.05, 30],
    });
    expect(await cells("Deals (2)", "C2:C3")).toEqual({
      formulas: ["=[@Amount]*'Inputs (2)'!Rate", "=[@Amount]*'Inputs (2)'!Rate"],
      values: [1, 2],
    });
    expect((await cells("Deals", "C2:C3")).values).toEqual([5, 10]);
    const chart = await client.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Deals (2)");
      sheet.getRange("B2:B3").values = [[1], [2]];
      const list = sheet.getRange("A2").dataValidation.load("rule");
      const values = sheet.charts.getItem("Amounts").series.getItemAt(0).getDimensionValues("Values");
      await context.sync();
      return [values.value, list.rule.list?.source];
    });
    expect(chart).toEqual([[1, 2], "='Inputs (2)'!$A$1:$A$3"]);
  });

  test("only the sheets that are named come; formulas of those left behind keep what they were saved with", async () => {
    expect(await inserted({ sheetNamesToInsert: ["deals", "Inputs"], positionType: "Beginning" })).toEqual([
      "Inputs",
      "Deals",
    ]);
    expect(sheetNames()).toEqual(["Inputs", "Deals", "Sheet1"]);
    expect(await cells("Deals", "B5:B7")).toEqual({
      formulas: ["=Inputs!B1+Inputs!B2", 77, "=LEN(Own)-2"],
      values: [0.15, 77, 4],
    });
    expect(engine.names().map(({ name }) => name)).toEqual(["Rate", "Half", "Own"]);
  });

  test("they come before or after a sheet, which is named, given by its id or as an object", async () => {
    await inserted({ sheetNamesToInsert: ["Archive"], positionType: "Before", relativeTo: "Sheet1" });
    await inserted({ sheetNamesToInsert: ["Inputs"], positionType: "After", relativeTo: "Archive" });
    await client.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Inputs");
      const options = { sheetNamesToInsert: ["Archive"], positionType: "Before", relativeTo: sheet } as const;
      context.workbook.insertWorksheetsFromBase64(template, {
        ...options,
        sheetNamesToInsert: [...options.sheetNamesToInsert],
      });
      await context.sync();
    });
    expect(sheetNames()).toEqual(["Archive", "Archive (2)", "Inputs", "Sheet1"]);
  });

  test("where calculation is manual they show what they were saved with until they are calculated", async () => {
    engine.setCalculationMode("manual");
    await inserted();
    expect((await cells("Deals", "B6")).values).toEqual([77]);
    await engine.recalculate();
    expect((await cells("Deals", "B6")).values).toEqual([140]);
  });

  test("it is one step to undo and to redo, and the sheet in front stays", async () => {
    const front = engine.activeSheet();
    const before = engine.snapshot();
    await inserted();
    expect(engine.activeSheet()).toBe(front);
    engine.closeUndoGroup();
    await engine.undo();
    expect(sheetNames()).toEqual(["Sheet1"]);
    expect([engine.tables(), engine.names(), engine.parts.list("chart")]).toEqual([[], [], []]);
    await engine.redo();
    expect(sheetNames()).toEqual(["Sheet1", "Inputs", "Deals", "Archive"]);
    expect((await cells("Deals", "C2:C3")).values).toEqual([1, 2]);
    const saved = engine.snapshot();
    await engine.restore(before);
    await engine.restore(saved);
    expect((await cells("Deals", "B2:C3")).formulas).toEqual([10, "=[@Amount]*Rate", 20, "=[@Amount]*Rate"]);
  });

  test("Excel's errors answer for what is no workbook, has no such sheet, or may not come in", async () => {
    expect(await refusal(undefined, "no base64!")).toBe("InvalidArgument");
    expect(await refusal(undefined, Buffer.from("no workbook").toString("base64"))).toBe("InvalidArgument");
    expect(await refusal({ sheetNamesToInsert: ["Nowhere"] })).toBe("ItemNotFound");
    expect(await refusal({ positionType: "After", relativeTo: "Nowhere" })).toBe("ItemNotFound");
    expect(await refusal({ positionType: "Middle" as "After" })).toBe("InvalidArgument");
    engine.protection.setWorkbook("");
    expect(await refusal()).toBe("AccessDenied");
    expect(sheetNames()).toEqual(["Sheet1"]);
  });

  test("a host that reads no files says so", async () => {
    host.workbook.insertSheets = undefined;
    expect(await refusal()).toBe("NotImplemented");
  });
});
