import type { CellAddress, SheetId } from "./sheetEngine";

export interface CellNote {
  readonly id: string;
  readonly at: CellAddress;
  readonly text: string;
}

/** Notes on cells, at most one on each. They move with their cells. */
export interface CellNotes {
  list(sheet: SheetId): readonly CellNote[];
  /** Gives a cell a note or its note another text. */
  set(at: CellAddress, text: string): string;
  remove(at: CellAddress): void;
}
