import { checkCells } from "./access";
import type { Arguments } from "./arguments";
import { otherRect } from "./rangeObject";
import { formattedPart } from "./rangeContent";
import type { RangeTarget } from "./ranges";
import { onSheet } from "./rectangle";

/** `range.moveTo`: a destination of any size takes the whole range, from its first cell on. */
export async function moveCells(target: RangeTarget, given: Arguments): Promise<void> {
  const { session } = target;
  const from = formattedPart(target);
  const { sheet, row, column } = otherRect(target, given.any(0));
  const to = onSheet({ ...from, sheet, row, column });
  checkCells(session, from);
  checkCells(session, to);
  await session.engine.blocks.moving.move(from, to);
}
