import { put, rect, value, type EngineCase } from "./engineCase";

export const protectionCases: readonly EngineCase[] = [
  {
    name: "a person cannot change locked cells of a protected sheet and is told so; a program can, and undo still works",
    expected: ["entered", "refused", [["lockedCells", true]], 9, null, "program", null, "entered"],
    async run(engine) {
      const sheet = engine.activeSheet();
      const refusals: unknown[] = [];
      engine.protection.onRefused(({ kind, sheet: where }) => refusals.push([kind, where === sheet]));
      engine.protection.setLocked(rect(engine, 0, 0, 2, 2), false);
      engine.protection.setSheet(sheet, { options: {} });
      const open = await engine.enter({ sheet, row: 1, column: 1 }, 9);
      const locked = await engine.enter({ sheet, row: 5, column: 5 }, 9);
      const [opened, kept] = [value(engine, 1, 1), value(engine, 5, 5)];
      put(engine, 5, 5, [["program"]]);
      await engine.settled();
      const written = value(engine, 5, 5);
      await engine.undo();
      const undone = value(engine, 5, 5);
      engine.protection.setSheet(sheet, undefined);
      const free = await engine.enter({ sheet, row: 5, column: 5 }, 9);
      return [open, locked, refusals, opened, kept, written, undone, free];
    },
  },
  {
    name: "cells are locked until they are unlocked; unlocked ones move with inserted rows and can be locked again in part",
    expected: [true, false, null, [true, false], [false, true, false], null],
    async run(engine) {
      const sheet = engine.activeSheet();
      const before = engine.protection.locked(rect(engine, 0, 0));
      engine.protection.setLocked(rect(engine, 1, 1, 3, 3), false);
      const inside = engine.protection.locked(rect(engine, 2, 2));
      const across = engine.protection.locked(rect(engine, 0, 0, 3, 3));
      engine.layout.insertRows(sheet, 0, 1);
      const moved = [engine.protection.locked(rect(engine, 1, 1)), engine.protection.locked(rect(engine, 4, 1))];
      engine.protection.setLocked(rect(engine, 3, 2), true);
      const parts = [1, 2, 3].map((column) => engine.protection.locked(rect(engine, 3, column)));
      const snapshot = engine.snapshot();
      await engine.restore(snapshot);
      return [before, inside, across, moved, parts, engine.protection.locked(rect(engine, 2, 1, 3, 3))];
    },
  },
  {
    name: "protection is part of undo and of snapshots",
    expected: [true, "secret", undefined, undefined, true],
    async run(engine) {
      const sheet = engine.activeSheet();
      engine.protection.setSheet(sheet, { options: { allowSort: true } });
      engine.protection.setWorkbook("secret");
      const seen = [engine.protection.ofSheet(sheet)?.options.allowSort, engine.protection.ofWorkbook()];
      const snapshot = engine.snapshot();
      await engine.undo();
      await engine.undo();
      seen.push(engine.protection.ofWorkbook(), engine.protection.ofSheet(sheet)?.options.allowSort);
      await engine.restore(snapshot);
      return [...seen, engine.protection.ofSheet(sheet)?.options.allowSort];
    },
  },
];
