import { rect, put, plain, values, value, formula, cell, type EngineCase } from "./engineCase";

export const calculationCases: readonly EngineCase[] = [
  {
    name: "reading after settled sees every result written before",
    expected: [3, 6, false],
    async run(engine) {
      put(engine, 0, 0, [["=1+2", "=A1*2"]]);
      await engine.settled();
      return [value(engine, 0, 0), value(engine, 0, 1), engine.calculating()];
    },
  },
  {
    name: "settled settles at once when nothing is calculated, and when nobody depends on the change",
    expected: "settled",
    async run(engine) {
      await engine.settled();
      put(engine, 0, 0, [[5]]);
      await engine.settled();
      engine.format(rect(engine, 0, 0), { bold: true });
      await engine.settled();
      return "settled";
    },
  },
  {
    name: "an edit in the middle of a calculation is not lost",
    expected: [2001, 2001 * 2],
    async run(engine) {
      put(engine, 0, 0, [[1]]);
      put(
        engine,
        0,
        1,
        Array.from({ length: 2000 }, (_, row) => [`=$A$1+${row + 1}`]),
      );
      const calculated = new Promise<void>((resolve) => {
        const stop = engine.onCalculated(() => {
          stop();
          resolve();
        });
      });
      await Promise.resolve();
      put(engine, 0, 2, [["=B2000*2"]]);
      await calculated;
      await engine.settled();
      return [value(engine, 1999, 1), value(engine, 0, 2)];
    },
  },
  {
    name: "a spill fills its cells, gives way to a value and comes back",
    expected: [
      [1, 2, 3],
      ["#SPILL!", "x", null],
      [1, 2, 3],
    ],
    async run(engine) {
      put(engine, 0, 0, [["=SEQUENCE(3)"]]);
      await engine.settled();
      const free = values(engine, 0, 0, 3).flat();
      put(engine, 1, 0, [["x"]]);
      await engine.settled();
      const blocked = values(engine, 0, 0, 3).flat();
      put(engine, 1, 0, [[""]]);
      await engine.settled();
      return [free, blocked, values(engine, 0, 0, 3).flat()];
    },
  },
  {
    name: "a spilled cell knows where it comes from and has no formula",
    expected: [true, { row: 0, column: 0 }, false, "=SEQUENCE(2)"],
    async run(engine) {
      put(engine, 0, 0, [["=SEQUENCE(2)"]]);
      await engine.settled();
      const spilled = cell(engine, 1, 0);
      const from = spilled.spilledFrom!;
      return [spilled.value === 2, { row: from.row, column: from.column }, "formula" in spilled, formula(engine, 0, 0)];
    },
  },
  {
    name: "a spill longer than the sheet makes room for itself",
    expected: [3000, 4501500],
    async run(engine) {
      put(engine, 0, 0, [["=SEQUENCE(3000)"]]);
      put(engine, 0, 1, [["=SUM(A1:A3000)"]]);
      await engine.settled();
      return [value(engine, 2999, 0), value(engine, 0, 1)];
    },
  },
  {
    name: "a circular reference, a formula that cannot be read and an unknown function leave the rest calculating",
    expected: [42, "#NAME?"],
    async run(engine) {
      put(engine, 0, 0, [["=A1"], ["=SUM((1"], ["=NO.SUCH(1)"]]);
      await engine.settled();
      put(engine, 0, 1, [["=6*7"]]);
      await engine.settled();
      return [value(engine, 0, 1), value(engine, 2, 0)];
    },
  },
  {
    name: "evaluate answers for the active sheet and leaves no trace",
    expected: { sum: [[3]], block: [[1], [2]], error: [["#DIV/0!"]], sheets: 1, used: [2, 1], events: 0 },
    async run(engine) {
      put(engine, 0, 0, [[1], [2]]);
      await engine.settled();
      let events = 0;
      engine.onContentChanged(() => events++);
      engine.onSheetsChanged(() => events++);
      const show = async (text: string): Promise<unknown> => (await engine.evaluate(text)).map((row) => row.map(plain));
      const used = engine.usedRect(engine.activeSheet())!;
      return {
        sum: await show("SUM(A1:A2)"),
        block: await show("=A1:A2"),
        error: await show("=1/0"),
        sheets: engine.sheets().length,
        used: [used.rows, used.columns],
        events,
      };
    },
  },
  {
    name: "two evaluations at once do not mix",
    expected: [[[1]], [[2]]],
    async run(engine) {
      put(engine, 0, 0, [[1], [2]]);
      return Promise.all([engine.evaluate("=A1"), engine.evaluate("=A2")]);
    },
  },
  {
    name: "evaluate waits for a function that is busy",
    expected: [[["late"]], [["caught"]]],
    async run(engine) {
      let known = false;
      engine.registerFunctions([{ id: "SLOW.FN" }], (call) => {
        if (known) return "late";
        void Promise.resolve().then(() => {
          known = true;
          engine.invalidate([call.at]);
        });
        return { error: "#BUSY!" };
      });
      const late = await engine.evaluate("=SLOW.FN()");
      known = false;
      const caught = await engine.evaluate('=IF(IFERROR(SLOW.FN(),"busy")="late","caught","lost")');
      return [late, caught];
    },
  },
];
