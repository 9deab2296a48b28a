import type { NameInfo, SheetId } from "../engine/sheetEngine";
import { absoluteAddress } from "./address";
import { invalidArgument, itemNotFound, notImplemented } from "./hostError";
import { defineObject, type HostObject, type ObjectKind } from "./hostObject";
import { sameName } from "./itemNames";
import { namedItem } from "./namedItemObject";
import { range } from "./rangeObject";
import { sheetName } from "./ranges";
import type { Session } from "./session";
import { freeName } from "./tables";

interface NamesTarget {
  readonly session: Session;
  /** The names of one sheet, of which this host has none; the workbook's when absent. */
  readonly sheet?: SheetId;
}

const inside = ({ session, sheet }: NamesTarget): readonly NameInfo[] =>
  sheet === undefined ? session.engine.names() : [];

function find(target: NamesTarget, key: unknown): HostObject | null {
  if (typeof key !== "string") throw invalidArgument();
  const info = inside(target).find(({ name }) => sameName(name, key));
  return info ? namedItem.of({ session: target.session, name: info.name }) : null;
}

/** What a name stands for, from a range, a formula or a plain text. */
function formulaOf(session: Session, reference: unknown): string {
  const named = range.targetOf(reference);
  if (named) return `=${absoluteAddress(sheetName(session, named.rect.sheet), named.rect)}`;
  if (typeof reference === "number") return `=${reference}`;
  if (typeof reference !== "string" || reference === "") throw invalidArgument();
  return reference.startsWith("=") ? reference : `="${reference.replaceAll('"', '""')}"`;
}

export const namedItemCollection: ObjectKind<NamesTarget> = defineObject({
  name: "NamedItemCollection",
  collection: {
    items: (target) => inside(target).map(({ name }) => namedItem.of({ session: target.session, name })),
    item: (target, key) => {
      const item = find(target, key);
      if (!item) throw itemNotFound();
      return item;
    },
  },
  methods: {
    Add: ({ session, sheet }, given) => {
      if (sheet !== undefined) throw notImplemented("a name that belongs to one sheet");
      const name = freeName(session, given.text(0));
      session.engine.addName(name, formulaOf(session, given.any(1)));
      const comment = given.optionalText(2);
      if (comment !== undefined) session.workbook.nameComments.set(name.toLowerCase(), comment);
      return namedItem.of({ session, name });
    },
    GetCount: (target) => inside(target).length,
    GetItemOrNullObject: (target, given) => find(target, given.any(0)),
  },
});
