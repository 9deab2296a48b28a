import { createNodeSheetEngine } from "../../../src/workbench/engine/createNodeSheetEngine";
import type { CellInput, Rect, SheetEngine } from "../../../src/workbench/engine/sheetEngine";
import { chartContent } from "../../../src/workbench/objects/chartContent";
import { withSource } from "../../../src/workbench/objects/chartObject";
import { chartKind, chartsOn, type ChartPart } from "../../../src/workbench/objects/chartParts";
import { boxOfChart, placeChart, placed } from "../../../src/workbench/objects/chartPlacement";
import { newChart } from "../../../src/workbench/objects/chartRecord";
import { followSpills } from "../../../src/workbench/objects/chartReferences";
import type { ChartType } from "../../../src/workbench/charts/chartTypes";

let engine: SheetEngine;
let sheet: string;

beforeEach(() => {
  engine = createNodeSheetEngine();
  sheet = engine.activeSheet();
});

afterEach(() => engine.dispose());

const cells = (row: number, column: number, rows: number, columns: number): Rect => ({
  sheet,
  row,
  column,
  rows,
  columns,
});

async function write(row: number, column: number, block: CellInput[][]): Promise<void> {
  engine.write(cells(row, column, block.length, block[0]!.length), block);
  await engine.settled();
}

function addChart(type: ChartType, source: Rect): void {
  const bare: ChartPart = { id: "chart", kind: chartKind, cells: {}, data: newChart("Chart", type) };
  const anchored = placed(bare, cells(0, 10, 5, 3), { left: 0, top: 0, right: 0, bottom: 0 });
  engine.parts.put(withSource(engine, anchored, source, "Auto"));
}

const only = (): ChartPart => chartsOn(engine, sheet)[0]!;
const content = () => chartContent(engine, only());

test("blanks and errors are gaps, text counts as zero as in Excel, formats come from the cells", async () => {
  await write(0, 0, [
    ["Month", "Rate"],
    ["Jan", 0.5],
    ["Feb", ""],
    ["Mar", "=NA()"],
    ["Apr", "=1/4"],
    ["May", "none"],
  ]);
  engine.format(cells(1, 1, 5, 1), { numberFormat: "0.0%" });
  addChart("Line", cells(0, 0, 6, 2));
  expect(content()).toMatchObject({
    title: "Rate",
    categories: ["Jan", "Feb", "Mar", "Apr", "May"],
    series: [{ name: "Rate", values: [0.5, null, null, 0.25, 0], numberFormat: "0.0%" }],
    valueAxis: { numberFormat: "0.0%" },
  });
});

test("days in the first column are categories, written as the cells show them", async () => {
  await write(0, 0, [
    [45_292, 10],
    [45_323, 20],
  ]);
  engine.format(cells(0, 0, 2, 1), { numberFormat: "yyyy-mm" });
  addChart("Line", cells(0, 0, 2, 2));
  expect(content()).toMatchObject({ categories: ["2024-01", "2024-02"], series: [{ values: [10, 20] }] });
});

test("a first row of numbers holds no names", async () => {
  await write(0, 0, [
    [1, 2],
    [3, 4],
    [5, 6],
  ]);
  addChart("ColumnClustered", cells(0, 0, 3, 2));
  expect(content().series.map(({ name, values }) => [name, values])).toEqual([
    ["Series1", [1, 3, 5]],
    ["Series2", [2, 4, 6]],
  ]);
});

test("bubbles take values and sizes by turns", async () => {
  await write(0, 0, [
    ["x", "Small", "size", "Large", "size"],
    [1, 10, 100, 20, 200],
    [2, 11, 101, 21, 201],
  ]);
  addChart("Bubble", cells(0, 0, 3, 5));
  expect(content().series.map(({ name, x, values, sizes }) => ({ name, x, values, sizes }))).toEqual([
    { name: "Small", x: [1, 2], values: [10, 11], sizes: [100, 101] },
    { name: "Large", x: [1, 2], values: [20, 21], sizes: [200, 201] },
  ]);
});

test("what a function answers only later is followed from then on, however long it becomes", async () => {
  await write(0, 0, [["=SEQUENCE(C1)", "", 1]]);
  addChart("Line", cells(0, 0, 4, 1));
  followSpills(engine, chartsOn(engine, sheet));
  expect(content().series[0]?.values).toEqual([1, null, null, null]);
  await write(0, 2, [[4]]);
  followSpills(engine, chartsOn(engine, sheet));
  await write(0, 2, [[6]]);
  expect(content().series[0]?.values).toEqual([1, 2, 3, 4, 5, 6]);
  await write(0, 2, [[3]]);
  expect(content().series[0]?.values).toEqual([1, 2, 3]);
  // Nobody did anything that would have to be undone for this.
  await engine.undo();
  expect(content().series[0]?.values).toEqual([1, 2, 3, 4, 5, 6]);
});

test("cells of a sheet that is gone leave the series empty; a chart goes with its own sheet and comes back", async () => {
  const data = engine.addSheet("Data");
  engine.write({ sheet: data, row: 0, column: 0, rows: 2, columns: 1 }, [[1], [2]]);
  addChart("Line", { sheet: data, row: 0, column: 0, rows: 2, columns: 1 });
  engine.removeSheet(data);
  expect(content().series[0]?.values).toEqual([]);
  engine.addSheet("Stays");
  engine.removeSheet(sheet);
  expect(chartsOn(engine, sheet)).toEqual([]);
  await engine.undo();
  expect(chartsOn(engine, sheet)).toHaveLength(1);
});

test("a chart survives a snapshot with everything it shows", async () => {
  await write(0, 0, [["Amount"], [1], [2]]);
  addChart("ColumnClustered", cells(0, 0, 3, 1));
  const before = content();
  await engine.restore(engine.snapshot());
  expect(content()).toEqual(before);
});

test("dragged, it lies over other cells and keeps its size; undo brings it back", async () => {
  addChart("Line", cells(0, 0, 2, 1));
  const before = boxOfChart(engine, only());
  placeChart(engine, only(), { left: 33, top: 47, width: 300, height: 200 });
  expect(boxOfChart(engine, only())).toEqual({ left: 33, top: 47, width: 300, height: 200 });
  await engine.undo();
  expect(boxOfChart(engine, only())).toEqual(before);
});

test("hidden rows and columns are left out with their names, unless hidden cells are plotted too", async () => {
  await write(0, 0, [
    ["Deal", "East", "West"],
    ["One", 1, 10],
    ["Two", 2, 20],
    ["Three", 3, 30],
  ]);
  addChart("ColumnClustered", cells(0, 0, 4, 3));
  const part = only();
  const [east, west] = part.data.series;
  const series = [{ ...east!, points: { 2: "#AA0000" } }, west!];
  engine.parts.put({ ...part, data: { ...part.data, series } });
  engine.layout.hideRows(sheet, 2, 1, true);
  expect(content()).toMatchObject({
    categories: ["One", "Three"],
    series: [
      { name: "East", values: [1, 3], pointColors: { 1: "#AA0000" } },
      { name: "West", values: [10, 30] },
    ],
  });
  engine.layout.hideColumns(sheet, 1, 1, true);
  expect(content().series.map(({ name, values }) => [name, values])).toEqual([["West", [10, 30]]]);
  engine.parts.put({ ...only(), data: { ...only().data, visibleCellsOnly: false } });
  expect(content().series.map(({ values }) => values)).toEqual([
    [1, 2, 3],
    [10, 20, 30],
  ]);
});

test("blank cells can count as zero, series can be filtered away, and names can be counted instead", async () => {
  await write(0, 0, [
    ["", "East", "West"],
    ["Jan", 1, 5],
    ["Feb", "", 6],
  ]);
  addChart("Line", cells(0, 0, 3, 3));
  const part = only();
  const [east, west] = part.data.series;
  engine.parts.put({
    ...part,
    data: {
      ...part.data,
      blanksAs: "Zero",
      categoryLabelLevel: -3,
      seriesNameLevel: -3,
      series: [east!, { ...west!, filtered: true }],
    },
  });
  expect(content()).toMatchObject({ categories: ["1", "2"], series: [{ name: "Series1", values: [1, 0] }] });
  expect(content().series).toHaveLength(1);
});

test("the font of the whole chart is that of its axes, its legend and its labels, as far as they have none", async () => {
  await write(0, 0, [["Amount"], [1], [2]]);
  addChart("ColumnClustered", cells(0, 0, 3, 1));
  const part = only();
  const axes = { ...part.data.axes, value: { ...part.data.axes.value, look: { font: { size: 8 } } } };
  engine.parts.put({ ...part, data: { ...part.data, axes, look: { font: { size: 15, bold: true } } } });
  expect(content()).toMatchObject({
    valueAxis: { look: { font: { size: 8, bold: true } } },
    categoryAxis: { look: { font: { size: 15, bold: true }, titleLook: { font: { size: 15 } } } },
    legendLook: { font: { size: 15, bold: true } },
  });
});
