import type { CellInput, Rect, SheetEngine } from "../../../src/workbench/engine/sheetEngine";
import { formula, put, rect, value, values, type EngineCase } from "./engineCase";

/** What a person types into a cell of the sheet in front. */
const type = (engine: SheetEngine, row: number, column: number, input: CellInput): Promise<"entered" | "refused"> =>
  engine.enter({ sheet: engine.activeSheet(), row, column }, input);

const place = ({ row, column, rows, columns }: Rect): number[] => [row, column, rows, columns];
const tablePlaces = (engine: SheetEngine): number[][] => engine.tables().map((table) => place(table.rect));

/** In B3:E5, with a calculated column, a row below and a sum elsewhere. */
async function orders(engine: SheetEngine): Promise<string> {
  put(engine, 2, 1, [
    ["Item", "Amount", "Rate", "Share"],
    ["Pen", 100, 0.5, "=[@Amount]*[@Rate]"],
    ["Ink", 40, 0.25, "=[@Amount]*[@Rate]"],
  ]);
  const { id } = await engine.addTable("Orders", rect(engine, 2, 1, 3, 4));
  put(engine, 3, 4, [["=[@Amount]*[@Rate]"], ["=[@Amount]*[@Rate]"]]);
  put(engine, 0, 0, [["=SUM(Orders[Amount])", "=SUM(Orders[Share])", "=ROWS(Orders)"]]);
  await engine.settled();
  return id;
}

export const growthCases: readonly EngineCase[] = [
  {
    name: "what is typed directly below a table joins it with its calculated columns, and undo takes both back",
    expected: [
      [140, 60, 2],
      [[2, 1, 4, 4]],
      [340, 60, 3],
      [540, 260, 3],
      ["=[@Amount]*[@Rate]", 200],
      [340, 60, 3],
      [140, 60, 2],
      [[2, 1, 3, 4]],
      [null, null, null, null],
      [540, 260, 3],
      "=[@Amount]*[@Rate]",
    ],
    async run(engine) {
      await orders(engine);
      const sums = (): unknown[] | undefined => values(engine, 0, 0, 1, 3)[0];
      const before = sums();
      await type(engine, 5, 2, 200);
      const [grown, typed] = [tablePlaces(engine), sums()];
      await type(engine, 5, 3, 0.5);
      await type(engine, 5, 2, 400);
      const [share, full] = [[formula(engine, 5, 4), value(engine, 5, 4)], sums()];
      await engine.undo();
      await engine.undo();
      const once = sums();
      await engine.undo();
      const [gone, back, row] = [sums(), tablePlaces(engine), values(engine, 5, 1, 1, 4)[0]];
      await engine.redo();
      await engine.redo();
      await engine.redo();
      return [before, grown, typed, full, share, once, gone, back, row, sums(), formula(engine, 5, 4)];
    },
  },
  {
    name: "a row typed cell by cell joins once, and the row typed below it joins as well",
    expected: [[[2, 1, 5, 4]], [144, 62, 4], ["Cap", 3, 0.5, 1.5]],
    async run(engine) {
      await orders(engine);
      await type(engine, 5, 1, "Nib");
      await type(engine, 5, 2, 1);
      await type(engine, 5, 3, 0.5);
      await type(engine, 6, 1, "Cap");
      await type(engine, 6, 2, 3);
      await type(engine, 6, 3, 0.5);
      return [tablePlaces(engine), values(engine, 0, 0, 1, 3)[0], values(engine, 6, 1, 1, 4)[0]];
    },
  },
  {
    name: "a cell that was overwritten does not keep a column from being calculated, two of three do",
    expected: [[7, "=[@Amount]*[@Rate]"], undefined],
    async run(engine) {
      await orders(engine);
      await type(engine, 5, 1, "Nib");
      await type(engine, 4, 4, 7);
      await type(engine, 6, 1, "Cap");
      const tolerated = [value(engine, 4, 4), formula(engine, 6, 4)];
      await type(engine, 5, 4, 8);
      await type(engine, 6, 4, 9);
      await type(engine, 7, 1, "Rubber");
      return [tolerated, formula(engine, 7, 4)];
    },
  },
  {
    name: "formulas of plain references go on as when they are filled down",
    expected: ["=C6*2", "=C7*2", 14],
    async run(engine) {
      put(engine, 2, 2, [
        ["Amount", "Twice"],
        [1, "=C4*2"],
        [2, "=C5*2"],
      ]);
      await engine.addTable("Plain", rect(engine, 2, 2, 3, 2));
      await type(engine, 5, 2, 3);
      await type(engine, 6, 2, 7);
      return [formula(engine, 5, 3), formula(engine, 6, 3), value(engine, 6, 3)];
    },
  },
  {
    name: "a formula typed below a table that is no total of it joins as one, with the looks of its column",
    expected: ["=1+1", 2, "0.00", "=[@Amount]*[@Rate]", 142],
    async run(engine) {
      await orders(engine);
      engine.format(rect(engine, 3, 2, 2, 1), { numberFormat: "0.00" });
      await type(engine, 5, 2, "=1+1");
      const [[format] = []] = engine.readFormats(rect(engine, 5, 2));
      return [
        formula(engine, 5, 2),
        value(engine, 5, 2),
        format?.numberFormat,
        formula(engine, 5, 4),
        value(engine, 0, 0),
      ];
    },
  },
  {
    name: "looks, rules for entries and conditional formats of the last row go on in the new one, and go back with it",
    expected: [
      ["0.00", true, "0%", "#FFEE00"],
      ["refused", null, [[2, 1, 3, 4]]],
      [[[5, 1, 1, 1]], [[3, 1, 3, 1]], [[3, 2, 3, 1]]],
      [["General", false, "General", ""], [[3, 1, 2, 1]], [[3, 2, 2, 1]]],
    ],
    async run(engine) {
      await orders(engine);
      const sheet = engine.activeSheet();
      engine.format(rect(engine, 3, 1, 2, 1), { fillColor: "#FFEE00" });
      engine.format(rect(engine, 3, 2, 2, 1), { numberFormat: "0.00", bold: true });
      engine.format(rect(engine, 3, 3, 2, 1), { numberFormat: "0%" });
      engine.validations.set(rect(engine, 3, 1, 2, 1), {
        rule: { kind: "list", source: "Pen,Ink", dropDown: true },
        ignoreBlanks: true,
        alert: { shown: true, style: "Stop", title: "", message: "" },
        prompt: { shown: false, title: "", message: "" },
      });
      engine.conditionalFormats.add({
        sheet,
        rects: [rect(engine, 3, 2, 2, 1)],
        rule: { kind: "cellValue", operator: "GreaterThan", formula1: "50" },
        look: { bold: true },
        stopIfTrue: false,
      });
      const looks = (): unknown[] => {
        const [[item, amount, rate] = []] = engine.readFormats(rect(engine, 5, 1, 1, 3));
        return [amount?.numberFormat, amount?.bold, rate?.numberFormat, item?.fillColor];
      };
      const rules = (): number[][] => engine.validations.list(sheet).flatMap(({ rects }) => rects.map(place));
      const formats = (): number[][] => engine.conditionalFormats.list(sheet).flatMap(({ rects }) => rects.map(place));
      const refused = [await type(engine, 5, 1, "Nib"), value(engine, 5, 1), tablePlaces(engine)];
      await type(engine, 5, 1, "Ink");
      const grown = [[place(rect(engine, 5, 1))], rules(), formats()];
      const look = looks();
      await engine.undo();
      return [look, refused, grown, [looks(), rules(), formats()]];
    },
  },
  {
    name: "what is typed right of a table becomes a column, and a formula one that is calculated throughout",
    expected: [
      ["Item", "Amount", "Rate", "Share", "Column5", "Amount2"],
      [[2, 1, 3, 6]],
      ["=[@Amount]+1", 101, "=[@Amount]+1", 41],
      140,
      ["Item", "Amount", "Rate", "Share"],
      [null, null, null],
      "=SUM(Orders[Amount])",
    ],
    async run(engine) {
      await orders(engine);
      await type(engine, 4, 5, "=[@Amount]+1");
      const calculated = [3, 4].flatMap((row) => [formula(engine, row, 5), value(engine, row, 5)]);
      await type(engine, 2, 6, "Amount");
      const [grown] = engine.tables();
      const [places, sum] = [tablePlaces(engine), value(engine, 0, 0)];
      await engine.undo();
      await engine.undo();
      const headings = engine.tables()[0]?.headings;
      const column = values(engine, 2, 5, 3).flat();
      return [grown?.headings, places, calculated, sum, headings, column, formula(engine, 0, 0)];
    },
  },
  {
    name: "Tab in a table's last cell adds a row with its formulas, nowhere else and not over what stands there",
    expected: [[5, 1, 1, 4], "=[@Amount]*[@Rate]", [[2, 1, 4, 4]], [null, null, null], [[2, 1, 3, 4]]],
    async run(engine) {
      await orders(engine);
      const at = (row: number, column: number): Rect | undefined =>
        engine.addTableRow({ sheet: engine.activeSheet(), row, column });
      const nowhere = [at(4, 3), at(3, 4)];
      const added = at(4, 4);
      await engine.settled();
      const [filled, grown] = [formula(engine, 5, 4), tablePlaces(engine)];
      await engine.undo();
      put(engine, 5, 2, [["note"]]);
      const refused = [...nowhere, at(4, 4)].map((one) => one ?? null);
      return [added && place(added), filled, grown, refused, tablePlaces(engine)];
    },
  },
  {
    name: "a table does not grow over what is there, for a total, for a program, nor on a protected sheet",
    expected: Array.from({ length: 8 }, () => [[2, 1, 3, 4]]),
    async run(engine) {
      await orders(engine);
      const sheet = engine.activeSheet();
      const seen: number[][][] = [];
      const see = (): unknown => seen.push(tablePlaces(engine));
      // Something else stands in the row.
      put(engine, 5, 4, [["note"]]);
      await type(engine, 5, 1, "Nib");
      see();
      // The cell was filled before.
      engine.clear(rect(engine, 5, 4), "contents");
      await type(engine, 5, 1, "Cap");
      see();
      await type(engine, 5, 1, "");
      see();
      await type(engine, 5, 2, "=SUM(Orders[Amount])");
      see();
      engine.clear(rect(engine, 5, 1, 1, 4), "contents");
      await type(engine, 5, 2, "=SUM(C4:C5)");
      see();
      engine.clear(rect(engine, 5, 1, 1, 4), "contents");
      put(engine, 5, 1, [["Nib", 1]]);
      await engine.settled();
      see();
      engine.clear(rect(engine, 5, 1, 1, 4), "contents");
      // One row further down, and left of it.
      await type(engine, 6, 1, "far");
      await type(engine, 3, 0, "left");
      see();
      engine.clear(rect(engine, 6, 1), "contents");
      engine.protection.setLocked(rect(engine, 0, 0, 20, 10), false);
      engine.protection.setSheet(sheet, { options: {} });
      await type(engine, 5, 1, "Nib");
      see();
      return seen;
    },
  },
  {
    name: "a table does not grow into another one, nor into a spill, and its blank last row takes what is typed there",
    expected: [
      [
        [0, 0, 2, 1],
        [3, 0, 2, 1],
      ],
      [0, 0, 2, 1],
      [0, 0, 3, 1],
    ],
    async run(engine) {
      const first = async (): Promise<string> => (await engine.addTable("One", rect(engine, 0, 0, 2, 1))).id;
      put(engine, 0, 0, [["A"], [""], [""], ["B"], [1]]);
      const id = await first();
      await engine.addTable("Two", rect(engine, 3, 0, 2, 1));
      await type(engine, 1, 0, 5);
      const inside = tablePlaces(engine);
      put(engine, 2, 0, [["=SEQUENCE(1,2)"]]);
      await engine.settled();
      await type(engine, 2, 1, 8);
      const beside = tablePlaces(engine)[0];
      put(engine, 2, 0, [[""]]);
      await type(engine, 2, 0, 6);
      return [
        inside,
        beside,
        engine
          .tables()
          .filter((table) => table.id === id)
          .map((table) => place(table.rect))[0],
      ];
    },
  },
  {
    name: "growth among 8,800 rows shares their formulas and tells what was added",
    expected: [[["rows", [8801, 0, 1, 3]]], 8800 * 2 + 6, "=[@Amount]*2", [8806, 3]],
    async run(engine) {
      const rows = 8800;
      put(engine, 0, 0, [["Amount", "Twice", "Kind"], ...Array.from({ length: rows }, () => [1, "=[@Amount]*2", "x"])]);
      await engine.addTable("Deals", rect(engine, 0, 0, rows + 1, 3));
      put(engine, 0, 5, [["=SUM(Deals[Twice])"]]);
      await engine.settled();
      const told: unknown[] = [];
      const stop = engine.onTableGrown(({ kind, added }) => told.push([kind, place(added)]));
      await type(engine, 8801, 0, 3);
      stop();
      const sum = value(engine, 0, 5);
      const last = formula(engine, 8801, 1);
      put(engine, 0, 6, [["=SUM(Deals[Amount])-COUNT(Deals[Amount])+ROWS(Deals)+3", "=MAX(Deals[Amount])"]]);
      await engine.settled();
      return [told, sum, last, values(engine, 0, 6, 1, 2)[0]];
    },
  },
];
