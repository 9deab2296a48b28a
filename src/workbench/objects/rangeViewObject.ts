import type { Rect } from "../engine/sheetEngine";
import { fullAddress } from "./address";
import { invalidArgument } from "./hostError";
import { afterCalculation, defineObject, type HostObject, type Property, type ObjectKind } from "./hostObject";
import { range } from "./rangeObject";
import { formattedPart } from "./rangeContent";
import { sheetName, type RangeTarget } from "./ranges";

interface ViewTarget extends RangeTarget {
  /** Which row of the visible ones this is; 0 for the view as a whole. */
  readonly index: number;
}

const visibleRows = ({ session, rect }: RangeTarget): number[] =>
  Array.from({ length: rect.rows }, (_, row) => row).filter(
    (row) => !session.engine.layout.rowHidden(rect.sheet, rect.row + row),
  );

const visibleColumns = ({ session, rect }: RangeTarget): number[] =>
  Array.from({ length: rect.columns }, (_, column) => column).filter(
    (column) => !session.engine.layout.columnHidden(rect.sheet, rect.column + column),
  );

const cellAt = (rect: Rect, row: number, column: number): Rect => ({
  ...rect,
  row: rect.row + row,
  column: rect.column + column,
  rows: 1,
  columns: 1,
});

/** What the range says, without hidden rows and columns. */
function shown(target: ViewTarget, name: string): unknown[][] {
  const block = range.definition.properties?.[name]?.read(target) as readonly (readonly unknown[])[];
  const columns = visibleColumns(target);
  return visibleRows(target).map((row) => columns.map((column) => block[row]?.[column]));
}

/** One value for all visible cells, or a block of as many as are visible. */
async function put(target: ViewTarget, name: string, input: unknown): Promise<void> {
  const [rows, columns] = [visibleRows(target), visibleColumns(target)];
  const block = Array.isArray(input) ? (input as readonly unknown[]) : undefined;
  const fits = block?.every((row) => Array.isArray(row) && row.length === columns.length) ?? true;
  if (block && (block.length !== rows.length || !fits)) throw invalidArgument();
  const write = range.definition.properties?.[name]?.write;
  for (const [i, row] of rows.entries()) {
    for (const [j, column] of columns.entries()) {
      const value = block ? (block[i] as readonly unknown[])[j] : input;
      if (value !== null) await write?.({ ...target, rect: cellAt(target.rect, row, column) }, [[value]]);
    }
  }
}

const passedOn = (name: string): Property<ViewTarget> => ({
  read: afterCalculation((target: ViewTarget) => shown(target, name)),
  write: (target, value) => put(target, name, value),
});

export const rangeViewCollection: ObjectKind<RangeTarget> = defineObject({
  name: "RangeViewCollection",
  collection: {
    items: (target) => visibleRows(target).map((_, index) => rangeView.of(rowView(target, index))),
    item: () => {
      throw invalidArgument();
    },
  },
  methods: {
    GetCount: (target) => visibleRows(target).length,
    GetItemAt: (target, given) => rangeView.of(rowView(target, given.integer(0))),
  },
});

function rowView({ session, rect }: RangeTarget, index: number): ViewTarget {
  const row = visibleRows({ session, rect })[index];
  if (row === undefined) throw invalidArgument();
  return { session, rect: { ...rect, row: rect.row + row, rows: 1 }, index };
}

export const rangeView: ObjectKind<ViewTarget> = defineObject({
  name: "RangeView",
  properties: {
    Index: { read: ({ index }) => index },
    RowCount: { read: (target) => visibleRows(target).length },
    ColumnCount: { read: (target) => visibleColumns(target).length },
    CellAddresses: {
      read: (target) => {
        const name = sheetName(target.session, target.rect.sheet);
        const columns = visibleColumns(target);
        return visibleRows(target).map((row) =>
          columns.map((column) => fullAddress(name, cellAt(target.rect, row, column))),
        );
      },
    },
    Values: passedOn("Values"),
    Formulas: passedOn("Formulas"),
    FormulasLocal: passedOn("FormulasLocal"),
    FormulasR1C1: passedOn("FormulasR1C1"),
    NumberFormat: passedOn("NumberFormat"),
    Text: { read: afterCalculation((target) => shown(target, "Text")) },
    ValueTypes: { read: afterCalculation((target) => shown(target, "ValueTypes")) },
  },
  links: { Rows: (target) => rangeViewCollection.of(target) },
  methods: { GetRange: ({ session, rect }) => range.of({ session, rect }) },
});

/** `range.getVisibleView`. */
export function visibleView(target: RangeTarget): HostObject {
  return rangeView.of({ session: target.session, rect: formattedPart(target), index: 0 });
}
