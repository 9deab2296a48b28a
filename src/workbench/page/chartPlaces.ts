import type { SheetBox } from "../engine/sheetGeometry";
import type { GridFrame } from "../engine/gridFrame";
import type { Rect } from "../engine/sheetEngine";

/** A box in pixels of the page, relative to the element around it. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface ChartPlace {
  /** The part of the grid that the chart may be seen in: what is not frozen scrolls away under what is. */
  readonly clip: Place;
  /** Within the clip. */
  readonly chart: Place;
}

/** Where a chart stands on the page, with `room` the page's place of the element that holds the layer. */
export function chartPlace(
  box: SheetBox,
  anchor: Rect,
  frame: GridFrame,
  room: { readonly left: number; readonly top: number },
): ChartPlace | undefined {
  const { cells, scale, scrolled, frozen } = frame;
  const still = { across: anchor.column < frozen.columns, down: anchor.row < frozen.rows };
  const inset = {
    x: still.across ? 0 : frozen.width * scale,
    y: still.down ? 0 : frozen.height * scale,
  };
  const clip: Place = {
    left: cells.left - room.left + inset.x,
    top: cells.top - room.top + inset.y,
    width: Math.max(0, cells.width - inset.x),
    height: Math.max(0, cells.height - inset.y),
  };
  const chart: Place = {
    left: (box.left - (still.across ? 0 : scrolled.x)) * scale - inset.x,
    top: (box.top - (still.down ? 0 : scrolled.y)) * scale - inset.y,
    width: box.width * scale,
    height: box.height * scale,
  };
  const seen =
    chart.left < clip.width && chart.top < clip.height && chart.left + chart.width > 0 && chart.top + chart.height > 0;
  return seen ? { clip, chart } : undefined;
}
