import type { Rect, TableInfo } from "../engine/sheetEngine";
import { itemNotFound } from "./hostError";
import { defineObject, type ObjectKind } from "./hostObject";
import { contains, intersection } from "./rectangle";
import type { Session } from "./session";
import { table } from "./tableObject";
import { wholeTable } from "./tableParts";
import { findTable } from "./tables";

interface ScopeTarget {
  readonly session: Session;
  readonly rects: readonly Rect[];
  readonly fullyContained: boolean;
}

const inScope = ({ session, rects, fullyContained }: ScopeTarget): TableInfo[] =>
  session.engine
    .tables()
    .filter((info) =>
      rects.some((rect) =>
        fullyContained ? contains(rect, wholeTable(info)) : intersection(rect, wholeTable(info)) !== undefined,
      ),
    );

/** The tables that a range touches. */
export const tableScope: ObjectKind<ScopeTarget> = defineObject({
  name: "TableScopedCollection",
  collection: {
    items: (target) => inScope(target).map(({ id }) => table.of({ session: target.session, table: id })),
    item: (target, key) => {
      const info = findTable(target.session, inScope(target), key);
      if (!info) throw itemNotFound();
      return table.of({ session: target.session, table: info.id });
    },
  },
  methods: {
    GetCount: (target) => inScope(target).length,
    GetFirst: (target) => {
      const [first] = inScope(target);
      if (!first) throw itemNotFound();
      return table.of({ session: target.session, table: first.id });
    },
    GetItemOrNullObject: (target, given) => {
      const info = findTable(target.session, inScope(target), given.any(0));
      return info ? table.of({ session: target.session, table: info.id }) : null;
    },
  },
});
