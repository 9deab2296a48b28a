import type { SheetEngine } from "../../../src/workbench/engine/sheetEngine";
import { formula, put, rect, values, type EngineCase } from "./engineCase";

/** A1:B3 with totals in row 4, and formulas in row 1 that read them. */
async function totals(engine: SheetEngine): Promise<string> {
  put(engine, 0, 0, [
    ["Stage", "Amount"],
    ["Lead", 10],
    ["Won", 20],
  ]);
  const { id } = await engine.addTable("tblTotals", rect(engine, 0, 0, 3, 2));
  engine.showTableTotals(id, true);
  put(engine, 3, 0, [["Total", "=SUBTOTAL(109,[Amount])"]]);
  put(engine, 0, 4, [["=tblTotals[[#Totals],[Amount]]", "=ROWS(tblTotals[#All])", "=SUM(tblTotals[[#All],[Amount]])"]]);
  await engine.settled();
  return id;
}

const results = (engine: SheetEngine): unknown[] => values(engine, 0, 4, 1, 3)[0]!;

const shape = (engine: SheetEngine): unknown[] => engine.tables().map((table) => [table.rect.rows, table.totals]);

export const totalsCases: readonly EngineCase[] = [
  {
    name: "totals of a table are read by formulas, kept in a snapshot and taken back by undo",
    expected: [
      [30, 4, 60],
      [[3, true]],
      [30, 4, 60],
      ["#REF!", 3, 30],
      [[3, false]],
      [30, 4, 60],
      "=SUBTOTAL(109,[Amount])",
    ],
    async run(engine) {
      const id = await totals(engine);
      const seen: unknown[] = [results(engine)];
      await engine.restore(engine.snapshot());
      seen.push(shape(engine), results(engine));
      engine.showTableTotals(id, false);
      await engine.settled();
      seen.push(results(engine), shape(engine));
      await engine.undo();
      return [...seen, results(engine), formula(engine, 3, 1)];
    },
  },
  {
    name: "rows come and go above the totals, which stay the last row of the table",
    expected: [
      [[4, true]],
      [37, 5, 74],
      [[3, true]],
      [27, 4, 54],
      [[3, false]],
      ["#REF!", 3, 27],
      [[3, true]],
      [27, 4, 54],
    ],
    async run(engine) {
      await totals(engine);
      const seen: unknown[] = [];
      const note = async (): Promise<void> => {
        await engine.settled();
        seen.push(shape(engine), results(engine));
      };
      await engine.layout.insertCells(rect(engine, 3, 0, 1, 2), "down");
      put(engine, 3, 0, [["Open", 7]]);
      await note();
      await engine.layout.removeCells(rect(engine, 1, 0, 1, 2), "up");
      await note();
      engine.layout.removeRows(engine.activeSheet(), 3, 1);
      await note();
      await engine.undo();
      await note();
      return seen;
    },
  },
  {
    name: "a copied sheet shows the totals of its tables",
    expected: [
      [3, true],
      [3, true],
    ],
    async run(engine) {
      await totals(engine);
      engine.copySheet(engine.activeSheet(), "Copy", 1);
      await engine.settled();
      return shape(engine);
    },
  },
];
