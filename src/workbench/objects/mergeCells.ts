import type { Rect } from "../engine/sheetEngine";
import { checkCells, checkSheet } from "./access";
import { areasTarget, type AreasTarget } from "./areas";
import type { Arguments } from "./arguments";
import { invalidOperation } from "./hostError";
import { formattedPart } from "./rangeContent";
import type { RangeTarget } from "./ranges";
import { intersection, isSingleCell } from "./rectangle";

/** `range.merge`: one block, or one in each row. Of the contents the first stays, in the first cell. */
export function mergeCells(target: RangeTarget, given: Arguments): void {
  const { session } = target;
  const rect = formattedPart(target);
  checkSheet(session, rect.sheet);
  checkCells(session, rect);
  if (session.engine.tables().some((table) => intersection(table.rect, rect)))
    throw invalidOperation("Cells of a table cannot be merged.");
  const blocks = given.flag(0) ? Array.from({ length: rect.rows }, (_, row) => rowOf(rect, row)) : [rect];
  for (const block of blocks) {
    if (isSingleCell(block)) continue;
    keepFirst({ session, rect: block });
    session.engine.blocks.merges.merge(block);
  }
}

const rowOf = (rect: Rect, row: number): Rect => ({ ...rect, row: rect.row + row, rows: 1 });

function keepFirst({ session, rect }: RangeTarget): void {
  const cells = session.engine.read(rect).flat();
  const filled = cells.flatMap(({ value, formula }, index) => (value !== null || formula !== undefined ? [index] : []));
  const [first] = filled;
  if (first === undefined || (filled.length === 1 && first === 0)) return;
  const { value, formula } = cells[first]!;
  const kept = formula ?? (typeof value === "object" ? (value?.error ?? "") : value);
  session.engine.clear(rect, "contents");
  const written = typeof kept === "string" && formula === undefined && /^[=']/u.test(kept) ? `'${kept}` : kept;
  session.engine.write({ ...rect, rows: 1, columns: 1 }, [[written]]);
}

export function unmergeCells(target: RangeTarget): void {
  checkSheet(target.session, target.rect.sheet);
  target.session.engine.blocks.merges.unmerge(target.rect);
}

/** The merged blocks that a range touches; undefined when there are none. */
export function mergedAreas({ session, rect }: RangeTarget): AreasTarget | undefined {
  const touched = session.engine.blocks.merges.list(rect.sheet).filter((block) => intersection(block, rect));
  return areasTarget(session, touched);
}
