import { rect, put, values, value, formula, dealsTable, refusal, type EngineCase } from "./engineCase";

export const tableCases: readonly EngineCase[] = [
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
      put(engine, 0, 0, [
        ["Amount", "Twice", "Row"],
        [100, "", 1],
        [250, "", 2],
        [50, "", 3],
      ]);
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
      put(engine, 0, 0, [
        ["Amount (¥)", "Twice"],
        [100, ""],
        [250, ""],
        [50, ""],
      ]);
      await engine.addTable("Deals", rect(engine, 0, 0, 4, 2));
      put(
        engine,
        1,
        1,
        Array.from({ length: 3 }, () => ["=[@[Amount (¥)]]*2"]),
      );
      await engine.settled();
      return [values(engine, 1, 1, 3).flat(), formula(engine, 3, 1)];
    },
  },
  {
    name: "a table inside LET, LAMBDA and a named LAMBDA, also after an edit",
    expected: [
      [400, 3, 800],
      [401, 3, 802],
    ],
    async run(engine) {
      await dealsTable(engine, ["Stage", "Amount", "Open"]);
      engine.addName("TWICE.SUM", "=LAMBDA(x,SUM(x)*2)");
      put(engine, 0, 5, [
        ["=LET(t,Deals[Amount],SUM(t))", "=LAMBDA(d,ROWS(d))(Deals)", "=LET(a,Deals[Amount],TWICE.SUM(a))"],
      ]);
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
      put(engine, 0, 0, [
        ["阶段", "金额"],
        ["兴趣", 100],
        ["酝酿", 300],
      ]);
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
    expected: [
      [400, 3],
      [407, 4],
    ],
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
    name: "a table that becomes wider leaves the formulas over its columns as they are",
    expected: [["Stage", "Amount", "Share"], "=SUM(Deals[Amount])", 5, ["Stage", "Amount"]],
    async run(engine) {
      put(engine, 0, 0, [
        ["Stage", "Amount", "Share"],
        ["Lead", 2, 0.5],
        ["Won", 3, 0.6],
      ]);
      const { id } = await engine.addTable("Deals", rect(engine, 0, 0, 3, 2));
      put(engine, 0, 5, [["=SUM(Deals[Amount])"]]);
      await engine.settled();
      await engine.resizeTable(id, rect(engine, 0, 0, 3, 3));
      await engine.settled();
      const seen = [engine.tables()[0]?.headings, formula(engine, 0, 5), value(engine, 0, 5)];
      await engine.undo();
      return [...seen, engine.tables()[0]?.headings];
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
    expected: [["Stalled", ""], 8800 * 2, '=IF([@Age]>30,"Stalled","")'],
    async run(engine) {
      const rows = 8800;
      put(engine, 0, 0, [
        ["Amount", "Start", "Weighted", "Age", "State"],
        ...Array.from({ length: rows }, () => [
          4,
          44000,
          "=[@Amount]*0.5",
          "=44050-[@Start]",
          '=IF([@Age]>30,"Stalled","")',
        ]),
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
  {
    name: "every row of a filled-down formula follows a column of another table",
    expected: [
      [50, 100, 150, 200],
      [60, 120, 180, 240],
    ],
    async run(engine) {
      put(engine, 0, 5, [
        ["Stage", "Rate"],
        ["Open", 0.5],
      ]);
      await engine.addTable("Stages", rect(engine, 0, 5, 2, 2));
      put(engine, 0, 0, [
        ["Stage", "Amount"],
        ["Open", 100],
        ["Open", 200],
        ["Open", 300],
        ["Open", 400],
      ]);
      await engine.addTable("Deals", rect(engine, 0, 0, 5, 2));
      put(
        engine,
        1,
        2,
        Array.from({ length: 4 }, () => ["=Deals[@Amount]*XLOOKUP(Deals[@Stage],Stages[Stage],Stages[Rate])"]),
      );
      await engine.settled();
      const before = values(engine, 1, 2, 4).flat();
      put(engine, 1, 6, [[0.6]]);
      await engine.settled();
      return [before, values(engine, 1, 2, 4).flat()];
    },
  },
  {
    name: "a removed sheet takes its tables with it, even when a formula on it refers to one",
    expected: [[], ["Sheet1"]],
    async run(engine) {
      const sheet = engine.addSheet("Ledger");
      put(engine, 0, 0, [["Open at as-of"], [1]], sheet);
      await engine.addTable("Invoices", rect(engine, 0, 0, 2, 1, sheet));
      put(engine, 4, 4, [["=SUM(Invoices[Open at as-of])"]], sheet);
      await engine.settled();
      engine.removeSheet(sheet);
      return [engine.tables().map(({ name }) => name), engine.sheets().map(({ name }) => name)];
    },
  },
  {
    name: "what a function picks from a table of another sheet is read from that sheet",
    expected: ["AA", "AA", ["AA", "B"], 3],
    async run(engine) {
      const sheet = engine.addSheet("Grades");
      put(engine, 0, 0, [["Grade"], ["A"], ["AA"], ["B"]], sheet);
      await engine.addTable("Scale", rect(engine, 0, 0, 4, 1, sheet));
      put(engine, 0, 0, [[1], [2], [8], [9]]);
      put(engine, 0, 4, [
        ["=INDEX(Scale[Grade],2)", "=IF(TRUE,INDEX(Scale[Grade],2))"],
        ["=TAKE(Scale[Grade],-2)", '=ROWS(IF(TRUE,Scale[Grade],""))'],
      ]);
      await engine.settled();
      return [value(engine, 0, 4), value(engine, 0, 5), values(engine, 1, 4, 2).flat(), value(engine, 1, 5)];
    },
  },
  {
    name: "a formula with variables of its own is read again after a table has come",
    expected: [
      [2, 6, 12],
      [2, 6, 12],
      [4, 9, 18],
    ],
    async run(engine) {
      put(engine, 0, 0, [
        ["Kind", "Size"],
        ["a", 1],
        ["b", 2],
        ["b", 4],
      ]);
      await engine.addTable("Items", rect(engine, 0, 0, 4, 2));
      const text = '=IFNA(IF(Items[Kind]="a",LET(n_,Items[Size],n_*2),LET(n_,Items[Size],n_*3)),"")';
      put(engine, 0, 4, [[text]]);
      await engine.settled();
      const answers = [values(engine, 0, 4, 3).flat()];
      put(engine, 0, 8, [["Other"], [1]]);
      await engine.addTable("Others", rect(engine, 0, 8, 2, 1));
      put(engine, 0, 6, [[text]]);
      await engine.settled();
      answers.push(values(engine, 0, 6, 3).flat());
      put(engine, 1, 1, [[2], [3], [6]]);
      await engine.settled();
      answers.push(values(engine, 0, 4, 3).flat());
      return answers;
    },
  },
];
