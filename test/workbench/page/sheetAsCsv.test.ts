import { createNodeSheetEngine } from "../../../src/workbench/engine/createNodeSheetEngine";
import { openTable } from "../../../src/workbench/page/openTable";
import { sheetAsCsv } from "../../../src/workbench/page/sheetAsCsv";
import { readCsv } from "../../../src/workbookFile/readCsv";

test("a sheet is saved as it was opened: days as days, identifiers and blanks untouched", async () => {
  const engine = createNodeSheetEngine();
  const csv = 'id,closes,amount\r\n007,2024-01-31,5\r\n008,,"1,5 Mio"\r\n';
  await openTable(engine, "deals.csv", readCsv(new TextEncoder().encode(csv)), () => Promise.resolve());
  expect(sheetAsCsv(engine, engine.activeSheet())).toBe(`\uFEFF${csv}`);
  engine.dispose();
});

test("formulas are saved as their values, errors as their texts, from A1 on; an empty sheet is not saved", async () => {
  const engine = createNodeSheetEngine();
  const sheet = engine.activeSheet();
  expect(sheetAsCsv(engine, sheet)).toBeUndefined();
  engine.write({ sheet, row: 1, column: 1, rows: 1, columns: 3 }, [["=1+1", "=1/0", "=1>0"]]);
  await engine.settled();
  expect(sheetAsCsv(engine, sheet)).toBe("\uFEFF,,,\r\n,2,#DIV/0!,TRUE\r\n");
  engine.dispose();
});
