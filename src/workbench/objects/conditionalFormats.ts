import type { ConditionalChange, ConditionalFormat, ConditionalLook } from "../engine/conditionalFormats";
import type { SheetId } from "../engine/sheetEngine";
import { checkSheet } from "./access";
import { itemNotFound } from "./hostError";
import type { Session } from "./session";

export interface ConditionalTarget {
  readonly session: Session;
  readonly sheet: SheetId;
  /** The engine's id. */
  readonly id: string;
}

export function conditionalFormatOf({ session, sheet, id }: ConditionalTarget): ConditionalFormat {
  const found = session.workbook.engine.conditionalFormats.list(sheet).find((format) => format.id === id);
  if (!found) throw itemNotFound();
  return found;
}

export function changeConditionalFormat({ session, sheet, id }: ConditionalTarget, change: ConditionalChange): void {
  checkSheet(session, sheet, "allowFormatCells");
  session.workbook.engine.conditionalFormats.change(sheet, id, change);
}

export function changeLook(target: ConditionalTarget, change: ConditionalLook): void {
  changeConditionalFormat(target, { look: { ...conditionalFormatOf(target).look, ...change } });
}

export function dropLook(target: ConditionalTarget, ...members: (keyof ConditionalLook)[]): void {
  const look = Object.entries(conditionalFormatOf(target).look).filter(
    ([name]) => !members.some((one) => one === name),
  );
  changeConditionalFormat(target, { look: Object.fromEntries(look) });
}
