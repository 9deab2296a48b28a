import type { Rect, SheetId } from "../engine/sheetEngine";
import { invalidArgument } from "./hostError";
import { resolveReference } from "./referenceText";
import type { Session } from "./session";

/** `A1:B2, D4`, each part of one sheet. Commas inside a quoted sheet name separate nothing. */
export function parseAreas(session: Session, text: string, home: SheetId): readonly [Rect, ...Rect[]] {
  const parts = text.match(/(?:'(?:[^']|'')*'|[^,])+/gu) ?? [];
  const [first, ...others] = parts.map((part) => resolveReference(session, part.trim(), home));
  if (!first || others.some(({ sheet }) => sheet !== first.sheet)) throw invalidArgument();
  return [first, ...others];
}
