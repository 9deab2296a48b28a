import type {
  Cell,
  CellInput,
  CellValue,
  FunctionCall,
  Rect,
  SheetEngine,
} from "../../../src/workbench/engine/sheetEngine";

/**
 * What the sheet engine promises, as data: the same cases run in Node and in a browser, each on a fresh workbook with
 * one sheet named Sheet1. What a case observes is plain JSON.
 */
export interface EngineCase {
  readonly name: string;
  run(engine: SheetEngine): Promise<unknown>;
  readonly expected: unknown;
}

export type Block = readonly (readonly CellInput[])[];

export function rect(
  engine: SheetEngine,
  row: number,
  column: number,
  rows = 1,
  columns = 1,
  sheet = engine.activeSheet(),
): Rect {
  return { sheet, row, column, rows, columns };
}

export function put(
  engine: SheetEngine,
  row: number,
  column: number,
  block: Block,
  sheet = engine.activeSheet(),
): void {
  engine.write({ sheet, row, column, rows: block.length, columns: block[0]!.length }, block);
}

export function plain(value: CellValue): unknown {
  return typeof value === "object" && value !== null ? value.error : value;
}

/** Values only; errors as their text. */
export function values(
  engine: SheetEngine,
  ...place: [row: number, column: number, rows?: number, columns?: number]
): unknown[][] {
  return engine.read(rect(engine, ...place)).map((row) => row.map(({ value }) => plain(value)));
}

export function value(engine: SheetEngine, row: number, column: number): unknown {
  return values(engine, row, column)[0]![0];
}

export function formula(engine: SheetEngine, row: number, column: number): string | undefined {
  return engine.read(rect(engine, row, column))[0]![0]!.formula;
}

export function cell(engine: SheetEngine, row: number, column: number): Cell {
  return engine.read(rect(engine, row, column))[0]![0]!;
}

/** A table of deals in A1:C4 with headings that Univer's lexer stumbles over. */
export async function dealsTable(engine: SheetEngine, headings = ["Stage", "Amount (¥)", "It's won"]): Promise<string> {
  put(engine, 0, 0, [headings, ["Lead", 100, true], ["Won", 250, false], ["Lost", 50, true]]);
  return (await engine.addTable("Deals", rect(engine, 0, 0, 4, 3))).id;
}

export async function refusal(action: () => unknown): Promise<unknown> {
  try {
    await action();
  } catch (error) {
    return error instanceof Error
      ? { code: (error as { code?: string }).code, sentence: error.message.length > 20 }
      : error;
  }
  return "accepted";
}

/** Answers each call with the arguments it saw, as JSON. */
const echo = (call: FunctionCall): string =>
  JSON.stringify(
    call.arguments.map((argument) => {
      if (argument.kind === "omitted") return "omitted";
      if (argument.kind === "value") return { value: plain(argument.value) };
      return { [argument.kind]: argument.values.map((row) => row.map(plain)) };
    }),
  );

export async function seenBy(engine: SheetEngine, text: string): Promise<unknown> {
  engine.registerFunctions([{ id: "ECHO.ARGS" }], echo);
  put(engine, 0, 10, [[text]]);
  await engine.settled();
  return JSON.parse(String(value(engine, 0, 10))) as unknown;
}
