import type { Rect } from "../../engine/sheetEngine";

/** What the page offers to bring back. */
export interface KeptWork {
  readonly id: string;
  /** When it was kept last, in milliseconds as `Date.now()` counts them. */
  readonly keptAt: number;
  /** The name of the workbook, with its ending. */
  readonly name: string;
  readonly sheets: readonly string[];
}

/** What brings it back. */
export interface KeptContent {
  readonly snapshot: string;
  /** On the sheet in front. */
  readonly selection: Rect;
  /** What `Office.context.document.settings` holds; what `workbook.settings` holds is in the snapshot. */
  readonly documentSettings: readonly (readonly [string, string])[];
}

/** Work of pages that are open and of pages that ended before it was saved. */
export interface KeptWorks {
  list(): Promise<readonly KeptWork[]>;
  content(id: string): Promise<KeptContent | undefined>;
  /** In the place of what was kept under the same id. */
  keep(work: KeptWork, content: KeptContent): Promise<void>;
  forget(id: string): Promise<void>;
}
