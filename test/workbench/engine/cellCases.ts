import { rect, put, values, value, formula, refusal, type EngineCase } from "./engineCase";

export const cellCases: readonly EngineCase[] = [
  {
    name: "a blank cell, zero, empty text, text, a truth value and an error are six different things",
    expected: [
      [null, 0, "", "0", true, "#N/A"],
      [0, 1, 0, "0", false, "#N/A"],
    ],
    async run(engine) {
      put(engine, 0, 0, [["", 0, '=""', "'0", true, "=NA()"]]);
      put(engine, 1, 0, [["=A1+0", "=B1+1", "=LEN(C1)", "=D1", "=NOT(E1)", "=F1"]]);
      await engine.settled();
      return values(engine, 0, 0, 2, 6);
    },
  },
  {
    name: "null leaves a cell, an empty text clears its content and keeps its format",
    expected: { values: [[1, null]], bold: [true, true], formulaGone: true },
    async run(engine) {
      put(engine, 0, 0, [[1, "=A1*2"]]);
      engine.format(rect(engine, 0, 0, 1, 2), { bold: true });
      put(engine, 0, 0, [[null, ""]]);
      await engine.settled();
      return {
        values: values(engine, 0, 0, 1, 2),
        bold: engine.readFormats(rect(engine, 0, 0, 1, 2))[0]!.map((format) => format.bold),
        formulaGone: formula(engine, 0, 1) === undefined,
      };
    },
  },
  {
    name: "an apostrophe makes a text of anything",
    expected: ["=1+1", "#N/A", undefined],
    async run(engine) {
      put(engine, 0, 0, [["'=1+1", "'#N/A"]]);
      await engine.settled();
      return [value(engine, 0, 0), value(engine, 0, 1), formula(engine, 0, 0)];
    },
  },
  {
    name: "a sheet grows when something is written beyond its end",
    expected: { last: 7, used: { row: 4999, column: 59, rows: 1, columns: 1 } },
    async run(engine) {
      put(engine, 4999, 59, [[7]]);
      await engine.settled();
      const { row, column, rows, columns } = engine.usedRect(engine.activeSheet())!;
      return { last: value(engine, 4999, 59), used: { row, column, rows, columns } };
    },
  },
  {
    name: "an empty sheet has no used cells, formats do not count, spills do",
    expected: [null, null, [0, 0, 3, 2]],
    async run(engine) {
      const used = (): unknown => {
        const found = engine.usedRect(engine.activeSheet());
        return found ? [found.row, found.column, found.rows, found.columns] : null;
      };
      const empty = used();
      engine.format(rect(engine, 5, 5), { bold: true });
      const formatted = used();
      put(engine, 0, 0, [["=SEQUENCE(3,2)"]]);
      await engine.settled();
      return [empty, formatted, used()];
    },
  },
  {
    name: "8,801 × 8 values are written and read back whole",
    expected: { first: ["h0", "h7"], last: [8800, 8807], total: (8800 * 8801) / 2 },
    async run(engine) {
      const block = Array.from({ length: 8801 }, (_, i) =>
        Array.from({ length: 8 }, (_unused, j) => (i === 0 ? `h${j}` : i + j)),
      );
      put(engine, 0, 0, block);
      put(engine, 0, 10, [["=SUM(A2:A8801)"]]);
      await engine.settled();
      return {
        first: [value(engine, 0, 0), value(engine, 0, 7)],
        last: [value(engine, 8800, 0), value(engine, 8800, 7)],
        total: value(engine, 0, 10),
      };
    },
  },
  {
    name: "a block of another size than its range is refused",
    expected: { code: "InvalidArgument", sentence: true },
    run: (engine) => refusal(() => engine.write(rect(engine, 0, 0, 2, 2), [[1, 2]])),
  },
  {
    name: "what a person sees follows the number format",
    expected: [["1,234.50", "25%", "2025-03-01", "TRUE", "#DIV/0!", ""]],
    async run(engine) {
      put(engine, 0, 0, [[1234.5, 0.25, 45717, true, "=1/0", ""]]);
      engine.format(rect(engine, 0, 0), { numberFormat: "#,##0.00" });
      engine.format(rect(engine, 0, 1), { numberFormat: "0%" });
      engine.format(rect(engine, 0, 2), { numberFormat: "yyyy-mm-dd" });
      await engine.settled();
      return engine.readText(rect(engine, 0, 0, 1, 6));
    },
  },
];
