import type { BuildProblem } from "./buildProblem";

/** A cell to be pointed at, and jumped to. */
export interface SnapshotCell {
  readonly worksheet: string;
  /** The sheet's name now. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** `B4` */
  readonly address: string;
}

/** Why no snapshot can be taken; nothing has been written. */
export type SnapshotObstacle =
  | { readonly kind: "noExcel" }
  | { readonly kind: "hostTooOld"; readonly needed: string }
  /** A table of the workbook, or one of its columns, is not there any more. */
  | { readonly kind: "tableGone"; readonly table: string }
  | { readonly kind: "columnGone"; readonly table: string; readonly column: string }
  /** The name of the as-of cell is not there any more. */
  | { readonly kind: "asOfGone"; readonly name: string }
  /** The as-of cell is blank, or says no day. */
  | { readonly kind: "noDay"; readonly cell: SnapshotCell }
  | { readonly kind: "noDeals"; readonly sheet: string }
  /** Cells of the deals that show an error; the first ones of `count`. */
  | { readonly kind: "errors"; readonly cells: readonly SnapshotCell[]; readonly count: number }
  | { readonly kind: "protected"; readonly sheet: string }
  /** Something stands where new rows have to go. */
  | { readonly kind: "noRoom"; readonly cell: SnapshotCell }
  | { readonly kind: "totalRow"; readonly sheet: string }
  /** Rows of a filtered table cannot be replaced safely. */
  | { readonly kind: "rowsHidden"; readonly sheet: string }
  | { readonly kind: "tooManyRows"; readonly rows: number; readonly most: number };

/** What a person should know before a snapshot is taken. */
export type SnapshotNotice =
  /** Excel calculates only when asked to: it is asked before the deals are read. */
  | { readonly kind: "manualCalculation" }
  /** Deals with more than one row; each row is recorded. The first ones of `count`. */
  | { readonly kind: "dealsTwice"; readonly deals: readonly string[]; readonly count: number }
  /** Rows without a deal, which are left out. The first ones of `count`. */
  | { readonly kind: "withoutDeal"; readonly cells: readonly SnapshotCell[]; readonly count: number };

export interface SnapshotReady {
  readonly status: "ready";
  /** As Excel counts days. */
  readonly day: number;
  /** Where the day comes from. */
  readonly asOf: SnapshotCell;
  /** Rows that are to be recorded. */
  readonly deals: number;
  /** Rows that are recorded for that day already, and would be replaced. */
  readonly replaces: number;
  readonly notices: readonly SnapshotNotice[];
}

export interface SnapshotBlocked {
  readonly status: "blocked";
  readonly obstacles: readonly SnapshotObstacle[];
}

export type SnapshotInspection =
  SnapshotReady | SnapshotBlocked | { readonly status: "failed"; readonly problem: BuildProblem };

export type SnapshotOutcome =
  | {
      readonly status: "recorded";
      readonly day: number;
      readonly deals: number;
      readonly replaced: number;
      /** Rows of that day that are not needed any more: blank, and left to the person to delete. */
      readonly blankRows: number;
    }
  /** That day is recorded already, and nobody has said that it may be replaced. Nothing was written. */
  | { readonly status: "asks"; readonly ready: SnapshotReady }
  | SnapshotBlocked
  /** `restored`: the Snapshots table is as it was. */
  | { readonly status: "failed"; readonly problem: BuildProblem; readonly restored: boolean };
