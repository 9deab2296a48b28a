import type { NameInfo, SheetId } from "../engine/sheetEngine";
import { absoluteAddress } from "./address";
import type { Arguments } from "./arguments";
import { invalidArgument, itemNotFound } from "./hostError";
import { defineObject, type HostObject, type ObjectKind } from "./hostObject";
import { sameName } from "./itemNames";
import { nameCommentKey, namedItem } from "./namedItemObject";
import { range } from "./rangeObject";
import { sheetName } from "./ranges";
import type { Session } from "./session";
import { freeName } from "./tables";

interface NamesTarget {
  readonly session: Session;
  /** The names that belong to this sheet; those of the workbook when absent. */
  readonly sheet?: SheetId;
}

const inside = ({ session, sheet }: NamesTarget): readonly NameInfo[] =>
  session.engine.names().filter((info) => info.sheet === sheet);

const itemOf = ({ session, sheet }: NamesTarget, name: string): HostObject =>
  namedItem.of({ session, name, ...(sheet !== undefined && { sheet }) });

function find(target: NamesTarget, key: unknown): HostObject | null {
  if (typeof key !== "string") throw invalidArgument();
  const info = inside(target).find(({ name }) => sameName(name, key));
  return info ? itemOf(target, info.name) : null;
}

/** What a name stands for, from a range, a formula or a plain text. */
function formulaOf(session: Session, reference: unknown): string {
  const named = range.targetOf(reference);
  if (named) return `=${absoluteAddress(sheetName(session, named.rect.sheet), named.rect)}`;
  if (typeof reference === "number") return `=${reference}`;
  if (typeof reference !== "string" || reference === "") throw invalidArgument();
  return reference.startsWith("=") ? reference : `="${reference.replaceAll('"', '""')}"`;
}

function add(target: NamesTarget, formula: string, given: Arguments): HostObject {
  const { session, sheet } = target;
  const name = freeName(session, given.text(0), { sheet });
  session.engine.addName(name, formula, sheet);
  const comment = given.optionalText(2);
  if (comment !== undefined) session.workbook.nameComments.set(nameCommentKey(name, sheet), comment);
  return itemOf(target, name);
}

export const namedItemCollection: ObjectKind<NamesTarget> = defineObject({
  name: "NamedItemCollection",
  collection: {
    items: (target) => inside(target).map(({ name }) => itemOf(target, name)),
    item: (target, key) => {
      const item = find(target, key);
      if (!item) throw itemNotFound();
      return item;
    },
  },
  methods: {
    Add: (target, given) => add(target, formulaOf(target.session, given.any(1)), given),
    // Formulas are spelt here as in English, whatever the person's language.
    AddFormulaLocal: (target, given) => {
      const formula = given.text(1);
      if (formula === "") throw invalidArgument();
      return add(target, formula.startsWith("=") ? formula : `=${formula}`, given);
    },
    GetCount: (target) => inside(target).length,
    GetItemOrNullObject: (target, given) => find(target, given.any(0)),
  },
});
