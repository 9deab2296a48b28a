import type { Box } from "./chartDrawing";

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.left + other.width &&
  other.left < one.left + one.width &&
  one.top < other.top + other.height &&
  other.top < one.top + one.height;

/** Keeps labels from being written over each other: who comes first stays, who finds no room is left out. */
export class LabelRoom {
  private readonly taken: Box[] = [];

  constructor(private readonly within: Box) {}

  take(box: Box): boolean {
    const { left, top, width, height } = this.within;
    const inside =
      box.left >= left - 1 &&
      box.top >= top - 1 &&
      box.left + box.width <= left + width + 1 &&
      box.top + box.height <= top + height + 1;
    if (!inside || this.taken.some((other) => overlap(box, other))) return false;
    this.taken.push(box);
    return true;
  }
}
