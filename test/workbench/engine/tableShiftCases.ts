import type { SheetEngine } from "../../../src/workbench/engine/sheetEngine";
import { formula, put, rect, refusal, values, type EngineCase } from "./engineCase";

/** A2:C5, and above it formulas that read the table in the ways that Univer knows and does not know. */
async function deals(engine: SheetEngine): Promise<void> {
  put(engine, 1, 0, [
    ["Stage", "Amount (¥)", "Rate"],
    ["Lead", 100, 1],
    ["Won", 250, 2],
    ["Lost", 50, 3],
  ]);
  await engine.addTable("Deals", rect(engine, 1, 0, 4, 3));
  put(engine, 0, 5, [
    ["=SUM(Deals[Amount (¥)])", "=SUM(Deals[Rate])", "=ROWS(Deals)", "=SUM(LET(t,Deals[[Amount (¥)]:[Rate]],t))+B10"],
  ]);
  await engine.settled();
}

const typed = [
  "=SUM(Deals[Amount (¥)])",
  "=SUM(Deals[Rate])",
  "=ROWS(Deals)",
  "=SUM(LET(t,Deals[[Amount (¥)]:[Rate]],t))+B10",
];

const place = (engine: SheetEngine): unknown[] =>
  engine
    .tables()
    .map(({ rect: { row, column, rows, columns }, headings }) => [[row, column, rows, columns], headings.join()]);

const formulas = (engine: SheetEngine, row: number, column: number): (string | undefined)[] =>
  Array.from({ length: 4 }, (_, index) => formula(engine, row, column + index));

export const tableShiftCases: readonly EngineCase[] = [
  {
    name: "rows of a table that are deleted leave its formulas structured, and undo and redo restore all",
    expected: [
      [
        [[[1, 0, 3, 3], "Stage,Amount (¥),Rate"]],
        [...typed.slice(0, 3), typed[3]!.replace("B10", "B9")],
        [150, 4, 2, 154],
      ],
      [[[[1, 0, 4, 3], "Stage,Amount (¥),Rate"]], typed, [400, 6, 3, 406]],
      [
        [[[1, 0, 3, 3], "Stage,Amount (¥),Rate"]],
        [...typed.slice(0, 3), typed[3]!.replace("B10", "B9")],
        [150, 4, 2, 154],
      ],
    ],
    async run(engine) {
      await deals(engine);
      const seen = (): unknown[] => [place(engine), formulas(engine, 0, 5), values(engine, 0, 5, 1, 4)[0]];
      await engine.layout.removeCells(rect(engine, 3, 0, 1, 3), "up");
      await engine.settled();
      const all = [seen()];
      await engine.undo();
      all.push(seen());
      await engine.redo();
      return [...all, seen()];
    },
  },
  {
    name: "cells inserted into a table, above it and across the sheet take it along with its formulas",
    expected: [
      [[[1, 0, 5, 3], "Stage,Amount (¥),Rate"]],
      [[[2, 0, 5, 3], "Stage,Amount (¥),Rate"]],
      [[[4, 0, 6, 3], "Stage,Amount (¥),Rate"]],
      ["=SUM(Deals[Amount (¥)])", "=SUM(Deals[Rate])", "=ROWS(Deals)", typed[3]!.replace("B10", "B15")],
      [400, 6, 5, 406],
      [[[1, 0, 4, 3], "Stage,Amount (¥),Rate"]],
      typed,
    ],
    async run(engine) {
      await deals(engine);
      const sheet = engine.activeSheet();
      const seen: unknown[] = [];
      const change = async (happens: () => void | Promise<void>): Promise<void> => {
        await happens();
        await engine.settled();
        seen.push(place(engine)[0] && place(engine));
      };
      await change(() => engine.layout.insertCells(rect(engine, 3, 0, 1, 3), "down"));
      await change(() => engine.layout.insertCells(rect(engine, 1, 0, 1, 4), "down"));
      await change(() => {
        engine.layout.insertRows(sheet, 4, 1);
        engine.layout.insertRows(sheet, 0, 2);
      });
      seen.push(formulas(engine, 2, 5), values(engine, 2, 5, 1, 4)[0]);
      for (let step = 0; step < 4; step++) await engine.undo();
      return [...seen, place(engine), formulas(engine, 0, 5)];
    },
  },
  {
    name: "a table that moves sideways keeps its headings, and formulas their columns",
    expected: [
      [[[1, 1, 4, 3], "Stage,Amount (¥),Rate"]],
      typed.map((text) => text.replace("B10", "C10")),
      [400, 6, 3, 406],
      [[[1, 0, 4, 3], "Stage,Amount (¥),Rate"]],
      typed,
    ],
    async run(engine) {
      await deals(engine);
      engine.layout.insertColumns(engine.activeSheet(), 0, 1);
      await engine.settled();
      const seen = [place(engine), formulas(engine, 0, 6), values(engine, 0, 6, 1, 4)[0]];
      await engine.undo();
      return [...seen, place(engine), formulas(engine, 0, 5)];
    },
  },
  {
    name: "a column inserted into a table gets a heading, is saved in its place and goes away by undo",
    expected: [
      [[[1, 0, 4, 4], "Stage,Column1,Amount (¥),Rate"]],
      ["Stage", "Column1", "Amount (¥)", "Rate"],
      [400, 6, 3, 406],
      [[[1, 0, 4, 4], "Stage,Column1,Amount (¥),Rate"]],
      [[[1, 0, 4, 3], "Stage,Amount (¥),Rate"]],
    ],
    async run(engine) {
      await deals(engine);
      engine.layout.insertColumns(engine.activeSheet(), 1, 1);
      await engine.settled();
      const seen = [place(engine), values(engine, 1, 0, 1, 4)[0], values(engine, 0, 6, 1, 4)[0]];
      await engine.undo();
      const undone = place(engine);
      await engine.redo();
      await engine.restore(engine.snapshot());
      return [...seen, place(engine), undone];
    },
  },
  {
    name: "formulas that read a deleted column show #REF! until it is back",
    expected: [
      [[[1, 0, 4, 2], "Stage,Rate"]],
      ["#REF!", 6],
      [[[1, 0, 4, 3], "Stage,Amount (¥),Rate"]],
      [400, 6],
      ["#REF!", 6],
    ],
    async run(engine) {
      await deals(engine);
      await engine.layout.removeCells(rect(engine, 1, 1, 4, 1), "left");
      await engine.settled();
      // Only what stands in the table's rows has moved.
      const seen = [place(engine), values(engine, 0, 5, 1, 2)[0]];
      await engine.undo();
      seen.push(place(engine), values(engine, 0, 5, 1, 2)[0]);
      await engine.redo();
      return [...seen, values(engine, 0, 5, 1, 2)[0]];
    },
  },
  {
    name: "deleted with its headings a table is gone, and undo brings it back with everything",
    expected: [[], [[[1, 0, 4, 3], "Stage,Amount (¥),Rate"]], [400, 6, 3, 406], typed],
    async run(engine) {
      await deals(engine);
      engine.layout.removeRows(engine.activeSheet(), 1, 4);
      await engine.settled();
      const gone = place(engine);
      await engine.undo();
      return [gone, place(engine), values(engine, 0, 5, 1, 4)[0], formulas(engine, 0, 5)];
    },
  },
  {
    name: "rows removed from a sheet that is not in front are those of its tables and formulas",
    expected: [[[[0, 0, 3, 1], "Amount"]], [[3, "=SUM(tblOther[Amount])", "=C8"]], [["a"], ["b"], ["c"]]],
    async run(engine) {
      put(engine, 0, 0, [["a"], ["b"], ["c"]]);
      const sheet = engine.addSheet("Other");
      put(engine, 0, 0, [["Amount"], [1], [2], [4]], sheet);
      await engine.addTable("tblOther", rect(engine, 0, 0, 4, 1, sheet));
      put(engine, 0, 1, [["=SUM(tblOther[Amount])", "=C9"]], sheet);
      await engine.settled();
      engine.layout.removeRows(sheet, 1, 1);
      engine.layout.insertRows(sheet, 1, 1);
      engine.layout.removeRows(sheet, 2, 1);
      await engine.settled();
      engine.write({ sheet, row: 1, column: 0, rows: 1, columns: 1 }, [[-1]]);
      await engine.settled();
      const [cells = []] = engine.read(rect(engine, 0, 1, 1, 2, sheet));
      return [place(engine), [[cells[0]?.value, cells[0]?.formula, cells[1]?.formula]], values(engine, 0, 0, 3)];
    },
  },
  {
    name: "what would move a part of a table only is refused",
    expected: [
      { code: "InvalidOperation", sentence: true },
      { code: "InvalidOperation", sentence: true },
      { code: "InvalidOperation", sentence: true },
      [[[1, 0, 4, 3], "Stage,Amount (¥),Rate"]],
    ],
    async run(engine) {
      await deals(engine);
      return [
        await refusal(() => engine.layout.removeCells(rect(engine, 2, 0, 1, 2), "up")),
        await refusal(() => engine.layout.insertCells(rect(engine, 2, 0, 1, 1), "right")),
        await refusal(() => engine.layout.removeCells(rect(engine, 1, 0, 1, 3), "up")),
        place(engine),
      ];
    },
  },
];
