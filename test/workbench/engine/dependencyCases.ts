import { rect, put, values, value, formula, type EngineCase } from "./engineCase";

/**
 * What the engine remembers from one calculation to the next must not outlive what it was about. Each case calculates
 * first, so that there is something to remember, and then changes what depends on what.
 */
export const dependencyCases: readonly EngineCase[] = [
  {
    name: "a long column that was read before is read anew where it was written or calculated, and after a row was inserted",
    expected: [5050, 5149, 5150, 5149, 6149, 5149, 6150, 5149, 5159],
    async run(engine) {
      const reads = (): unknown => value(engine, 0, 2);
      put(
        engine,
        0,
        0,
        Array.from({ length: 100 }, (_, row) => [row + 1, row === 50 ? "=E1+0" : null]),
      );
      put(engine, 0, 2, [["=SUM(A1:A100*1)+SUM(B1:B100*1)"]]);
      await engine.settled();
      const seen = [reads()];
      put(engine, 0, 0, [[100]]);
      await engine.settled();
      seen.push(reads());
      put(engine, 0, 4, [[1]]);
      await engine.settled();
      seen.push(reads());
      put(engine, 0, 4, [[0]]);
      await engine.settled();
      seen.push(reads());
      put(engine, 50, 1, [[1000]]);
      await engine.settled();
      seen.push(reads());
      put(engine, 50, 1, [["=E1+0"]]);
      await engine.settled();
      seen.push(reads());
      put(engine, 0, 4, [["=500*2+1"]]);
      await engine.settled();
      seen.push(reads());
      put(engine, 0, 4, [[0]]);
      await engine.settled();
      seen.push(reads());
      engine.layout.insertRows(engine.activeSheet(), 1, 1);
      put(engine, 1, 0, [[10]]);
      await engine.settled();
      return [...seen, reads()];
    },
  },
  {
    name: "of a long column with few different values, each is looked up and listed by its type",
    expected: [3663, 2, 66],
    async run(engine) {
      put(
        engine,
        0,
        0,
        Array.from({ length: 99 }, (_, row) => [["Open", "'3", 3][row % 3]!]),
      );
      put(engine, 0, 2, [
        [
          '=SUM(XLOOKUP(A1:A99,{"open";3;"3"},{1;10;100}))',
          '=ROWS(UNIQUE(A1:A99&"x"))',
          '=SUM(IFERROR(XLOOKUP(A1:A99,{"Open";"3"},{1;1}),0))',
        ],
      ]);
      await engine.settled();
      return values(engine, 0, 2, 1, 3)[0];
    },
  },
  {
    name: "values are listed once by their type, capitals apart",
    expected: [[1], ["1"], [true], ["TRUE"], ["Won"], [2]],
    async run(engine) {
      put(
        engine,
        0,
        0,
        [1, "'1", true, "'TRUE", "Won", "won", 1, "WON", 2].map((value) => [value]),
      );
      put(engine, 0, 2, [["=UNIQUE(A1:A9)"]]);
      await engine.settled();
      return values(engine, 0, 2, 6, 1);
    },
  },
  {
    name: "a text looked for in a long column is found where it stands now",
    expected: [
      [99, 1, 7],
      [98, 2, 8],
      [98, 2, 8],
      [97, 3, 8],
    ],
    async run(engine) {
      const shown = (): unknown[] => [0, 1, 2].map((column) => value(engine, 0, 3 + column));
      put(
        engine,
        0,
        0,
        Array.from({ length: 100 }, (_, row) => [row === 6 ? "Won" : "Open", 1]),
      );
      put(engine, 0, 3, [
        ['=COUNTIFS(A1:A100,"open")', '=SUMIFS(B1:B100,A1:A100,"WON")', '=XLOOKUP("won",A1:A100,SEQUENCE(100))'],
      ]);
      await engine.settled();
      const seen = [shown()];
      put(engine, 6, 0, [["Open"], ["Won"], ["won"]]);
      await engine.settled();
      seen.push(shown());
      put(engine, 0, 8, [["elsewhere"]]);
      await engine.settled();
      seen.push(shown());
      put(engine, 99, 0, [["WON"]]);
      await engine.settled();
      return [...seen, shown()];
    },
  },
  {
    name: "a formula that is edited follows the cells it reads now, not those it read before",
    expected: [3, 70, 70, 80],
    async run(engine) {
      put(engine, 0, 0, [[1], [2], [30], [40]]);
      put(engine, 0, 1, [["=SUM(A1:A2)"]]);
      await engine.settled();
      const seen = [value(engine, 0, 1)];
      put(engine, 0, 1, [["=SUM(A3:A4)"]]);
      await engine.settled();
      seen.push(value(engine, 0, 1));
      put(engine, 0, 0, [[100]]);
      await engine.settled();
      seen.push(value(engine, 0, 1));
      put(engine, 2, 0, [[40]]);
      await engine.settled();
      return [...seen, value(engine, 0, 1)];
    },
  },
  {
    name: "a formula that gives way to a value, and is taken back, calculates again",
    expected: [2, 9, 9, 10, 11],
    async run(engine) {
      put(engine, 0, 0, [[1, "=A1+1", "=B1+1"]]);
      await engine.settled();
      const seen = [value(engine, 0, 1)];
      put(engine, 0, 1, [[9]]);
      await engine.settled();
      seen.push(value(engine, 0, 1));
      put(engine, 0, 0, [[9]]);
      await engine.settled();
      seen.push(value(engine, 0, 1));
      put(engine, 0, 1, [["=A1+1"]]);
      await engine.settled();
      return [...seen, value(engine, 0, 1), value(engine, 0, 2)];
    },
  },
  {
    name: "row formulas follow their rows after one is inserted and one is deleted",
    expected: [[2, 4, 6, 8], [2, null, 4, 6, 80], [2, 4, 6, 100], "=A4*2"],
    async run(engine) {
      put(engine, 0, 0, [
        [1, "=A1*2"],
        [2, "=A2*2"],
        [3, "=A3*2"],
        [4, "=A4*2"],
      ]);
      await engine.settled();
      const before = values(engine, 0, 1, 4).flat();
      engine.layout.insertRows(engine.activeSheet(), 1, 1);
      put(engine, 4, 0, [[40]]);
      await engine.settled();
      const inserted = values(engine, 0, 1, 5).flat();
      engine.layout.removeRows(engine.activeSheet(), 1, 1);
      put(engine, 3, 0, [[50]]);
      await engine.settled();
      return [before, inserted, values(engine, 0, 1, 4).flat(), formula(engine, 3, 1)];
    },
  },
  {
    name: "formulas of other sheets follow a sheet whose own formulas are read anew",
    expected: [10, 11, 21],
    async run(engine) {
      const first = engine.activeSheet();
      const other = engine.addSheet("Other");
      put(engine, 0, 0, [[4, "=A1+1"]], first);
      put(engine, 0, 0, [["=SUM(Sheet1!A1:B1)+1"]], other);
      await engine.settled();
      const seen = [engine.read({ ...rect(engine, 0, 0), sheet: other })[0]![0]!.value];
      // Clears what Univer remembers of everything that lies in the first sheet.
      engine.layout.insertRows(first, 1, 1);
      await engine.settled();
      put(engine, 0, 1, [[6]], first);
      await engine.settled();
      seen.push(engine.read({ ...rect(engine, 0, 0), sheet: other })[0]![0]!.value);
      put(engine, 0, 0, [[14]], first);
      await engine.settled();
      return [...seen, engine.read({ ...rect(engine, 0, 0), sheet: other })[0]![0]!.value];
    },
  },
  {
    name: "the formulas of a sheet that was deleted and brought back follow their cells",
    expected: [20, 50],
    async run(engine) {
      const other = engine.addSheet("Other");
      put(engine, 0, 0, [[10, "=A1*2"]], other);
      await engine.settled();
      engine.removeSheet(other);
      await engine.settled();
      await engine.undo();
      const at = { sheet: other, row: 0, column: 1, rows: 1, columns: 1 };
      const back = engine.read(at)[0]![0]!.value;
      put(engine, 0, 0, [[25]], other);
      await engine.settled();
      return [back, engine.read(at)[0]![0]!.value];
    },
  },
  {
    name: "RAND gives another number whenever anything is calculated",
    expected: [true, true, true],
    async run(engine) {
      put(engine, 0, 0, [[1, "=A1+1", "=RAND()"]]);
      await engine.settled();
      const seen: unknown[] = [value(engine, 0, 2)];
      for (const next of [2, 3, 4]) {
        put(engine, 0, 0, [[next]]);
        await engine.settled();
        seen.push(value(engine, 0, 2));
      }
      return seen.slice(1).map((number, place) => number !== seen[place]);
    },
  },
  {
    name: "INDIRECT and OFFSET that come after other formulas follow where they point",
    expected: [
      [1, 1],
      [2, 2],
      [20, 20],
      [300, 300],
    ],
    async run(engine) {
      put(engine, 0, 0, [
        [1, "=A1+1"],
        [2, "=A2+1"],
        [3, "=A3+1"],
      ]);
      await engine.settled();
      put(engine, 0, 2, [[1]]);
      await engine.settled();
      put(engine, 0, 3, [['=INDIRECT("A"&C1)', "=OFFSET(A1,C1-1,0)"]]);
      await engine.settled();
      const row = (): unknown[] => values(engine, 0, 3, 1, 2)[0]!;
      const seen = [row()];
      put(engine, 0, 2, [[2]]);
      await engine.settled();
      seen.push(row());
      put(engine, 1, 0, [[20]]);
      await engine.settled();
      seen.push(row());
      put(engine, 0, 2, [[3]]);
      put(engine, 2, 0, [[300]]);
      await engine.settled();
      return [...seen, row()];
    },
  },
  {
    name: "a name that comes to mean other cells, and a table that grows, are followed by the formulas that use them",
    expected: [
      [1, 6],
      [2, 6],
      [2, 16],
      [50, 16],
    ],
    async run(engine) {
      put(engine, 0, 0, [["Amount"], [1], [2], [3]]);
      const { id } = await engine.addTable("Deals", rect(engine, 0, 0, 4));
      engine.addName("Chosen", "=Sheet1!$A$2");
      put(engine, 0, 3, [["=Chosen", "=SUM(Deals[Amount])"]]);
      await engine.settled();
      const row = (): unknown[] => values(engine, 0, 3, 1, 2)[0]!;
      const seen = [row()];
      engine.changeName("Chosen", "=Sheet1!$A$3");
      await engine.settled();
      seen.push(row());
      await engine.resizeTable(id, rect(engine, 0, 0, 5));
      put(engine, 4, 0, [[10]]);
      await engine.settled();
      seen.push(row());
      put(engine, 1, 0, [[-47]]);
      put(engine, 2, 0, [[50]]);
      await engine.settled();
      return [...seen, row()];
    },
  },
  {
    name: "another workbook in place of the first one calculates its own formulas",
    expected: [2, 101],
    async run(engine) {
      put(engine, 0, 0, [[1, "=A1+1"]]);
      await engine.settled();
      const seen = [value(engine, 0, 1)];
      await engine.restore(engine.snapshot());
      put(engine, 0, 0, [[100]]);
      await engine.settled();
      return [...seen, value(engine, 0, 1)];
    },
  },
];
