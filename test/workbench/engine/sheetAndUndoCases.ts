import { rect, put, value, formula, dealsTable, refusal, type EngineCase } from "./engineCase";
import type { Rect } from "../../../src/workbench/engine/sheetEngine";

export const sheetAndUndoCases: readonly EngineCase[] = [
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
    name: "a sheet that is removed while its formulas are calculated keeps nothing else from being calculated",
    expected: [true, [["Sheet1"], 42, 43]],
    async run(engine) {
      const first = engine.activeSheet();
      const other = engine.addSheet("Other");
      let calls = 0;
      engine.registerFunctions([{ id: "PAIR" }], () => {
        // Univer pauses after every 500 formulas, and what a person does then comes in between.
        if (++calls === 1) void Promise.resolve().then(() => engine.removeSheet(other));
        // The first is longer than the sheet, which nobody can make longer any more.
        return Array.from({ length: calls === 1 ? 3000 : 2 }, () => [calls]);
      });
      put(engine, 0, 0, [[41, "=A1+1"]], first);
      put(engine, 0, 0, [Array.from({ length: 900 }, () => "=PAIR()")], other);
      await engine.settled();
      const seen = [engine.sheets().map(({ name }) => name), value(engine, 0, 1)];
      put(engine, 0, 0, [[42]], first);
      await engine.settled();
      return [calls > 500, [...seen, value(engine, 0, 1)]];
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
    name: "a look over cells of several looks is taken back and brought back, and contents stay",
    expected: (() => {
      const before = [
        [false, "", "0%", "#ff0000", 5, undefined],
        [true, "#ffff00", "General", "#000000", 10, "=A1*2"],
        [false, "", "General", "#000000", null, undefined],
      ];
      const after = before.map((cell) => [true, "#00ff00", ...cell.slice(2)]);
      return [before, after, before, after, [1, 2]];
    })(),
    async run(engine) {
      const cells = rect(engine, 0, 0, 1, 3);
      put(engine, 0, 0, [[5, "=A1*2"]]);
      engine.format(rect(engine, 0, 0), { numberFormat: "0%", fontColor: "#ff0000" });
      engine.format(rect(engine, 0, 1), { bold: true, fillColor: "#ffff00", kept: { shrinkToFit: true } });
      await engine.settled();
      const now = (): unknown => {
        const [contents] = engine.read(cells);
        return engine
          .readFormats(cells)[0]!
          .map(({ bold, fillColor, numberFormat, fontColor }, at) => [
            bold,
            fillColor,
            numberFormat,
            fontColor,
            contents![at]!.value,
            contents![at]!.formula,
          ]);
      };
      const seen = [now()];
      engine.format(cells, { bold: true, fillColor: "#00ff00", kept: { shrinkToFit: false } });
      seen.push(now());
      await engine.undo();
      seen.push(now());
      await engine.redo();
      seen.push(now());
      await engine.undo();
      const used = engine.usedRect(engine.activeSheet())!;
      return [...seen, [used.rows, used.columns]];
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
    expected: [
      [1, 2, 3, 4],
      [1, 2, 3, 4],
    ],
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
      put(engine, 0, 5, [
        ["=SUM(Deals[Amount (¥)])", "=Later*2"],
        ["=F1", ""],
      ]);
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
