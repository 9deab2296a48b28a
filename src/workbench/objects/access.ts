import type { ProtectionOptions } from "../engine/protection";
import type { Rect, SheetId } from "../engine/sheetEngine";
import { accessDenied } from "./hostError";
import type { Session } from "./session";

type Allowing = {
  [Name in keyof ProtectionOptions]-?: Name extends `allow${string}` ? Name : never;
}[keyof ProtectionOptions];

/** Throws unless the contents of these cells may be changed. */
export function checkCells({ workbook }: Session, rect: Rect): void {
  if (workbook.engine.protection.keepsFrom(rect)) throw accessDenied();
}

/** Throws when the sheet is protected and its protection does not allow this. */
export function checkSheet({ workbook }: Session, sheet: SheetId, allowing?: Allowing): void {
  const protection = workbook.engine.protection.ofSheet(sheet);
  if (protection && (allowing === undefined || protection.options[allowing] !== true)) throw accessDenied();
}

/** Throws when sheets may not be added, removed, renamed, moved or hidden. */
export function checkStructure({ workbook }: Session): void {
  if (workbook.engine.protection.ofWorkbook() !== undefined) throw accessDenied();
}
