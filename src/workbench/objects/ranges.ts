import type { Rect } from "../engine/sheetEngine";
import { fullAddress } from "./address";
import { invalidReference } from "./hostError";
import type { Session } from "./session";

export interface RangeTarget {
  readonly session: Session;
  readonly rect: Rect;
}

/** The name of a sheet that must still be there. */
export function sheetName(session: Session, sheet: string): string {
  const info = session.structure.sheets().find(({ id }) => id === sheet);
  if (!info) throw invalidReference();
  return info.name;
}

export const addressOf = ({ session, rect }: RangeTarget): string => fullAddress(sheetName(session, rect.sheet), rect);
