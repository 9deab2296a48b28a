import type { Rect, SheetEngine, SheetId } from "../engine/sheetEngine";
import type { SheetBox } from "../engine/sheetGeometry";
import { anchorOf, type ChartPart } from "./chartParts";
import { anchorCells, type Insets } from "./chartRecord";
import { itemNotFound } from "./hostError";

/** Excel counts in points, the engine in pixels. */
export const pointsPerPixel = 0.75;

/** What Excel makes when nobody says otherwise: 360 by 216 points. */
export const usualSize = { width: 480, height: 288 };
export const smallestSide = 40;

/** Where a chart lies on its sheet, in pixels. It moves and stretches with the cells below it. */
export function boxOfChart(engine: SheetEngine, part: ChartPart): SheetBox {
  const anchor = anchorOf(engine, part);
  if (!anchor) throw itemNotFound();
  const { insets } = part.data;
  const cells = engine.geometry.box(anchor);
  return {
    left: cells.left + insets.left,
    top: cells.top + insets.top,
    width: Math.max(smallestSide, cells.width - insets.left - insets.right),
    height: Math.max(smallestSide, cells.height - insets.top - insets.bottom),
  };
}

/** The cells under a box, and how far its edges lie inside them. */
export function anchorAt(
  engine: SheetEngine,
  sheet: SheetId,
  { left, top, width, height }: SheetBox,
): { readonly anchor: Rect; readonly insets: Insets } {
  const start = engine.geometry.placeAt(sheet, left, top);
  // An edge on the border of two cells belongs to the first.
  const end = engine.geometry.placeAt(sheet, left + width - 0.01, top + height - 0.01);
  const anchor: Rect = {
    sheet,
    row: start.row,
    column: start.column,
    rows: end.row - start.row + 1,
    columns: end.column - start.column + 1,
  };
  const last = engine.geometry.box({ sheet, row: end.row, column: end.column, rows: 1, columns: 1 });
  const rounded = (value: number): number => Math.round(value);
  return {
    anchor,
    insets: {
      left: rounded(start.right),
      top: rounded(start.down),
      right: rounded(last.width - end.right),
      bottom: rounded(last.height - end.down),
    },
  };
}

export function placed(part: ChartPart, anchor: Rect, insets: Insets): ChartPart {
  return { ...part, cells: { ...part.cells, [anchorCells]: anchor }, data: { ...part.data, insets } };
}

/** A chart over other cells, as when a person drags it. */
export function placeChart(engine: SheetEngine, part: ChartPart, box: SheetBox): void {
  const sheet = anchorOf(engine, part)?.sheet;
  if (sheet === undefined) return;
  const { anchor, insets } = anchorAt(engine, sheet, {
    left: Math.max(0, box.left),
    top: Math.max(0, box.top),
    width: Math.max(smallestSide, box.width),
    height: Math.max(smallestSide, box.height),
  });
  engine.parts.put(placed(part, anchor, insets));
}
