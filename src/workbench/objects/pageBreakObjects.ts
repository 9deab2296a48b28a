import type { Rect } from "../engine/sheetEngine";
import { checkSheet } from "./access";
import { invalidArgument, itemNotFound } from "./hostError";
import { defineObject, type ObjectKind } from "./hostObject";
import { otherRect, range } from "./rangeObject";
import { wholeSheet } from "./rectangle";
import type { SheetTarget } from "./worksheets";

type Direction = "horizontal" | "vertical";

interface BreaksTarget extends SheetTarget {
  readonly direction: Direction;
}

interface BreakTarget extends BreaksTarget {
  readonly id: string;
}

const kinds: Readonly<Record<Direction, string>> = { horizontal: "rowPageBreak", vertical: "columnPageBreak" };

interface Placed {
  readonly id: string;
  /** The first cell behind the break. */
  readonly at: Rect;
}

/** Breaks follow inserted rows and columns; one whose row is removed is gone. */
const breaks = ({ session, sheet, direction }: BreaksTarget): Placed[] =>
  session.workbook.engine.parts
    .list(kinds[direction])
    .flatMap(({ id, cells: { at } }) => {
      if (at?.sheet !== sheet) return [];
      return [{ id, at: { ...at, ...(direction === "horizontal" ? { column: 0 } : { row: 0 }) } }];
    })
    .sort((one, other) => one.at.row - other.at.row || one.at.column - other.at.column);

function placed(target: BreakTarget): Rect {
  const found = breaks(target).find(({ id }) => id === target.id);
  if (!found) throw itemNotFound();
  return found.at;
}

export const pageBreak: ObjectKind<BreakTarget> = defineObject({
  name: "PageBreak",
  identity: ({ id }) => ({ _Id: id }),
  properties: {
    _Id: { read: ({ id }) => id },
    RowIndex: { read: (target) => placed(target).row },
    ColumnIndex: { read: (target) => placed(target).column },
  },
  methods: {
    Delete: (target) => {
      placed(target);
      checkSheet(target.session, target.sheet);
      target.session.workbook.engine.parts.remove(target.id);
    },
    GetCellAfterBreak: (target) => range.of({ session: target.session, rect: placed(target) }),
  },
});

function add(target: BreaksTarget, given: unknown): Placed {
  const { session, sheet, direction } = target;
  checkSheet(session, sheet);
  const { row, column, ...rect } = otherRect({ session, rect: wholeSheet(sheet) }, given);
  if (rect.sheet !== sheet) throw invalidArgument();
  const at = direction === "horizontal" ? { row, column: 0 } : { row: 0, column };
  // Before the first row or column no page ends.
  if (at.row + at.column === 0) throw invalidArgument();
  const known = breaks(target).find((one) => one.at.row === at.row && one.at.column === at.column);
  if (known) return known;
  const { parts } = session.workbook.engine;
  const kind = kinds[direction];
  const taken = new Set(parts.list(kind).map(({ id }) => id));
  let number = 1;
  while (taken.has(`${kind}:${number}`)) number += 1;
  const placedAt: Placed = { id: `${kind}:${number}`, at: { sheet, ...at, rows: 1, columns: 1 } };
  parts.put({ id: placedAt.id, kind, data: null, cells: { at: placedAt.at } });
  return placedAt;
}

export const pageBreakCollection: ObjectKind<BreaksTarget> = defineObject({
  name: "PageBreakCollection",
  collection: {
    items: (target) => breaks(target).map(({ id }) => pageBreak.of({ ...target, id })),
    item: (target, key) => {
      const found = breaks(target).find(({ id }, index) => id === key || index === key);
      if (!found) throw itemNotFound();
      return pageBreak.of({ ...target, id: found.id });
    },
  },
  methods: {
    Add: (target, given) => pageBreak.of({ ...target, id: add(target, given.any(0)).id }),
    GetCount: (target) => breaks(target).length,
    RemovePageBreaks: (target) => {
      checkSheet(target.session, target.sheet);
      for (const { id } of breaks(target)) target.session.workbook.engine.parts.remove(id);
    },
  },
});
