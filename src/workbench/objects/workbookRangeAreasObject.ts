import type { Rect } from "../engine/sheetEngine";
import { fullAddress } from "./address";
import { areasTarget } from "./areas";
import { invalidArgument, itemNotFound } from "./hostError";
import { defineObject, type HostObject, type ObjectKind } from "./hostObject";
import { rangeAreas, rangeCollection } from "./rangeAreasObject";
import { sheetName } from "./ranges";
import type { Session } from "./session";
import { findSheet } from "./worksheets";

interface Target {
  readonly session: Session;
  /** On any sheets. */
  readonly rects: readonly Rect[];
}

/** One object for each sheet, in the order of the sheets. */
const bySheet = ({ session, rects }: Target): HostObject[] =>
  session.structure.sheets().flatMap(({ id }) => {
    const own = areasTarget(
      session,
      rects.filter(({ sheet }) => sheet === id),
    );
    return own ? [rangeAreas.of(own)] : [];
  });

function ofSheet({ session, rects }: Target, key: unknown): HostObject | null {
  const info = findSheet(session, key);
  const own = areasTarget(
    session,
    rects.filter(({ sheet }) => sheet === info?.id),
  );
  return own ? rangeAreas.of(own) : null;
}

export const rangeAreasCollection: ObjectKind<Target> = defineObject({
  name: "RangeAreasCollection",
  collection: {
    items: bySheet,
    item: () => {
      throw invalidArgument();
    },
  },
  methods: {
    GetCount: (target) => bySheet(target).length,
    GetItemAt: (target, given) => {
      const found = bySheet(target)[given.integer(0)];
      if (!found) throw invalidArgument();
      return found;
    },
  },
});

export const workbookRangeAreas: ObjectKind<Target> = defineObject({
  name: "WorkbookRangeAreas",
  keepable: true,
  properties: {
    Addresses: { read: ({ session, rects }) => rects.map((rect) => fullAddress(sheetName(session, rect.sheet), rect)) },
  },
  links: {
    Areas: (target) => rangeAreasCollection.of(target),
    Ranges: (target) => rangeCollection.of(target),
  },
  methods: {
    GetRangeAreasBySheet: (target, given) => {
      const found = ofSheet(target, given.any(0));
      if (!found) throw itemNotFound();
      return found;
    },
    GetRangeAreasOrNullObjectBySheet: (target, given) => ofSheet(target, given.any(0)),
  },
});
