import type { Rect } from "../engine/sheetEngine";
import { fullAddress } from "./address";
import { invalidArgument } from "./hostError";
import { defineObject, type ObjectKind } from "./hostObject";
import { range } from "./rangeObject";
import { sheetName } from "./ranges";
import { cellCount, isEntireColumn, isEntireRow } from "./rectangle";
import type { Session } from "./session";
import { worksheet } from "./worksheetObject";

interface AreasTarget {
  readonly session: Session;
  /** At least one, all of one sheet. */
  readonly rects: readonly [Rect, ...Rect[]];
}

const address = ({ session, rects }: AreasTarget): string => {
  const name = sheetName(session, rects[0].sheet);
  return rects.map((rect) => fullAddress(name, rect)).join(",");
};

export const rangeCollection: ObjectKind<AreasTarget> = defineObject({
  name: "RangeCollection",
  collection: {
    items: ({ session, rects }) => rects.map((rect) => range.of({ session, rect })),
    item: () => {
      throw invalidArgument();
    },
  },
  methods: {
    GetCount: ({ rects }) => rects.length,
    GetItemAt: ({ session, rects }, given) => {
      const rect = rects[given.integer(0)];
      if (!rect) throw invalidArgument();
      return range.of({ session, rect });
    },
  },
});

export const rangeAreas: ObjectKind<AreasTarget> = defineObject({
  name: "RangeAreas",
  keepable: true,
  properties: {
    Address: { read: address },
    AddressLocal: { read: address },
    AreaCount: { read: ({ rects }) => rects.length },
    CellCount: { read: ({ rects }) => rects.reduce((sum, rect) => sum + cellCount(rect), 0) },
    IsEntireColumn: { read: ({ rects }) => rects.every(isEntireColumn) },
    IsEntireRow: { read: ({ rects }) => rects.every(isEntireRow) },
  },
  links: {
    Areas: (target) => rangeCollection.of(target),
    Worksheet: ({ session, rects }) => worksheet.of({ session, sheet: rects[0].sheet }),
  },
});
