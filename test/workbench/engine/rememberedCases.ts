import { put, value, values, type EngineCase } from "./engineCase";

const rows = 100;

/** What the engine keeps in mind from one calculation, or one formula, to the next must never be what was true before. */
export const rememberedCases: readonly EngineCase[] = [
  {
    name: "a circle that is closed after many edits, and opened again, keeps nothing from calculating",
    expected: [7, [[2], [3], [4], [9]]],
    async run(engine) {
      put(engine, 0, 0, [[1], ["=A1+1"], ["=A2+1"], ["=A3+B1"]]);
      await engine.settled();
      for (const edited of [2, 3]) {
        put(engine, 0, 0, [[edited]]);
        await engine.settled();
      }
      put(engine, 0, 0, [["=A3"]]);
      await engine.settled();
      put(engine, 0, 2, [["=3+4"]]);
      await engine.settled();
      const beside = value(engine, 0, 2);
      put(engine, 0, 0, [[2]]);
      await engine.settled();
      put(engine, 0, 1, [[5]]);
      await engine.settled();
      return [beside, values(engine, 0, 0, 4, 1)];
    },
  },
  {
    name: "cells compared before, while and after they are calculated are found by what they are now",
    expected: [
      [1, 0, 101],
      [1, 1, 102],
      [0, 2, 103],
    ],
    async run(engine) {
      put(engine, 0, 0, [[2]]);
      const column = Array.from({ length: rows }, (_, row) => [`=$A$1*${row}`]);
      put(engine, 0, 1, column);
      // Asked for while the column still grows: B101 depends on C1, and D1 asks for both.
      put(engine, 0, 2, [
        [
          `=SUMPRODUCT((B1:B${rows}=10)*1)`,
          `=SUMPRODUCT((B1:B${rows + 1}=9)*1)`,
          `=SUMPRODUCT((B1:B${rows + 1}>=0)*1)+D1`,
        ],
      ]);
      put(engine, rows, 1, [["=C1+9*(A1=3)"]]);
      const seen = [];
      for (const factor of [2, 1, 3]) {
        put(engine, 0, 0, [[factor]]);
        await engine.settled();
        seen.push(values(engine, 0, 2, 1, 3)[0]);
      }
      return seen;
    },
  },
  {
    name: "a text that is no number stays one, and a text that spells one is one, however often it is asked for",
    expected: [
      ["#VALUE!", 45660, 0.05, "a1", true],
      ["#VALUE!", 45661, 0.1, "a2", false],
    ],
    async run(engine) {
      put(engine, 0, 0, [[1]]);
      put(engine, 1, 0, [['="abc"*A1', '="2025-01-02"+A1', '="5%"*A1', '="a"&A1', '="abc"&A1="abc1"']]);
      await engine.settled();
      const first = values(engine, 1, 0, 1, 5)[0];
      put(engine, 0, 0, [[2]]);
      await engine.settled();
      return [first, values(engine, 1, 0, 1, 5)[0]];
    },
  },
];
