import type { SheetBox } from "../engine/sheetGeometry";
import type { GridFrame } from "../engine/gridFrame";
import type { Rect } from "../engine/sheetEngine";

/** A box in pixels of the page. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface ChartPlace {
  /** The part of the grid that the chart may be seen in: what is not frozen scrolls away under what is. */
  readonly clip: Place;
  /** Counted from the clip's corner. */
  readonly chart: Place;
}

/** Where a chart stands on the page; undefined when nothing of it is to be seen. */
export function chartPlace(box: SheetBox, anchor: Rect, frame: GridFrame): ChartPlace | undefined {
  const { cells, scale, scrolled, frozen } = frame;
  const still = { across: anchor.column < frozen.columns, down: anchor.row < frozen.rows };
  const inset = {
    x: still.across ? 0 : frozen.width * scale,
    y: still.down ? 0 : frozen.height * scale,
  };
  const clip: Place = {
    left: cells.left + inset.x,
    top: cells.top + inset.y,
    // What reaches out of the frozen cells scrolls away under them.
    width: still.across && scrolled.x > 0 ? frozen.width * scale : Math.max(0, cells.width - inset.x),
    height: still.down && scrolled.y > 0 ? frozen.height * scale : Math.max(0, cells.height - inset.y),
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
