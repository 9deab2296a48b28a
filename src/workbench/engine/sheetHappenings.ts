import type { Rect, SheetId, Unsubscribe } from "./sheetEngine";

/** What befalls sheets beside new contents, whoever does it; undo and redo bring it about as well. */
export type SheetHappening =
  | {
      readonly kind: "rowsInserted" | "rowsRemoved" | "columnsInserted" | "columnsRemoved" | "rowsHidden" | "rowsShown";
      /** Whole rows or columns. */
      readonly rect: Rect;
    }
  /** Cells look different, with the same contents. */
  | { readonly kind: "formatted"; readonly rect: Rect }
  /** A sheet stands at another place, counted from 0. */
  | { readonly kind: "sheetMoved"; readonly sheet: SheetId; readonly before: number; readonly after: number }
  | { readonly kind: "sheetsHidden" };

export interface SheetHappenings {
  listen(listener: (happening: SheetHappening) => void): Unsubscribe;
}
