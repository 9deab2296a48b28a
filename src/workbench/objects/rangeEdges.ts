import type { Rect } from "../engine/sheetEngine";
import type { Arguments } from "./arguments";
import { invalidArgument } from "./hostError";
import { otherRect } from "./rangeObject";
import type { RangeTarget } from "./ranges";
import { boundingRect, contains, isSingleCell, sheetColumns, sheetRows } from "./rectangle";

const steps: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  Left: [0, -1],
  Right: [0, 1],
  Up: [-1, 0],
  Down: [1, 0],
};

type Step = readonly [rows: number, columns: number];

function readStep(given: Arguments): Step {
  const step = steps[given.text(0)];
  if (!step) throw invalidArgument();
  return step;
}

function activeCell(target: RangeTarget, given: Arguments): Rect {
  const active = given.any(1) === null ? { ...target.rect, rows: 1, columns: 1 } : otherRect(target, given.any(1));
  if (!isSingleCell(active) || !contains(target.rect, active)) throw invalidArgument();
  return active;
}

/** Where Ctrl and an arrow key lead: to the end of what is filled, else to the next filled cell or the sheet's edge. */
function edgeFrom({ session, rect }: RangeTarget, [down, right]: Step): Rect {
  const used = session.engine.usedRect(rect.sheet);
  const area = boundingRect(used ?? rect, rect);
  // One line of cells, read at once.
  const line = down === 0 ? { ...area, row: rect.row, rows: 1 } : { ...area, column: rect.column, columns: 1 };
  const filled = session.engine
    .read(line)
    .flat()
    .map(({ value, formula }) => value !== null || formula !== undefined);
  const [start, here, size] = down === 0 ? [line.column, rect.column, sheetColumns] : [line.row, rect.row, sheetRows];
  const step = down + right;
  const isFilled = (at: number): boolean => filled[at - start] ?? false;
  const inside = (at: number): boolean => at >= 0 && at < size;
  let at = here;
  if (isFilled(at) && isFilled(at + step)) while (isFilled(at + step)) at += step;
  else {
    at += step;
    while (inside(at) && at >= start && at < start + filled.length && !isFilled(at)) at += step;
    if (!isFilled(at)) at = step > 0 ? size - 1 : 0;
  }
  return down === 0 ? { ...rect, column: at } : { ...rect, row: at };
}

export function rangeEdge(target: RangeTarget, given: Arguments): Rect {
  const step = readStep(given);
  return edgeFrom({ ...target, rect: activeCell(target, given) }, step);
}

/** Ctrl, Shift and an arrow key: the far side of the range moves as the cell beside the active one would. */
export function extendedRange(target: RangeTarget, given: Arguments): Rect {
  const step = readStep(given);
  const [down, right] = step;
  const { rect } = target;
  const active = activeCell(target, given);
  const far = {
    ...active,
    row: down > 0 ? rect.row + rect.rows - 1 : down < 0 ? rect.row : active.row,
    column: right > 0 ? rect.column + rect.columns - 1 : right < 0 ? rect.column : active.column,
  };
  return boundingRect(rect, edgeFrom({ ...target, rect: far }, step));
}
