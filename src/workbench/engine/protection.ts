import type { Rect, SheetId, Unsubscribe } from "./sheetEngine";

/** What a person and an add-in may still do on a protected sheet; everything that is not allowed is refused. */
export interface ProtectionOptions {
  readonly allowAutoFilter?: boolean;
  readonly allowDeleteColumns?: boolean;
  readonly allowDeleteRows?: boolean;
  readonly allowEditObjects?: boolean;
  readonly allowEditScenarios?: boolean;
  readonly allowFormatCells?: boolean;
  readonly allowFormatColumns?: boolean;
  readonly allowFormatRows?: boolean;
  readonly allowInsertColumns?: boolean;
  readonly allowInsertHyperlinks?: boolean;
  readonly allowInsertRows?: boolean;
  readonly allowPivotTables?: boolean;
  readonly allowSort?: boolean;
  readonly selectionMode?: "Normal" | "Unlocked" | "None";
}

export interface SheetProtection {
  readonly options: ProtectionOptions;
  /** Kept as it is: this keeps people from slips, not from secrets. */
  readonly password?: string;
}

/** What the person wanted to do and was kept from. */
export interface Refusal {
  readonly kind: "lockedCells" | "sheet" | "workbook";
  readonly sheet: SheetId | undefined;
}

export interface Protection {
  ofSheet(sheet: SheetId): SheetProtection | undefined;
  /** `undefined` takes it away. */
  setSheet(sheet: SheetId, protection: SheetProtection | undefined): void;
  /** Whether sheets may not be added, removed, renamed, moved or hidden; with the password, `""` for none. */
  ofWorkbook(): string | undefined;
  setWorkbook(password: string | undefined): void;
  /** True and false where all cells agree; null otherwise. Cells are locked unless said otherwise. */
  locked(rect: Rect): boolean | null;
  setLocked(rect: Rect, locked: boolean): void;
  /** Whether a protected sheet has locked cells here. */
  keepsFrom(rect: Rect): boolean;
  /** A person's change in the grid was refused. */
  onRefused(listener: (refusal: Refusal) => void): Unsubscribe;
}
