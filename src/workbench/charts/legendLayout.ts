import type { Box, ChartDrawing, LegendPosition, Size } from "./chartDrawing";
import { pointColor, seriesColor, variesByCategory } from "./chartColors";
import type { ChartTexts } from "./chartTexts";
import type { ChartTheme } from "./chartTheme";
import { isLine, isRound } from "./chartTypes";
import { trendName } from "./trendTexts";
import { fitText, textWidth } from "./textWidth";

export interface LegendEntry {
  readonly label: string;
  readonly color: string;
  readonly line: boolean;
  /** Of the drawing; absent where an entry stands for something else. */
  readonly series?: number;
  readonly dash?: string | undefined;
}

export interface PlacedEntry extends LegendEntry {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface LegendLayout {
  readonly fontSize: number;
  readonly entries: readonly PlacedEntry[];
  readonly size: Size;
}

export const legendSize = 11;
export const swatch = 10;
const gap = 5;
const between = 20;
const rowHeightFor = (fontSize: number): number => fontSize + 6;

export function legendEntries(drawing: ChartDrawing, theme: ChartTheme, texts: ChartTexts): LegendEntry[] {
  const { type, series, categories } = drawing;
  const [first] = series;
  if (type === "Funnel" || !first) return [];
  if (type === "Waterfall") {
    return [
      { label: texts.rise, color: theme.rise, line: false },
      { label: texts.fall, color: theme.fall, line: false },
    ];
  }
  if (isRound(type) || variesByCategory(drawing)) {
    return categories.map((label, index) => ({ label, color: sliceColor(drawing, theme, index), line: false }));
  }
  return series.flatMap((one, index) => {
    const line = isLine(one.type) || one.type === "XYScatterLines" || one.type === "XYScatterLinesNoMarkers";
    const color = seriesColor(theme, one, index);
    const trends = (one.trendlines ?? []).map((trend) => ({
      label: trendName(trend, one.name),
      color: trend.line?.color ?? color,
      line: true,
    }));
    return one.listed === false ? trends : [{ label: one.name, color, line, series: index }, ...trends];
  });
}

/** Every slice of the only series has a colour of its own. */
export function sliceColor({ series: [first] }: ChartDrawing, theme: ChartTheme, index: number): string {
  const inTurn = theme.series[index % theme.series.length] ?? theme.ink;
  if (first?.varies === false) return pointColor(theme, first, index, seriesColor(theme, first, 0));
  return first ? pointColor(theme, first, index, inTurn) : inTurn;
}

/** Lays a legend out in rows above or below the plot, or in a column beside it. */
export function layOutLegend(
  entries: readonly LegendEntry[],
  position: LegendPosition,
  room: Size,
  fontSize = legendSize,
): LegendLayout {
  const layout = position === "Left" || position === "Right" ? inColumn : inRows;
  return { fontSize, ...layout(entries, room, fontSize) };
}

const widthOf = (label: string, fontSize: number): number => swatch + gap + textWidth(label, fontSize);

type Placing = Omit<LegendLayout, "fontSize">;

function inColumn(entries: readonly LegendEntry[], room: Size, fontSize: number): Placing {
  const rowHeight = rowHeightFor(fontSize);
  const width = Math.min(
    room.width * 0.36,
    entries.reduce((most, { label }) => Math.max(most, widthOf(label, fontSize)), 0),
  );
  const shown = entries.slice(0, Math.max(1, Math.floor(room.height / rowHeight)));
  const placed = shown.map((entry, index) => ({
    ...entry,
    label: fitText(entry.label, fontSize, width - swatch - gap),
    left: 0,
    top: index * rowHeight,
    width,
    height: rowHeight,
  }));
  return { entries: placed, size: { width, height: shown.length * rowHeight } };
}

function inRows(entries: readonly LegendEntry[], room: Size, fontSize: number): Placing {
  const rowHeight = rowHeightFor(fontSize);
  const rows: { entries: (LegendEntry & { width: number })[]; width: number }[] = [];
  for (const entry of entries) {
    const label = fitText(entry.label, fontSize, Math.min(room.width, 220) - swatch - gap);
    const width = widthOf(label, fontSize);
    const row = rows.at(-1);
    if (row && row.width + between + width <= room.width) {
      row.entries.push({ ...entry, label, width });
      row.width += between + width;
    } else rows.push({ entries: [{ ...entry, label, width }], width });
  }
  // More than three rows would take the plot's place.
  const shown = rows.slice(0, 3);
  const placed = shown.flatMap((row, index) => {
    let left = (room.width - row.width) / 2;
    return row.entries.map((entry) => {
      const at = { ...entry, left, top: index * rowHeight, height: rowHeight };
      left += entry.width + between;
      return at;
    });
  });
  return { entries: placed, size: { width: room.width, height: shown.length * rowHeight } };
}

/** Where the legend's own corner goes within the picture's room, and what is left for the plot. */
export function besideLegend(room: Box, legend: Size, position: LegendPosition): { legend: Box; plot: Box } {
  const space = 10;
  const { left, top, width, height } = room;
  switch (position) {
    case "Top":
      return {
        legend: { ...legend, left, top },
        plot: { left, width, top: top + legend.height + space, height: height - legend.height - space },
      };
    case "Bottom":
      return {
        legend: { ...legend, left, top: top + height - legend.height },
        plot: { left, width, top, height: height - legend.height - space },
      };
    case "Left":
      return {
        legend: { ...legend, left, top: top + (height - legend.height) / 2 },
        plot: { top, height, left: left + legend.width + space, width: width - legend.width - space },
      };
    case "Right":
      return {
        legend: { ...legend, left: left + width - legend.width, top: top + (height - legend.height) / 2 },
        plot: { left, top, height, width: width - legend.width - space },
      };
  }
}
