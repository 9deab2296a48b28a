/** What people may still do on a protected sheet, in the words of files. */
export const fileAllowances = [
  "objects",
  "scenarios",
  "formatCells",
  "formatColumns",
  "formatRows",
  "insertColumns",
  "insertRows",
  "insertHyperlinks",
  "deleteColumns",
  "deleteRows",
  "selectLockedCells",
  "sort",
  "autoFilter",
  "pivotTables",
  "selectUnlockedCells",
] as const;

export type FileAllowance = (typeof fileAllowances)[number];

/** These are allowed unless a file forbids them, all others forbidden unless it allows them. */
export const allowedUnlessForbidden: ReadonlySet<FileAllowance> = new Set([
  "objects",
  "scenarios",
  "selectLockedCells",
  "selectUnlockedCells",
]);

export interface FileSheetProtection {
  readonly allowed: readonly FileAllowance[];
  /** What is left of a password: the attributes by which Excel checks one. */
  readonly password?: Readonly<Record<string, string>>;
}
