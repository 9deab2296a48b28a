import { CalculatedCells } from "../../../src/workbench/engine/calculatedCells";

const rows = (startRow: number, endRow: number, startColumn = 2, endColumn = startColumn) => ({
  startRow,
  endRow,
  startColumn,
  endColumn,
});

test("what has been calculated is found in its rows and columns, and not in the gaps between them", () => {
  const cells = new CalculatedCells();
  expect(cells.anyIn(rows(0, 100))).toBe(false);
  for (const row of [50, 10, 90]) cells.setValue(row, 2, { v: row });
  cells.setValue(70, 4, null);
  expect(cells.getValue(50, 2)).toEqual({ v: 50 });
  const found = [rows(10, 10), rows(90, 95), rows(0, 10), rows(20, 60), rows(0, 100), rows(60, 80, 1, 4)];
  expect(found.map((area) => cells.anyIn(area))).toEqual(found.map(() => true));
  const free = [rows(0, 9), rows(91, 95), rows(11, 49), rows(51, 89), rows(0, 100, 3), rows(0, 69, 4), rows(71, 99, 4)];
  expect(free.map((area) => cells.anyIn(area))).toEqual(free.map(() => false));
});
