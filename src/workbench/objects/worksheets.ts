import type { SheetId, SheetInfo } from "../engine/sheetEngine";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "./hostError";
import { checkSheetName, sameName } from "./itemNames";
import type { Session } from "./session";

export interface SheetTarget {
  readonly session: Session;
  readonly sheet: SheetId;
}

export function sheetInfo({ session, sheet }: SheetTarget): SheetInfo {
  const info = session.structure.sheets().find(({ id }) => id === sheet);
  if (!info) throw itemNotFound();
  return info;
}

export function findSheet(session: Session, key: unknown): SheetInfo | undefined {
  if (typeof key !== "string") throw invalidArgument();
  return session.structure
    .sheets()
    .find(({ id, name }) => session.workbook.ids.worksheet(id) === key || sameName(name, key));
}

/** The name itself when no other sheet bears it. */
export function freeSheetName(session: Session, name: unknown, except?: SheetId): string {
  const checked = checkSheetName(name);
  const taken = session.structure.sheets().some((sheet) => sheet.id !== except && sameName(sheet.name, checked));
  if (taken) throw itemAlreadyExists();
  return checked;
}

export function nextSheetName(session: Session): string {
  for (let number = 1; ; number += 1) {
    const name = `Sheet${number}`;
    if (!session.structure.sheets().some((sheet) => sameName(sheet.name, name))) return name;
  }
}

/** The sheets in their order, all or only those that a person sees. */
export const sheetsInOrder = (session: Session, visibleOnly: boolean): SheetInfo[] =>
  session.structure.sheets().filter(({ visible }) => visible || !visibleOnly);
