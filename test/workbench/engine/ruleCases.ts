import type { Validation, ValidationRule } from "../../../src/workbench/engine/validations";
import { put, rect, refusal, value, type EngineCase } from "./engineCase";
import type { CellInput, SheetEngine } from "../../../src/workbench/engine/sheetEngine";

const said = (rule: ValidationRule): Validation => ({
  rule,
  ignoreBlanks: true,
  alert: { shown: true, style: "Stop", title: "", message: "" },
  prompt: { shown: false, title: "", message: "" },
});

/** What becomes of what a person types into one cell after the other value, and what stands there then. */
async function typed(engine: SheetEngine, row: number, ...inputs: CellInput[]): Promise<unknown[]> {
  const seen: unknown[] = [];
  for (const input of inputs) {
    const outcome = await engine.enter({ sheet: engine.activeSheet(), row, column: 0 }, input);
    seen.push([outcome, value(engine, row, 0)]);
  }
  return seen;
}

export const ruleCases: readonly EngineCase[] = [
  {
    name: "a person's value that a rule does not allow is refused and the cell keeps what it had",
    expected: [
      [
        ["entered", "Yes"],
        ["refused", "Yes"],
        ["entered", "No"],
      ],
      [
        ["entered", 0.5],
        ["refused", 0.5],
        ["refused", 0.5],
      ],
      [
        ["entered", 3],
        ["refused", 3],
      ],
      [
        ["entered", "abc"],
        ["refused", "abc"],
      ],
      [
        ["entered", 5],
        ["refused", 5],
      ],
      [
        ["entered", 46000],
        ["refused", 46000],
      ],
    ],
    async run(engine) {
      const rules: ValidationRule[] = [
        { kind: "list", source: "Yes, No", dropDown: true },
        { kind: "decimal", operator: "Between", formula1: "0", formula2: "1" },
        { kind: "wholeNumber", operator: "GreaterThan", formula1: "=$K$1" },
        { kind: "textLength", operator: "LessThanOrEqual", formula1: "3" },
        { kind: "custom", formula: "=A5>$K$1" },
        { kind: "date", operator: "GreaterThan", formula1: "45000" },
      ];
      put(engine, 0, 10, [[2]]);
      rules.forEach((rule, row) => engine.validations.set(rect(engine, row, 0), said(rule)));
      engine.format(rect(engine, 5, 0), { numberFormat: "yyyy-mm-dd" });
      await engine.settled();
      return [
        await typed(engine, 0, "Yes", "Maybe", "No"),
        await typed(engine, 1, 0.5, 5, "x"),
        await typed(engine, 2, 3, 2.5),
        await typed(engine, 3, "abc", "abcd"),
        await typed(engine, 4, 5, 1),
        await typed(engine, 5, 46000, 44000),
      ];
    },
  },
  {
    name: "a list takes its choices from cells, a name and the column of a table, and follows the table as it grows",
    expected: [
      [
        ["entered", "Won"],
        ["refused", "Won"],
      ],
      [["refused", null]],
      [["entered", "Won"]],
      [["entered", "Later"]],
      [["entered", "Later"]],
      "=Sheet1!$K$2:$K$4",
    ],
    async run(engine) {
      put(engine, 0, 10, [["Stage"], ["Lead"], ["Won"]]);
      const table = await engine.addTable("tblStages", rect(engine, 0, 10, 3, 1));
      engine.addName("StageNames", "=Sheet1!$K$2:$K$3");
      const list = (source: string): Validation => said({ kind: "list", source, dropDown: true });
      engine.validations.set(rect(engine, 0, 0), list("=Sheet1!$K$2:$K$3"));
      engine.validations.set(rect(engine, 1, 0), list("=StageNames"));
      engine.validations.set(rect(engine, 2, 0), list('=INDIRECT("tblStages[Stage]")'));
      await engine.settled();
      const before = [
        await typed(engine, 0, "Won", "Nothing"),
        await typed(engine, 1, "Nothing"),
        await typed(engine, 2, "Won"),
      ];
      put(engine, 3, 10, [["Later"]]);
      await engine.resizeTable(table.id, rect(engine, 0, 10, 4, 1));
      await engine.settled();
      const after = [await typed(engine, 0, "Later"), await typed(engine, 2, "Later")];
      const [first] = engine.validations.list(engine.activeSheet());
      return [...before, ...after, first?.rule.kind === "list" ? first.rule.source : undefined];
    },
  },
  {
    name: "a warning keeps nothing out, a program is not asked, and a rule is taken off some of its cells",
    expected: [[["entered", "other"]], "program", [["entered", "free"]], [["refused", null]], [[1, 1]]],
    async run(engine) {
      const list = said({ kind: "list", source: "a,b", dropDown: true });
      engine.validations.set(rect(engine, 0, 0), { ...list, alert: { ...list.alert, style: "Warning" } });
      engine.validations.set(rect(engine, 1, 0, 3, 1), list);
      const warned = await typed(engine, 0, "other");
      put(engine, 1, 0, [["program"]]);
      engine.validations.clear(rect(engine, 2, 0, 2, 1));
      const free = await typed(engine, 2, "free");
      engine.validations.set(rect(engine, 3, 0), list);
      const kept = engine.validations
        .list(engine.activeSheet())
        .flatMap(({ rects }) => rects.map((one) => [one.row, one.rows]))
        .filter(([row]) => row === 1);
      return [warned, value(engine, 1, 0), free, await typed(engine, 3, "free"), kept];
    },
  },
  {
    name: "rules follow inserted rows, and undo and snapshots carry them",
    expected: [
      [3, 5],
      [1, 3],
      ["list", "custom"],
      [1, 3],
    ],
    async run(engine) {
      const sheet = engine.activeSheet();
      engine.validations.set(rect(engine, 1, 0, 2, 1), said({ kind: "list", source: "a,b", dropDown: true }));
      engine.conditionalFormats.add({
        sheet,
        rects: [rect(engine, 0, 1)],
        rule: { kind: "custom", formula: "=$A1>1" },
        look: { bold: true },
        stopIfTrue: false,
      });
      const where = (): unknown => {
        const [place] = engine.validations.list(sheet)[0]?.rects ?? [];
        return place && [place.row, place.row + place.rows];
      };
      engine.layout.insertRows(sheet, 0, 2);
      const moved = where();
      await engine.undo();
      const back = where();
      const snapshot = engine.snapshot();
      engine.validations.clear(rect(engine, 0, 0, 9, 9));
      await engine.restore(snapshot);
      const kinds = [engine.validations.list(sheet)[0]?.rule.kind, engine.conditionalFormats.list(sheet)[0]?.rule.kind];
      return [moved, back, kinds, where()];
    },
  },
  {
    name: "conditional formats are strongest when new, change in place, change places, and undo step by step",
    expected: [
      ["second", "first"],
      ["second", "changed"],
      ["changed", "second"],
      ["second"],
      ["changed", "second"],
      ["second", "changed"],
      ["second", "first"],
    ],
    async run(engine) {
      const sheet = engine.activeSheet();
      const add = (fillColor: string): string =>
        engine.conditionalFormats.add({
          sheet,
          rects: [rect(engine, 0, 0, 5, 1)],
          rule: { kind: "cellValue", operator: "GreaterThan", formula1: "=1" },
          look: { fillColor },
          stopIfTrue: false,
        });
      const seen: unknown[] = [];
      const note = (): unknown =>
        seen.push(engine.conditionalFormats.list(sheet).map(({ look }) => look.fillColor ?? "none"));
      const first = add("first");
      add("second");
      note();
      engine.conditionalFormats.change(sheet, first, { look: { fillColor: "changed" } });
      note();
      engine.conditionalFormats.move(sheet, first, 0);
      note();
      engine.conditionalFormats.remove(sheet, first);
      note();
      for (let step = 0; step < 3; step++) {
        await engine.undo();
        note();
      }
      return seen;
    },
  },
  {
    name: "a conditional format that is gone cannot be changed",
    expected: { code: "ItemNotFound", sentence: true },
    run: (engine) => refusal(() => engine.conditionalFormats.remove(engine.activeSheet(), "conditional-99")),
  },
  {
    name: "notes move with their cells, are changed and taken away, and undo brings them back",
    expected: [[["hello", 1]], [["changed", 0]], [], [["changed", 0]]],
    async run(engine) {
      const sheet = engine.activeSheet();
      const notes = (): unknown => engine.notes.list(sheet).map(({ text, at }) => [text, at.row]);
      engine.notes.set(rect(engine, 0, 0), "hello");
      engine.layout.insertRows(sheet, 0, 1);
      const moved = notes();
      engine.layout.removeRows(sheet, 0, 1);
      engine.notes.set(rect(engine, 0, 0), "changed");
      const changed = notes();
      engine.notes.remove(rect(engine, 0, 0));
      const gone = notes();
      await engine.undo();
      return [moved, changed, gone, notes()];
    },
  },
];
