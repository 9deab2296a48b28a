import { shiftedTable, type CellShift } from "../../../src/workbench/engine/shiftedTable";
import type { Rect } from "../../../src/workbench/engine/sheetEngine";

const at = (row: number, column: number, rows: number, columns: number): Rect => ({
  sheet: "sheet-1",
  row,
  column,
  rows,
  columns,
});

/** C3:E7, perhaps with totals in row 8. */
const table = at(2, 2, 5, 3);

const shift = (kind: CellShift["kind"], axis: CellShift["axis"], rect: Rect, whole = false): CellShift => ({
  kind,
  axis,
  rect,
  whole,
});

describe("where a table stands after cells came or went", () => {
  test.each([
    ["rows inserted above", shift("insert", "rows", at(0, 0, 2, 9), true), { rect: at(4, 2, 5, 3) }],
    ["rows inserted at its headings", shift("insert", "rows", at(2, 0, 1, 9), true), { rect: at(3, 2, 5, 3) }],
    ["rows inserted within", shift("insert", "rows", at(4, 2, 2, 3)), { rect: at(2, 2, 7, 3) }],
    ["rows inserted below", shift("insert", "rows", at(7, 2, 2, 3)), undefined],
    ["cells inserted beside", shift("insert", "rows", at(0, 5, 2, 3)), undefined],
    ["cells inserted over a part of it", shift("insert", "rows", at(0, 2, 1, 2)), "torn"],
    ["rows removed above and within the headings", shift("remove", "rows", at(1, 2, 2, 3)), "gone"],
    ["rows removed across its end", shift("remove", "rows", at(5, 2, 9, 3)), { rect: at(2, 2, 3, 3) }],
    ["all rows below the headings removed", shift("remove", "rows", at(3, 0, 4, 9), true), { rect: at(2, 2, 2, 3) }],
    [
      "columns removed before and within",
      shift("remove", "columns", at(0, 1, 99, 2), true),
      {
        rect: at(2, 1, 5, 2),
        columns: { at: 0, inserted: 0, removed: 1 },
      },
    ],
    [
      "columns inserted within",
      shift("insert", "columns", at(2, 4, 5, 2)),
      {
        rect: at(2, 2, 5, 5),
        columns: { at: 2, inserted: 2, removed: 0 },
      },
    ],
    ["all columns removed", shift("remove", "columns", at(2, 2, 5, 3)), "gone"],
  ])("%s", (_, change, expected) => {
    expect(shiftedTable(table, false, change)).toEqual(expected);
  });

  test.each([
    ["rows inserted at the totals join the table", shift("insert", "rows", at(7, 2, 1, 3)), { rect: at(2, 2, 6, 3) }],
    ["removed totals are none any more", shift("remove", "rows", at(7, 2, 1, 3)), { rect: table, totalsGone: true }],
    ["columns are torn that leave out the totals", shift("insert", "columns", at(2, 3, 5, 1)), "torn"],
  ])("with totals %s", (_, change, expected) => {
    expect(shiftedTable(table, true, change)).toEqual(expected);
  });

  test("another sheet's cells do not matter", () => {
    expect(
      shiftedTable(table, false, shift("insert", "rows", { ...at(0, 0, 1, 9), sheet: "other" }, true)),
    ).toBeUndefined();
  });
});
