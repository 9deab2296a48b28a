import { formula, put, rect, value, type EngineCase } from "./engineCase";

export const layoutCases: readonly EngineCase[] = [
  {
    name: "inserted and removed rows and columns take formulas, tables and names along",
    expected: ["=SUM(tblDeals[Amount])", 3, [3, 3], "=Sheet1!$B$5", "=C5*2", 4],
    async run(engine) {
      const sheet = engine.activeSheet();
      put(engine, 0, 0, [
        ["Stage", "Amount"],
        ["Lead", 1],
        ["Won", 2],
      ]);
      await engine.addTable("tblDeals", rect(engine, 0, 0, 3, 2));
      engine.addName("Last", "=Sheet1!$B$3");
      put(engine, 0, 4, [["=SUM(tblDeals[Amount])"], ["=B3*2"]]);
      await engine.settled();
      engine.layout.insertRows(sheet, 0, 2);
      engine.layout.insertColumns(sheet, 0, 1);
      await engine.settled();
      const [table] = engine.tables();
      const seen = [
        formula(engine, 2, 5),
        value(engine, 2, 5),
        [table?.rect.rows, table === undefined ? -1 : table.rect.row + table.rect.column],
      ];
      engine.layout.removeColumns(sheet, 0, 1);
      await engine.settled();
      const named = engine.names()[0]?.formula;
      engine.layout.insertColumns(sheet, 0, 1);
      await engine.settled();
      return [...seen, named, formula(engine, 3, 5), value(engine, 3, 5)];
    },
  },
  {
    name: "cells move in a sheet that is not in front as in one that is",
    expected: [[null, 1, 2], [1, 2, null], true],
    async run(engine) {
      const front = engine.activeSheet();
      const other = engine.addSheet("Other");
      const column = (): unknown[] => engine.read(rect(engine, 0, 0, 3, 1, other)).map(([cell]) => cell?.value ?? null);
      put(engine, 0, 0, [[1], [2]], other);
      await engine.layout.insertCells(rect(engine, 0, 0, 1, 1, other), "down");
      await engine.settled();
      const inserted = column();
      await engine.layout.removeCells(rect(engine, 0, 0, 1, 1, other), "up");
      await engine.settled();
      return [inserted, column(), engine.activeSheet() === front];
    },
  },
  {
    name: "heights, hidden rows and columns, tab colour and gridlines are kept and undone one by one",
    expected: [
      [40, true, true, "#FF0000", false],
      [40, true, true, "#FF0000", true],
      [40, true, true, "", true],
      [40, true, false, "", true],
      [40, false, false, "", true],
      [false, false, "", true],
    ],
    async run(engine) {
      const sheet = engine.activeSheet();
      const { layout } = engine;
      const usual = layout.rowHeight(sheet, 1);
      const state = (): unknown[] => [
        layout.rowHeight(sheet, 1),
        layout.rowHidden(sheet, 1),
        layout.columnHidden(sheet, 2),
        layout.tabColor(sheet),
        layout.gridlines(sheet),
      ];
      layout.setRowHeight(sheet, 1, 2, 40);
      layout.hideRows(sheet, 1, 1, true);
      layout.hideColumns(sheet, 2, 2, true);
      layout.setTabColor(sheet, "#FF0000");
      layout.showGridlines(sheet, false);
      const seen: unknown[] = [state()];
      for (let step = 0; step < 4; step++) {
        await engine.undo();
        seen.push(state());
      }
      await engine.undo();
      const [height, ...others] = state();
      return [...seen, height === usual ? others : "the height stayed"];
    },
  },
  {
    name: "a copied sheet has the cells, rules and tables of the original, and its formulas stay its own",
    expected: [["Sheet1", "Copy"], 3, 30, 3, [1, 1], 2, ["Sheet1"]],
    async run(engine) {
      const sheet = engine.activeSheet();
      put(engine, 0, 0, [
        ["Stage", "Amount"],
        ["Lead", 1],
        ["Won", 2],
      ]);
      await engine.addTable("tblDeals", rect(engine, 0, 0, 3, 2));
      put(engine, 0, 4, [["=SUM(B2:B3)"]]);
      engine.validations.set(rect(engine, 1, 0, 2, 1), {
        rule: { kind: "list", source: "Lead,Won", dropDown: true },
        ignoreBlanks: true,
        alert: { shown: true, style: "Stop", title: "", message: "" },
        prompt: { shown: false, title: "", message: "" },
      });
      engine.conditionalFormats.add({
        sheet,
        rects: [rect(engine, 1, 1, 2, 1)],
        rule: { kind: "cellValue", operator: "GreaterThan", formula1: "1" },
        look: { bold: true },
        stopIfTrue: false,
      });
      await engine.settled();
      const copy = engine.copySheet(sheet, "Copy", 1);
      await engine.settled();
      const sum = (where: string): unknown => engine.read(rect(engine, 0, 4, 1, 1, where))[0]?.[0]?.value;
      const before = sum(copy);
      put(engine, 1, 1, [[28]], copy);
      await engine.settled();
      const rules = [engine.validations.list(copy).length, engine.conditionalFormats.list(copy).length];
      const seen = [
        engine.sheets().map(({ name }) => name),
        before,
        sum(copy),
        sum(sheet),
        rules,
        engine.tables().length,
      ];
      await engine.undo();
      await engine.undo();
      return [...seen, engine.sheets().map(({ name }) => name)];
    },
  },
  {
    name: "lines are drawn on the cells along a side and inside, and taken away",
    expected: [
      ["Continuous Medium #112233", "Continuous Medium #112233"],
      ["Dash Thin #000000", "Dash Thin #000000"],
      ["none", "none"],
      ["none", "none"],
    ],
    async run(engine) {
      const block = rect(engine, 1, 1, 2, 2);
      engine.borders.set(block, "EdgeBottom", { style: "Continuous", weight: "Medium", color: "#112233" });
      engine.borders.set(block, "InsideHorizontal", { style: "Dash", weight: "Thin", color: "#000000" });
      const lines = (side: "EdgeBottom" | "InsideHorizontal" | "EdgeTop"): string[] =>
        engine.borders.read(block, side).map((line) => (line ? `${line.style} ${line.weight} ${line.color}` : "none"));
      const seen = [lines("EdgeBottom"), lines("InsideHorizontal"), lines("EdgeTop")];
      engine.borders.set(block, "EdgeBottom", undefined);
      await engine.settled();
      return [...seen, lines("EdgeBottom")];
    },
  },
  {
    name: "in manual calculation nothing waits, new formulas are calculated by themselves, and names are followed later",
    expected: [
      ["stale", 2, false],
      ["new", 6, 2],
      ["its dependents wait", 15, 4],
      ["asked", 15, 30],
      ["name unknown", "#NAME?"],
      ["name known", 42],
      ["automatic again", 21, 42],
    ],
    async run(engine) {
      put(engine, 0, 0, [[1, "=A1*2", "=B1*2"]]);
      await engine.settled();
      engine.setCalculationMode("manual");
      put(engine, 0, 0, [[5]]);
      await engine.settled();
      const seen: unknown[] = [["stale", value(engine, 0, 1), engine.calculating()]];
      put(engine, 1, 0, [["=A1+1"]]);
      await engine.settled();
      seen.push(["new", value(engine, 1, 0), value(engine, 0, 1)]);
      put(engine, 0, 1, [["=A1*3"]]);
      await engine.settled();
      seen.push(["its dependents wait", value(engine, 0, 1), value(engine, 0, 2)]);
      await engine.calculate();
      seen.push(["asked", value(engine, 0, 1), value(engine, 0, 2)]);
      put(engine, 3, 0, [["=Answer"]]);
      await engine.settled();
      engine.addName("Answer", "=42");
      await engine.settled();
      seen.push(["name unknown", value(engine, 3, 0)]);
      await engine.calculate();
      seen.push(["name known", value(engine, 3, 0)]);
      put(engine, 0, 0, [[7]]);
      engine.setCalculationMode("automatic");
      await engine.settled();
      return [...seen, ["automatic again", value(engine, 0, 1), value(engine, 0, 2)]];
    },
  },
  {
    name: "a name that comes, changes and goes is followed in the formulas that use it, also through another name",
    expected: [
      ["#NAME?", "#NAME?"],
      [6, 7],
      [12, 13],
      ["#NAME?", "#NAME?"],
    ],
    async run(engine) {
      const seen: unknown[] = [];
      const note = async (): Promise<void> => {
        await engine.settled();
        seen.push([value(engine, 0, 0), value(engine, 0, 1)]);
      };
      engine.addName("Double", "=Base*2");
      put(engine, 0, 0, [["=Double", "=Base*2+1"]]);
      await note();
      engine.addName("Base", "=3");
      await note();
      engine.changeName("Base", "=6");
      await note();
      engine.removeName("Base");
      await note();
      return seen;
    },
  },
];
