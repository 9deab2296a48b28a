import { invalidArgument, itemNotFound } from "./hostError";
import { defineObject, type HostObject, type ObjectKind } from "./hostObject";
import { otherRect, range } from "./rangeObject";
import { sheetColumns, sheetRows } from "./rectangle";
import type { SheetTarget } from "./worksheets";

function count(value: number, limit: number): number {
  if (value < 0 || value >= limit) throw invalidArgument();
  return value;
}

/** What stays in view: whole rows, whole columns or the cells in the corner. */
function location({ session, sheet }: SheetTarget): HostObject | null {
  const { rows, columns } = session.engine.layout.frozen(sheet);
  if (rows === 0 && columns === 0) return null;
  const rect = {
    sheet,
    row: 0,
    column: 0,
    rows: rows === 0 ? sheetRows : rows,
    columns: columns === 0 ? sheetColumns : columns,
  };
  return range.of({ session, rect });
}

export const freezePanes: ObjectKind<SheetTarget> = defineObject({
  name: "WorksheetFreezePanes",
  methods: {
    FreezeRows: ({ session, sheet }, given) =>
      session.engine.freeze(sheet, count(given.optionalInteger(0) ?? 1, sheetRows), 0),
    FreezeColumns: ({ session, sheet }, given) =>
      session.engine.freeze(sheet, 0, count(given.optionalInteger(0) ?? 1, sheetColumns)),
    FreezeAt: ({ session, sheet }, given) => {
      const home = { sheet, row: 0, column: 0, rows: 1, columns: 1 };
      const rect = otherRect({ session, rect: home }, given.any(0));
      if (rect.sheet !== sheet) throw invalidArgument();
      // Everything from the sheet's corner to the end of the range stays in view; whole rows freeze no columns.
      const rows = rect.rows === sheetRows ? 0 : rect.row + rect.rows;
      const columns = rect.columns === sheetColumns ? 0 : rect.column + rect.columns;
      session.engine.freeze(sheet, rows, columns);
    },
    GetLocation: (target) => {
      const found = location(target);
      if (!found) throw itemNotFound();
      return found;
    },
    GetLocationOrNullObject: location,
    Unfreeze: ({ session, sheet }) => session.engine.freeze(sheet, 0, 0),
  },
});
