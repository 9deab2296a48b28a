import { createNodeSheetEngine } from "../../../src/workbench/engine/createNodeSheetEngine";
import type { CellValue, Rect, SheetEngine, SheetId } from "../../../src/workbench/engine/sheetEngine";
import { openXlsx } from "../../../src/workbench/files/openXlsx";
import { saveXlsx, type SaveXlsxOptions } from "../../../src/workbench/files/saveXlsx";
import { chartsOn, type ChartPart } from "../../../src/workbench/objects/chartParts";
import { WorkbookState } from "../../../src/workbench/objects/workbookState";
import type { FileCell, FileWorkbook } from "../../../src/workbookFile/fileWorkbook";
import { readXlsx } from "../../../src/workbookFile/readXlsx";
import { writeXlsx } from "../../../src/workbookFile/writeXlsx";
import { fullWorkbook } from "../../workbookFile/fullWorkbook";
import { partsOf } from "../../workbookWriter/openXlsx";

let engine: SheetEngine;
let answer: CellValue;

beforeEach(async () => {
  engine = createNodeSheetEngine();
  answer = { error: "#BUSY!" };
  engine.registerFunctions([{ id: "AR.DSO" }], () => answer);
  const at = { sheet: engine.activeSheet(), row: 0, column: 0, rows: 1, columns: 2 };
  engine.write(at, [["=AR.DSO(1,2,3)", "=A1*2"]]);
  await engine.settled();
});

// A calculation that was due would look for what is disposed.
afterEach(async () => {
  await engine.settled();
  engine.dispose();
});

const save = (options: SaveXlsxOptions = {}): Promise<Uint8Array> =>
  saveXlsx({ engine, workbook: new WorkbookState(engine), functionNames: ["AR.DSO"] }, options);

const cellsOf = async (bytes: Uint8Array): Promise<readonly FileCell[]> =>
  (await readXlsx(bytes)).file.sheets[0]!.cells;

test("waits for functions that are being asked", async () => {
  const settled = async (): Promise<void> => {
    answer = 45;
    engine.invalidate([{ sheet: engine.activeSheet(), row: 0, column: 0 }]);
    await engine.settled();
  };
  expect(await cellsOf(await save({ settled }))).toEqual([
    { row: 0, column: 0, value: 45, formula: "_xldudf_AR_DSO(1,2,3)" },
    { row: 0, column: 1, value: 90, formula: "A1*2" },
  ]);
});

test("a cell that is still busy has a formula and no value", async () => {
  const bytes = await save();
  const sheet = (await partsOf(bytes)).get("xl/worksheets/sheet1.xml")!;
  expect(sheet).not.toMatch(/<v>|#N\/A|#BUSY!/u);
  expect(await cellsOf(bytes)).toEqual([
    { row: 0, column: 0, value: "", pending: true, formula: "_xldudf_AR_DSO(1,2,3)" },
    { row: 0, column: 1, value: "", pending: true, formula: "A1*2" },
  ]);
});

test("can be cancelled while it waits for a function that never answers", async () => {
  const controller = new AbortController();
  const settled = (): Promise<void> => {
    controller.abort();
    return new Promise(() => undefined);
  };
  await expect(save({ settled, signal: controller.signal })).rejects.toMatchObject({ name: "AbortError" });
});

describe("what the file does not tell is told", () => {
  const { sheets, kept } = fullWorkbook;
  const lostOf = async (file: FileWorkbook, change: (workbook: WorkbookState) => void): Promise<readonly string[]> => {
    const workbook = new WorkbookState(engine);
    await openXlsx(await writeXlsx(file), { engine, workbook, functionNames: [] });
    change(workbook);
    let lost: readonly string[] = [];
    await saveXlsx({ engine, workbook, functionNames: [] }, { onLost: (parts) => (lost = parts) });
    return lost;
  };
  const first = (): SheetId => engine.sheets()[0]!.id;
  const cell = (row: number, column: number): Rect => ({ sheet: first(), row, column, rows: 1, columns: 1 });
  const chart = (): ChartPart => chartsOn(engine, first())[0]!;

  test("nothing, of a file that was opened and left alone", async () => {
    expect(await lostOf(fullWorkbook, () => undefined)).toEqual([]);
  });

  test.each<[string, string, () => void]>([
    ["cellFormats", "a cell style", () => engine.format(cell(0, 0), { kept: { style: "Good" } })],
    [
      "chartDetails",
      "a trendline",
      () => {
        const { data, ...part } = chart();
        const series = data.series.map((one) => ({ ...one, trendlines: [{ id: 1, type: "Linear" }] }));
        engine.parts.put({ ...part, data: { ...data, series } });
      },
    ],
    [
      "filters",
      "a filter that nobody can name",
      () => engine.filters.filterTable(engine.tables()[0]!.id, 0, { filterOn: "Dynamic", dynamicCriteria: "Unknown" }),
    ],
    ["protectionPasswords", "the password of the workbook's structure", () => engine.protection.setWorkbook("secret")],
  ])("%s: %s", async (part, _, change) => {
    expect(await lostOf(fullWorkbook, change)).toEqual([part]);
  });

  test("pictures, when a chart has come to their sheet", async () => {
    const [full, second] = sheets;
    const file = { ...fullWorkbook, sheets: [{ ...second!, charts: full!.charts }, full!], kept: kept! };
    const told = await lostOf({ ...file, sheets: [second!, full!], activeSheet: 0 }, () => {
      const [part] = chartsOn(engine, engine.sheets()[1]!.id);
      engine.parts.put({ ...part!, id: "another", cells: { ...part!.cells, anchor: cell(3, 3) } });
    });
    expect(told).toEqual(["pictures"]);
    // Two drawings of one sheet would be a file that Excel repairs.
    const parts = await partsOf(await writeXlsx({ ...file, activeSheet: 0 }));
    expect(parts.get("xl/worksheets/sheet1.xml")!.match(/<drawing\b[^>]*>/gu)).toHaveLength(1);
    expect((await readXlsx(await writeXlsx({ ...file, activeSheet: 0 }))).file.sheets[0]!.charts).toHaveLength(2);
  });
});
