import { put, rect, value, values, type EngineCase } from "./engineCase";

const readers = ["=C5", "=SUM(C1:C9)", "=COUNT(C4:C6)"];

export const spillCases: readonly EngineCase[] = [
  {
    name: "formulas that read cells which a spill has left follow, also by undo and redo",
    expected: [
      [0, 6, 0],
      [5, 15, 2],
      [0, 3, 0],
      [5, 15, 2],
      [0, 6, 0],
      [5, 15, 2],
    ],
    async run(engine) {
      put(engine, 0, 0, [[3]]);
      put(engine, 0, 2, [["=SEQUENCE(A1)"]]);
      put(engine, 0, 5, [readers]);
      await engine.settled();
      const seen = [values(engine, 0, 5, 1, 3)[0]];
      for (const size of [5, 2]) {
        put(engine, 0, 0, [[size]]);
        await engine.settled();
        seen.push(values(engine, 0, 5, 1, 3)[0]);
      }
      for (const step of ["undo", "undo", "redo"] as const) {
        await engine[step]();
        seen.push(values(engine, 0, 5, 1, 3)[0]);
      }
      return seen;
    },
  },
  {
    name: "a spill that becomes another formula, a value, an error or nothing leaves nothing behind for its readers",
    expected: [
      [0, 6, 0],
      [0, 7, 0],
      [0, "#N/A", 0],
      [0, 0, 0],
    ],
    async run(engine) {
      put(engine, 0, 5, [readers]);
      const seen: unknown[] = [];
      for (const content of ["=SEQUENCE(3)", "=3+4", "=NA()", ""]) {
        put(engine, 0, 2, [["=SEQUENCE(5)"]]);
        await engine.settled();
        put(engine, 0, 2, [[content]]);
        await engine.settled();
        seen.push(values(engine, 0, 5, 1, 3)[0]);
      }
      return seen;
    },
  },
  {
    name: "a spill of a table that becomes shorter is shorter for its readers",
    expected: [
      [4, 100],
      [3, 60],
    ],
    async run(engine) {
      put(engine, 0, 0, [["Amount"], [1], [2], [3], [4]]);
      await engine.addTable("tblShort", rect(engine, 0, 0, 5, 1));
      put(engine, 0, 2, [["=tblShort[Amount]*10"]]);
      put(engine, 0, 5, [["=COUNT(C1:C9)", "=SUM(C1:C9)"]]);
      await engine.settled();
      const before = [value(engine, 0, 5), value(engine, 0, 6)];
      await engine.layout.removeCells(rect(engine, 4, 0), "up");
      await engine.settled();
      return [before, [value(engine, 0, 5), value(engine, 0, 6)]];
    },
  },
];
