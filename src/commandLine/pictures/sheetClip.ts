import type { Page } from "playwright-core";
import type { PlannedSheet } from "../../blueprints/plannedWorkbook";

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const headerOfRows = 46;
const headerOfColumns = 20;
const columnPixels = 73;
const rowPixels = 24;

/** Where the active sheet is shown in the page, from its corner to the end of what stands on it. */
export async function sheetClip(page: Page, sheet: PlannedSheet): Promise<Box> {
  const grid = await boxOfCells(page);
  const { width, height } = sizeOf(sheet);
  return { ...grid, width: Math.min(grid.width, width), height: Math.min(grid.height, height) };
}

/** The cells and their headings without the bars above and below: the largest of the grid's canvases. */
async function boxOfCells(page: Page): Promise<Box> {
  const canvases = await page.locator(".grid canvas").all();
  const boxes = (await Promise.all(canvases.map((canvas) => canvas.boundingBox()))).filter((box) => box !== null);
  const [largest] = boxes.sort((one, other) => other.width * other.height - one.width * one.height);
  if (!largest) throw new Error("The workbench shows no grid.");
  return largest;
}

/** Pixels from the sheet's corner to the end of its last cell. */
function sizeOf(sheet: PlannedSheet): { readonly width: number; readonly height: number } {
  const spills = sheet.formulas.map(({ row, column, rows = 1, spill }) => ({
    row,
    column,
    rows: spill?.rows ?? rows,
    columns: spill?.columns ?? 1,
  }));
  const areas = [...sheet.formats, ...sheet.charts, ...spills, ...(sheet.print ? [sheet.print.area] : [])];
  // A column more than is used shows that nothing runs over its edge.
  const columns = Math.max(...areas.map((area) => area.column + area.columns)) + 1;
  const used = [
    ...sheet.charts,
    ...sheet.tables,
    ...sheet.blocks.filter(({ id }) => !id.endsWith(".space")),
    ...sheet.values.map((area) => ({ ...area, rows: area.cells.length })),
  ];
  const rows = Math.max(...used.map((area) => area.row + area.rows)) + 2;
  const widths = new Map(sheet.columnWidths.map(({ column, pixels }) => [column, pixels]));
  const heights = new Map((sheet.rowHeights ?? []).map(({ row, pixels }) => [row, pixels]));
  const sum = (count: number, of: (index: number) => number): number =>
    Array.from({ length: count }, (_, index) => of(index)).reduce((total, pixels) => total + pixels, 0);
  return {
    width: headerOfRows + sum(columns, (column) => widths.get(column) ?? columnPixels),
    height: headerOfColumns + sum(rows, (row) => heights.get(row) ?? rowPixels),
  };
}
