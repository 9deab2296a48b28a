import type { SheetEngine } from "../../../src/workbench/engine/sheetEngine";
import { put, rect, values, type EngineCase } from "./engineCase";

async function deals(engine: SheetEngine): Promise<string> {
  put(engine, 0, 0, [
    ["Stage", "Amount"],
    ["Lead", 100],
    ["Won", 250],
    ["Lost", 50],
    ["Won", 400],
    ["", 7],
  ]);
  const { id } = await engine.addTable("tblFiltered", rect(engine, 0, 0, 6, 2));
  put(engine, 0, 4, [
    ["=SUBTOTAL(9,tblFiltered[Amount])", "=SUBTOTAL(103,tblFiltered[Stage])", "=AGGREGATE(9,5,B2:B6)", "=SUM(B2:B6)"],
  ]);
  await engine.settled();
  return id;
}

const results = (engine: SheetEngine): unknown[] => values(engine, 0, 4, 1, 4)[0]!;

const hidden = (engine: SheetEngine, rows = 8): number[] =>
  Array.from({ length: rows }, (_, row) => row).filter((row) => engine.layout.rowHidden(engine.activeSheet(), row));

const won = { filterOn: "Values", values: ["won"] } as const;

export const filterCases: readonly EngineCase[] = [
  {
    name: "a filter of a table hides rows from the eye and from SUBTOTAL and AGGREGATE, and undo shows them again",
    expected: [
      [[], [807, 4, 807, 807]],
      [
        [1, 3, 5],
        [650, 2, 650, 807],
      ],
      [
        [1, 2, 3, 5],
        [400, 1, 400, 807],
      ],
      [
        [1, 3, 5],
        [650, 2, 650, 807],
      ],
      [[], [807, 4, 807, 807]],
      [
        [1, 3, 5],
        [650, 2, 650, 807],
      ],
    ],
    async run(engine) {
      const id = await deals(engine);
      const seen: unknown[] = [];
      const note = async (): Promise<void> => {
        await engine.settled();
        seen.push([hidden(engine), results(engine)]);
      };
      await note();
      engine.filters.filterTable(id, 0, won);
      await note();
      engine.filters.filterTable(id, 1, { filterOn: "TopItems", criterion1: "1" });
      await note();
      for (const step of ["undo", "undo", "redo"] as const) {
        await engine[step]();
        await note();
      }
      return seen;
    },
  },
  {
    name: "filters are saved with the workbook, stay until they are applied again and move with their table",
    expected: [
      [1, 3, 5],
      [1, 3, 5],
      [1, 5],
      [2, 6],
      [won, undefined],
      [750, 3, 750, 857],
    ],
    async run(engine) {
      const id = await deals(engine);
      engine.filters.filterTable(id, 0, won);
      await engine.settled();
      await engine.restore(engine.snapshot());
      const seen: unknown[] = [hidden(engine)];
      put(engine, 3, 0, [["Won", 100]]);
      await engine.settled();
      seen.push(hidden(engine));
      engine.filters.applyTableAgain(id);
      await engine.settled();
      seen.push(hidden(engine));
      engine.layout.insertRows(engine.activeSheet(), 0, 1);
      await engine.settled();
      seen.push(hidden(engine), engine.filters.ofTable(id));
      return [...seen, values(engine, 1, 4, 1, 4)[0]];
    },
  },
  {
    name: "cells that are no table are filtered as well, and the filter moves with them",
    expected: [[3], [40, 60], [4], [3], [3], []],
    async run(engine) {
      const sheet = engine.activeSheet();
      put(engine, 1, 0, [["Size"], [10], [20], [30]]);
      put(engine, 0, 4, [["=SUBTOTAL(9,A3:A5)", "=SUM(A3:A5)"]]);
      await engine.settled();
      engine.filters.filterSheet(sheet, {
        rect: rect(engine, 1, 0, 4, 1),
        columns: [{ filterOn: "Custom", criterion1: "<>20" }],
      });
      await engine.settled();
      const seen: unknown[] = [hidden(engine), values(engine, 0, 4, 1, 2)[0]];
      engine.layout.insertRows(sheet, 0, 1);
      seen.push(hidden(engine));
      await engine.undo();
      seen.push(hidden(engine));
      await engine.restore(engine.snapshot());
      seen.push(hidden(engine));
      engine.filters.filterSheet(sheet, undefined);
      return [...seen, hidden(engine)];
    },
  },
];
