import type { CellInput, CellValue, SheetEngine } from "../../../src/workbench/engine/sheetEngine";
import type { FunctionHost } from "../../../src/workbench/functionHost/functionHost";
import type {
  FunctionEntry,
  FunctionMetadata,
  ParameterEntry,
} from "../../../src/workbench/functionHost/functionMetadata";
import { FakeRuntime, FunctionError } from "./fakeRuntime";

/** What the function host promises, as data for Node and for a browser: each case on a fresh workbook and host. */
export interface FunctionHostCase {
  readonly name: string;
  run(engine: SheetEngine, host: FunctionHost): Promise<unknown>;
  readonly expected: unknown;
}

const scalar = (name: string, more: Partial<ParameterEntry> = {}): ParameterEntry => ({
  name,
  type: "any",
  dimensionality: "scalar",
  ...more,
});
const matrix = (name: string, more: Partial<ParameterEntry> = {}): ParameterEntry => ({
  name,
  type: "any",
  dimensionality: "matrix",
  ...more,
});

function entry(name: string, parameters: readonly ParameterEntry[], options?: FunctionEntry["options"]): FunctionEntry {
  return { id: name, name, parameters, result: { type: "any" }, ...(options ? { options } : {}) };
}

const metadata: FunctionMetadata = {
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

const implementations = {
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

function start(engine: SheetEngine, host: FunctionHost, more: Partial<FunctionMetadata> = {}): FakeRuntime {
  host.attach(engine, { ...metadata, ...more });
  const runtime = new FakeRuntime(host, implementations);
  host.runtimeReady(runtime);
  return runtime;
}

function put(engine: SheetEngine, row: number, column: number, block: readonly (readonly CellInput[])[]): void {
  engine.write({ sheet: engine.activeSheet(), row, column, rows: block.length, columns: block[0]!.length }, block);
}

function plain(value: CellValue): unknown {
  return typeof value === "object" && value !== null ? value.error : value;
}

function values(engine: SheetEngine, row: number, column: number, rows = 1, columns = 1): unknown[][] {
  return engine
    .read({ sheet: engine.activeSheet(), row, column, rows, columns })
    .map((cells) => cells.map(({ value }) => plain(value)));
}

function value(engine: SheetEngine, row: number, column: number): unknown {
  return values(engine, row, column)[0]![0];
}

const at = (engine: SheetEngine, row: number, column: number) => ({ sheet: engine.activeSheet(), row, column });

/** Writes one formula at A1 of nothing else and returns what it shows, with its sentence. */
async function show(engine: SheetEngine, host: FunctionHost, formula: string): Promise<unknown> {
  put(engine, 0, 20, [[formula]]);
  await host.idle();
  const shown = value(engine, 0, 20);
  const sentence = host.errorMessage(at(engine, 0, 20));
  return sentence === undefined ? shown : [shown, sentence];
}

async function echo(engine: SheetEngine, host: FunctionHost, formula: string): Promise<unknown> {
  return JSON.parse(String(await show(engine, host, formula))) as unknown;
}

export const functionHostCases: readonly FunctionHostCase[] = [
  {
    name: "a function is called and its cell follows every edit",
    expected: [10, 14],
    async run(engine, host) {
      start(engine, host);
      put(engine, 0, 0, [[5, "=FAKE.DOUBLE(A1)"]]);
      await host.idle();
      const before = value(engine, 0, 1);
      put(engine, 0, 0, [[7]]);
      await host.idle();
      return [before, value(engine, 0, 1)];
    },
  },
  {
    name: "blank is empty text, omitted is null, also when left off at the end",
    expected: [
      [[["", 0, "", "x"]], null, null],
      [[["", 0, "", "x"]], null, 3],
      [[[5]], "", null],
    ],
    async run(engine, host) {
      start(engine, host);
      put(engine, 0, 0, [["", 0, '=""', "x"]]);
      return [
        await echo(engine, host, "=FAKE.ECHO(A1:D1)"),
        await echo(engine, host, "=FAKE.ECHO(A1:D1,,3)"),
        await echo(engine, host, "=FAKE.ECHO(5,Z9)"),
      ];
    },
  },
  {
    name: "a single cell for a scalar is its value, a single value for a matrix is one cell",
    expected: [
      [[[5]], 6, null],
      [
        [
          [1, 2],
          [3, 4],
        ],
        null,
        null,
      ],
    ],
    async run(engine, host) {
      start(engine, host);
      put(engine, 0, 0, [[6]]);
      return [await echo(engine, host, "=FAKE.ECHO(5,A1)"), await echo(engine, host, "=FAKE.ECHO({1,2;3,4})")];
    },
  },
  {
    name: "a range for scalars lifts the call: a column against a row makes the grid, unequal lengths end in #N/A",
    expected: [
      [
        [11, 21],
        [12, 22],
      ],
      [2, 4, "#N/A"],
      1,
    ],
    async run(engine, host) {
      const runtime = start(engine, host);
      put(engine, 0, 0, [[1], [2]]);
      put(engine, 0, 1, [[10, 20]]);
      put(engine, 5, 0, [[1], [2], [3]]);
      put(engine, 0, 4, [["=FAKE.ADD(A1:A2,B1:C1)"]]);
      put(engine, 5, 4, [["=FAKE.ADD(A1:A2,A6:A8)"]]);
      await host.idle();
      return [values(engine, 0, 4, 2, 2), values(engine, 5, 4, 3).flat(), runtime.batches.length];
    },
  },
  {
    name: "declared types are coerced as Excel does and refused with a sentence",
    expected: [6, 0, 2, ["#VALUE!", "The argument “value” must be a number."], "yes", "no", "<3>", "<TRUE>", "<>"],
    async run(engine, host) {
      start(engine, host);
      const shown: unknown[] = [];
      for (const formula of [
        '=FAKE.DOUBLE("3")',
        "=FAKE.DOUBLE(Z9)",
        "=FAKE.DOUBLE(TRUE)",
        '=FAKE.DOUBLE("three")',
        "=FAKE.FLAG(1)",
        '=FAKE.FLAG("false")',
        "=FAKE.TEXT(3)",
        "=FAKE.TEXT(TRUE)",
        "=FAKE.TEXT(Z9)",
      ]) {
        shown.push(await show(engine, host, formula));
      }
      return shown;
    },
  },
  {
    name: "too few and too many arguments are #VALUE! with a sentence",
    expected: [
      ["#VALUE!", "FAKE.ADD: the argument “right” is missing."],
      ["#VALUE!", "FAKE.DOUBLE takes at most 1 arguments."],
      0,
    ],
    async run(engine, host) {
      const runtime = start(engine, host);
      return [await show(engine, host, "=FAKE.ADD(1)"), await show(engine, host, "=FAKE.DOUBLE(1,2)"), runtime.calls];
    },
  },
  {
    name: "a repeating parameter arrives as a list",
    expected: [1, [2, 3, 4]],
    async run(engine, host) {
      start(engine, host);
      return echo(engine, host, "=FAKE.MANY(1,2,3,4)");
    },
  },
  {
    name: "error cells reach a parameter of type any as the runtime wants them, and nobody else",
    expected: [
      [[[1, { type: "CustomFunctionError", code: "#DIV/0!" }]], null, null],
      "#DIV/0!",
      "#DIV/0!",
      [true, false],
    ],
    async run(engine, host) {
      const runtime = start(engine, host);
      put(engine, 0, 0, [[1, "=1/0"]]);
      const allowed = await echo(engine, host, "=FAKE.ECHO(A1:B1)");
      const typed = await show(engine, host, "=FAKE.DOUBLE(B1)");
      const flags = (runtime.batches[0]![0]!.flags & 4) === 4;
      start(engine, host, { allowErrorForDataTypeAny: false });
      const refused = await show(engine, host, "=FAKE.ECHO(A1:B1,1)");
      return [
        allowed,
        typed,
        refused,
        [flags, runtime.batches.some((batch) => batch.some(({ functionId }) => functionId === "FAKE.DOUBLE"))],
      ];
    },
  },
  {
    name: "thrown errors become Excel's, with their sentence",
    expected: [
      ["#VALUE!", "Row 7: no rate."],
      ["#N/A", "No such stage."],
      "#DIV/0!",
      "#NUM!",
      "#VALUE!",
      "#NUM!",
      "#NAME?",
      0,
    ],
    async run(engine, host) {
      start(engine, host);
      const shown: unknown[] = [];
      for (const formula of [
        '=FAKE.FAIL("#VALUE!","Row 7: no rate.")',
        '=FAKE.FAIL("#N/A","No such stage.")',
        '=FAKE.FAIL("#DIV/0!","")',
        '=FAKE.FAIL("#NUM!","")',
        "=FAKE.CRASH()",
        "=FAKE.NAN()",
        "=FAKE.MISSING()",
        "=FAKE.NOTHING()",
      ]) {
        shown.push(await show(engine, host, formula));
      }
      return shown;
    },
  },
  {
    name: "a sentence goes when its cell recovers, when it is overwritten and when IFERROR catches the error",
    expected: [["#VALUE!", "No."], null, null, 0],
    async run(engine, host) {
      start(engine, host);
      put(engine, 0, 0, [
        ["bad", '=IF(A1="bad",FAKE.FAIL("#VALUE!","No."),1)', '=IFERROR(FAKE.FAIL("#VALUE!","No."),0)'],
      ]);
      await host.idle();
      const message = (): string | null => host.errorMessage(at(engine, 0, 1)) ?? null;
      const before = [value(engine, 0, 1), message()];
      put(engine, 0, 0, [["good"]]);
      await host.idle();
      const recovered = message();
      put(engine, 0, 0, [["bad"]]);
      await host.idle();
      put(engine, 0, 1, [["plain text"]]);
      await host.idle();
      return [before, recovered, message(), value(engine, 0, 2)];
    },
  },
  {
    name: "an error inside a spilled result keeps its sentence at its own cell",
    expected: [
      [
        [1, "ok"],
        [2, "#N/A"],
        [3, "ok"],
      ],
      "Row 2: no stage.",
      null,
    ],
    async run(engine, host) {
      start(engine, host);
      put(engine, 0, 0, [["=FAKE.SPILL(3)"]]);
      await host.idle();
      return [
        values(engine, 0, 0, 3, 2),
        host.errorMessage(at(engine, 1, 1)) ?? null,
        host.errorMessage(at(engine, 2, 1)) ?? null,
      ];
    },
  },
  {
    name: "a list that is not rows is refused as in Excel",
    expected: ["#VALUE!", "The function returned a list instead of rows of cells."],
    async run(engine, host) {
      start(engine, host);
      return show(engine, host, "=FAKE.LIST()");
    },
  },
  {
    name: "a spilled result shrinks and grows with its argument",
    expected: [
      [1, 2, 3],
      [1, 2, null],
    ],
    async run(engine, host) {
      start(engine, host);
      put(engine, 0, 5, [[3]]);
      put(engine, 0, 0, [["=FAKE.SPILL(F1)"]]);
      await host.idle();
      const long = values(engine, 0, 0, 3).flat();
      put(engine, 0, 5, [[2]]);
      await host.idle();
      return [long, values(engine, 0, 0, 3).flat()];
    },
  },
  {
    name: "the same call from many cells is one invocation, different calls are one batch",
    expected: { batches: 1, calls: 101, all: true },
    async run(engine, host) {
      const runtime = start(engine, host);
      put(engine, 0, 0, [[5]]);
      put(
        engine,
        0,
        1,
        Array.from({ length: 100 }, (_, row) => ["=FAKE.DOUBLE($A$1)", `=FAKE.DOUBLE(${row + 10})`]),
      );
      await host.idle();
      const shown = values(engine, 0, 1, 100, 2);
      return {
        batches: runtime.batches.length,
        calls: runtime.calls,
        all: shown.every(([same, own], row) => same === 10 && own === (row + 10) * 2),
      };
    },
  },
  {
    name: "2,000 cells are calculated in one batch",
    expected: { batches: 1, calls: 2000, sum: 2000 * 2001 },
    async run(engine, host) {
      const runtime = start(engine, host);
      put(
        engine,
        0,
        0,
        Array.from({ length: 2000 }, (_, row) => [row + 1, `=FAKE.DOUBLE(A${row + 1})`]),
      );
      put(engine, 0, 3, [["=SUM(B1:B2000)"]]);
      await host.idle();
      return { batches: runtime.batches.length, calls: runtime.calls, sum: value(engine, 0, 3) };
    },
  },
  {
    name: "cells are busy while they wait, and what depends on them too",
    expected: [["#BUSY!", "#BUSY!"], true, [10, 11], false],
    async run(engine, host) {
      const runtime = start(engine, host);
      runtime.hold();
      put(engine, 0, 0, [["=FAKE.DOUBLE(5)", "=A1+1"]]);
      await engine.settled();
      const waiting = values(engine, 0, 0, 1, 2)[0];
      const busy = host.busy();
      runtime.release();
      await host.idle();
      return [waiting, busy, values(engine, 0, 0, 1, 2)[0], host.busy()];
    },
  },
  {
    name: "the last of several quick edits wins, whatever comes back first",
    expected: [20, 20],
    async run(engine, host) {
      const runtime = start(engine, host);
      put(engine, 0, 0, [[1, "=FAKE.DOUBLE(A1)"]]);
      await host.idle();
      runtime.hold();
      for (let edit = 2; edit <= 10; edit++) {
        put(engine, 0, 0, [[edit]]);
        if (edit % 3 === 0) await engine.settled();
      }
      await engine.settled();
      runtime.release();
      await host.idle();
      const first = value(engine, 0, 1);
      await engine.recalculate();
      await host.idle();
      return [first, value(engine, 0, 1)];
    },
  },
  {
    name: "calls within calls and two calls in one formula come to an end",
    expected: [20, 16, 3],
    async run(engine, host) {
      const runtime = start(engine, host);
      put(engine, 0, 0, [["=FAKE.DOUBLE(FAKE.DOUBLE(5))", "=FAKE.DOUBLE(3)+FAKE.DOUBLE(5)"]]);
      await host.idle();
      return [value(engine, 0, 0), value(engine, 0, 1), runtime.calls];
    },
  },
  {
    name: "an unrelated edit calls nothing, a recalculation calls everything again",
    expected: [1, 1, 2],
    async run(engine, host) {
      const runtime = start(engine, host);
      put(engine, 0, 0, [["=FAKE.DOUBLE(5)"]]);
      await host.idle();
      const first = runtime.calls;
      put(engine, 5, 5, [["elsewhere"]]);
      await host.idle();
      const unrelated = runtime.calls;
      await engine.recalculate();
      await host.idle();
      return [first, unrelated, runtime.calls];
    },
  },
  {
    name: "functions are #NAME? until the runtime is ready, and heal",
    expected: ["#NAME?", 10],
    async run(engine, host) {
      host.attach(engine, metadata);
      put(engine, 0, 0, [["=FAKE.DOUBLE(5)"]]);
      await host.idle();
      const before = value(engine, 0, 0);
      host.runtimeReady(new FakeRuntime(host, implementations));
      await host.idle();
      return [before, value(engine, 0, 0)];
    },
  },
  {
    name: "when the runtime goes, answered cells keep their value, waiting ones show #NAME? and heal with the next",
    expected: [
      [10, "#NAME?"],
      [10, 14],
    ],
    async run(engine, host) {
      const runtime = start(engine, host);
      put(engine, 0, 0, [["=FAKE.DOUBLE(5)"]]);
      await host.idle();
      runtime.hold();
      put(engine, 0, 1, [["=FAKE.DOUBLE(7)"]]);
      await engine.settled();
      host.runtimeGone();
      await host.idle();
      const gone = values(engine, 0, 0, 1, 2)[0];
      host.runtimeReady(new FakeRuntime(host, implementations));
      await host.idle();
      return [gone, values(engine, 0, 0, 1, 2)[0]];
    },
  },
  {
    name: "addresses are handed over when asked for",
    expected: ["Sheet1!C1", ["Sheet1!A1:A3"]],
    async run(engine, host) {
      const runtime = start(engine, host);
      put(engine, 0, 2, [["=FAKE.WHERE(A1:A3)"]]);
      await host.idle();
      const { address, parameterAddresses } = runtime.batches[0]![0]!;
      return [address, parameterAddresses];
    },
  },
  {
    name: "evaluate waits for the functions it calls",
    expected: [[[10]], [[22]]],
    async run(engine, host) {
      start(engine, host);
      return [await engine.evaluate("FAKE.DOUBLE(5)"), await engine.evaluate("=FAKE.DOUBLE(FAKE.DOUBLE(5))+2")];
    },
  },
  {
    name: "listeners are told when sentences may have changed",
    expected: true,
    async run(engine, host) {
      start(engine, host);
      const told = new Promise<boolean>((resolve) =>
        host.onErrorMessagesChanged(() => {
          if (host.errorMessage(at(engine, 0, 0)) === "No.") resolve(true);
        }),
      );
      put(engine, 0, 0, [['=FAKE.FAIL("#VALUE!","No.")']]);
      return told;
    },
  },
];
