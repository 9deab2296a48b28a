import type { CellAddress, Rect } from "./sheetEngine";

/** Cutting and pasting. */
export interface CellMoving {
  /** Moves cells with their formats; formulas go on reading what they read, and references to the cells follow them. */
  move(rect: Rect, to: CellAddress): Promise<void>;
}
