import type { Rect, Source, Unsubscribe } from "./sheetEngine";

/** Something that a workbook holds beside its cells: a chart, a setting of an add-in, a table's style. */
export interface SheetPart {
  readonly id: string;
  readonly kind: string;
  /** What only its kind understands; plain data, as it is saved. */
  readonly data: unknown;
  /**
   * Cells that it refers to, under names of its own. They follow inserted, removed and moved rows and columns like the
   * references of a formula; null once all of them are gone.
   */
  readonly cells: Readonly<Record<string, Rect | null>>;
}

export interface SheetPartChange {
  readonly before: SheetPart | undefined;
  readonly after: SheetPart | undefined;
  readonly source: Source;
}

/** The engine does not look inside the parts; it keeps them with the workbook, so that undo and snapshots have them. */
export interface SheetParts {
  /** In the order in which they were first put. */
  list(kind: string): readonly SheetPart[];
  get(id: string): SheetPart | undefined;
  /** Adds a part or puts it in the place of the one with the same id. Can be undone. */
  put(part: SheetPart): void;
  /** The same without a step to undo, for what only follows from something else. */
  note(part: SheetPart): void;
  remove(id: string): void;
  /** Whoever changed it, also by undo. Opening another workbook tells nothing. */
  onChanged(listener: (change: SheetPartChange) => void): Unsubscribe;
}
