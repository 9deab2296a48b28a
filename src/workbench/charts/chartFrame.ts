import type { ChartContext } from "./chartContext";
import type { Box, ChartDrawing, DrawnAxis, Size, TitlePlace } from "./chartDrawing";
import type { ChartTexts } from "./chartTexts";
import type { PartLook } from "./chartLook";
import { besideLegend, layOutLegend, legendEntries, type LegendLayout } from "./legendLayout";
import { fitText, textWidth, wrapText } from "./textWidth";

export interface TitleLayout {
  readonly box: Box;
  readonly lines: readonly string[];
  readonly lineHeight: number;
  /** In degrees against the clock. */
  readonly orientation: number;
}

/** Where title, legend and plot lie in a chart's picture. */
export interface ChartFrame {
  readonly title: TitleLayout | undefined;
  readonly legend: { readonly box: Box; readonly layout: LegendLayout } | undefined;
  readonly plot: Box;
}

const edge = 12;
const pixelsPerPoint = 4 / 3;

const inPixels = (points: number | undefined): number | undefined =>
  points === undefined ? undefined : points * pixelsPerPoint;

/** An axis that is not named says at least in which unit it counts. */
const named = (axis: DrawnAxis, texts: ChartTexts): DrawnAxis =>
  axis.displayUnit === 1 || !axis.visible || axis.look?.unitLabel === false
    ? axis
    : { ...axis, title: [axis.title, texts.unit(axis.displayUnit)].filter(Boolean).join(", ") };

export const withUnits = (drawing: ChartDrawing, texts: ChartTexts): ChartDrawing => ({
  ...drawing,
  valueAxis: named(drawing.valueAxis, texts),
  secondaryAxis: named(drawing.secondaryAxis, texts),
});

const sideways = (place: TitlePlace): boolean => place === "Left" || place === "Right";

function titleLayout(drawing: ChartDrawing, size: Size): TitleLayout | undefined {
  const { title, titleFont, titleLook, titlePosition = "Top" } = drawing;
  if (title === undefined) return undefined;
  const usual = sideways(titlePosition) ? 90 : 0;
  const orientation = titleLook?.orientation ?? usual;
  const upright = Math.abs(orientation) === 90;
  const lineHeight = titleFont.size + 4;
  const room = (upright ? size.height : size.width) - 2 * edge;
  const lines = wrapText(title, titleFont.size, room, 2) ?? [fitText(title, titleFont.size, room)];
  const length = Math.min(room, Math.max(...lines.map((line) => textWidth(line, titleFont.size))));
  const depth = lines.length * lineHeight;
  const [width, height] = upright ? [depth, length] : [length, depth];
  const start = (whole: number, part: number, towards: string | undefined): number => {
    if (towards === "Left" || towards === "Top") return edge;
    return towards === "Right" || towards === "Bottom" ? whole - edge - part : (whole - part) / 2;
  };
  const across = sideways(titlePosition) ? titlePosition : titleLook?.horizontal;
  const below = titlePosition === "Bottom" ? "Bottom" : "Top";
  const left = start(size.width, width, across);
  const top = start(size.height, height, sideways(titlePosition) ? titleLook?.vertical : below);
  return {
    box: { left: inPixels(titleLook?.left) ?? left, top: inPixels(titleLook?.top) ?? top, width, height },
    lines,
    lineHeight,
    orientation,
  };
}

/** What is left beside the title; one that was placed by hand, or lies over the plot, takes no room. */
function besideTitle(drawing: ChartDrawing, title: TitleLayout | undefined, size: Size): Box {
  const whole: Box = {
    left: edge,
    top: edge,
    width: Math.max(20, size.width - 2 * edge),
    height: Math.max(20, size.height - 2 * edge),
  };
  const { titleLook, titlePosition = "Top", titleOverlay } = drawing;
  if (!title || titleOverlay || titleLook?.left !== undefined || titleLook?.top !== undefined) return whole;
  const across = title.box.width + 8;
  const down = title.box.height + 8;
  const narrower = Math.max(20, whole.width - across);
  const lower = Math.max(20, whole.height - down);
  switch (titlePosition) {
    case "Left":
      return { ...whole, left: whole.left + across, width: narrower };
    case "Right":
      return { ...whole, width: narrower };
    case "Bottom":
      return { ...whole, height: lower };
    default:
      return { ...whole, top: whole.top + down, height: lower };
  }
}

const moved = (box: Box, { left, top, width, height }: PartLook): Box => ({
  left: inPixels(left) ?? box.left,
  top: inPixels(top) ?? box.top,
  width: inPixels(width) ?? box.width,
  height: inPixels(height) ?? box.height,
});

export function chartFrame(drawing: ChartDrawing, { theme, texts }: ChartContext, size: Size): ChartFrame {
  const { legend: side, legendLook = {}, plotArea = {} } = drawing;
  const title = titleLayout(drawing, size);
  const room = besideTitle(drawing, title, size);
  const entries = side === undefined ? [] : legendEntries(drawing, theme, texts);
  const sized = moved(room, { width: legendLook.width, height: legendLook.height } as PartLook);
  const layout =
    side !== undefined && entries.length > 0 ? layOutLegend(entries, side, sized, legendLook.font?.size) : undefined;
  if (!layout || side === undefined) return { title, legend: undefined, plot: moved(room, outside(plotArea)) };
  const beside = besideLegend(room, layout.size, side);
  const atTop = drawing.legendInCorner ? { ...beside.legend, top: room.top } : beside.legend;
  const placed = legendLook.left !== undefined || legendLook.top !== undefined;
  const plot = drawing.legendOverlay || placed ? room : beside.plot;
  return { title, legend: { box: moved(atTop, legendLook), layout }, plot: moved(plot, outside(plotArea)) };
}

/** What was said of the inside is no room for the axes as well; the plot finds it by itself. */
const outside = (area: NonNullable<ChartDrawing["plotArea"]>): PartLook => (area.inside ? {} : area);
