import type { SheetBox } from "../engine/sheetGeometry";
import type { Property } from "./hostObject";
import { formattedPart } from "./rangeContent";
import type { RangeTarget } from "./ranges";

/** The engine measures in pixels, Excel in points. */
const pointsPerPixel = 0.75;

const measured = (side: keyof SheetBox): Property<RangeTarget> => ({
  read: (target) => target.session.engine.geometry.box(formattedPart(target))[side] * pointsPerPixel,
});

/** All cells hidden: true; none: false; null when some are and some are not. */
function hidden(target: RangeTarget): boolean | null {
  const { sheet, row, column, rows, columns } = formattedPart(target);
  const { layout } = target.session.engine;
  const hiddenRows = Array.from({ length: rows }, (_, at) => layout.rowHidden(sheet, row + at));
  const hiddenColumns = Array.from({ length: columns }, (_, at) => layout.columnHidden(sheet, column + at));
  if (hiddenRows.every(Boolean) || hiddenColumns.every(Boolean)) return true;
  return hiddenRows.some(Boolean) || hiddenColumns.some(Boolean) ? null : false;
}

/** Where a range lies and how large it is. */
export const rangeMeasures: Readonly<Record<"Left" | "Top" | "Width" | "Height" | "Hidden", Property<RangeTarget>>> = {
  Left: measured("left"),
  Top: measured("top"),
  Width: measured("width"),
  Height: measured("height"),
  Hidden: { read: hidden },
};
