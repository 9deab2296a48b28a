import type { Bounds } from "../engine/gridView";

export interface Size {
  readonly width: number;
  readonly height: number;
}

const gap = 8;

/**
 * Where a card goes beside a cell, within `room`: to the right, else to the left, else below, else above; never over
 * the cell. Undefined when there is no room on any side.
 */
export function placeBeside(cell: Bounds, card: Size, room: Bounds): { left: number; top: number } | undefined {
  const within = (value: number, least: number, most: number) => Math.max(least, Math.min(value, most));
  const top = within(cell.top, room.top + gap, room.bottom - gap - card.height);
  const left = within(cell.left, room.left + gap, room.right - gap - card.width);
  if (cell.right + gap + card.width <= room.right) return { left: cell.right + gap, top };
  if (cell.left - gap - card.width >= room.left) return { left: cell.left - gap - card.width, top };
  if (cell.bottom + gap + card.height <= room.bottom) return { left, top: cell.bottom + gap };
  if (cell.top - gap - card.height >= room.top) return { left, top: cell.top - gap - card.height };
  return undefined;
}
