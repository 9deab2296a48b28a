import type { Rect } from "../engine/sheetEngine";
import {
  addBinding,
  bindingInfo,
  bindings,
  boundRect,
  boundTable,
  findBinding,
  removeBinding,
  type BindingTarget,
} from "./bindings";
import { invalidArgument, invalidReference, itemNotFound } from "./hostError";
import { afterCalculation, defineObject, type HostObject, type ObjectKind } from "./hostObject";
import { range } from "./rangeObject";
import { sameName } from "./itemNames";
import { rectOfFormula, resolveReference } from "./referenceText";
import type { Session } from "./session";
import { table } from "./tableObject";

interface BindingsTarget {
  readonly session: Session;
}

export const binding: ObjectKind<BindingTarget> = defineObject({
  name: "Binding",
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { read: (target) => bindingInfo(target).id },
    Type: { read: (target) => bindingInfo(target).type },
  },
  methods: {
    GetRange: (target) => range.of({ session: target.session, rect: boundRect(target, "Range") }),
    GetTable: (target) => table.of({ session: target.session, table: boundTable(target) }),
    GetText: afterCalculation((target: BindingTarget) => {
      const text = target.session.engine.readText(boundRect(target, "Text"));
      return text[0]?.[0] ?? "";
    }),
    Delete: removeBinding,
  },
});

function givenRect(session: Session, given: unknown): Rect {
  const cells = range.targetOf(given);
  if (cells) return cells.rect;
  if (typeof given !== "string") throw invalidArgument();
  return resolveReference(session, given, session.engine.activeSheet());
}

function namedRect(session: Session, name: string): Rect {
  const item = session.engine.names().find((one) => one.sheet === undefined && sameName(one.name, name));
  if (!item) throw itemNotFound();
  const rect = rectOfFormula(session, item.formula);
  if (!rect) throw invalidReference();
  return rect;
}

function find({ session }: BindingsTarget, id: unknown): HostObject | null {
  return findBinding(session, id) ? binding.of({ session, id: String(id) }) : null;
}

export const bindingCollection: ObjectKind<BindingsTarget> = defineObject({
  name: "BindingCollection",
  collection: {
    items: ({ session }) => bindings(session).map(({ id }) => binding.of({ session, id })),
    item: (target, id) => {
      const found = find(target, id);
      if (!found) throw itemNotFound();
      return found;
    },
  },
  properties: { Count: { read: ({ session }) => bindings(session).length } },
  methods: {
    Add: ({ session }, given) =>
      binding.of(addBinding(session, givenRect(session, given.any(0)), given.any(1), given.text(2))),
    AddFromNamedItem: ({ session }, given) =>
      binding.of(addBinding(session, namedRect(session, given.text(0)), given.any(1), given.text(2))),
    AddFromSelection: ({ session }, given) => {
      const [rect, ...others] = session.engine.selections();
      if (!rect || others.length > 0) throw invalidReference();
      return binding.of(addBinding(session, rect, given.any(0), given.text(1)));
    },
    GetCount: ({ session }) => bindings(session).length,
    GetItemAt: ({ session }, given) => {
      const found = bindings(session)[given.integer(0)];
      if (!found) throw invalidArgument();
      return binding.of({ session, id: found.id });
    },
    GetItemOrNullObject: (target, given) => find(target, given.any(0)),
  },
});
