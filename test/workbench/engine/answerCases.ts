import type { CellInput, SheetEngine } from "../../../src/workbench/engine/sheetEngine";
import { formula, put, rect, value, values, type Block, type EngineCase } from "./engineCase";

/** Deals in A1:C7, as texts, numbers and one blank amount. */
const deals: Block = [
  ["Stage", "Amount", "Share"],
  ["Won", 300, 0.5],
  ["Lost", 100, 0.25],
  ["won", 200, 0.6315],
  ["a*", "", 0],
  ["'3", 3, 1],
  ['=""', 0, true],
];

/** Each formula's result, and that a person reads back what was typed. */
async function answers(engine: SheetEngine, formulas: readonly string[], before: Block = deals): Promise<unknown> {
  put(engine, 0, 0, before);
  engine.addName("Target", "=Sheet1!$B$4");
  engine.addName("Rate", "=0.50");
  engine.addName("Raised", "=Sheet1!$B$4+50");
  put(
    engine,
    0,
    10,
    formulas.map((one): CellInput[] => [one]),
  );
  await engine.settled();
  const results = values(engine, 0, 10, formulas.length).flat();
  const changed = formulas.filter((one, row) => formula(engine, row, 10) !== one);
  return changed.length > 0 ? { changed } : Object.fromEntries(formulas.map((one, row) => [one, results[row]]));
}

function answerCase(name: string, expected: Readonly<Record<string, unknown>>): EngineCase {
  return { name, expected, run: (engine) => answers(engine, Object.keys(expected)) };
}

export const answerCases: readonly EngineCase[] = [
  {
    name: "sorting leaves the column as it is for every other formula",
    expected: [
      [300, 300],
      ["Won", 2, 300, 300, 200],
    ],
    async run(engine) {
      put(engine, 0, 0, deals.slice(0, 4));
      await engine.addTable("Deals", rect(engine, 0, 0, 4, 3));
      put(engine, 0, 5, [["=SORT(Deals[Amount],1,-1)", "=SORT(Deals[Amount],1.0,-1)"]]);
      put(engine, 0, 8, [
        [
          "=XLOOKUP(300,Deals[Amount],Deals[Stage])",
          "=XMATCH(100,Deals[Amount])",
          '=SUMIFS(Deals[Amount],Deals[Stage],"Won")-200',
          '=SUMPRODUCT((Deals[Stage]="Won")*Deals[Amount])-200',
          "=INDEX(SORTBY(Deals[Amount],Deals[Share],-1),1)",
        ],
      ]);
      await engine.settled();
      return [values(engine, 0, 5, 1, 2)[0], values(engine, 0, 8, 1, 5)[0]];
    },
  },
  answerCase("a minus sign belongs to what follows and binds tighter than ^", {
    "=1+--B4": 201,
    "=--B6^2": 9,
    "=2*--B4": 400,
    "=-2^2": 4,
    "=--2^2": 4,
    "=2^-1": 0.5,
    "=-Target": -200,
    "=-Target^2": 40000,
    "=- Target": -200,
    "=(-Target)": -200,
    "=1>-Target": true,
    "=-TRUE": -1,
    '=-"3"': -3,
    '=-"a"': "#VALUE!",
    "=LET(x,3,2*-x)": -6,
    "=SUM(- B4,- 3)": -203,
    "=SUM(-{1,2})": -3,
    '=SUMPRODUCT(--(A2:A4="won"),B2:B4)': 500,
    "=1---2": -1,
    "=TRUE--TRUE": 2,
  }),
  answerCase("a space after a name says nothing", {
    "=Target + 1": 201,
    "=SUM( Target , 1 )": 201,
    "=IF( Target > 2 , 1 , 2 )": 1,
    "=Target ": 200,
  }),
  answerCase("a name that calculates is calculated before what stands around it", {
    "=Raised*2": 500,
    "=2*Raised": 500,
    "=-Raised": -250,
  }),
  answerCase("a number means the same however it is spelled", {
    "=IF(B4>2.50,1,2)": 1,
    "=B4=200.0": true,
    "=XMATCH(200.0,B2:B7)": 3,
    "=INDEX(B2:B7,2.0)": 100,
    '=COUNTIF(B2:B7,">=200.00")': 2,
    '=SUMIFS(B2:B7,C2:C7,">0.50")': 203,
    "=1.50": 1.5,
    "=.5": 0.5,
    "=Rate": 0.5,
    "=C2=Rate": true,
    "=1.5E-05": 0.000015,
    "=-1E+21": -1e21,
    "=SUM({1.50,2})": 3.5,
    "=5%": 0.05,
  }),
  answerCase("an array constant may stand after an operator and hold commas", {
    "=SUM(2*{1,2})": 6,
    "=SUM(21/{7,3})": 10,
    "=OR(B4={3,200})": true,
    '=INDEX({"a,b";"say ""hi"""},2)': 'say "hi"',
    '=INDEX({"a,b",1},1)': "a,b",
    "=SUM({-1,-2;3,4})": 4,
  }),
  answerCase("line breaks and quotation marks inside a text stay what they are", {
    '="a\nb"': "a\nb",
    '=LEN("a\nb")': 3,
    '=CODE(MID("a\nb",2,1))': 10,
    "=SUM(1,\n2)": 3,
    '="say ""hi"" & ""ho"""&1': 'say "hi" & "ho"1',
    '="a""""b"': 'a""b',
    '=""': "",
    '=LEN("""")': 1,
  }),
  answerCase("numbers, texts and truth values are never equal to each other", {
    '=TRUE<>"b"': true,
    "=TRUE<>1": true,
    '=0=""': false,
    "=A7=0": false,
    "=B7=A7": false,
    '=A7=""': true,
    "=A6=3": false,
    '=A6="3"': true,
    '=B7=""': false,
    '=B5=""': true,
    "=B5=0": true,
    "=B5=FALSE": true,
    '="A"="a"': true,
    '="abc"="a*"': false,
    '=A5="a*"': true,
    '=2<"1"': true,
    '="z"<FALSE': true,
    "=B4=3": false,
    "=1/3*3=1": true,
    "=0.1+0.2=0.3": true,
    "=1=1.000000001": false,
    "=1/0=1": "#DIV/0!",
  }),
  {
    name: "a column compares as its cells do, however often it has been read",
    expected: Array.from({ length: 3 }, () => [4, 1, 1, 1, 2, 1, 2]),
    async run(engine) {
      put(engine, 0, 0, deals);
      for (let column = 10; column < 13; column++) {
        put(engine, 0, column, [
          ['=SUMPRODUCT(--(B2:B7<>""))-1'],
          ["=SUMPRODUCT(--(A2:A7=A6))"],
          ['=SUMPRODUCT(--(A2:A7="a*"))'],
          ['=SUMPRODUCT(--(A2:A7=""))'],
          ["=SUMPRODUCT(--(B2:B7=0))"],
          ["=SUMPRODUCT(--(C2:C7=TRUE))"],
          ['=SUMPRODUCT(--("won"=A2:A7))'],
        ]);
        await engine.settled();
      }
      return [10, 11, 12].map((column) => values(engine, 0, column, 7).flat());
    },
  },
  answerCase("a lookup finds what is there and nothing like it", {
    "=XMATCH(0,B2:B7)": 6,
    "=XMATCH(3,A2:A7)": "#N/A",
    '=XMATCH("3",A2:A7)': 5,
    '=XMATCH("0",A2:A7)': "#N/A",
    '=XLOOKUP("?on",A2:A7,B2:B7,"none")': "none",
    '=XLOOKUP("?on",A2:A7,B2:B7,"none",2)': 300,
    '=XLOOKUP("a*",A2:A7,C2:C7)': 0,
    '=VLOOKUP("lo*",A2:B7,2,FALSE)': 100,
    '=MATCH("WON",A2:A7,0)': 1,
    "=MATCH(150,{100,200,300},1)": 1,
    "=XLOOKUP(150,B2:B4,A2:A4,,-1)": "Lost",
    "=XLOOKUP(150,B2:B4,A2:A4,,1)": "won",
  }),
  {
    name: "an empty text is the same text in the calculation that answers it and in the next",
    expected: [
      ["", false, "#VALUE!", 1],
      ["", false, "#VALUE!", 1],
    ],
    async run(engine) {
      put(engine, 0, 0, [['=IF(TRUE,"")', "=A1=0", "=A1+1", "=COUNTA(A1)"]]);
      await engine.settled();
      const first = values(engine, 0, 0, 1, 4)[0];
      put(engine, 0, 1, [["=A1=0", "=A1+1", "=COUNTA(A1)"]]);
      await engine.settled();
      return [first, values(engine, 0, 0, 1, 4)[0]];
    },
  },
  answerCase("a text is no number, no condition and no divisor", {
    '="a"/0': "#VALUE!",
    '=IF("a",1,2)': "#VALUE!",
    "=IF(A2,1,2)": "#VALUE!",
    '=IF("true",1,2)': 1,
    "=IF(B5,1,2)": 2,
    '="10"+5': 15,
    "=SUM(A2:B4)": 600,
    "=AVERAGE(A2:A4)": "#DIV/0!",
  }),
  answerCase("what is joined to a text has at most 15 digits", {
    '=5&""': "5",
    '=1/3&""': "0.333333333333333",
    '=0.1+0.2&""': "0.3",
    '=TRUE&""': "TRUE",
    '=1E+21&""': "1E+21",
  }),
  answerCase("a number divided by a column is divided once", {
    "=INT(SUM(49/{49}))": 1,
    "=SUMPRODUCT(--(6/{3,7,49}*{3,7,49}=6))": 3,
    "=SUM(1/{2,4})": 0.75,
    "=SUM(1/{2,0})": "#DIV/0!",
  }),
  answerCase("halves are rounded away from zero, as they are shown", {
    "=ROUND(2.5,0)": 3,
    "=ROUND(-2.5,0)": -3,
    "=ROUND(1.005,2)": 1.01,
    "=ROUND(-1.005,2)": -1.01,
    "=ROUND(0.6315,3)": 0.632,
    '=TEXT(0.6315,"0.0%")': "63.2%",
    '=TEXT(1.005,"0.00")': "1.01",
    '=TEXT(-1.005,"0.00;(0.00)")': "(1.01)",
    '=TEXT(2.4,"0")': "2",
    '=TEXT(45688.5,"yyyy-mm-dd")': "2025-01-31",
  }),
  {
    name: "a cell shows a half rounded away from zero and keeps its value",
    expected: [["63.2%", "1.01", "1.005"], 0.6315],
    async run(engine) {
      put(engine, 0, 0, [[0.6315, 1.005, 1.005]]);
      engine.format(rect(engine, 0, 0), { numberFormat: "0.0%" });
      engine.format(rect(engine, 0, 1), { numberFormat: "0.00" });
      await engine.settled();
      return [engine.readText(rect(engine, 0, 0, 1, 3))[0], value(engine, 0, 0)];
    },
  },
  answerCase("months end where Excel ends them", {
    "=EDATE(DATE(2025,1,31),1)": 45716,
    "=EDATE(DATE(2024,1,31),1)": 45351,
    "=EDATE(DATE(2024,3,31),-1)": 45351,
    "=EDATE(DATE(2024,2,29),12)": 45716,
    "=EDATE(DATE(2025,1,15),-1.5)": 45641,
    '=EDATE("2025-01-31",1)': 45716,
    '=EDATE("no day",1)': "#VALUE!",
    "=EDATE(DATE(9999,12,1),1)": "#NUM!",
    "=SUM(EDATE(DATE(2025,1,31),{1,2,3}))": 137_240,
    "=EOMONTH(DATE(2025,1,31),1)": 45716,
    "=EOMONTH(DATE(2025,1,15),-0.5)": 45688,
    '=DATEDIF(DATE(2025,1,31),DATE(2025,2,28),"M")': 0,
    "=WORKDAY(DATE(2025,1,31),1)": 45691,
    "=YEARFRAC(DATE(2025,2,28),DATE(2026,2,28))": 1,
    "=YEARFRAC(DATE(2024,7,1),DATE(2025,1,1),1)": 184 / 365,
    "=YEARFRAC(DATE(2025,1,1),DATE(2024,7,1),1)": 184 / 365,
    "=YEARFRAC(DATE(2024,1,1),DATE(2024,12,31),1)": 365 / 366,
    "=YEARFRAC(DATE(2025,1,1),DATE(2025,7,1),3)": 181 / 365,
  }),
  {
    name: "evaluate answers FALSE, whole arrays, and LET again and again",
    expected: [[[false]], [[true], [false], [false]], [[301]], [[301]], [[0.5]], [[201]]],
    async run(engine) {
      put(engine, 0, 0, deals);
      engine.addName("Rate", "=0.50");
      engine.addName("OneMore", "=LAMBDA(x,x+1)");
      put(engine, 0, 5, [["=LET(x,B2,x+1)", "=OneMore(B4)"]]);
      const asked = ["=B2=3", "=B2:B4=300", "=LET(x,B2,x+1)", "=LET(x,B2,x+1)", "=Rate", "=OneMore(B4)"];
      const answered: unknown[] = [];
      for (const one of asked) answered.push(await engine.evaluate(one));
      return answered;
    },
  },
  {
    name: "a whole column below the first row has no room, and asks for none for ever",
    expected: ["#SPILL!", 7],
    async run(engine) {
      put(engine, 0, 0, deals);
      put(engine, 4, 6, [["=B:B*2", "=3+4"]]);
      await engine.settled();
      return values(engine, 4, 6, 1, 2)[0];
    },
  },
  {
    name: "signs, line breaks and quotation marks live through inserted rows",
    expected: ["=--B5^-Target", "=-Target + 1", '="a\nb ""c"" "&B5', 'a\nb "c" 200', -199],
    async run(engine) {
      put(engine, 0, 0, deals);
      engine.addName("Target", "=Sheet1!$B$4");
      put(engine, 5, 10, [["=--B4^-Target", "=-Target + 1", '="a\nb ""c"" "&B4']]);
      await engine.settled();
      engine.layout.insertRows(engine.activeSheet(), 0, 1);
      await engine.settled();
      const typed = [10, 11, 12].map((column) => formula(engine, 6, column));
      return [...typed, value(engine, 6, 12), value(engine, 6, 11)];
    },
  },
];
