import { createNodeSheetEngine } from "../../../src/workbench/engine/createNodeSheetEngine";
import type { CellValue, SheetEngine } from "../../../src/workbench/engine/sheetEngine";
import { createFunctionHost } from "../../../src/workbench/functionHost/createFunctionHost";
import type { FunctionHost, Invocation } from "../../../src/workbench/functionHost/functionHost";
import { openTable } from "../../../src/workbench/page/openTable";
import { createWorkbench, type Workbench, type WorkbenchParts } from "../../../src/workbench/page/workbench";
import { noFaults } from "../../../src/workbench/wire/faultPlan";
import { Traffic } from "../../../src/workbench/wire/traffic";
import { readCsv } from "../../../src/workbookFile/readCsv";

let engine: SheetEngine;
let functions: FunctionHost;
let workbench: Workbench;
let focused: number;
let host: WorkbenchParts["host"];

/** Doubles numbers, a while later, and has something to say about anything else. */
function answer({ invocationId, arguments: [value] }: Invocation) {
  return typeof value === "number"
    ? { invocationId, succeeded: true, value: value * 2 }
    : {
        invocationId,
        succeeded: true,
        value: { valueType: "CustomFunctionError", code: "#VALUE!", message: "Give a number.", errorType: "Value" },
      };
}

let opened: unknown;
/** More than a call takes as arguments. */
const manyBytes = Uint8Array.from({ length: 200_000 }, (_, index) => index % 256);

beforeEach(() => {
  engine = createNodeSheetEngine();
  functions = createFunctionHost();
  functions.attach(engine, {
    allowErrorForDataTypeAny: true,
    functions: [{ id: "X.TWICE", name: "X.TWICE", parameters: [{ name: "value", type: "any" }], result: {} }],
  });
  functions.runtimeReady({
    invoke: (batch) => setTimeout(() => functions.deliver(batch.map(answer)), 20),
    cancel: () => undefined,
  });
  focused = 0;
  host = { faults: noFaults, traffic: new Traffic() };
  const parts = {
    engine,
    functions,
    host,
    view: { focus: () => void focused++ },
    openCsv: (file: string, bytes: Uint8Array) => openTable(engine, file, readCsv(bytes), () => Promise.resolve()),
    openXlsx: (file: string, bytes: Uint8Array) => {
      opened = { file, bytes: [...bytes] };
      return Promise.resolve(["pictures"]);
    },
    saveXlsx: () => Promise.resolve(manyBytes),
  };
  workbench = createWorkbench(Promise.resolve(), Promise.resolve(parts));
});

afterEach(() => engine.dispose());

test("values, formulas, blanks and errors, after native calculation and the functions that it called", async () => {
  await workbench.setRange("A1", [
    [1, "=A1+1", ""],
    ["text", "=X.TWICE(B1)", "=1/0"],
  ]);
  expect(await workbench.range("A1:C2")).toEqual([
    [1, 2, ""],
    ["text", 4, "#DIV/0!"],
  ]);
  expect(await workbench.formulas("A1:C2")).toEqual([
    [1, "=A1+1", ""],
    ["text", "=X.TWICE(B1)", "=1/0"],
  ]);
  await workbench.setRange("A1", [[5, null]]);
  expect(await workbench.range("A1:B2")).toEqual([
    [5, 6],
    ["text", 12],
  ]);
});

test("a chain of the add-in's functions settles as a whole", async () => {
  await workbench.setRange("A1", [[1], ["=X.TWICE(A1)"], ["=X.TWICE(A2)"], ["=X.TWICE(A3)"]]);
  expect(await workbench.range("A4")).toEqual([[8]]);
});

test("addresses with and without a sheet, whole columns, and what is no address", async () => {
  engine.addSheet("My sheet");
  await workbench.setRange("'my sheet'!B2", [[7], [8]]);
  expect(await workbench.sheets()).toEqual(["Sheet1", "My sheet"]);
  expect(await workbench.range("'My sheet'!B2:B3")).toEqual([[7], [8]]);
  expect(await workbench.range("'My sheet'!$B:$B")).toEqual([[""], [7], [8]]);
  expect(await workbench.range("B2")).toEqual([[""]]);
  await expect(workbench.range("Nowhere!A1")).rejects.toThrow("There is no sheet named “Nowhere”.");
  await expect(workbench.range("not an address")).rejects.toThrow("“not an address” is not the address of cells");
});

test("a formula is evaluated without a trace: one value, or rows where it spills", async () => {
  await workbench.setRange("A1", [[20]]);
  expect(await workbench.evaluate("=A1+1")).toBe(21);
  expect(await workbench.evaluate("=X.TWICE(A1+1)")).toBe(42);
  expect(await workbench.evaluate("=SEQUENCE(2,2)")).toEqual([
    [1, 2],
    [3, 4],
  ]);
  expect(await workbench.evaluate("=1/0")).toBe("#DIV/0!");
  expect(engine.usedRect(engine.activeSheet())).toMatchObject({ row: 0, column: 0, rows: 1, columns: 1 });
});

test("the sentence of an error, until the cell recovers", async () => {
  await workbench.setRange("A1", [["oops"], ["=X.TWICE(A1)"]]);
  expect(await workbench.range("A2")).toEqual([["#VALUE!"]]);
  expect(await workbench.message("A2")).toBe("Give a number.");
  await workbench.setRange("A1", [[4]]);
  expect(await workbench.range("A2")).toEqual([[8]]);
  expect(await workbench.message("A2")).toBeUndefined();
});

test("selecting shows the cells and takes the keyboard", async () => {
  await workbench.select("B3:C4");
  expect(engine.selection()).toMatchObject({ row: 2, column: 1, rows: 2, columns: 2 });
  expect(focused).toBe(1);
});

describe("opening a file", () => {
  const csv = "id,closes,amount,note\n007,2024-01-31,5,=1+1\n008,2024-02-29,,'quoted\n";

  test("gives a sheet of its own behind the one in front, typed, and touches nothing else", async () => {
    engine.addSheet("Last");
    await workbench.setRange("Sheet1!A1", [["mine"]]);
    expect(await workbench.openFile("my deals.csv", csv)).toBe("my deals");
    expect(await workbench.sheets()).toEqual(["Sheet1", "my deals", "Last"]);
    expect(await workbench.range("A1:D3")).toEqual([
      ["id", "closes", "amount", "note"],
      ["007", 45322, 5, "=1+1"],
      ["008", 45351, "", "'quoted"],
    ]);
    expect(await workbench.range("Sheet1!A1:B1")).toEqual([["mine", ""]]);
    expect(engine.readText({ sheet: engine.activeSheet(), row: 1, column: 1, rows: 1, columns: 1 })).toEqual([
      ["2024-01-31"],
    ]);
    const [heading] = engine.readFormats({ sheet: engine.activeSheet(), row: 0, column: 0, rows: 1, columns: 1 })[0]!;
    expect(heading?.bold).toBe(true);
  });

  test("twice gives two names; one undo takes a file away and one redo brings it back", async () => {
    await workbench.openFile("deals.csv", csv);
    expect(await workbench.openFile("deals.csv", csv)).toBe("deals (2)");
    await engine.undo();
    expect(await workbench.sheets()).toEqual(["Sheet1", "deals"]);
    await engine.redo();
    expect(await workbench.sheets()).toEqual(["Sheet1", "deals", "deals (2)"]);
    expect(await workbench.range("'deals (2)'!A2:C2")).toEqual([["007", 45322, 5]] satisfies CellValue[][]);
  });

  test("cancelled half-way, it leaves no sheet behind", async () => {
    const rows = readCsv(new TextEncoder().encode("amount\n1\n2\n"));
    const cancel = () => Promise.reject(new DOMException("Cancelled.", "AbortError"));
    await expect(openTable(engine, "deals.csv", rows, cancel)).rejects.toMatchObject({ name: "AbortError" });
    expect(await workbench.sheets()).toEqual(["Sheet1"]);
    expect(await workbench.openFile("deals.csv", csv)).toBe("deals");
  });

  test("a file that is no table is refused and leaves no sheet behind", async () => {
    await expect(workbench.openFile("empty.csv", "")).rejects.toMatchObject({ kind: "empty" });
    expect(await workbench.sheets()).toEqual(["Sheet1"]);
  });
});

test("Excel files come and go as base64", async () => {
  expect(await workbench.openXlsx("a.xlsx", Buffer.from([0, 128, 255]).toString("base64"))).toEqual(["pictures"]);
  expect(opened).toEqual({ file: "a.xlsx", bytes: [0, 128, 255] });
  expect(Buffer.from(await workbench.saveXlsx(), "base64").equals(manyBytes)).toBe(true);
});
