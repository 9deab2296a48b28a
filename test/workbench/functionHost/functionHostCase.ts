import type { CellInput, CellValue, SheetEngine } from "../../../src/workbench/engine/sheetEngine";
import type { FunctionHost } from "../../../src/workbench/functionHost/functionHost";
import type {
  FunctionEntry,
  FunctionMetadata,
  ParameterEntry,
} from "../../../src/workbench/functionHost/functionMetadata";
import { FakeRuntime, FunctionError } from "./fakeRuntime";

/** One promise of the function host: what is observed is plain JSON. */
export interface FunctionHostCase {
  readonly name: string;
  run(engine: SheetEngine, host: FunctionHost): Promise<unknown>;
  readonly expected: unknown;
}

export const scalar = (name: string, more: Partial<ParameterEntry> = {}): ParameterEntry => ({
  name,
  type: "any",
  dimensionality: "scalar",
  ...more,
});
export const matrix = (name: string, more: Partial<ParameterEntry> = {}): ParameterEntry => ({
  name,
  type: "any",
  dimensionality: "matrix",
  ...more,
});

export function entry(
  name: string,
  parameters: readonly ParameterEntry[],
  options?: FunctionEntry["options"],
): FunctionEntry {
  return { id: name, name, parameters, result: { type: "any" }, ...(options ? { options } : {}) };
}

export const metadata: FunctionMetadata = {
  allowErrorForDataTypeAny: true,
  functions: [
    entry("FAKE.ECHO", [matrix("cells"), scalar("one", { optional: true }), scalar("last", { optional: true })]),
    entry("FAKE.DOUBLE", [scalar("value", { type: "number" })]),
    entry("FAKE.FLAG", [scalar("flag", { type: "boolean" })]),
    entry("FAKE.TEXT", [scalar("text", { type: "string" })]),
    entry("FAKE.ADD", [scalar("left"), scalar("right")]),
    entry("FAKE.SPILL", [scalar("rows")]),
    entry("FAKE.FAIL", [scalar("code"), scalar("sentence")]),
    entry("FAKE.CRASH", []),
    entry("FAKE.NAN", []),
    entry("FAKE.NOTHING", []),
    entry("FAKE.LIST", []),
    entry("FAKE.WHERE", [matrix("cells")], { requiresAddress: true, requiresParameterAddresses: true }),
    entry("FAKE.MANY", [scalar("first"), scalar("rest", { repeating: true })]),
    entry("FAKE.MISSING", []),
  ],
};

export const implementations = {
  "FAKE.ECHO": (...given: unknown[]) => JSON.stringify(given),
  "FAKE.DOUBLE": (value: number) => value * 2,
  "FAKE.FLAG": (flag: boolean) => (flag ? "yes" : "no"),
  "FAKE.TEXT": (text: string) => `<${text}>`,
  "FAKE.ADD": (left: number, right: number) => left + right,
  "FAKE.SPILL": (rows: number) =>
    Array.from({ length: rows }, (_, row) => [
      row + 1,
      row === 1 ? new FunctionError("#N/A", "Row 2: no stage.") : "ok",
    ]),
  "FAKE.FAIL": (code: string, sentence: string) => {
    throw new FunctionError(code, sentence);
  },
  "FAKE.CRASH": () => {
    throw new TypeError("not for the person's eyes");
  },
  "FAKE.NAN": () => NaN,
  "FAKE.NOTHING": () => null,
  "FAKE.LIST": () => [1, 2, 3],
  "FAKE.WHERE": (...given: unknown[]) => given.length,
  "FAKE.MANY": (...given: unknown[]) => JSON.stringify(given),
};

export function start(engine: SheetEngine, host: FunctionHost, more: Partial<FunctionMetadata> = {}): FakeRuntime {
  host.attach(engine, { ...metadata, ...more });
  const runtime = new FakeRuntime(host, implementations);
  host.runtimeReady(runtime);
  return runtime;
}

export function put(engine: SheetEngine, row: number, column: number, block: readonly (readonly CellInput[])[]): void {
  engine.write({ sheet: engine.activeSheet(), row, column, rows: block.length, columns: block[0]!.length }, block);
}

export function plain(value: CellValue): unknown {
  return typeof value === "object" && value !== null ? value.error : value;
}

export function values(engine: SheetEngine, row: number, column: number, rows = 1, columns = 1): unknown[][] {
  return engine
    .read({ sheet: engine.activeSheet(), row, column, rows, columns })
    .map((cells) => cells.map(({ value }) => plain(value)));
}

export function value(engine: SheetEngine, row: number, column: number): unknown {
  return values(engine, row, column)[0]![0];
}

export const at = (engine: SheetEngine, row: number, column: number) => ({ sheet: engine.activeSheet(), row, column });

/** Writes one formula at A1 of nothing else and returns what it shows, with its sentence. */
export async function show(engine: SheetEngine, host: FunctionHost, formula: string): Promise<unknown> {
  put(engine, 0, 20, [[formula]]);
  await host.idle();
  const shown = value(engine, 0, 20);
  const sentence = host.errorMessage(at(engine, 0, 20));
  return sentence === undefined ? shown : [shown, sentence];
}

export async function echo(engine: SheetEngine, host: FunctionHost, formula: string): Promise<unknown> {
  return JSON.parse(String(await show(engine, host, formula))) as unknown;
}
