import { ColumnWidths } from "../../src/blueprints/layout/columnWidths";

const pixelsOf = (widths: ColumnWidths): Readonly<Record<number, number>> =>
  Object.fromEntries(widths.settle().map(({ column, pixels }) => [column, pixels]));

test("a column is as wide as the widest thing in it", () => {
  const widths = new ColumnWidths();
  widths.need(0, 1, 80);
  widths.need(0, 1, 60);
  expect(pixelsOf(widths)).toEqual({ 0: 80 });
});

test("what runs over several columns widens each of them by the same, and those between two lanes not at all", () => {
  const widths = new ColumnWidths();
  widths.need(0, 1, 100);
  widths.gap(1, 28);
  widths.need(2, 1, 60);
  widths.need(0, 3, 228);
  expect(pixelsOf(widths)).toEqual({ 0: 120, 1: 28, 2: 80 });
});

test("a column that is empty beside some rows and holds something in others is as wide as that", () => {
  const widths = new ColumnWidths();
  widths.gap(1, 28);
  widths.need(1, 1, 72);
  widths.need(0, 2, 212);
  expect(pixelsOf(widths)).toEqual({ 0: 90, 1: 122 });
});

test.each([
  ["well before the words end", 100, 100],
  ["where plain words would end and bold ones would not", 180, 202],
  ["behind them", 210, 210],
])("an edge %s", (_where, first, expected) => {
  const widths = new ColumnWidths();
  widths.need(0, 1, first);
  widths.need(1, 1, 300);
  widths.run(0, 171, 202);
  expect(pixelsOf(widths)).toEqual({ 0: expected, 1: 300 });
});

test("the edge that is moved is that of a column further on", () => {
  const widths = new ColumnWidths();
  widths.need(0, 1, 100);
  widths.need(1, 1, 80);
  widths.run(0, 171, 202);
  expect(pixelsOf(widths)).toEqual({ 0: 100, 1: 102 });
});
