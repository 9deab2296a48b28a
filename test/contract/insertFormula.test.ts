import { insertFormula } from "../../src/excel/insertFormula";
import { removeFormula } from "../../src/excel/removeFormula";
import { createNodeSheetEngine } from "../../src/workbench/engine/createNodeSheetEngine";
import type { SheetEngine } from "../../src/workbench/engine/sheetEngine";
import { AddInHost } from "../../src/workbench/wire/addInHost";
import { noFaults } from "../../src/workbench/wire/faultPlan";
import { loadRealClient, type RealClient } from "./realClient";
import { recordingFunctionHost } from "./recordingFunctionHost";

const ONE_CELL = { rows: 1, columns: 1 };

describe("inserting an example, through the real client", () => {
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
    // The client gives its references back after its run has ended; one more request queues behind that.
    await client.Excel.run((context) => context.sync());
    client.bridge.disconnect();
    engine.dispose();
  });

  const select = (address: string, prepare: (sheet: Excel.Worksheet) => void = () => {}) =>
    client.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      prepare(sheet);
      sheet.getRange(address).select();
      await context.sync();
    });

  const formulasOf = (address: string) =>
    client.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
      range.load("formulas");
      await context.sync();
      return range.formulas as unknown[][];
    });

  test("goes into the first selected cell, and its value comes back", async () => {
    await select("B4:D9");
    const outcome = await insertFormula("=ROUND(2.345,2)", ONE_CELL);
    expect(outcome).toMatchObject({
      status: "inserted",
      place: { address: "Sheet1!B4", formula: "=ROUND(2.345,2)" },
      value: 2.35,
    });
    expect(await formulasOf("B4:B5")).toEqual([["=ROUND(2.345,2)"], [""]]);
  });

  test("is taken back, but only while the cell still holds it", async () => {
    await select("B4");
    const outcome = await insertFormula("=1+2", ONE_CELL);
    if (outcome.status !== "inserted") throw new Error(outcome.status);
    await select("A1", (sheet) => (sheet.getRange("B4").formulas = [["=1+3"]]));
    expect(await removeFormula(outcome.place)).toEqual({ status: "changed" });
    expect(await formulasOf("B4")).toEqual([["=1+3"]]);

    await select("A1", (sheet) => (sheet.getRange("B4").formulas = [["=1+2"]]));
    expect(await removeFormula(outcome.place)).toEqual({ status: "removed" });
    expect(await formulasOf("B4")).toEqual([[""]]);
  });

  test("a sheet that was deleted meanwhile leaves nothing to undo", async () => {
    await select("B4");
    const outcome = await insertFormula("=1+2", ONE_CELL);
    if (outcome.status !== "inserted") throw new Error(outcome.status);
    await client.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      context.workbook.worksheets.add("Other").activate();
      sheet.delete();
      await context.sync();
    });
    expect(await removeFormula(outcome.place)).toEqual({ status: "gone" });
  });

  test("writes over nothing: a selected cell that is not empty is named", async () => {
    await select("B4", (sheet) => (sheet.getRange("B4").values = [[0]]));
    expect(await insertFormula("=1+2", ONE_CELL)).toMatchObject({
      status: "occupied",
      cell: "Sheet1!B4",
      selected: true,
    });
    expect(await formulasOf("B4")).toEqual([[0]]);
  });

  test("a cell in the way of the result is named before anything is written", async () => {
    await select("B4", (sheet) => (sheet.getRange("C6").formulas = [['=""']]));
    const extent = { rows: 3, columns: 2 };
    expect(await insertFormula("=SEQUENCE(3,2)", extent)).toEqual({
      status: "occupied",
      cell: "Sheet1!C6",
      selected: false,
      extent,
    });
    expect(await formulasOf("B4")).toEqual([[""]]);
  });

  test("a result that would run past the edge is refused", async () => {
    await select("XFD1");
    expect(await insertFormula("=SEQUENCE(1,2)", { rows: 1, columns: 2 })).toEqual({
      status: "pastTheEdge",
      cell: "Sheet1!XFD1",
    });
  });

  test("a cell of a table is refused, because Excel would fill the table's column", async () => {
    await select("A2", (sheet) => {
      sheet.getRange("A1:B1").values = [["Stage", "Amount"]];
      sheet.tables.add("A1:B3", true).name = "Deals";
    });
    expect(await insertFormula("=1+2", ONE_CELL)).toEqual({
      status: "insideTable",
      cell: "Sheet1!A2",
      table: "Deals",
    });
  });

  test.each([
    ["InvalidSelection", { status: "noSingleCell" }],
    ["InvalidOperationInCellEditMode", { status: "cellInEdit" }],
    ["GeneralException", { status: "refused", reason: "No. (GeneralException)" }],
  ])("Excel's refusal %s is told apart, and nothing is written", async (code, outcome) => {
    await select("B4");
    host.faults = { faultFor: () => ({ kind: "failed", code, message: "No." }) };
    expect(await insertFormula("=1+2", ONE_CELL)).toEqual(outcome);
    host.faults = noFaults;
    expect(await formulasOf("B4")).toEqual([[""]]);
  });

  test("an undo that Excel refuses says so", async () => {
    await select("B4");
    const outcome = await insertFormula("=1+2", ONE_CELL);
    if (outcome.status !== "inserted") throw new Error(outcome.status);
    host.faults = { faultFor: () => ({ kind: "failed", code: "AccessDenied", message: "No." }) };
    expect(await removeFormula(outcome.place)).toEqual({ status: "refused", reason: "No. (AccessDenied)" });
    host.faults = noFaults;
  });
});
