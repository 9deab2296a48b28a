import type { Cell, CellInput, CellValue, FunctionCall, Rect, SheetEngine } from "../../../src/workbench/engine/sheetEngine";

/**
 * What the sheet engine promises, as data: the same cases run in Node and in a browser, each on a fresh workbook with
 * one sheet named Sheet1. What a case observes is plain JSON.
 */
export interface EngineCase {
  readonly name: string;
  run(engine: SheetEngine): Promise<unknown>;
  readonly expected: unknown;
}

type Block = readonly (readonly CellInput[])[];

function rect(engine: SheetEngine, row: number, column: number, rows = 1, columns = 1, sheet = engine.activeSheet()): Rect {
  return { sheet, row, column, rows, columns };
}

function put(engine: SheetEngine, row: number, column: number, block: Block, sheet = engine.activeSheet()): void {
  engine.write({ sheet, row, column, rows: block.length, columns: block[0]!.length }, block);
}

function plain(value: CellValue): unknown {
  return typeof value === "object" && value !== null ? value.error : value;
}

/** Values only; errors as their text. */
function values(engine: SheetEngine, ...place: [row: number, column: number, rows?: number, columns?: number]): unknown[][] {
  return engine.read(rect(engine, ...place)).map((row) => row.map(({ value }) => plain(value)));
}

function value(engine: SheetEngine, row: number, column: number): unknown {
  return values(engine, row, column)[0]![0];
}

function formula(engine: SheetEngine, row: number, column: number): string | undefined {
  return engine.read(rect(engine, row, column))[0]![0]!.formula;
}

function cell(engine: SheetEngine, row: number, column: number): Cell {
  return engine.read(rect(engine, row, column))[0]![0]!;
}

/** A table of deals in A1:C4 with headings that Univer's lexer stumbles over. */
async function dealsTable(engine: SheetEngine, headings = ["Stage", "Amount (¥)", "It's won"]): Promise<string> {
  put(engine, 0, 0, [headings, ["Lead", 100, true], ["Won", 250, false], ["Lost", 50, true]]);
  return (await engine.addTable("Deals", rect(engine, 0, 0, 4, 3))).id;
}

async function refusal(action: () => unknown): Promise<unknown> {
  try {
    await action();
  } catch (error) {
    return error instanceof Error ? { code: (error as { code?: string }).code, sentence: error.message.length > 20 } : error;
  }
  return "accepted";
}

/** Answers each call with the arguments it saw, as JSON. */
const echo = (call: FunctionCall): string =>
  JSON.stringify(
    call.arguments.map((argument) => {
      if (argument.kind === "omitted") return "omitted";
      if (argument.kind === "value") return { value: plain(argument.value) };
      return { [argument.kind]: argument.values.map((row) => row.map(plain)) };
    }),
  );

async function seenBy(engine: SheetEngine, text: string): Promise<unknown> {
  engine.registerFunctions([{ id: "ECHO.ARGS" }], echo);
  put(engine, 0, 10, [[text]]);
  await engine.settled();
  return JSON.parse(String(value(engine, 0, 10))) as unknown;
}

const cells: readonly EngineCase[] = [
  {
    name: "a blank cell, zero, empty text, text, a truth value and an error are six different things",
    expected: [[null, 0, "", "0", true, "#N/A"], [0, 1, 0, "0", false, "#N/A"]],
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
    expected: { first: ["h0", "h7"], last: [8800, 8807], total: 8800 * 8801 / 2 },
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

const calculation: readonly EngineCase[] = [
  {
    name: "reading after settled sees every result written before",
    expected: [3, 6, false],
    async run(engine) {
      put(engine, 0, 0, [["=1+2", "=A1*2"]]);
      await engine.settled();
      return [value(engine, 0, 0), value(engine, 0, 1), engine.calculating()];
    },
  },
  {
    name: "settled settles at once when nothing is calculated, and when nobody depends on the change",
    expected: "settled",
    async run(engine) {
      await engine.settled();
      put(engine, 0, 0, [[5]]);
      await engine.settled();
      engine.format(rect(engine, 0, 0), { bold: true });
      await engine.settled();
      return "settled";
    },
  },
  {
    name: "an edit in the middle of a calculation is not lost",
    expected: [2001, 2001 * 2],
    async run(engine) {
      put(engine, 0, 0, [[1]]);
      put(engine, 0, 1, Array.from({ length: 2000 }, (_, row) => [`=$A$1+${row + 1}`]));
      const calculated = new Promise<void>((resolve) => {
        const stop = engine.onCalculated(() => {
          stop();
          resolve();
        });
      });
      await Promise.resolve();
      put(engine, 0, 2, [["=B2000*2"]]);
      await calculated;
      await engine.settled();
      return [value(engine, 1999, 1), value(engine, 0, 2)];
    },
  },
  {
    name: "a spill fills its cells, gives way to a value and comes back",
    expected: [[1, 2, 3], ["#SPILL!", "x", null], [1, 2, 3]],
    async run(engine) {
      put(engine, 0, 0, [["=SEQUENCE(3)"]]);
      await engine.settled();
      const free = values(engine, 0, 0, 3).flat();
      put(engine, 1, 0, [["x"]]);
      await engine.settled();
      const blocked = values(engine, 0, 0, 3).flat();
      put(engine, 1, 0, [[""]]);
      await engine.settled();
      return [free, blocked, values(engine, 0, 0, 3).flat()];
    },
  },
  {
    name: "a spilled cell knows where it comes from and has no formula",
    expected: [true, { row: 0, column: 0 }, false, "=SEQUENCE(2)"],
    async run(engine) {
      put(engine, 0, 0, [["=SEQUENCE(2)"]]);
      await engine.settled();
      const spilled = cell(engine, 1, 0);
      const from = spilled.spilledFrom!;
      return [
        spilled.value === 2,
        { row: from.row, column: from.column },
        "formula" in spilled,
        formula(engine, 0, 0),
      ];
    },
  },
  {
    name: "a spill longer than the sheet makes room for itself",
    expected: [3000, 4501500],
    async run(engine) {
      put(engine, 0, 0, [["=SEQUENCE(3000)"]]);
      put(engine, 0, 1, [["=SUM(A1:A3000)"]]);
      await engine.settled();
      return [value(engine, 2999, 0), value(engine, 0, 1)];
    },
  },
  {
    name: "a circular reference, a formula that cannot be read and an unknown function leave the rest calculating",
    expected: [42, "#NAME?"],
    async run(engine) {
      put(engine, 0, 0, [["=A1"], ["=SUM((1"], ["=NO.SUCH(1)"]]);
      await engine.settled();
      put(engine, 0, 1, [["=6*7"]]);
      await engine.settled();
      return [value(engine, 0, 1), value(engine, 2, 0)];
    },
  },
  {
    name: "evaluate answers for the active sheet and leaves no trace",
    expected: { sum: [[3]], block: [[1], [2]], error: [["#DIV/0!"]], sheets: 1, used: [2, 1], events: 0 },
    async run(engine) {
      put(engine, 0, 0, [[1], [2]]);
      await engine.settled();
      let events = 0;
      engine.onContentChanged(() => events++);
      engine.onSheetsChanged(() => events++);
      const show = async (text: string): Promise<unknown> =>
        (await engine.evaluate(text)).map((row) => row.map(plain));
      const used = engine.usedRect(engine.activeSheet())!;
      return {
        sum: await show("SUM(A1:A2)"),
        block: await show("=A1:A2"),
        error: await show("=1/0"),
        sheets: engine.sheets().length,
        used: [used.rows, used.columns],
        events,
      };
    },
  },
  {
    name: "two evaluations at once do not mix",
    expected: [[[1]], [[2]]],
    async run(engine) {
      put(engine, 0, 0, [[1], [2]]);
      return Promise.all([engine.evaluate("=A1"), engine.evaluate("=A2")]);
    },
  },
  {
    name: "evaluate waits for a function that is busy",
    expected: [[["late"]], [["caught"]]],
    async run(engine) {
      let known = false;
      engine.registerFunctions([{ id: "SLOW.FN" }], (call) => {
        if (known) return "late";
        void Promise.resolve().then(() => {
          known = true;
          engine.invalidate([call.at]);
        });
        return { error: "#BUSY!" };
      });
      const late = await engine.evaluate("=SLOW.FN()");
      known = false;
      const caught = await engine.evaluate('=IF(IFERROR(SLOW.FN(),"busy")="late","caught","lost")');
      return [late, caught];
    },
  },
];

const functions: readonly EngineCase[] = [
  {
    name: "a function sees blank, zero, empty text, errors and omitted arguments apart",
    expected: [{ reference: [[null, 0, "", "#DIV/0!", true, "x"]] }, "omitted", { reference: [[null]] }, { value: "" }],
    async run(engine) {
      put(engine, 0, 0, [["", 0, '=""', "=1/0", true, "x"]]);
      return seenBy(engine, '=ECHO.ARGS(A1:F1,,Z9,"")');
    },
  },
  {
    name: "array literals, nested results and calculated values arrive as such",
    expected: [{ array: [[1, 2], [3, 4]] }, { array: [[1], [2]] }, { value: 3 }, { value: "#N/A" }, { value: true }],
    run: (engine) => seenBy(engine, "=ECHO.ARGS({1,2;3,4},SEQUENCE(2),1+2,NA(),TRUE)"),
  },
  {
    name: "a whole column is as long as its sheet is used, and two of them are equally long",
    expected: [{ reference: [["h"], [1], [null]] }, { reference: [[null], [null], ["last"]] }],
    async run(engine) {
      put(engine, 0, 0, [["h", ""], [1, ""], ["", "last"]]);
      return seenBy(engine, "=ECHO.ARGS(A:A,B:B)");
    },
  },
  {
    name: "a table column and a spilled range arrive as references with their values",
    expected: [{ reference: [["Lead"], ["Won"], ["Lost"]] }, { reference: [[100], [250], [50]] }, { reference: [[1], [2]] }],
    async run(engine) {
      await dealsTable(engine);
      put(engine, 0, 5, [["=SEQUENCE(2)"]]);
      await engine.settled();
      return seenBy(engine, "=ECHO.ARGS(Deals[Stage],Deals[Amount (¥)],F1:F2)");
    },
  },
  {
    name: "a result of any shape spills: short rows end in #N/A, empty text stays empty text, nothing is #CALC!",
    expected: [[[1, "", "a"], [true, "#NUM!", "#N/A"]], "#CALC!", 7, "#NUM!"],
    async run(engine) {
      const results = {
        "SHAPE.RAGGED": [[1, "", "a"], [true, { error: "#NUM!" }]],
        "SHAPE.EMPTY": [],
        "SHAPE.ONE": [[7]],
        "SHAPE.INFINITE": Infinity,
      } as const;
      engine.registerFunctions(
        Object.keys(results).map((id) => ({ id })),
        ({ id }) => results[id as keyof typeof results],
      );
      put(engine, 0, 0, [["=SHAPE.RAGGED()"]]);
      put(engine, 5, 0, [["=SHAPE.EMPTY()"], ["=SHAPE.ONE()"], ["=SHAPE.INFINITE()"]]);
      await engine.settled();
      return [values(engine, 0, 0, 2, 3), value(engine, 5, 0), value(engine, 6, 0), value(engine, 7, 0)];
    },
  },
  {
    name: "busy is an error: SUM passes it on, IFERROR catches it, invalidate brings the answer in",
    expected: [["#BUSY!", "#BUSY!", "caught"], [5, 6, 5]],
    async run(engine) {
      let answer: CellValue = { error: "#BUSY!" };
      engine.registerFunctions([{ id: "SLOW.FN" }], () => answer);
      put(engine, 0, 0, [["=SLOW.FN()", "=SUM(A1,1)", '=IFERROR(A1,"caught")']]);
      await engine.settled();
      const before = values(engine, 0, 0, 1, 3)[0];
      answer = 5;
      engine.invalidate([{ sheet: engine.activeSheet(), row: 0, column: 0 }]);
      await engine.settled();
      return [before, values(engine, 0, 0, 1, 3)[0]];
    },
  },
  {
    name: "a function that throws spoils its own cell only",
    expected: ["#VALUE!", 4],
    async run(engine) {
      engine.registerFunctions([{ id: "THROW.FN" }], () => {
        throw new Error("no");
      });
      put(engine, 0, 0, [["=THROW.FN()", "=2+2"]]);
      await engine.settled();
      return [value(engine, 0, 0), value(engine, 0, 1)];
    },
  },
  {
    name: "a function registered after its cells heals them, in whatever case they were typed",
    expected: [["#NAME?", "#NAME?", "none"], [9, 9, 9]],
    async run(engine) {
      put(engine, 0, 0, [["=LATE.FN()", "=late.fn()", '=IFERROR(Late.Fn(),"none")']]);
      await engine.settled();
      const before = values(engine, 0, 0, 1, 3)[0];
      engine.registerFunctions([{ id: "LATE.FN" }], () => 9);
      await engine.settled();
      return [before, values(engine, 0, 0, 1, 3)[0]];
    },
  },
  {
    name: "a stub that becomes ready heals when asked",
    expected: ["#NAME?", 1],
    async run(engine) {
      let ready = false;
      engine.registerFunctions([{ id: "STUB.FN" }], () => (ready ? 1 : { error: "#NAME?" }));
      put(engine, 0, 0, [["=STUB.FN()"]]);
      await engine.settled();
      const before = value(engine, 0, 0);
      ready = true;
      engine.healFunctions(["STUB.FN"]);
      await engine.settled();
      return [before, value(engine, 0, 0)];
    },
  },
  {
    name: "only cells that depend on a change are asked again",
    expected: 1,
    async run(engine) {
      let calls = 0;
      engine.registerFunctions([{ id: "COUNT.CALLS" }], () => ++calls);
      put(engine, 0, 0, [[1, "=COUNT.CALLS(A1)"], [2, "=COUNT.CALLS(A2)"]]);
      await engine.settled();
      calls = 0;
      put(engine, 0, 0, [[5]]);
      await engine.settled();
      return calls;
    },
  },
  {
    name: "a function that reads a spilled function follows it",
    expected: [[6, 3], [60, 3]],
    async run(engine) {
      let factor = 1;
      engine.registerFunctions([{ id: "SPILL.FN" }, { id: "ADD.UP" }], (call) => {
        if (call.id === "SPILL.FN") return [[1 * factor], [2 * factor], [3 * factor]];
        const [range] = call.arguments;
        return range?.kind === "reference" ? range.values.flat().reduce<number>((sum, one) => sum + Number(one), 0) : 0;
      });
      put(engine, 0, 0, [["=SPILL.FN()", "=ADD.UP(A1:A3)", "=COUNT(A1:A3)"]]);
      await engine.settled();
      const before = values(engine, 0, 1, 1, 2)[0];
      factor = 10;
      engine.invalidate([{ sheet: engine.activeSheet(), row: 0, column: 0 }]);
      await engine.settled();
      return [before, values(engine, 0, 1, 1, 2)[0]];
    },
  },
];

const tables: readonly EngineCase[] = [
  {
    name: "a table column is calculated whatever its heading, and the formula reads back as typed",
    expected: [400, 3, "=SUM(Deals[Amount (¥)])", "=COUNTA(Deals[It''s won])"],
    async run(engine) {
      await dealsTable(engine);
      put(engine, 0, 5, [["=SUM(Deals[Amount (¥)])", "=COUNTA(Deals[It''s won])"]]);
      await engine.settled();
      return [value(engine, 0, 5), value(engine, 0, 6), formula(engine, 0, 5), formula(engine, 0, 6)];
    },
  },
  {
    name: "a heading with an apostrophe does not spoil later formulas",
    expected: ["#REF!", 3, 400],
    async run(engine) {
      await dealsTable(engine);
      put(engine, 0, 5, [["=Deals[it's]", "=1+2", "=SUM(Deals[Amount (¥)])"]]);
      await engine.settled();
      return values(engine, 0, 5, 1, 3)[0];
    },
  },
  {
    name: "[@x] is the value of the own row and reads back as [@x]",
    expected: [[200, 500, 100], "=[@Amount]*2", [1, 2, 3]],
    async run(engine) {
      put(engine, 0, 0, [["Amount", "Twice", "Row"], [100, "", 1], [250, "", 2], [50, "", 3]]);
      await engine.addTable("Deals", rect(engine, 0, 0, 4, 3));
      put(engine, 1, 1, [["=[@Amount]*2"], ["=[@Amount]*2"], ["=[@Amount]*2"]]);
      put(engine, 1, 4, [["=Deals[@Row]"], ["=Deals[@Row]"], ["=Deals[@Row]"]]);
      await engine.settled();
      return [values(engine, 1, 1, 3).flat(), formula(engine, 2, 1), values(engine, 1, 4, 3).flat()];
    },
  },
  {
    name: "[@x] works for headings that need brackets of their own",
    expected: [[200, 500, 100], "=[@[Amount (¥)]]*2"],
    async run(engine) {
      put(engine, 0, 0, [["Amount (¥)", "Twice"], [100, ""], [250, ""], [50, ""]]);
      await engine.addTable("Deals", rect(engine, 0, 0, 4, 2));
      put(engine, 1, 1, Array.from({ length: 3 }, () => ["=[@[Amount (¥)]]*2"]));
      await engine.settled();
      return [values(engine, 1, 1, 3).flat(), formula(engine, 3, 1)];
    },
  },
  {
    name: "a table inside LET, LAMBDA and a named LAMBDA, also after an edit",
    expected: [[400, 3, 800], [401, 3, 802]],
    async run(engine) {
      await dealsTable(engine, ["Stage", "Amount", "Open"]);
      engine.addName("TWICE.SUM", "=LAMBDA(x,SUM(x)*2)");
      put(engine, 0, 5, [["=LET(t,Deals[Amount],SUM(t))", "=LAMBDA(d,ROWS(d))(Deals)", "=LET(a,Deals[Amount],TWICE.SUM(a))"]]);
      await engine.settled();
      const before = values(engine, 0, 5, 1, 3)[0];
      put(engine, 1, 1, [[101]]);
      await engine.settled();
      return [before, values(engine, 0, 5, 1, 3)[0]];
    },
  },
  {
    name: "Chinese tables and headings work",
    expected: [400, "=SUM(商机表[金额])"],
    async run(engine) {
      put(engine, 0, 0, [["阶段", "金额"], ["兴趣", 100], ["酝酿", 300]]);
      await engine.addTable("商机表", rect(engine, 0, 0, 3, 2));
      put(engine, 0, 5, [["=SUM(商机表[金额])"]]);
      await engine.settled();
      return [value(engine, 0, 5), formula(engine, 0, 5)];
    },
  },
  {
    name: "a formula typed before its table comes to life with it",
    expected: ["#NAME?", 400, 400],
    async run(engine) {
      put(engine, 0, 5, [["=SUM(Deals[Amount (¥)])", "=SUM(deals[amount (¥)])"]]);
      await engine.settled();
      const before = value(engine, 0, 5);
      await dealsTable(engine);
      await engine.settled();
      return [before, value(engine, 0, 5), value(engine, 0, 6)];
    },
  },
  {
    name: "a table that grows takes its formulas along, safe heading or not",
    expected: [[400, 3], [407, 4]],
    async run(engine) {
      const id = await dealsTable(engine);
      put(engine, 0, 5, [["=SUM(Deals[Amount (¥)])", "=COUNTA(Deals[Stage])"]]);
      await engine.settled();
      const before = values(engine, 0, 5, 1, 2)[0];
      put(engine, 4, 0, [["New", 7, true]]);
      await engine.resizeTable(id, rect(engine, 0, 0, 5, 3));
      await engine.settled();
      return [before, values(engine, 0, 5, 1, 2)[0]];
    },
  },
  {
    name: "renaming a table renames it in formulas and keeps its id",
    expected: [true, ["Pipeline"], "=SUM(Pipeline[Amount (¥)])", "=COUNTA(Pipeline[Stage])", 400, 3],
    async run(engine) {
      const id = await dealsTable(engine);
      put(engine, 0, 5, [["=SUM(Deals[Amount (¥)])", "=COUNTA(Deals[Stage])"]]);
      await engine.settled();
      await engine.renameTable(id, "Pipeline");
      await engine.settled();
      const list = engine.tables();
      return [
        list[0]?.id === id,
        list.map(({ name }) => name),
        formula(engine, 0, 5),
        formula(engine, 0, 6),
        value(engine, 0, 5),
        value(engine, 0, 6),
      ];
    },
  },
  {
    name: "renaming a heading renames it in formulas",
    expected: [["Stage", "Value", "It's won"], "=SUM(Deals[Value])", 400],
    async run(engine) {
      await dealsTable(engine);
      put(engine, 0, 5, [["=SUM(Deals[Amount (¥)])"]]);
      await engine.settled();
      put(engine, 0, 1, [["Value"]]);
      await engine.settled();
      return [engine.tables()[0]?.headings, formula(engine, 0, 5), value(engine, 0, 5)];
    },
  },
  {
    name: "a table named like a sheet, or like another table, is refused with a sentence",
    expected: [
      { code: "InvalidArgument", sentence: true },
      { code: "ItemAlreadyExists", sentence: true },
      { code: "InvalidArgument", sentence: true },
      ["Deals"],
    ],
    async run(engine) {
      await dealsTable(engine);
      return [
        await refusal(() => engine.addTable("Sheet1", rect(engine, 10, 0, 2, 2))),
        await refusal(() => engine.addTable("deals", rect(engine, 10, 0, 2, 2))),
        await refusal(() => engine.addTable("not a name", rect(engine, 10, 0, 2, 2))),
        engine.tables().map(({ name }) => name),
      ];
    },
  },
  {
    name: "removing a table keeps its cells",
    expected: [0, 250],
    async run(engine) {
      const id = await dealsTable(engine);
      await engine.removeTable(id);
      await engine.settled();
      return [engine.tables().length, value(engine, 2, 1)];
    },
  },
  {
    name: "8,800 × 3 row formulas follow an edit",
    expected: [["Stalled", ""], 8800 * 2, "=IF([@Age]>30,\"Stalled\",\"\")"],
    async run(engine) {
      const rows = 8800;
      put(engine, 0, 0, [
        ["Amount", "Start", "Weighted", "Age", "State"],
        ...Array.from({ length: rows }, () => [4, 44000, "=[@Amount]*0.5", "=44050-[@Start]", '=IF([@Age]>30,"Stalled","")']),
      ]);
      await engine.addTable("Deals", rect(engine, 0, 0, rows + 1, 5));
      put(engine, 0, 6, [["=SUM(Deals[Weighted])"]]);
      await engine.settled();
      const before = value(engine, 5, 4);
      put(engine, 5, 1, [[44040]]);
      await engine.settled();
      return [[before, value(engine, 5, 4)], value(engine, 0, 6), formula(engine, 8800, 4)];
    },
  },
];

const names: readonly EngineCase[] = [
  {
    name: "names of cells, constants, formulas and LAMBDAs calculate",
    expected: [10, 0.4, 10, 42],
    async run(engine) {
      put(engine, 0, 0, [[10]]);
      engine.addName("Target", "=Sheet1!$A$1");
      engine.addName("Margin", "=0.2");
      engine.addName("Total", "=SUM(Sheet1!$A$1:$A$5)");
      engine.addName("LAM.DOUBLE", "=LAMBDA(x,x*2)");
      put(engine, 0, 2, [["=Target", "=Margin*2", "=Total", "=LAM.DOUBLE(21)"]]);
      await engine.settled();
      return values(engine, 0, 2, 1, 4)[0];
    },
  },
  {
    name: "names read back as they were given",
    expected: [
      { name: "Target", formula: "=Sheet1!$A$1" },
      { name: "Margin", formula: "=0.2" },
    ],
    async run(engine) {
      engine.addName("Target", "=Sheet1!$A$1");
      engine.addName("Margin", "=0.2");
      await engine.settled();
      return engine.names();
    },
  },
  {
    name: "a name deleted and restored: only the cells concerned show it, and they heal",
    expected: [[21, 4], ["#NAME?", 4], [21, 4]],
    async run(engine) {
      engine.addName("Later", "=7");
      put(engine, 0, 0, [["=Later*3", "=2+2"]]);
      await engine.settled();
      const seen = [values(engine, 0, 0, 1, 2)[0]];
      engine.removeName("Later");
      await engine.settled();
      seen.push(values(engine, 0, 0, 1, 2)[0]);
      engine.addName("Later", "=7");
      await engine.settled();
      return [...seen, values(engine, 0, 0, 1, 2)[0]];
    },
  },
  {
    name: "a name used before it is defined heals",
    expected: ["#NAME?", 14],
    async run(engine) {
      put(engine, 0, 0, [["=Later*2"]]);
      await engine.settled();
      const before = value(engine, 0, 0);
      engine.addName("Later", "=7");
      await engine.settled();
      return [before, value(engine, 0, 0)];
    },
  },
  {
    name: "changing a name changes its cells",
    expected: [7, 8],
    async run(engine) {
      engine.addName("Rate1x", "=7");
      put(engine, 0, 0, [["=Rate1x"]]);
      await engine.settled();
      const before = value(engine, 0, 0);
      engine.changeName("Rate1x", "=8");
      await engine.settled();
      return [before, value(engine, 0, 0)];
    },
  },
  {
    name: "a name may be called like a function",
    expected: [0.1, 0.2, 3],
    async run(engine) {
      engine.addName("Rate", "=0.1");
      put(engine, 0, 0, [["=Rate", "=Rate*2", "=SUM(1,2)"]]);
      await engine.settled();
      return values(engine, 0, 0, 1, 3)[0];
    },
  },
  {
    name: "a recursive name is refused with a sentence, also over a detour, and the sheet calculates on",
    expected: [{ code: "InvalidArgument", sentence: true }, { code: "InvalidArgument", sentence: true }, 4],
    async run(engine) {
      const direct = await refusal(() => engine.addName("FACT.R", "=LAMBDA(n,IF(n<=1,1,n*FACT.R(n-1)))"));
      engine.addName("PING.L", "=LAMBDA(n,PONG.L(n))");
      const detour = await refusal(() => engine.addName("PONG.L", "=LAMBDA(n,PING.L(n))"));
      put(engine, 0, 0, [["=2+2"]]);
      await engine.settled();
      return [direct, detour, value(engine, 0, 0)];
    },
  },
  {
    name: "a LET variable named like a defined name stays a variable, and the sheet calculates on",
    expected: [5, 4, "=LET(TWICE.IT,2,TWICE.IT+3)"],
    async run(engine) {
      engine.addName("TWICE.IT", "=LAMBDA(x,x*2)");
      put(engine, 0, 0, [["=LET(TWICE.IT,2,TWICE.IT+3)", "=2+2"]]);
      await engine.settled();
      return [value(engine, 0, 0), value(engine, 0, 1), formula(engine, 0, 0)];
    },
  },
];

const sheetsAndUndo: readonly EngineCase[] = [
  {
    name: "sheets are added, renamed, moved, hidden and removed; formulas follow a new name",
    expected: [["Sheet1", "数据"], 5, "=数据!A1", ["数据", "Sheet1"], [true, false], 1],
    async run(engine) {
      const first = engine.activeSheet();
      const second = engine.addSheet("Data");
      put(engine, 0, 0, [[5]], second);
      put(engine, 0, 0, [["=Data!A1"]], first);
      await engine.settled();
      engine.renameSheet(second, "数据");
      await engine.settled();
      const list = engine.sheets().map(({ name }) => name);
      const seen = [value(engine, 0, 0), formula(engine, 0, 0)];
      engine.moveSheet(second, 0);
      const moved = engine.sheets().map(({ name }) => name);
      engine.showSheet(first, false);
      const visible = engine.sheets().map((sheet) => sheet.visible);
      engine.showSheet(first, true);
      engine.removeSheet(second);
      return [list, ...seen, moved, visible, engine.sheets().length];
    },
  },
  {
    name: "the last visible sheet and a bad or taken name are refused",
    expected: ["InvalidArgument", "InvalidArgument", "ItemAlreadyExists", "InvalidArgument"],
    async run(engine) {
      const code = async (action: () => unknown): Promise<unknown> =>
        ((await refusal(action)) as { code: unknown }).code;
      return [
        await code(() => engine.removeSheet(engine.activeSheet())),
        await code(() => engine.showSheet(engine.activeSheet(), false)),
        await code(() => engine.addSheet("sheet1")),
        await code(() => engine.addSheet("a/b")),
      ];
    },
  },
  {
    name: "sheet ids are never reused",
    expected: true,
    async run(engine) {
      const first = engine.addSheet("A");
      engine.removeSheet(first);
      return engine.addSheet("A") !== first;
    },
  },
  {
    name: "what is written between begin and end is one step of undo",
    expected: [["=B1*2", 2], [null, 1], ["=B1*2", 2], 4],
    async run(engine) {
      put(engine, 0, 1, [[1]]);
      await engine.settled();
      engine.beginUndoStep();
      put(engine, 0, 0, [["first"]]);
      put(engine, 0, 0, [["=B1*2", 2]]);
      engine.endUndoStep();
      await engine.settled();
      const seen = (): unknown[] => [formula(engine, 0, 0) ?? value(engine, 0, 0), value(engine, 0, 1)];
      const after = seen();
      await engine.undo();
      const undone = seen();
      await engine.redo();
      return [after, undone, seen(), value(engine, 0, 0)];
    },
  },
  {
    name: "undo brings a typed formula back with its text",
    expected: ["=SUM(Deals[Amount (¥)])", 400],
    async run(engine) {
      await dealsTable(engine);
      put(engine, 0, 5, [["=SUM(Deals[Amount (¥)])"]]);
      await engine.settled();
      put(engine, 0, 5, [["gone"]]);
      await engine.settled();
      await engine.undo();
      return [formula(engine, 0, 5), value(engine, 0, 5)];
    },
  },
  {
    name: "events tell changes, not recalculation",
    expected: [["program", 0, 0, 1, 1]],
    async run(engine) {
      put(engine, 0, 0, [[1, "=A1*2"]]);
      await engine.settled();
      const seen: unknown[] = [];
      engine.onContentChanged(({ source, rect: { row, column, rows, columns } }) =>
        seen.push([source, row, column, rows, columns]),
      );
      put(engine, 0, 0, [[5]]);
      await engine.settled();
      engine.format(rect(engine, 0, 0), { bold: true });
      await engine.settled();
      return seen;
    },
  },
  {
    name: "events tell sheets added, activated, renamed and removed",
    expected: [
      ["added", null],
      ["activated", null],
      ["renamed", "A"],
      ["activated", null],
      ["removed", null],
    ],
    async run(engine) {
      const seen: unknown[] = [];
      engine.onSheetsChanged((change) => seen.push([change.kind, change.kind === "renamed" ? change.before : null]));
      const sheet = engine.addSheet("A");
      engine.activateSheet(sheet);
      engine.renameSheet(sheet, "B");
      engine.removeSheet(sheet);
      await engine.settled();
      return seen;
    },
  },
  {
    name: "the selection can be set and is told",
    expected: [[1, 2, 3, 4], [1, 2, 3, 4]],
    async run(engine) {
      const short = ({ row, column, rows, columns }: Rect): number[] => [row, column, rows, columns];
      const told = new Promise<Rect>((resolve) => engine.onSelectionChanged(resolve));
      engine.select(rect(engine, 1, 2, 3, 4));
      return [short(engine.selection()), short(await told)];
    },
  },
  {
    name: "formats are kept apart per cell and read back",
    expected: [
      { numberFormat: "0%", bold: true, fillColor: "#ffff00", horizontalAlignment: "Center", wrapText: true },
      { numberFormat: "General", bold: false, fillColor: "", horizontalAlignment: "General", wrapText: false },
    ],
    async run(engine) {
      engine.format(rect(engine, 0, 0), {
        numberFormat: "0%",
        bold: true,
        fillColor: "#ffff00",
        horizontalAlignment: "Center",
        wrapText: true,
      });
      return engine
        .readFormats(rect(engine, 0, 0, 1, 2))[0]!
        .map(({ numberFormat, bold, fillColor, horizontalAlignment, wrapText }) => ({
          numberFormat,
          bold,
          fillColor,
          horizontalAlignment,
          wrapText,
        }));
    },
  },
  {
    name: "a snapshot brings back values, formulas as typed, tables and names",
    expected: [["Sheet1", "Other"], [400, 14, "=SUM(Deals[Amount (¥)])", 400], ["Deals"], ["Later"], 401],
    async run(engine) {
      await dealsTable(engine);
      const first = engine.activeSheet();
      engine.addName("Later", "=7");
      engine.addSheet("Other");
      put(engine, 0, 5, [["=SUM(Deals[Amount (¥)])", "=Later*2"], ["=F1", ""]]);
      await engine.settled();
      const snapshot = engine.snapshot();
      engine.removeName("Later");
      engine.clear(rect(engine, 0, 0, 50, 20), "all");
      await engine.settled();
      await engine.restore(snapshot);
      engine.activateSheet(first);
      const seen = [value(engine, 0, 5), value(engine, 0, 6), formula(engine, 0, 5), value(engine, 1, 5)];
      put(engine, 1, 1, [[101]]);
      await engine.settled();
      return [
        engine.sheets().map(({ name }) => name),
        seen,
        engine.tables().map(({ name }) => name),
        engine.names().map(({ name }) => name),
        value(engine, 0, 5),
      ];
    },
  },
];

export const engineCases: readonly EngineCase[] = [
  ...cells,
  ...calculation,
  ...functions,
  ...tables,
  ...names,
  ...sheetsAndUndo,
];
