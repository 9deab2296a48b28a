import { cell, formula, put, value, values, type EngineCase } from "./engineCase";

/** Cells for formulas about texts and blanks: B2 and A5 are blank, A6 holds the empty text of a formula. */
const ground = [
  ["a", 1],
  ["b", ""],
  ["apple?", 3],
  ["a~b", 4],
  ["", 5],
  ['=""', 6],
] as const;

/** What each formula of a table answers, in the order of the table. */
function answering(table: Readonly<Record<string, unknown>>): Pick<EngineCase, "run" | "expected"> {
  const formulas = Object.keys(table);
  return {
    expected: table,
    async run(engine) {
      put(engine, 0, 0, ground);
      put(engine, 0, 10, [["=NA()"], ["=1/0"], ["#N/A"], ["=NA()"]]);
      put(
        engine,
        0,
        8,
        formulas.map((text) => [text]),
      );
      await engine.settled();
      const answers = values(engine, 0, 8, formulas.length);
      return Object.fromEntries(formulas.map((text, row) => [text, answers[row]![0]]));
    },
  };
}

/** Where Excel documents something that Univer does otherwise. */
export const excelWayCases: readonly EngineCase[] = [
  {
    // https://support.microsoft.com/office/search-searchb-functions-9ab04538-0e55-4719-a72e-b6f54513b495
    name: "SEARCH reads ? and * as wildcards and ~ before them as itself, in any case and from a place on",
    ...answering({
      '=SEARCH("l?",A3)': 4,
      '=SEARCH("?",A3)': 1,
      '=SEARCH("~?",A3)': 6,
      '=SEARCH("p*e",A3)': 2,
      '=SEARCH("*",A3,2)': 2,
      '=SEARCH("P",A3)': 2,
      '=SEARCH("~~",A4)': 2,
      '=SEARCH("e","Statements",6)': 7,
      '=SEARCH("margin","Profit Margin")': 8,
      '=SEARCH("zz",A3)': "#VALUE!",
      '=SEARCH("p",A3,0)': "#VALUE!",
      '=SEARCH("p",A3,20)': "#VALUE!",
      '=SEARCH(".","abc")': "#VALUE!",
      '=SEARCH("(","a(b")': 2,
      '=SEARCH("",A3)': 1,
      "=SEARCH(2,123)": 2,
      "=SEARCH(NA(),A3)": "#N/A",
      '=SUM(IFERROR(SEARCH("a",A1:A4),0))': 3,
      '=FIND("?",A3)': 6,
      '=FIND("P",A3)': "#VALUE!",
    }),
  },
  {
    // https://support.microsoft.com/office/countblank-function-6a92d772-675c-4bee-b346-24af6bd3ac22
    name: "the condition = is met by blank cells alone, <> by all others, an empty condition also by empty texts",
    ...answering({
      '=COUNTIF(A1:A6,"=")': 1,
      '=COUNTIF(A1:A6,"<>")': 5,
      '=COUNTIF(A1:A6,"")': 2,
      "=COUNTBLANK(A1:A6)": 2,
      '=COUNTIF(A1:A6,"<>a")': 5,
      '=SUMIF(A1:A6,"=",B1:B6)': 5,
      '=SUMIF(A1:A6,"<>",B1:B6)': 14,
      '=SUMIFS(B1:B6,A1:A6,"")': 11,
      '=SUMIFS(B1:B6,A1:A6,"<>",B1:B6,">1")': 13,
      '=COUNTIFS(A1:A6,"<>",B1:B6,"<>")': 4,
      '=AVERAGEIFS(B1:B6,A1:A6,"<>")': 3.5,
      '=MAXIFS(B1:B6,A1:A6,"=")': 5,
      '=MINIFS(B1:B6,A1:A6,"<>")': 1,
      '=AVERAGEIFS(B2:B2,A2:A2,"<>")': "#DIV/0!",
      '=MAXIFS(B2:B2,A2:A2,"<>")': 0,
    }),
  },
  {
    name: "a condition that is an error is met by the cells with that error",
    ...answering({
      "=COUNTIF(K1:K4,NA())": 3,
      "=COUNTIF(K1:K4,1/0)": 1,
      "=SUMIFS(B1:B4,K1:K4,NA())": 8,
      "=COUNTIFS(A1:A6,NA())": 0,
    }),
  },
  {
    name: "a blank cell that a formula finds shows as 0 and is blank to the formula itself",
    ...answering({
      "=B2": 0,
      "=IF(TRUE,B2)": 0,
      "=INDEX(B1:B3,2)": 0,
      '=XLOOKUP("b",A1:A3,B1:B3)': 0,
      '=VLOOKUP("b",A1:B3,2,FALSE)': 0,
      '=FILTER(B1:B3,A1:A3="b")': 0,
      '=XLOOKUP("b",A1:A3,B1:B3)=""': true,
      "=ISBLANK(INDEX(B1:B3,2))": true,
      '=B2&""': "",
    }),
  },
  {
    name: "each blank cell of a range that spills shows as 0",
    expected: [1, 0, 3],
    async run(engine) {
      put(engine, 0, 0, ground);
      put(engine, 0, 8, [["=B1:B3"]]);
      await engine.settled();
      return values(engine, 0, 8, 3).flat();
    },
  },
  {
    name: "spaces between the brackets of a function without arguments mean nothing",
    ...answering({ "=PI( )>3": true, "=TODAY(  )>5": true, "=SUM( 1 , 2 )": 3, '=LEN("( )")': 3 }),
  },
  {
    // https://support.microsoft.com/office/calculation-operators-and-precedence-in-excel-48be406d-4975-4d31-b2b8-7af9e0e2878a
    name: "a space between two ranges means the cells that they have in common, #NULL! when there are none",
    ...answering({
      "=SUM(A1:B3 B2:C4)": 3,
      "=B1:B6 A4:C4": 4,
      "=B1:B2 A5:A6": "#NULL!",
      "=SUM(Sheet1!B1:B6 Sheet1!A5:B9)": 11,
    }),
  },
  {
    // https://support.microsoft.com/office/implicit-intersection-operator-ce3be07b-0101-4450-a24e-c1c999be2b34
    name: "@ takes the cell of a range in the formula's own row or column, and is #VALUE! beside none",
    expected: [3, "#VALUE!", 2],
    async run(engine) {
      put(engine, 0, 0, ground);
      put(engine, 8, 0, [[1, 2, 3]]);
      put(engine, 2, 8, [["=@B1:B6"]]);
      put(engine, 7, 8, [["=@B1:B6"]]);
      put(engine, 12, 1, [["=@A9:C9"]]);
      await engine.settled();
      return [value(engine, 2, 8), value(engine, 7, 8), value(engine, 12, 1)];
    },
  },
  {
    // https://support.microsoft.com/office/spilled-range-operator-3dd5899f-bca2-4b9d-a172-3eae9ac22efd
    name: "A1# is all that A1 spills, follows it as it grows and shrinks, and #REF! where nothing spills",
    expected: [
      [6, 3, [2, 4, 6], "#REF!", "#REF!"],
      [15, 5, [2, 4, 6, 8, 10], "#REF!", "#REF!"],
      [3, 2, [2, 4], "#REF!", "#REF!"],
      ["#REF!", "#REF!", ["#REF!"], "#REF!", "#REF!"],
    ],
    async run(engine) {
      put(engine, 0, 0, [[3, "=SEQUENCE(A1)", "=SUM(B1#)", "=ROWS(B1#)", "=B1#*2", "=A1#", "=B2#"]]);
      const seen: unknown[] = [];
      const look = async (): Promise<void> => {
        await engine.settled();
        const spilled = values(engine, 0, 4, 6).flat();
        const [sum, count, , first, second] = values(engine, 0, 2, 1, 5)[0]!;
        seen.push([sum, count, spilled.filter((one) => one !== null), first, second]);
      };
      await look();
      for (const size of [5, 2]) {
        put(engine, 0, 0, [[size]]);
        await look();
      }
      put(engine, 0, 1, [["no spill"]]);
      await look();
      return seen;
    },
  },
  {
    name: "A1# is shown as it was typed and moves with its cell",
    expected: ["=SUM(B1#)", "=SUM(B2#)", 6],
    async run(engine) {
      put(engine, 0, 0, [[3, "=SEQUENCE(A1)", "=SUM(B1#)"]]);
      await engine.settled();
      const typed = formula(engine, 0, 2);
      engine.layout.insertRows(engine.activeSheet(), 0, 1);
      await engine.settled();
      return [typed, formula(engine, 1, 2), cell(engine, 1, 2).value];
    },
  },
];
