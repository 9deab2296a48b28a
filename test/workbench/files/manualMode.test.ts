import { openXlsx } from "../../../src/workbench/files/openXlsx";
import { createNodeSheetEngine } from "../../../src/workbench/engine/createNodeSheetEngine";
import type { SheetEngine } from "../../../src/workbench/engine/sheetEngine";
import { WorkbookState } from "../../../src/workbench/objects/workbookState";
import type { FileWorkbook } from "../../../src/workbookFile/fileWorkbook";
import { writeXlsx } from "../../../src/workbookFile/writeXlsx";

const file: FileWorkbook = {
  names: [{ name: "Rate", refersTo: "Data!$A$1" }],
  sheets: [
    {
      ...{ name: "Data", showGridlines: true, columnWidths: [], rowHeights: [], formats: [], validations: [] },
      ...{ conditionalFormats: [], charts: [] },
      cells: [
        { row: 0, column: 0, value: 2 },
        { row: 0, column: 1, value: 99, formula: "A1*2" },
        { row: 0, column: 2, value: 98, formula: "_xldudf_AR_DSO(A1,Rate,2)" },
        { row: 0, column: 3, value: 97, formula: "Rate+SUM(tblDeals[Amount])" },
        { row: 0, column: 4, value: 96, formula: "RAND()" },
        { row: 0, column: 5, value: 95, formula: "_xldudf_AR_DSO(RAND(),Rate,2)" },
        { row: 2, column: 0, value: "Amount" },
        { row: 2, column: 1, value: "Twice" },
        { row: 3, column: 0, value: 5 },
        { row: 3, column: 1, value: 94, formula: "_xldudf_AR_DSO(tblDeals[[#This Row],[Amount]],1,1)" },
        { row: 6, column: 0, value: 1, formula: "_xlfn.SEQUENCE(2)", fills: { rows: 2, columns: 1 } },
        { row: 7, column: 0, value: 93 },
      ],
      tables: [
        {
          ...{ row: 2, column: 0, rows: 2, columns: 2, name: "tblDeals", style: "", banded: false },
          tableColumns: [
            { heading: "Amount" },
            { heading: "Twice", formula: "_xldudf_AR_DSO(tblDeals[[#This Row],[Amount]],1,1)" },
          ],
        },
      ],
    },
  ],
};

let engine: SheetEngine;
let asked: number;

beforeEach(() => {
  engine = createNodeSheetEngine();
  asked = 0;
  engine.registerFunctions([{ id: "AR.DSO" }], () => {
    asked += 1;
    return 1;
  });
});

// A calculation that was due would look for what is disposed.
afterEach(async () => {
  await engine.settled();
  engine.dispose();
});

const shown = (): unknown[] => {
  const sheet = engine.sheets()[0]!.id;
  return engine
    .read({ sheet, row: 0, column: 0, rows: 8, columns: 6 })
    .flat()
    .flatMap(({ value }) => (value === null ? [] : [value]));
};

test("what is opened in manual mode is not calculated until somebody asks for it", async () => {
  const workbook = new WorkbookState(engine);
  engine.setCalculationMode("manual");
  await openXlsx(await writeXlsx(file), { engine, workbook, functionNames: ["AR.DSO"] });
  await engine.settled();
  expect({ asked, shown: shown() }).toEqual({
    asked: 0,
    shown: [2, 99, 98, 97, 96, 95, "Amount", "Twice", 5, 94, 1, 93],
  });
  engine.write({ sheet: engine.sheets()[0]!.id, row: 0, column: 0, rows: 1, columns: 1 }, [[3]]);
  await engine.settled();
  expect({ asked, shown: shown().slice(0, 3) }).toEqual({ asked: 0, shown: [3, 99, 98] });
  await engine.calculate();
  expect(shown().slice(0, 4)).toEqual([3, 6, 1, 8]);
  expect(asked).toBeGreaterThanOrEqual(3);
});
