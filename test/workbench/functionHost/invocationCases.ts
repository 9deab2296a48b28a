import type { FunctionMetadata } from "../../../src/workbench/functionHost/functionMetadata";
import { FakeRuntime } from "./fakeRuntime";
import { entry, matrix, put, scalar, value, values, type FunctionHostCase } from "./functionHostCase";

const metadata: FunctionMetadata = {
  functions: [
    entry("CALL.STREAM", [scalar("from")], { stream: true }),
    entry("CALL.SLOW", [scalar("value")], { cancelable: true }),
    entry("CALL.PLAIN", [scalar("value")]),
    entry("CALL.COUNT", [], { volatile: true }),
    entry("CALL.OTHERCOUNT", [], { volatile: true }),
    entry("CALL.WHERE", [scalar("one"), scalar("other", { optional: true })], {
      requiresAddress: true,
      requiresParameterAddresses: true,
    }),
    entry("CALL.SPREAD", [scalar("rows")]),
    entry("CALL.RANGES", [matrix("cells", { repeating: true })]),
  ],
};

function ready(...[engine, host]: Parameters<FunctionHostCase["run"]>): FakeRuntime {
  let [count, otherCount] = [0, 0];
  host.attach(engine, metadata);
  const runtime = new FakeRuntime(host, {
    "CALL.STREAM": (from: number) => from,
    "CALL.SLOW": (given: number) => given * 2,
    "CALL.PLAIN": (given: number) => given * 2,
    "CALL.COUNT": () => ++count,
    "CALL.OTHERCOUNT": () => ++otherCount,
    "CALL.WHERE": () => 0,
    "CALL.SPREAD": (rows: number) => Array.from({ length: rows }, (_, row) => [row + 1]),
    "CALL.RANGES": (ranges: unknown) => JSON.stringify(ranges),
  });
  host.runtimeReady(runtime);
  return runtime;
}

/**
 * When calls are made, superseded and ended:
 * https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-web-reqs#cancel-a-function
 */
export const invocationCases: readonly FunctionHostCase[] = [
  {
    name: "a stream goes on changing its cell and what depends on it, without being asked again",
    expected: [[1, 2], [5, 6], [9, 10], 1],
    async run(engine, host) {
      const runtime = ready(engine, host);
      put(engine, 0, 0, [["=CALL.STREAM(1)", "=A1+1"]]);
      await host.idle();
      const seen: unknown[] = [values(engine, 0, 0, 1, 2)[0]];
      for (const next of [5, 9]) {
        runtime.stream(next);
        await host.idle();
        seen.push(values(engine, 0, 0, 1, 2)[0]);
      }
      return [...seen, runtime.calls];
    },
  },
  {
    name: "a stream is canceled when its argument changes and another one begins, and when its cell is edited or cleared",
    expected: [[10, 20], ["CALL.STREAM"], 20, ["CALL.STREAM", "CALL.STREAM"], "typed", 3],
    async run(engine, host) {
      const runtime = ready(engine, host);
      put(engine, 0, 0, [[10, "=CALL.STREAM(A1)"]]);
      await host.idle();
      const first = value(engine, 0, 1);
      put(engine, 0, 0, [[20]]);
      await host.idle();
      const second = value(engine, 0, 1);
      const afterArgument = [...runtime.canceled];
      put(engine, 0, 2, [["=CALL.STREAM(20)"]]);
      await host.idle();
      const shared = value(engine, 0, 2);
      put(engine, 0, 1, [["typed"]]);
      engine.clear({ sheet: engine.activeSheet(), row: 0, column: 2, rows: 1, columns: 1 }, "contents");
      await host.idle();
      const afterEdits = [...runtime.canceled];
      put(engine, 0, 1, [["=CALL.STREAM(30)"]]);
      await host.idle();
      put(engine, 0, 1, [["typed"]]);
      await host.idle();
      return [[first, second], afterArgument, shared, afterEdits, value(engine, 0, 1), runtime.canceled.length];
    },
  },
  {
    name: "a stream that several cells follow goes on until the last of them is gone",
    expected: [[], [7, 7], ["CALL.STREAM"]],
    async run(engine, host) {
      const runtime = ready(engine, host);
      put(engine, 0, 0, [["=CALL.STREAM(1)"], ["=CALL.STREAM(1)"], ["=CALL.STREAM(1)"]]);
      await host.idle();
      put(engine, 0, 0, [["gone"]]);
      await host.idle();
      const early = [...runtime.canceled];
      runtime.stream(7);
      await host.idle();
      const left = values(engine, 1, 0, 2).flat();
      put(engine, 1, 0, [["gone"], ["gone"]]);
      await host.idle();
      return [early, left, runtime.canceled];
    },
  },
  {
    name: "a call that is under way is canceled when its cell is edited or its argument changes, if it can be",
    expected: [["CALL.SLOW"], ["CALL.SLOW", "CALL.SLOW"], [8, 8], 4],
    async run(engine, host) {
      const runtime = ready(engine, host);
      runtime.hold();
      put(engine, 0, 0, [[3, "=CALL.SLOW(A1)", "=CALL.PLAIN(A1)", "=CALL.SLOW(5)"]]);
      await engine.settled();
      put(engine, 0, 3, [["typed"]]);
      await engine.settled();
      const afterEdit = [...runtime.canceled];
      put(engine, 0, 0, [[4]]);
      await engine.settled();
      const afterArgument = [...runtime.canceled];
      runtime.release();
      await host.idle();
      return [afterEdit, afterArgument, values(engine, 0, 1, 1, 2)[0], runtime.calls - 1];
    },
  },
  {
    name: "nobody waits for a call whose cell went with its sheet",
    expected: [["CALL.SLOW"], false],
    async run(engine, host) {
      const runtime = ready(engine, host);
      const sheet = engine.addSheet("Other");
      runtime.hold();
      engine.write({ sheet, row: 0, column: 0, rows: 1, columns: 1 }, [["=CALL.SLOW(5)"]]);
      await engine.settled();
      engine.removeSheet(sheet);
      await engine.settled();
      return [runtime.canceled, host.busy()];
    },
  },
  {
    name: "asked to recalculate, cancelable calls and streams are ended and begun anew",
    expected: [["CALL.SLOW", "CALL.STREAM"], 4, [6, 1]],
    async run(engine, host) {
      const runtime = ready(engine, host);
      runtime.hold();
      put(engine, 0, 0, [["=CALL.SLOW(3)", "=CALL.STREAM(1)"]]);
      await engine.settled();
      await engine.recalculate();
      const canceled = [...runtime.canceled].sort();
      runtime.release();
      await host.idle();
      return [canceled, runtime.calls, values(engine, 0, 0, 1, 2)[0]];
    },
  },
  {
    name: "a volatile function is called in every calculation, and not again because of answers",
    expected: [[1, 1], [2, 2], [3, 3], 7],
    async run(engine, host) {
      const runtime = ready(engine, host);
      put(engine, 0, 0, [["=CALL.COUNT()", "=CALL.OTHERCOUNT()"]]);
      await host.idle();
      const seen: unknown[] = [values(engine, 0, 0, 1, 2)[0]];
      put(engine, 5, 5, [["elsewhere"]]);
      await host.idle();
      seen.push(values(engine, 0, 0, 1, 2)[0]);
      put(engine, 6, 5, [["=CALL.PLAIN(1)"]]);
      await host.idle();
      return [...seen, values(engine, 0, 0, 1, 2)[0], runtime.calls];
    },
  },
  {
    name: "a call whose cell a new row pushes down is answered where it stands by then",
    expected: ["#BUSY!", 6, "Sheet1!B2"],
    async run(engine, host) {
      const runtime = ready(engine, host);
      runtime.hold();
      put(engine, 0, 0, [["=CALL.SLOW(3)", "=CALL.WHERE(5)"]]);
      await engine.settled();
      const waiting = value(engine, 0, 0);
      engine.layout.insertRows(engine.activeSheet(), 0, 1);
      await engine.settled();
      runtime.release();
      await host.idle();
      return [waiting, value(engine, 1, 0), runtime.batches.at(-1)!.at(-1)!.address];
    },
  },
  {
    // https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-parameter-options#detect-the-address-of-a-parameter
    name: "addresses name the cell of each call, also of a lifted one, and nothing for values and what is left out",
    expected: [
      ["Sheet1!D1", ["Sheet1!A1", null]],
      ["Sheet1!D1", ["Sheet1!A2", null]],
      ["Sheet1!F1", [null, "'Other sheet'!B2"]],
    ],
    async run(engine, host) {
      const runtime = ready(engine, host);
      engine.addSheet("Other sheet");
      put(engine, 0, 0, [[1], [2]]);
      put(engine, 0, 3, [["=CALL.WHERE(A1:A2)"]]);
      await host.idle();
      put(engine, 0, 5, [["=CALL.WHERE(5,'Other sheet'!B2)"]]);
      await host.idle();
      return runtime.batches.flat().map(({ address, parameterAddresses }) => [address, parameterAddresses]);
    },
  },
  {
    // https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-parameter-options#repeating-range-parameter
    name: "repeated ranges arrive as a list of ranges, single values among them as one cell each",
    expected: [[[[1], [2]], [[7]], [[2]]], []],
    async run(engine, host) {
      ready(engine, host);
      put(engine, 0, 0, [[1], [2]]);
      put(engine, 0, 3, [["=CALL.RANGES(A1:A2,7,A2)", "=CALL.RANGES()"]]);
      await host.idle();
      return values(engine, 0, 3, 1, 2)[0]!.map((text) => JSON.parse(String(text)) as unknown);
    },
  },
  {
    name: "what reads a spill is called when the spill is there again, not while it is being asked for",
    expected: [["CALL.SPREAD", "CALL.RANGES"], 5, ["CALL.SPREAD", "CALL.RANGES"], 2],
    async run(engine, host) {
      const runtime = ready(engine, host);
      put(engine, 0, 0, [[4, "=CALL.SPREAD(A1)"]]);
      await host.idle();
      put(engine, 0, 3, [["=SUM(B2:B9)", "=LEN(CALL.RANGES(B2:B5))"]]);
      await host.idle();
      const seen: unknown[] = [];
      for (const rows of [3, 2]) {
        runtime.batches.length = 0;
        put(engine, 0, 0, [[rows]]);
        await host.idle();
        seen.push(
          runtime.batches.flat().map(({ functionId }) => functionId),
          value(engine, 0, 3),
        );
      }
      return seen;
    },
  },
];
