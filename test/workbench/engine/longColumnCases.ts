import type { CellInput } from "../../../src/workbench/engine/sheetEngine";
import { put, value, values, type EngineCase } from "./engineCase";

/** Longer than what is left to Univer. */
const rows = 100;

/** Ends in ordinary rows that nothing asks for. */
const filled = (
  first: readonly (readonly CellInput[])[],
  filler: (row: number) => readonly CellInput[],
): CellInput[][] => Array.from({ length: rows }, (_, row) => [...(first[row] ?? filler(row))]);

/** What one formula after the other answers beside long columns. */
function answersTo(
  formulas: readonly string[],
  first: readonly (readonly CellInput[])[],
  filler: (row: number) => readonly CellInput[],
): EngineCase["run"] {
  return async (engine) => {
    put(engine, 0, 0, filled(first, filler));
    put(
      engine,
      0,
      6,
      formulas.map((formula) => [formula]),
    );
    await engine.settled();
    return values(engine, 0, 6, formulas.length).map(([one]) => one);
  };
}

const lookedUp = [
  ["Alpha", 1],
  ["beta", 2],
  ["ALPHA", 3],
  ["'3", 4],
  [3, 5],
  ["=1/3*3", 6],
  ["=0.1+0.2", 7],
  [true, 8],
  ["=NA()", 9],
  ["", 10],
  ["error", "=1/0"],
  ["nothing", ""],
  ["a*", 13],
] as const;

/** Long columns are looked up and calculated by our own code: what Excel documents must hold there as in short ones. */
export const longColumnCases: readonly EngineCase[] = [
  {
    // https://support.microsoft.com/office/xlookup-function-b7fd680e-6d10-43e6-84f9-88eae8bf5929
    name: "XLOOKUP in a long column finds equal values only: capitals apart, numbers by 15 digits, texts no numbers",
    expected: [1, 3, 2, 4, 5, 6, 7, 8, "#N/A", "none", "#N/A", "#DIV/0!", 0, 13, "#N/A"],
    run: answersTo(
      [
        '=XLOOKUP("alpha",A1:A100,B1:B100)',
        '=XLOOKUP("alpha",A1:A100,B1:B100,,0,-1)',
        '=XLOOKUP("BETA",A1:A100,B1:B100)',
        '=XLOOKUP("3",A1:A100,B1:B100)',
        "=XLOOKUP(3,A1:A100,B1:B100)",
        "=XLOOKUP(1,A1:A100,B1:B100)",
        "=XLOOKUP(0.3,A1:A100,B1:B100)",
        "=XLOOKUP(TRUE,A1:A100,B1:B100)",
        "=XLOOKUP(A9,A1:A100,B1:B100)",
        '=XLOOKUP("gone",A1:A100,B1:B100,"none")',
        '=XLOOKUP("gone",A1:A100,B1:B100)',
        '=XLOOKUP("error",A1:A100,B1:B100,"none")',
        '=XLOOKUP("nothing",A1:A100,B1:B100)',
        '=XLOOKUP("a*",A1:A100,B1:B100)',
        '=XLOOKUP("al*",A1:A100,B1:B100)',
      ],
      lookedUp,
      (row) => [`row ${row}`, row],
    ),
  },
  {
    name: "many values are looked up at once, in a column or a row, and missing ones get what is given for them",
    expected: [
      [2, 5, "none", "#N/A"],
      [2, 5, "#N/A", "#N/A"],
      [3, 60],
    ],
    async run(engine) {
      put(
        engine,
        0,
        0,
        filled(lookedUp, (row) => [`row ${row}`, row]),
      );
      put(engine, 0, 3, [["beta"], [3], ["gone"], ["=NA()"]]);
      put(engine, 0, 6, [['=XLOOKUP(D1:D4,A1:A100,B1:B100,"none")', "=XMATCH(D1:D4,A1:A100)"]]);
      put(engine, 200, 0, [Array.from({ length: rows }, (_, column) => column)]);
      put(engine, 201, 0, [Array.from({ length: rows }, (_, column) => column * 20)]);
      put(engine, 6, 6, [["=XMATCH(2,A201:CV201)", "=XLOOKUP(3,A201:CV201,A202:CV202)"]]);
      await engine.settled();
      return [values(engine, 0, 6, 4).flat(), values(engine, 0, 7, 4).flat(), values(engine, 6, 6, 1, 2)[0]];
    },
  },
  {
    name: "what is looked up follows the column: edited, cleared, put back",
    expected: [2, "#N/A", 2, 50],
    async run(engine) {
      put(
        engine,
        0,
        0,
        filled(lookedUp, (row) => [`row ${row}`, row]),
      );
      put(engine, 0, 6, [['=XLOOKUP("beta",A1:A100,B1:B100)']]);
      await engine.settled();
      const seen = [value(engine, 0, 6)];
      for (const [row, column, input] of [
        [1, 0, ""],
        [1, 0, "Beta"],
        [1, 1, 50],
      ] as const) {
        put(engine, row, column, [[input]]);
        await engine.settled();
        seen.push(value(engine, 0, 6));
      }
      return seen;
    },
  },
  {
    name: "long columns are added, subtracted and multiplied as Excel does it, cell by cell",
    expected: [[6, 0.3, 2, "#VALUE!", "#DIV/0!", 0, 5], 571.3, "#VALUE!", 282, "#N/A", 0.3],
    async run(engine) {
      const first = [
        [2, 3],
        [0.1, 3],
        [true, 2],
        ["x", 1],
        ["=1/0", 1],
        ["", 7],
        ["'5", 1],
      ] as const;
      put(
        engine,
        0,
        0,
        filled(first, () => [2, 3]),
      );
      put(engine, 0, 4, [["=A1:A100*B1:B100"]]);
      put(engine, 0, 6, [
        ["=SUM(IFERROR(A1:A100*B1:B100,0))"],
        ["=SUM(A4:A100+B4:B100)"],
        ["=SUM(IFERROR((A1:A100=2)*(B1:B100=3)*3,0))"],
        ["=INDEX(A1:A100*B1:B90,95)"],
        ["=INDEX(A1:A100+0.2,2)"],
      ]);
      await engine.settled();
      return [values(engine, 0, 4, 7).flat(), ...values(engine, 0, 6, 5).map(([one]) => one)];
    },
  },
  {
    name: "amounts with fractions add up as their decimals do, beside texts, truths and large numbers",
    expected: [10, 0.3, 9007199254740990, "#N/A", 33.333333],
    async run(engine) {
      put(
        engine,
        0,
        0,
        Array.from({ length: rows }, (_, row) => [0.1, row < 3 ? 0.1 : "", row === 0 ? 9007199254740989 : "", "", ""]),
      );
      put(engine, 1, 2, [[1]]);
      put(engine, 50, 0, [["text"], [true], [0.2], [0.1]]);
      put(engine, 98, 0, [[0.15], [0.15]]);
      put(engine, 60, 3, [["=NA()"]]);
      put(engine, 0, 4, [[33.333333], [0]]);
      put(engine, 0, 6, [
        ["=SUM(A1:A100)"],
        ["=SUM(B1:B100)"],
        ["=SUM(C1:C100)"],
        ["=SUM(D1:D100)"],
        ["=SUM(E1:E100)"],
      ]);
      await engine.settled();
      return values(engine, 0, 6, 5).map(([one]) => one);
    },
  },
];
