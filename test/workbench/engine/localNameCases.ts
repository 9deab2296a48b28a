import type { SheetEngine } from "../../../src/workbench/engine/sheetEngine";
import { formula, put, rect, refusal, value, values, type EngineCase } from "./engineCase";

const on = (engine: SheetEngine, sheet: string): unknown[] =>
  engine.read(rect(engine, 0, 0, 1, 4, sheet))[0]!.map((cell) => cell.value);

export const localNameCases: readonly EngineCase[] = [
  {
    name: "a name of one sheet is known there, comes before the workbook's and is reached from elsewhere by its sheet",
    expected: [
      [0.2, 0.4, 0.5, 5],
      [0.5, 1, 0.5, 5],
      ["=Rate", "=Rate*2", "=Other!Rate", "=Other!Rate*10"],
      [
        { name: "Rate", formula: "=0.2" },
        { name: "Rate", formula: "=0.5", sheet: "Other" },
      ],
    ],
    async run(engine) {
      const first = engine.activeSheet();
      const other = engine.addSheet("Other");
      engine.addName("Rate", "=0.2");
      const formulas = ["=Rate", "=Rate*2", "=Other!Rate", "=Other!Rate*10"];
      put(engine, 0, 0, [formulas], first);
      put(engine, 0, 0, [formulas], other);
      await engine.settled();
      engine.addName("Rate", "=0.5", other);
      await engine.settled();
      return [
        on(engine, first),
        on(engine, other),
        [0, 1, 2, 3].map((column) => formula(engine, 0, column)),
        engine.names().map((info) => ("sheet" in info ? { ...info, sheet: "Other" } : info)),
      ];
    },
  },
  {
    name: "names of sheets change, go, come back by undo and are saved",
    expected: [3, 30, 1, 30, 30, ["=Step"], [30, 1]],
    async run(engine) {
      const sheet = engine.activeSheet();
      engine.addName("Step", "=1");
      put(engine, 0, 0, [["=Step"]]);
      engine.addName("Step", "=3", sheet);
      await engine.settled();
      const seen: unknown[] = [value(engine, 0, 0)];
      engine.changeName("Step", "=30", sheet);
      await engine.settled();
      seen.push(value(engine, 0, 0));
      engine.removeName("Step", sheet);
      await engine.settled();
      seen.push(value(engine, 0, 0));
      await engine.undo();
      seen.push(value(engine, 0, 0));
      await engine.restore(engine.snapshot());
      seen.push(value(engine, 0, 0), [formula(engine, 0, 0)]);
      const evaluated = await engine.evaluate("=Step", sheet);
      const elsewhere = await engine.evaluate("=Step", engine.addSheet("Elsewhere"));
      return [...seen, [evaluated[0]?.[0], elsewhere[0]?.[0]]];
    },
  },
  {
    name: "names of sheets stand for cells, LAMBDAs and each other, and a variable of the same name is not one",
    expected: [[10, 42, 7, 20], { code: "ItemAlreadyExists", sentence: true }],
    async run(engine) {
      const sheet = engine.activeSheet();
      put(engine, 5, 0, [[4], [6]]);
      engine.addName("Inputs", "=Sheet1!$A$6:$A$7", sheet);
      engine.addName("Doubled", "=LAMBDA(x,x*2)", sheet);
      engine.addName("Total", "=SUM(Inputs)*2", sheet);
      put(engine, 0, 0, [["=SUM(Inputs)", "=Doubled(21)", "=LET(inputs,7,inputs)", "=Total"]]);
      await engine.settled();
      return [values(engine, 0, 0, 1, 4)[0], await refusal(() => engine.addName("inputs", "=1", sheet))];
    },
  },
  {
    name: "a copied sheet has copies of the sheet's names, which speak of its own cells",
    expected: [[5, 10], [7, 14], "=Sheet1!$A$1", "='Sheet1 (2)'!$A$1"],
    async run(engine) {
      const sheet = engine.activeSheet();
      put(engine, 0, 0, [[5, "=Here*2"]]);
      engine.addName("Here", "=Sheet1!$A$1", sheet);
      await engine.settled();
      const copy = engine.copySheet(sheet, "Sheet1 (2)", 1);
      put(engine, 0, 0, [[7]], copy);
      await engine.settled();
      const named = engine.names().map((info) => info.formula);
      return [on(engine, sheet).slice(0, 2), on(engine, copy).slice(0, 2), ...named];
    },
  },
  {
    name: "a hidden name calculates like any other and says that it is hidden",
    expected: [5, [{ name: "Quiet", formula: "=5", hidden: true }], [{ name: "Quiet", formula: "=5" }]],
    async run(engine) {
      engine.addName("Quiet", "=5");
      engine.showName("Quiet", false);
      put(engine, 0, 0, [["=Quiet"]]);
      await engine.settled();
      const seen = [value(engine, 0, 0), engine.names()];
      await engine.undo();
      await engine.undo();
      return [...seen, engine.names()];
    },
  },
];
