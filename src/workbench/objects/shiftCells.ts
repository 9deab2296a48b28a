import { checkCells, checkSheet } from "./access";
import type { Arguments } from "./arguments";
import { invalidArgument } from "./hostError";
import type { HostObject } from "./hostObject";
import { range } from "./rangeObject";
import type { RangeTarget } from "./ranges";
import { isEntireColumn, isEntireRow } from "./rectangle";

/** `range.insert`: blank cells come where the range stands; the range itself stays in its place. */
export async function insertCells(target: RangeTarget, given: Arguments): Promise<HostObject> {
  const { session, rect } = target;
  const shift = given.text(0);
  if (shift !== "Down" && shift !== "Right") throw invalidArgument();
  const { layout } = session.engine;
  if (isEntireRow(rect)) {
    checkSheet(session, rect.sheet, "allowInsertRows");
    layout.insertRows(rect.sheet, rect.row, rect.rows);
  } else if (isEntireColumn(rect)) {
    checkSheet(session, rect.sheet, "allowInsertColumns");
    layout.insertColumns(rect.sheet, rect.column, rect.columns);
  } else {
    checkCells(session, rect);
    const down = shift === "Down";
    await session.events.shifting(rect, down ? "ShiftCellDown" : "ShiftCellRight", () =>
      layout.insertCells(rect, down ? "down" : "right"),
    );
  }
  return range.of(target);
}

/** `range.delete`: the cells go, and others move up or left into their place. */
export async function deleteCells(target: RangeTarget, given: Arguments): Promise<void> {
  const { session, rect } = target;
  const shift = given.text(0);
  if (shift !== "Up" && shift !== "Left") throw invalidArgument();
  const { layout } = session.engine;
  if (isEntireRow(rect)) {
    checkSheet(session, rect.sheet, "allowDeleteRows");
    layout.removeRows(rect.sheet, rect.row, rect.rows);
  } else if (isEntireColumn(rect)) {
    checkSheet(session, rect.sheet, "allowDeleteColumns");
    layout.removeColumns(rect.sheet, rect.column, rect.columns);
  } else {
    checkCells(session, rect);
    const up = shift === "Up";
    await session.events.shifting(rect, up ? "ShiftCellUp" : "ShiftCellLeft", () =>
      layout.removeCells(rect, up ? "up" : "left"),
    );
  }
}
