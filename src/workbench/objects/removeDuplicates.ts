import { checkCells } from "./access";
import type { Arguments } from "./arguments";
import { invalidArgument } from "./hostError";
import { afterCalculation, defineObject, type HostObject, type ObjectKind } from "./hostObject";
import { formattedPart } from "./rangeContent";
import type { RangeTarget } from "./ranges";
import { usedPart } from "./usedCells";

interface Result {
  readonly removed: number;
  readonly remaining: number;
}

export const removeDuplicatesResult: ObjectKind<Result> = defineObject({
  name: "RemoveDuplicatesResult",
  properties: {
    Removed: { read: ({ removed }) => removed },
    UniqueRemaining: { read: ({ remaining }) => remaining },
  },
});

/** Rows count as equal when they look equal, capitals aside; the first stays and the others below move up. */
export const removeDuplicates = afterCalculation((target: RangeTarget, given: Arguments): HostObject => {
  const { session } = target;
  const whole = formattedPart(target);
  const columns = readColumns(given.any(0), whole.columns);
  const skipped = given.flag(1) ? 1 : 0;
  checkCells(session, whole);
  const used = usedPart({ session, rect: whole });
  const rows = used ? used.row + used.rows - whole.row - skipped : 0;
  if (rows <= 0) return removeDuplicatesResult.of({ removed: 0, remaining: 0 });
  const rect = { ...whole, row: whole.row + skipped, rows };
  const texts = session.engine.readText(rect);
  const seen = new Set<string>();
  const kept: number[] = [];
  const removed: number[] = [];
  texts.forEach((row, index) => {
    const key = JSON.stringify(columns.map((column) => row[column]?.toLowerCase() ?? ""));
    (seen.has(key) ? removed : kept).push(index);
    seen.add(key);
  });
  if (removed.length > 0) {
    session.engine.blocks.sorting.sortRows(rect, [...kept, ...removed]);
    const left = { ...rect, row: rect.row + kept.length, rows: removed.length };
    session.engine.clear(left, "contents");
  }
  return removeDuplicatesResult.of({ removed: removed.length, remaining: kept.length });
});

function readColumns(given: unknown, count: number): number[] {
  if (!Array.isArray(given) || given.length === 0) throw invalidArgument();
  return given.map((column: unknown) => {
    if (typeof column !== "number" || !Number.isInteger(column) || column < 0 || column >= count)
      throw invalidArgument();
    return column;
  });
}
