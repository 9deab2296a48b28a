import { FakeRuntime } from "./fakeRuntime";
import { functionAnswerCases } from "./functionAnswerCases";
import { functionArgumentCases } from "./functionArgumentCases";
import {
  at,
  implementations,
  metadata,
  put,
  show,
  start,
  value,
  values,
  type FunctionHostCase,
} from "./functionHostCase";
import { invocationCases } from "./invocationCases";

/** What the function host promises, as data for Node and for a browser: each case on a fresh workbook and host. */
export const functionHostCases: readonly FunctionHostCase[] = [
  ...functionArgumentCases,
  ...functionAnswerCases,
  ...invocationCases,
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
