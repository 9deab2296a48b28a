import { inTurn, pointColor, seriesColor } from "./chartColors";
import type { ChartDrawing, DrawnSeries, Plotted } from "./chartDrawing";
import type { ChartTheme } from "./chartTheme";
import { isBar, isColumn, isShare, isStacked } from "./chartTypes";

/** One column or bar: from where to where its value goes, and which of the places beside each other it stands in. */
export interface ColumnBlock {
  readonly series: number;
  readonly category: number;
  readonly from: number;
  readonly to: number;
  readonly slot: number;
  readonly value: number;
  readonly color: string;
  readonly secondary: boolean;
  readonly stacked: boolean;
}

export interface ColumnBlocks {
  readonly blocks: readonly ColumnBlock[];
  readonly slots: number;
}

/** Each value on top of those before it, those below zero downwards, in every category for itself. */
export function stackSpans(
  rows: readonly (readonly Plotted[])[],
  categories: number,
  shares: boolean,
): (readonly [number, number] | null)[][] {
  const spans = rows.map(() => new Array<readonly [number, number] | null>(categories).fill(null));
  for (let category = 0; category < categories; category += 1) {
    const whole = rows.reduce((sum, row) => sum + Math.abs(row[category] ?? 0), 0);
    let [up, down] = [0, 0];
    rows.forEach((row, index) => {
      const value = row[category] ?? null;
      if (value === null || (shares && whole === 0)) return;
      const height = shares ? value / whole : value;
      const from = height < 0 ? down : up;
      if (height < 0) down += height;
      else up += height;
      spans[index]![category] = [from, from + height];
    });
  }
  return spans;
}

const stands = ({ type }: DrawnSeries): boolean => isColumn(type) || isBar(type);

/** The columns of a chart, those of a combination included. Stacked ones share a place, others stand side by side. */
export function columnBlocks(drawing: ChartDrawing, theme: ChartTheme): ColumnBlocks {
  const { series, categories } = drawing;
  const count = categories.length;
  const blocks: ColumnBlock[] = [];
  let slots = 0;
  const add = (
    index: number,
    slot: number,
    spanOf: (category: number) => readonly [number, number] | null,
    stacked: boolean,
  ): void => {
    const one = series[index]!;
    const color = seriesColor(theme, one, index);
    for (let category = 0; category < count; category += 1) {
      const span = spanOf(category);
      const value = one.values[category] ?? null;
      if (!span || value === null) continue;
      const own = pointColor(theme, one, category, inTurn(theme, drawing, category, color));
      const [from, to] = span;
      blocks.push({ series: index, category, from, to, slot, value, color: own, secondary: one.secondary, stacked });
    }
  };
  for (const secondary of [false, true]) {
    const indexes = series.flatMap((one, index) => (stands(one) && one.secondary === secondary ? [index] : []));
    const stacked = indexes.filter((index) => isStacked(series[index]!.type));
    if (stacked.length > 0) {
      const spans = stackSpans(
        stacked.map((index) => series[index]!.values),
        count,
        stacked.some((index) => isShare(series[index]!.type)),
      );
      stacked.forEach((index, order) => add(index, slots, (category) => spans[order]![category] ?? null, true));
      slots += 1;
    }
    for (const index of indexes.filter((one) => !stacked.includes(one))) {
      const { values } = series[index]!;
      add(index, slots, (category) => (values[category] == null ? null : [0, values[category]]), false);
      slots += 1;
    }
  }
  return { blocks, slots: Math.max(1, slots) };
}

/** The first series as steps, each from where the one before it ended. */
export function waterfallBlocks({ series, categories }: ChartDrawing, theme: ChartTheme): ColumnBlocks {
  const [steps] = series;
  const blocks: ColumnBlock[] = [];
  let level = 0;
  for (let category = 0; steps && category < categories.length; category += 1) {
    const value = steps.values[category] ?? null;
    if (value === null) continue;
    const color = pointColor(theme, steps, category, value < 0 ? theme.fall : theme.rise);
    const shared = { series: 0, category, slot: 0, value, color, secondary: false, stacked: false };
    blocks.push({ ...shared, from: level, to: level + value });
    level += value;
  }
  return { blocks, slots: 1 };
}
