import { readList } from "../../src/excel/readList";
import { selectedAddress } from "../../src/excel/selectedList";
import { showCell, showSheet } from "../../src/excel/showPlace";
import { createNodeSheetEngine } from "../../src/workbench/engine/createNodeSheetEngine";
import type { SheetEngine } from "../../src/workbench/engine/sheetEngine";
import { AddInHost } from "../../src/workbench/wire/addInHost";
import { loadRealClient, type RealClient } from "./realClient";
import { recordingFunctionHost } from "./recordingFunctionHost";

describe("reading a list of the workbook, through the real client", () => {
  let client: RealClient;
  let engine: SheetEngine;

  beforeAll(() => {
    client = loadRealClient();
  });

  beforeEach(() => {
    engine = createNodeSheetEngine();
    client.bridge.connect(new AddInHost(engine, recordingFunctionHost()));
  });

  afterEach(async () => {
    // The client gives its references back after its run has ended; one more request queues behind that.
    await client.Excel.run((context) => context.sync());
    client.bridge.disconnect();
    engine.dispose();
  });

  const cells = [
    ["Deal", "Amount", "Close"],
    ["Pump", 100, 45_000],
    ["Tank", "", 45_010],
  ];

  /** The list in B3:D5 of the first sheet, with a note far away. */
  const prepare = (select: string, more: (sheet: Excel.Worksheet) => void = () => {}) =>
    client.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("B3:D5").values = cells;
      sheet.getRange("D4:D5").numberFormat = [["yyyy-mm-dd"], ["yyyy-mm-dd"]];
      more(sheet);
      sheet.getRange(select).select();
      await context.sync();
    });

  const read = async () => {
    const progress: (readonly [number, number])[] = [];
    const outcome = await readList((rows, all) => progress.push([rows, all]));
    return { outcome, progress };
  };

  test("takes the selected cells with the number formats below the headings", async () => {
    await prepare("B3:D5");
    const { outcome, progress } = await read();
    expect(outcome).toMatchObject({
      status: "read",
      list: { place: { address: "Sheet1!B3:D5", table: undefined, rowIndex: 2, columnIndex: 1, rows: 3, columns: 3 } },
    });
    if (outcome.status !== "read") throw new Error("Not read.");
    expect(outcome.list.cells).toEqual(cells);
    expect(outcome.list.formats[2]).toBe("yyyy-mm-dd");
    expect(progress).toEqual([[0, 3]]);
  });

  test("takes the filled part of whole columns", async () => {
    await prepare("B:D");
    expect((await read()).outcome).toMatchObject({ status: "read", list: { place: { address: "Sheet1!B3:D5" } } });
  });

  test("takes the whole table around the selected cell, with its name", async () => {
    await prepare("C4", (sheet) => {
      sheet.tables.add("B3:D5", true).name = "tblOwn";
      sheet.getRange("H9").values = [["a note"]];
    });
    const { outcome } = await read();
    expect(outcome).toMatchObject({ status: "read", list: { place: { address: "Sheet1!B3:D5", table: "tblOwn" } } });
  });

  test("takes the list that a single cell stands in", async () => {
    await prepare("C4");
    expect((await read()).outcome).toMatchObject({ status: "read", list: { place: { address: "Sheet1!B3:D5" } } });
  });

  test("takes the block around a single cell, whatever else the sheet holds", async () => {
    await prepare("C4", (sheet) => {
      sheet.getRange("F3:G5").values = [
        ["Other", "List"],
        [1, 2],
        [3, 4],
      ];
      sheet.getRange("B9").values = [["a note"]];
      // At the corner of the list, and so a part of its block.
      sheet.getRange("A6").values = [["total"]];
    });
    expect((await read()).outcome).toMatchObject({ status: "read", list: { place: { address: "Sheet1!A3:D6" } } });
    // A blank cell between two blocks touches neither of the note's neighbours but the note.
    await prepare("C10");
    const region = await client.Excel.run(async (context) => {
      const around = context.workbook.getSelectedRange().getSurroundingRegion();
      const alone = context.workbook.worksheets.getActiveWorksheet().getRange("K20:L21").getSurroundingRegion();
      around.load("address");
      alone.load("address");
      await context.sync();
      return [around.address, alone.address];
    });
    expect(region).toEqual(["Sheet1!B9:C10", "Sheet1!K20"]);
  });

  test("reads thousands of rows piece by piece", async () => {
    const many = Array.from({ length: 4_500 }, (_, row) => [`deal ${row}`, row]);
    await prepare("F1:G4500", (sheet) => {
      sheet.getRange("F1:G4500").values = many;
    });
    const { outcome, progress } = await read();
    if (outcome.status !== "read") throw new Error("Not read.");
    expect(outcome.list.cells).toEqual(many);
    expect(progress).toEqual([
      [0, 4_500],
      [2_000, 4_500],
      [4_000, 4_500],
    ]);
  });

  test("says which selection is empty or has no rows", async () => {
    await prepare("H20:J30");
    expect((await read()).outcome).toEqual({ status: "emptySelection", address: "Sheet1!H20:J30" });
    await prepare("B3:D3");
    expect((await read()).outcome).toEqual({ status: "tooFewRows", address: "Sheet1!B3:D3" });
  });

  test("tells what is selected, shows a cell, and says when its sheet is gone", async () => {
    await prepare("B3");
    expect(await selectedAddress()).toBe("Sheet1!B3");
    const ids = await client.Excel.run(async (context) => {
      const first = context.workbook.worksheets.getActiveWorksheet();
      const second = context.workbook.worksheets.add("Other");
      first.load("id");
      second.load("id");
      second.activate();
      await context.sync();
      return [first.id, second.id] as const;
    });
    expect(await showCell(ids[0], 3, 2)).toBe(true);
    expect(await selectedAddress()).toBe("Sheet1!C4");
    expect(await showSheet(ids[1])).toBe(true);
    expect(await selectedAddress()).toMatch(/^Other!/);
    expect(await showSheet("{gone}")).toBe(false);
    expect(await showCell("{gone}", 0, 0)).toBe(false);
  });
});
