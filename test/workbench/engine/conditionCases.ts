import { put, values, type EngineCase } from "./engineCase";

/** Enough rows for the engine to look conditions up instead of comparing every row. */
const manyRows = 200;

/** The first rows differ; those below are a text of their own each, so that whatever matches stands on top. */
function someRows(column: readonly unknown[], amounts: readonly unknown[] = column.map((_, row) => row + 1)) {
  return Array.from({ length: manyRows }, (_, row) => [
    (row < column.length ? column[row] : `filler ${row}`) as string | number | boolean | null,
    (row < amounts.length ? amounts[row] : 1000) as string | number | null,
  ]);
}

const counts = (conditions: readonly string[]): string[] =>
  conditions.map((condition) => `=COUNTIFS($A$1:$A$${manyRows},${condition})`);

export const conditionCases: readonly EngineCase[] = [
  {
    name: "a text meets a condition in any case, with its blanks, and patterns and their look-alikes stay what they are",
    expected: [3, 1, 1, 5, 1, 1, 2, 0],
    async run(engine) {
      put(
        engine,
        0,
        0,
        someRows(["Won", "won", "WON", "Won ", " won", "Wonder", "W*n", "W?n", "3", 3, "Lost", "lost"]),
      );
      put(engine, 0, 3, [counts(['"won"', '"Won "', '" won"', '"won*"', '"W~*n"', '"w~?n"', '"Lost"', '"Los"'])]);
      await engine.settled();
      return values(engine, 0, 3, 1, 8)[0];
    },
  },
  {
    name: "blank cells, truth values and numbers meet the conditions that Excel says they meet",
    expected: [2, 2, 2, 2, 3, 196],
    async run(engine) {
      put(engine, 0, 0, someRows([null, true, true, false, false, 5, 7, null]));
      put(engine, 0, 3, [
        counts([
          '""',
          "TRUE",
          "FALSE",
          '">4"',
          '"<>filler 9",$B$1:$B$200,"<4"',
          '"<>5",$B$1:$B$200,"<>2",$B$1:$B$200,"<>3",$B$1:$B$200,"<>4"',
        ]),
      ]);
      await engine.settled();
      return values(engine, 0, 3, 1, 6)[0];
    },
  },
  {
    name: "a list of conditions is answered one by one, also beside another condition",
    expected: [[3], [7], [0], [1], [1], [0], [2], [2], [0]],
    async run(engine) {
      put(engine, 0, 0, someRows(["Won", "Won", "Lost", "Lost"]));
      put(engine, 0, 4, [["Won"], ["Lost"], ["Open"]]);
      put(engine, 0, 6, [["=SUMIFS(B1:B200,A1:A200,E1:E3)"]]);
      put(engine, 3, 6, [['=COUNTIFS(A1:A200,E1:E3,B1:B200,">1",B1:B200,"<4")']]);
      put(engine, 6, 6, [["=COUNTIF(A1:A200,E1:E3)"]]);
      await engine.settled();
      return values(engine, 0, 6, 9);
    },
  },
  {
    name: "a column of conditions against a row of them is answered for each pair, in whichever order they stand",
    expected: [
      [1, 1, 1, 1],
      [0, 7, 0, 7],
      [0, 0, 0, 0],
    ],
    async run(engine) {
      put(engine, 0, 0, someRows(["Won", "Won", "Lost", "Lost"]));
      put(engine, 0, 4, [["Won"], ["Lost"], ["Open"]]);
      put(engine, 0, 6, [
        [
          '=SUMIFS(B1:B200,A1:A200,E1:E3,B1:B200,"<="&{1,4},B1:B200,"<>2")',
          "",
          '=SUMIFS(B1:B200,B1:B200,"<="&{1,4},B1:B200,"<>2",A1:A200,E1:E3)',
        ],
      ]);
      await engine.settled();
      return values(engine, 0, 6, 3, 4);
    },
  },
  {
    name: "MAXIFS and MINIFS without a match answer 0, AVERAGEIFS and AVERAGEIF #DIV/0!",
    expected: [0, 0, 0, 0, 0, "#DIV/0!", "#DIV/0!", 2, 1, 1.5],
    async run(engine) {
      put(engine, 0, 0, someRows(["Won", "Won"]));
      put(engine, 0, 3, [
        [
          '=MAXIFS(B1:B200,A1:A200,"Open")',
          '=MINIFS(B1:B200,A1:A200,"Open")',
          '=MAXIFS(B1:B5,A1:A5,"Open")',
          '=MAXIFS(B1:B200,A1:A200,"Won",B1:B200,">5")',
          '=SUMIFS(B1:B200,A1:A200,"Open")',
          '=AVERAGEIFS(B1:B200,A1:A200,"Open")',
          '=AVERAGEIF(A1:A200,"Open",B1:B200)',
          '=MAXIFS(B1:B200,A1:A200,"Won")',
          '=MINIFS(B1:B200,A1:A200,"Won")',
          '=AVERAGEIFS(B1:B200,A1:A200,"Won")',
        ],
      ]);
      await engine.settled();
      return values(engine, 0, 3, 1, 10)[0];
    },
  },
  {
    name: "a changed cell is found under its new text and no longer under its old one",
    expected: [
      [3, 0],
      [2, 1],
    ],
    async run(engine) {
      put(engine, 0, 0, someRows(["Won", "Won"]));
      put(engine, 0, 3, [['=SUMIFS(B1:B200,A1:A200,"Won")', '=SUMIFS(B1:B200,A1:A200,"Lost")']]);
      await engine.settled();
      const before = values(engine, 0, 3, 1, 2)[0];
      put(engine, 0, 0, [["Lost"]]);
      await engine.settled();
      return [before, values(engine, 0, 3, 1, 2)[0]];
    },
  },
];
