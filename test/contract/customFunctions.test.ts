/**
 * The runtime's last timer may fire after the tests; it only logs, and must still find itself then.
 * @jest-environment-options {"globalsCleanup": "off"}
 */
import { createNodeSheetEngine } from "../../src/workbench/engine/createNodeSheetEngine";
import type { CellAddress, CellInput, SheetEngine } from "../../src/workbench/engine/sheetEngine";
import { createFunctionHost } from "../../src/workbench/functionHost/createFunctionHost";
import type { FunctionHost } from "../../src/workbench/functionHost/functionHost";
import type { FunctionEntry } from "../../src/workbench/functionHost/functionMetadata";
import { AddInHost } from "../../src/workbench/wire/addInHost";
import { loadRealClient, type RealClient } from "./realClient";

const entry = (
  id: string,
  parameters: FunctionEntry["parameters"],
  more: Partial<FunctionEntry> = {},
): FunctionEntry => ({
  id,
  name: id,
  parameters,
  result: { dimensionality: "matrix" },
  ...more,
});

const number = (name: string) => ({ name, type: "number", dimensionality: "scalar" }) as const;
const cells = (name: string) => ({ name, type: "any", dimensionality: "matrix" }) as const;

const metadata = {
  allowErrorForDataTypeAny: true,
  functions: [
    entry("TEST.ADD", [number("a"), { ...number("b"), optional: true }]),
    entry("TEST.LATER", [number("a")]),
    entry("TEST.SPREAD", [number("rows")]),
    entry("TEST.SEEN", [cells("range")]),
    entry("TEST.FAIL", [number("kind")]),
    entry("TEST.WHERE", [cells("range")], { options: { requiresAddress: true, requiresParameterAddresses: true } }),
    entry("TEST.MISSING", []),
    entry("TEST.STREAM", [number("from")], { options: { stream: true } }),
    entry("TEST.WAIT", [number("a")], { options: { cancelable: true } }),
  ],
};

/** Calls as they reached the functions, without the invocation object that the runtime appends. */
const seen: unknown[][] = [];

/** The streams under way and what was canceled, by the argument of the call. */
const streams = new Map<number, (value: number) => void>();
const canceled: number[] = [];

interface Invocation {
  setResult: (value: number) => void;
  onCanceled?: () => void;
}

interface CallPlace {
  readonly address?: string;
  readonly parameterAddresses?: string[];
}

function associateFunctions({ functions }: RealClient): void {
  const { Error: FunctionError } = functions;
  functions.associate("TEST.ADD", (a: number, b: number | null) => {
    seen.push([a, b]);
    return a + (b ?? 1000);
  });
  functions.associate("TEST.LATER", (a: number) => Promise.resolve(a * 10));
  functions.associate("TEST.SPREAD", (rows: number) =>
    Array.from({ length: rows }, (_, row) => [row + 1, row === 1 ? new FunctionError("#N/A", "row two") : "x"]),
  );
  functions.associate("TEST.SEEN", (range: unknown) => JSON.stringify(range));
  functions.associate("TEST.FAIL", (kind: number) => {
    if (kind === 1) throw new FunctionError("#N/A", "Row 7: no win rate for stage “Pilot”.");
    if (kind === 2) throw new FunctionError("#DIV/0!");
    if (kind === 3) throw new FunctionError("#NUM!", "too large");
    if (kind === 4) return Promise.reject(new FunctionError("#VALUE!", "said later"));
    throw new TypeError("a mistake in the function");
  });
  functions.associate("TEST.STREAM", (from: number, invocation: Invocation) => {
    invocation.onCanceled = () => canceled.push(from);
    streams.set(from, (value) => invocation.setResult(value));
    invocation.setResult(from);
  });
  functions.associate("TEST.WAIT", (a: number, invocation: Invocation) => {
    invocation.onCanceled = () => canceled.push(a);
    return a < 0 ? new Promise(() => undefined) : a;
  });
  functions.associate("TEST.WHERE", (_range: unknown, place: CallPlace) =>
    [place.address, ...(place.parameterAddresses ?? [])].join(" "),
  );
}

let client: RealClient;
let engine: SheetEngine;
let functions: FunctionHost;
let sheet: string;

beforeAll(() => {
  client = loadRealClient();
  associateFunctions(client);
});

beforeEach(() => {
  seen.length = 0;
  canceled.length = 0;
  engine = createNodeSheetEngine();
  functions = createFunctionHost();
  functions.attach(engine, metadata);
  client.bridge.connect(new AddInHost(engine, functions));
  sheet = engine.activeSheet();
});

afterEach(async () => {
  await client.quiet();
  client.bridge.disconnect();
  engine.dispose();
});

const write = (row: number, column: number, inputs: CellInput[][]): void =>
  engine.write({ sheet, row, column, rows: inputs.length, columns: inputs[0]?.length ?? 0 }, inputs);
const at = (row: number, column: number): CellAddress => ({ sheet, row, column });

/** What the add-in itself reads, through its own client. */
const values = (address: string): Promise<unknown[][]> =>
  client.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address).load("values");
    await context.sync();
    return range.values as unknown[][];
  });

test("cells show #NAME? until the runtime is there, #BUSY! while it calculates, then the answer", async () => {
  write(0, 0, [["=TEST.ADD(1,2)"], ["=A1*2"]]);
  expect(await values("A1:A2")).toEqual([["#NAME?"], ["#NAME?"]]);
  await client.announceFunctions();
  expect(await values("A1:A2")).toEqual([["#BUSY!"], ["#BUSY!"]]);
  await functions.idle();
  expect(await values("A1:A2")).toEqual([[3], [6]]);
});

test("an edit calculates again what depends on it; omitted arguments are null", async () => {
  await client.announceFunctions();
  await client.Excel.run(async (context) => {
    const active = context.workbook.worksheets.getActiveWorksheet();
    active.getRange("A1").values = [[5]];
    active.getRange("B1:B2").formulas = [["=TEST.ADD(A1)"], ["=TEST.LATER(A1)"]];
    await context.sync();
  });
  await functions.idle();
  expect(await values("B1:B2")).toEqual([[1005], [50]]);
  write(0, 0, [[6]]);
  await functions.idle();
  expect(await values("B1:B2")).toEqual([[1006], [60]]);
  expect(seen).toEqual([
    [5, null],
    [6, null],
  ]);
});

test("blank, zero, text, error and truth value reach a function as what they are", async () => {
  await client.announceFunctions();
  write(0, 0, [[0], [""], ["text"], ["=1/0"], [true]]);
  write(0, 2, [["=TEST.SEEN(A1:A5)"]]);
  await functions.idle();
  const [[text]] = (await values("C1")) as [[string]];
  const [zero, blank, word, error, truth] = (JSON.parse(text) as unknown[][]).flat();
  expect([zero, blank, word, truth]).toEqual([0, "", "text", true]);
  expect(error).toMatchObject({ code: "#DIV/0!" });
});

test("an answer spills, with an error in its place and the sentence of that error", async () => {
  await client.announceFunctions();
  write(0, 0, [["=TEST.SPREAD(3)"]]);
  await functions.idle();
  expect(await values("A1:B4")).toEqual([
    [1, "x"],
    [2, "#N/A"],
    [3, "x"],
    ["", ""],
  ]);
  expect(functions.errorMessage(at(1, 1))).toBe("row two");
  const spill = await client.Excel.run(async (context) => {
    const anchor = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    const range = anchor.getSpillingToRange().load("address");
    await context.sync();
    return range.address;
  });
  expect(spill).toBe("Sheet1!A1:B3");
});

test("what is thrown becomes the cell's error, with its sentence where it has one", async () => {
  await client.announceFunctions();
  write(
    0,
    0,
    [1, 2, 3, 4, 5].map((kind) => [`=TEST.FAIL(${kind})`]),
  );
  write(0, 1, [["=TEST.ADD(1,1)"]]);
  await functions.idle();
  expect(await values("A1:A5")).toEqual([["#N/A"], ["#DIV/0!"], ["#NUM!"], ["#VALUE!"], ["#VALUE!"]]);
  expect(await values("B1")).toEqual([[2]]);
  expect([0, 1, 2, 3].map((row) => functions.errorMessage(at(row, 0)))).toEqual([
    "Row 7: no win rate for stage “Pilot”.",
    undefined,
    "too large",
    "said later",
  ]);
});

test("a function that is declared but not associated is an error in its own cell only", async () => {
  await client.announceFunctions();
  write(0, 0, [["=TEST.MISSING()"], ["=TEST.ADD(2,2)"]]);
  await functions.idle();
  const [[missing], [added]] = (await values("A1:A2")) as [[string], [number]];
  expect(["#NAME?", "#VALUE!"]).toContain(missing);
  expect(added).toBe(4);
});

test("a function that asks for addresses is told its own and those of its arguments", async () => {
  await client.announceFunctions();
  write(4, 1, [["=TEST.WHERE(A1:A3)"]]);
  await functions.idle();
  expect(await values("B5")).toEqual([["Sheet1!B5 Sheet1!A1:A3"]]);
});

test("when the pane is loaded again, the new runtime answers", async () => {
  await client.announceFunctions();
  write(0, 0, [["=TEST.ADD(1,1)"]]);
  await functions.idle();
  await client.quiet();
  client.bridge.connect(new AddInHost(engine, functions));
  write(0, 0, [["=TEST.ADD(2,2)"]]);
  expect(await values("A1")).toEqual([["#NAME?"]]);
  await client.announceFunctions();
  await functions.idle();
  expect(await values("A1")).toEqual([[4]]);
});

/** Until the cell shows it; the runtime gathers what streams say before it sends it. */
async function until(address: string, expected: unknown): Promise<void> {
  const deadline = Date.now() + 20_000;
  while ((await values(address))[0]?.[0] !== expected) {
    if (Date.now() > deadline) throw new Error(`${address} never showed ${String(expected)}.`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

test("a stream changes its cell whenever it speaks, and hears of it when its argument changes or its cell is cleared", async () => {
  await client.announceFunctions();
  write(0, 0, [[100, "=TEST.STREAM(A1)", "=B1+1"]]);
  await functions.idle();
  expect(await values("B1:C1")).toEqual([[100, 101]]);
  for (const next of [150, 170]) {
    streams.get(100)!(next);
    await until("C1", next + 1);
  }
  write(0, 0, [[200]]);
  await until("B1", 200);
  expect(canceled).toEqual([100]);
  write(0, 1, [[""]]);
  await functions.idle();
  expect(canceled).toEqual([100, 200]);
});

test("a call under way hears of it when its cell is written over, and the next one is answered", async () => {
  await client.announceFunctions();
  write(0, 0, [["=TEST.WAIT(-1)"]]);
  await engine.settled();
  expect(await values("A1")).toEqual([["#BUSY!"]]);
  write(0, 0, [["=TEST.WAIT(5)"]]);
  await functions.idle();
  expect([await values("A1"), canceled]).toEqual([[[5]], [-1]]);
});
