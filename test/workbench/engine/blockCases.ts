import { formula, put, rect, value, values, type EngineCase } from "./engineCase";

const merged = (engine: Parameters<EngineCase["run"]>[0]): number[][] =>
  engine.blocks.merges.list(engine.activeSheet()).map(({ row, column, rows, columns }) => [row, column, rows, columns]);

export const blockCases: readonly EngineCase[] = [
  {
    name: "sorted rows carry contents, formats and their own references, and come back as they stood",
    expected: [
      [
        ["b", "=A1&$A$3", true, "Good"],
        ["c", "=A2&$A$3", false, "Normal"],
        ["a", "=A3&$A$3", false, "Normal"],
      ],
      ["ba", "ca", "aa"],
      [
        ["a", "=A1&$A$3", false, "Normal"],
        ["b", "=A2&$A$3", true, "Good"],
        ["c", "=A3&$A$3", false, "Normal"],
      ],
      [["ba"], ["ca"], ["aa"]],
    ],
    async run(engine) {
      const block = rect(engine, 0, 0, 3, 2);
      put(engine, 0, 0, [
        ["a", "=A1&$A$3"],
        ["b", "=A2&$A$3"],
        ["c", "=A3&$A$3"],
      ]);
      engine.format(rect(engine, 1, 0), { bold: true, kept: { style: "Good" } });
      await engine.settled();
      const seen = (): unknown[] =>
        engine.read(block).map((_, row) => {
          const format = engine.readFormats(rect(engine, row, 0))[0]![0]!;
          return [value(engine, row, 0), formula(engine, row, 1), format.bold, format.kept?.style];
        });
      engine.blocks.sorting.sortRows(block, [1, 2, 0]);
      await engine.settled();
      const sorted = [seen(), values(engine, 0, 1, 3, 1).flat()];
      await engine.undo();
      const back = seen();
      await engine.redo();
      return [...sorted, back, values(engine, 0, 1, 3, 1)];
    },
  },
  {
    name: "many rows are sorted with their row formulas",
    expected: ["=A1*2", "=A400*2", 800, 2],
    async run(engine) {
      const count = 400;
      put(
        engine,
        0,
        0,
        Array.from({ length: count }, (_, row) => [row + 1, `=A${row + 1}*2`]),
      );
      await engine.settled();
      const order = Array.from({ length: count }, (_, row) => count - 1 - row);
      engine.blocks.sorting.sortRows(rect(engine, 0, 0, count, 2), order);
      await engine.settled();
      return [formula(engine, 0, 1), formula(engine, count - 1, 1), value(engine, 0, 1), value(engine, count - 1, 1)];
    },
  },
  {
    name: "formulas filled down stay what they are where their rows change places, with or without another format",
    expected: [
      [40, "=A1*2", "#FF0000", 80],
      [30, "=A2*2", "", 60],
      [20, "=A3*2", "#00FF00", 40],
      [10, "=A4*2", "", 20],
      [["=A1*2"], ["=A2*2"], ["=A3*2"], ["=A4*2"]],
      [20, 40, 60, 80],
      ["", "#00FF00", "", "#FF0000"],
      [100, 200],
      "A1:B4",
    ],
    async run(engine) {
      const block = rect(engine, 0, 0, 4, 2);
      put(
        engine,
        0,
        0,
        [10, 20, 30, 40].map((amount, row) => [amount, `=A${row + 1}*2`]),
      );
      engine.format(rect(engine, 3, 0, 1, 2), { fillColor: "#FF0000" });
      engine.format(rect(engine, 1, 0, 1, 2), { fillColor: "#00FF00" });
      await engine.settled();
      const fill = (row: number): unknown => engine.readFormats(rect(engine, row, 1))[0]![0]!.fillColor;
      const changed: string[] = [];
      engine.onContentChanged((change) => {
        const { row, column, rows, columns } = change.rect;
        if (row === 0 && column === 0 && rows === 4 && columns === 2) changed.push("A1:B4");
      });
      engine.blocks.sorting.sortRows(block, [3, 2, 1, 0]);
      await engine.settled();
      const sorted = [0, 1, 2, 3].map((row) => [
        value(engine, row, 0),
        formula(engine, row, 1),
        fill(row),
        value(engine, row, 1),
      ]);
      const told = changed[0];
      await engine.undo();
      const back = [0, 1, 2, 3].map((row) => [formula(engine, row, 1)]);
      const again = [values(engine, 0, 1, 4, 1).flat(), [0, 1, 2, 3].map(fill)];
      await engine.redo();
      put(engine, 3, 0, [[50]]);
      put(engine, 0, 0, [[100]]);
      await engine.settled();
      return [...sorted, back, ...again, [value(engine, 3, 1), value(engine, 0, 1)], told];
    },
  },
  {
    name: "where calculation is manual, formulas that changed places show what they come to there",
    expected: [
      [4, "=A1*2", 8],
      [3, "=A2*2", 6],
      [2, "=A3*2", 4],
      [1, "=A4*2", 2],
    ],
    async run(engine) {
      put(
        engine,
        0,
        0,
        [1, 2, 3, 4].map((amount, row) => [amount, `=A${row + 1}*2`]),
      );
      await engine.settled();
      engine.setCalculationMode("manual");
      engine.blocks.sorting.sortRows(rect(engine, 0, 0, 4, 2), [3, 2, 1, 0]);
      await engine.settled();
      return [0, 1, 2, 3].map((row) => [value(engine, row, 0), formula(engine, row, 1), value(engine, row, 1)]);
    },
  },
  {
    name: "merged blocks replace those they overlap, are saved, and are undone",
    expected: [[[0, 0, 2, 2]], [[1, 1, 2, 2]], [], [[1, 1, 2, 2]], [[0, 0, 2, 2]], [[0, 0, 2, 2]]],
    async run(engine) {
      const { merges } = engine.blocks;
      merges.merge(rect(engine, 0, 0, 2, 2));
      const first = merged(engine);
      const saved = engine.snapshot();
      merges.merge(rect(engine, 1, 1, 2, 2));
      const second = merged(engine);
      merges.unmerge(rect(engine, 2, 2, 5, 5));
      const none = merged(engine);
      await engine.undo();
      const again = merged(engine);
      await engine.undo();
      const before = merged(engine);
      await engine.restore(saved);
      return [first, second, none, again, before, merged(engine)];
    },
  },
  {
    name: "moved cells are followed by formulas, names and kept formats, on the same sheet and on another one",
    expected: [
      ["=D5+1", 8, "=Sheet1!$D$5", true],
      ["=Other!A1+1", 8, "=Other!$A$1", true],
      ["=D5+1", 8],
      true,
      ["=A1+1", 8, "=Sheet1!$A$1", true],
    ],
    async run(engine) {
      const sheet = engine.activeSheet();
      const other = engine.addSheet("Other");
      engine.activateSheet(sheet);
      put(engine, 0, 0, [[7, "=A1+1"]]);
      engine.addName("Moved", "=Sheet1!$A$1");
      engine.format(rect(engine, 0, 0), { kept: { shrinkToFit: true } });
      await engine.settled();
      const shrinks = (row: number, column: number, on = sheet): boolean | undefined =>
        engine.readFormats(rect(engine, row, column, 1, 1, on))[0]![0]!.kept?.shrinkToFit;
      const reader = (): unknown[] => [formula(engine, 0, 1), value(engine, 0, 1)];
      const name = (): string | undefined => engine.names()[0]?.formula;
      await engine.blocks.moving.move(rect(engine, 0, 0), { sheet, row: 4, column: 3 });
      await engine.settled();
      const within = [...reader(), name(), shrinks(4, 3)];
      await engine.blocks.moving.move(rect(engine, 4, 3), { sheet: other, row: 0, column: 0 });
      await engine.settled();
      const away = [...reader(), name(), shrinks(0, 0, other)];
      await engine.undo();
      const back = reader();
      await engine.undo();
      return [within, away, back, engine.activeSheet() === sheet, [...reader(), name(), shrinks(0, 0)]];
    },
  },
  {
    name: "formats that are not drawn are undone, cleared and saved like the others",
    expected: [
      ["Checker", true],
      ["Checker", false],
      ["", false],
      ["Checker", true],
      ["", false],
      ["", false],
    ],
    async run(engine) {
      const cell = rect(engine, 0, 0);
      const kept = (): unknown[] => {
        const format = engine.readFormats(cell)[0]![0]!.kept;
        return [format?.pattern, format?.shrinkToFit];
      };
      engine.format(cell, { kept: { pattern: "Checker" } });
      engine.format(cell, { kept: { shrinkToFit: true } });
      const both = kept();
      const saved = engine.snapshot();
      await engine.undo();
      const one = kept();
      await engine.undo();
      const none = kept();
      await engine.restore(saved);
      const restored = kept();
      put(engine, 0, 0, [[1]]);
      engine.clear(cell, "formats");
      const cleared = kept();
      engine.clear(cell, "all");
      return [both, one, none, restored, cleared, kept()];
    },
  },
  {
    name: "texts are turned, raised and struck through as they were told",
    expected: [
      [45, "Superscript", true, "RightToLeft"],
      [-90, "None", true, "RightToLeft"],
      [180, "None", false, "Context"],
    ],
    run(engine) {
      const cell = rect(engine, 0, 0);
      const seen = (): unknown[] => {
        const format = engine.readFormats(cell)[0]![0]!;
        return [format.textOrientation, format.script, format.strikethrough, format.readingOrder];
      };
      engine.format(cell, {
        textOrientation: 45,
        script: "Superscript",
        strikethrough: true,
        readingOrder: "RightToLeft",
      });
      const first = seen();
      engine.format(cell, { textOrientation: -90, script: "None" });
      const second = seen();
      engine.format(cell, { textOrientation: 180, strikethrough: false, readingOrder: "Context" });
      return Promise.resolve([first, second, seen()]);
    },
  },
  {
    name: "the standard width is that of all columns that have none of their own, and undone",
    expected: [
      [88, 200],
      [120, 200, 120],
      [88, 200, 88],
      [120, 200, 120],
    ],
    async run(engine) {
      const sheet = engine.activeSheet();
      engine.setColumnWidth(sheet, 1, 1, 200);
      const seen = (): number[] => [
        engine.columnWidth(sheet, 0),
        engine.columnWidth(sheet, 1),
        engine.layout.defaults.columnWidth(sheet),
      ];
      const first = seen().slice(0, 2);
      engine.layout.defaults.setColumnWidth(sheet, 120);
      const wide = seen();
      const saved = engine.snapshot();
      await engine.undo();
      const back = seen();
      await engine.restore(saved);
      return [first, wide, back, seen()];
    },
  },
];
