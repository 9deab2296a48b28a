import type { SheetEngine } from "../../../src/workbench/engine/sheetEngine";
import { put, rect, value, type EngineCase } from "./engineCase";

const names = (engine: SheetEngine): string[] => engine.sheets().map(({ name }) => name);

/** What a request of an add-in's is to the engine. */
function request(engine: SheetEngine, write: () => void): void {
  engine.beginUndoStep(true);
  write();
  engine.endUndoStep();
}

export const undoGroupCases: readonly EngineCase[] = [
  {
    name: "several requests of one build are taken back and brought back at once: sheets, tables, names, parts, formats",
    expected: [
      [["Sheet1", "Build"], ["tblBuild"], ["AsOf"], ["kept"], 5],
      [["Sheet1"], [], [], [], "sheet-1"],
      [["Sheet1", "Build"], ["tblBuild"], ["AsOf"], ["kept"], 5],
    ],
    async run(engine) {
      let build = "";
      request(engine, () => {
        build = engine.addSheet("Build");
        put(
          engine,
          0,
          0,
          [
            ["Stage", "Amount"],
            ["Lead", 1],
            ["Won", 2],
          ],
          build,
        );
      });
      await engine.settled();
      engine.beginUndoStep(true);
      await engine.addTable("tblBuild", rect(engine, 0, 0, 3, 2, build));
      engine.addName("AsOf", "=Build!$B$3");
      engine.endUndoStep();
      await engine.settled();
      request(engine, () => {
        put(engine, 5, 5, [["=SUM(tblBuild[Amount])+AsOf"]], build);
        engine.parts.put({ id: "setting:kept", kind: "setting", data: "1", cells: {} });
        engine.format(rect(engine, 5, 5, 1, 1, build), { bold: true });
        engine.activateSheet(build);
      });
      await engine.settled();
      const state = (last: unknown): unknown[] => [
        names(engine),
        engine.tables().map(({ name }) => name),
        engine.names().map(({ name }) => name),
        engine.parts.list("setting").map(({ id }) => id.slice("setting:".length)),
        last,
      ];
      const result = (): unknown => engine.read(rect(engine, 5, 5, 1, 1, build))[0]?.[0]?.value;
      const built = state(result());
      await engine.undo();
      const undone = state(engine.activeSheet());
      await engine.redo();
      return [built, undone, state(result())];
    },
  },
  {
    name: "what a person does in between, an undo and a closed group part the steps",
    expected: [
      ["a", "person", "b"],
      ["a", "person", null],
      ["a", null, null],
      [null, null, null],
      ["c", "d", null],
      ["c", null, null],
    ],
    async run(engine) {
      const sheet = engine.activeSheet();
      const seen: unknown[] = [];
      const note = (): void => void seen.push([value(engine, 0, 0), value(engine, 0, 1), value(engine, 0, 2)]);
      request(engine, () => put(engine, 0, 0, [["first"]]));
      request(engine, () => put(engine, 0, 0, [["a"]]));
      await engine.enter({ sheet, row: 0, column: 1 }, "person");
      request(engine, () => put(engine, 0, 2, [["b"]]));
      await engine.settled();
      note();
      for (let step = 0; step < 3; step++) {
        await engine.undo();
        note();
      }
      request(engine, () => put(engine, 0, 0, [["c"]]));
      engine.closeUndoGroup();
      request(engine, () => put(engine, 0, 1, [["d"]]));
      await engine.settled();
      note();
      await engine.undo();
      note();
      return seen;
    },
  },
  {
    name: "what a person types while a request waits is a step of its own, between what came before and after",
    expected: [
      [1, 2, 3],
      [1, 2, null],
      [1, null, null],
      [null, null, null],
    ],
    async run(engine) {
      const sheet = engine.activeSheet();
      engine.beginUndoStep(true);
      put(engine, 0, 0, [[1]]);
      await engine.enter({ sheet, row: 0, column: 1 }, 2);
      put(engine, 0, 2, [[3]]);
      engine.endUndoStep();
      await engine.settled();
      const seen: unknown[] = [];
      const note = (): void => void seen.push([value(engine, 0, 0), value(engine, 0, 1), value(engine, 0, 2)]);
      note();
      for (let step = 0; step < 3; step++) {
        await engine.undo();
        note();
      }
      return seen;
    },
  },
  {
    name: "a step that is not joined stands alone, before and after joined ones",
    expected: [
      [1, 2, 3],
      [1, 2, null],
      [1, null, null],
      [null, null, null],
    ],
    async run(engine) {
      request(engine, () => put(engine, 0, 0, [[1]]));
      engine.beginUndoStep();
      put(engine, 0, 1, [[2]]);
      engine.endUndoStep();
      request(engine, () => put(engine, 0, 2, [[3]]));
      await engine.settled();
      const seen: unknown[] = [];
      const note = (): void => void seen.push([value(engine, 0, 0), value(engine, 0, 1), value(engine, 0, 2)]);
      note();
      for (let step = 0; step < 3; step++) {
        await engine.undo();
        note();
      }
      return seen;
    },
  },
];
