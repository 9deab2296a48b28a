import { invalidArgument } from "./hostError";
import { defineObject, type ObjectKind } from "./hostObject";
import { otherRect } from "./rangeObject";
import { sheetColumns, sheetRows } from "./rectangle";
import type { SheetTarget } from "./worksheets";

function count(value: number, limit: number): number {
  if (value < 0 || value >= limit) throw invalidArgument();
  return value;
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
    Unfreeze: ({ session, sheet }) => session.engine.freeze(sheet, 0, 0),
  },
});
