import { createNodeSheetEngine } from "../../src/workbench/engine/createNodeSheetEngine";
import type { CellValue, SheetEngine } from "../../src/workbench/engine/sheetEngine";
import { checkArgumentCount, nativeFunctions, type NativeFunction } from "../../src/formula/nativeFunctions";

type Answer = number | string | boolean;

/** One formula for each function over the table Deals below, with what Excel answers. */
const examples: Readonly<Record<NativeFunction, readonly [formula: string, answer: Answer | readonly Answer[][]]>> = {
  SUM: ["=SUM(Deals[Amount])", 1000],
  SUMIFS: ['=SUMIFS(Deals[Amount],Deals[Stage],"Won",Deals[Owner],"Li")', 100],
  SUMPRODUCT: ['=SUMPRODUCT(Deals[Amount],--(Deals[Stage]="Won"))', 400],
  COUNT: ["=COUNT(Deals[Amount],Deals[Stage])", 4],
  COUNTA: ["=COUNTA(Deals[Stage])", 4],
  COUNTBLANK: ["=COUNTBLANK(Deals[Note])", 3],
  COUNTIF: ['=COUNTIF(Deals[Amount],">=300")', 2],
  COUNTIFS: ['=COUNTIFS(Deals[Stage],"Won",Deals[Amount],">100")', 1],
  AVERAGE: ["=AVERAGE(Deals[Amount])", 250],
  AVERAGEIFS: ['=AVERAGEIFS(Deals[Amount],Deals[Stage],"Won")', 200],
  MEDIAN: ["=MEDIAN(Deals[Amount])", 250],
  "PERCENTILE.INC": ["=PERCENTILE.INC(Deals[Amount],0.9)", 370],
  MIN: ["=MIN(Deals[Amount])", 100],
  MAX: ["=MAX(Deals[Amount])", 400],
  MINIFS: ['=MINIFS(Deals[Amount],Deals[Stage],"Lost")', 200],
  MAXIFS: ['=MAXIFS(Deals[Amount],Deals[Stage],"Won")', 300],
  LARGE: ["=LARGE(Deals[Amount],2)", 300],
  SMALL: ["=SMALL(Deals[Amount],2)", 200],
  "RANK.EQ": ["=RANK.EQ(300,Deals[Amount])", 2],
  ROWS: ["=ROWS(Deals)", 4],
  COLUMNS: ["=COLUMNS(Deals)", 4],
  IF: ['=IF(SUM(Deals[Amount])>999,"OK","CHECK")', "OK"],
  IFS: ['=IFS(1>2,"a",TRUE,"b")', "b"],
  SWITCH: ['=SWITCH("b","a",1,"b",2,3)', 2],
  CHOOSE: ['=CHOOSE(2,"a","b")', "b"],
  IFERROR: ['=IFERROR(1/0,"none")', "none"],
  IFNA: ['=IFNA(NA(),"none")', "none"],
  AND: ["=AND(TRUE,1<2)", true],
  OR: ["=OR(FALSE,1>2)", false],
  NOT: ["=NOT(FALSE)", true],
  NA: ["=NA()", "#N/A"],
  ISBLANK: ["=ISBLANK(INDEX(Deals[Note],1))", true],
  ISERROR: ["=ISERROR(1/0)", true],
  ISNUMBER: ["=ISNUMBER(INDEX(Deals[Amount],1))", true],
  ISTEXT: ["=ISTEXT(INDEX(Deals[Stage],1))", true],
  XLOOKUP: ['=XLOOKUP("Wang",Deals[Owner],Deals[Amount],0)', 300],
  XMATCH: ['=XMATCH("Lost",Deals[Stage])', 2],
  MATCH: ['=MATCH("Lost",Deals[Stage],0)', 2],
  INDEX: ["=INDEX(Deals[Amount],3)", 300],
  FILTER: ['=FILTER(Deals[Amount],Deals[Stage]="Won")', [[100], [300]]],
  SORTBY: ["=SORTBY(Deals[Owner],Deals[Amount],-1)", [["Zhao"], ["Wang"], ["Chen"], ["Li"]]],
  UNIQUE: ["=UNIQUE(Deals[Stage])", [["Won"], ["Lost"], ["Design"]]],
  SEQUENCE: [
    "=SEQUENCE(2,3,10,5)",
    [
      [10, 15, 20],
      [25, 30, 35],
    ],
  ],
  TAKE: ["=TAKE(Deals[Amount],2)", [[100], [200]]],
  VSTACK: [
    "=VSTACK({1,2},{3,4})",
    [
      [1, 2],
      [3, 4],
    ],
  ],
  HSTACK: [
    "=HSTACK({1;2},{3;4})",
    [
      [1, 3],
      [2, 4],
    ],
  ],
  CHOOSECOLS: [
    "=CHOOSECOLS({1,2,3;4,5,6},3,1)",
    [
      [3, 1],
      [6, 4],
    ],
  ],
  TRANSPOSE: [
    "=TRANSPOSE({1,2;3,4})",
    [
      [1, 3],
      [2, 4],
    ],
  ],
  MMULT: ["=MMULT({1,2;3,4},{1;10})", [[21], [43]]],
  ROUND: ["=ROUND(-2.5,0)", -3],
  ROUNDUP: ["=ROUNDUP(1.21,1)", 1.3],
  ROUNDDOWN: ["=ROUNDDOWN(-1.29,1)", -1.2],
  INT: ["=INT(-1.5)", -2],
  ABS: ["=ABS(-1.5)", 1.5],
  SIGN: ["=SIGN(-1.5)", -1],
  MOD: ["=MOD(-7,3)", 2],
  SQRT: ["=SQRT(2.25)", 1.5],
  EXP: ["=EXP(0)", 1],
  LN: ["=LN(1)", 0],
  DATE: ["=DATE(2025,3,1)", 45717],
  YEAR: ["=YEAR(45717)", 2025],
  MONTH: ["=MONTH(45717)", 3],
  DAY: ["=DAY(45717)", 1],
  WEEKDAY: ["=WEEKDAY(45717,2)", 6],
  EOMONTH: ["=EOMONTH(45717,0)", 45747],
  TEXT: ['=TEXT(1234.5,"#,##0.00")', "1,234.50"],
  VALUE: ['=VALUE("12.5")', 12.5],
  LEN: ['=LEN("客户")', 2],
  LEFT: ['=LEFT("forecast",4)', "fore"],
  RIGHT: ['=RIGHT("forecast",4)', "cast"],
  MID: ['=MID("forecast",5,3)', "cas"],
  TRIM: ['=TRIM("  a   b ")', "a b"],
  UPPER: ['=UPPER("aB")', "AB"],
  LOWER: ['=LOWER("aB")', "ab"],
  EXACT: ['=EXACT("a","A")', false],
  FIND: ['=FIND("c","forecast")', 5],
  SEARCH: ['=SEARCH("C","forecast")', 5],
  SUBSTITUTE: ['=SUBSTITUTE("a-b-c","-","/")', "a/b/c"],
  REPT: ['=REPT("ab",3)', "ababab"],
  CONCAT: ['=CONCAT("a",1,{"b","c"})', "a1bc"],
  TEXTJOIN: ['=TEXTJOIN(", ",TRUE,Deals[Note],"end")', "call back, end"],
};

const plain = (value: CellValue): unknown => (typeof value === "object" && value !== null ? value.error : value);

describe("every function that trees may use is calculated by the workbench", () => {
  let engine: SheetEngine;

  beforeAll(async () => {
    engine = createNodeSheetEngine();
    const sheet = engine.activeSheet();
    const rect = { sheet, row: 0, column: 0, rows: 5, columns: 4 };
    engine.write(rect, [
      ["Owner", "Stage", "Amount", "Note"],
      ["Li", "Won", 100, ""],
      ["Chen", "Lost", 200, "call back"],
      ["Wang", "Won", 300, ""],
      ["Zhao", "Design", 400, ""],
    ]);
    await engine.addTable("Deals", rect);
    await engine.settled();
  }, 60_000);

  afterAll(() => engine.dispose());

  test.each(Object.entries(examples))("%s", async (name, [formula, answer]) => {
    expect(formula).toContain(`${name}(`);
    const values = await engine.evaluate(formula);
    expect(values.map((row) => row.map(plain))).toEqual(Array.isArray(answer) ? answer : [[answer]]);
    // An engine that sorts or cuts the column itself instead of a copy spoils whatever reads it next.
    expect(await engine.evaluate("=Deals[Amount]*1")).toEqual([[100], [200], [300], [400]]);
    expect(await engine.evaluate('=Deals[Owner]&""')).toEqual([["Li"], ["Chen"], ["Wang"], ["Zhao"]]);
  });

  test("LET", async () => {
    const values = await engine.evaluate("=LET(total,SUM(Deals[Amount]),half,total/2,half+total)");
    expect(values).toEqual([[1500]]);
  });
});

test("a call with too few or too many arguments is refused by name", () => {
  expect(() => checkArgumentCount("ROUND", 1)).toThrow("ROUND takes 2 arguments, not 1.");
  expect(() => checkArgumentCount("XLOOKUP", 7)).toThrow("XLOOKUP takes 3 to 6 arguments, not 7.");
  expect(() => checkArgumentCount("NA", 0)).not.toThrow();
});

test("the list is closed: neither clock nor chance nor text that becomes an address", () => {
  for (const name of ["TODAY", "NOW", "RAND", "RANDBETWEEN", "INDIRECT", "OFFSET"])
    expect(nativeFunctions).not.toHaveProperty([name]);
});
