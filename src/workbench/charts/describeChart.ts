import type { ChartDrawing } from "./chartDrawing";
import type { ChartTexts } from "./chartTexts";
import { isRound, isScatter } from "./chartTypes";
import type { FormatNumber } from "./valueScale";

const seriesTold = 8;

/** The chart in a sentence for who cannot see it: title, type, and the last value of each series. */
export function describeChart(drawing: ChartDrawing, texts: ChartTexts, format: FormatNumber): string {
  const { title, type, series, categories } = drawing;
  const kinds = new Set(series.map((one) => one.type));
  const kind = kinds.size > 1 ? texts.combination : texts.types[type];
  // A part of a whole has no last value that would tell more than the others.
  const byCategory = isRound(type) || type === "Funnel" || type === "Waterfall";
  const values = byCategory
    ? (series[0]?.values ?? []).flatMap((value, index) =>
        value === null ? [] : [texts.lastValue("", categories[index] ?? "", format(value, series[0]!.numberFormat))],
      )
    : series.flatMap(({ name, values: all, numberFormat }) => {
        const last = all.reduce<number>((index, value, at) => (value === null ? index : at), -1);
        const value = all[last];
        if (value === null || value === undefined) return [];
        const category = isScatter(type) ? "" : (categories[last] ?? "");
        return [texts.lastValue(name, category, format(value, numberFormat))];
      });
  const told = values.length === 0 ? [texts.empty] : values.slice(0, seriesTold);
  return texts.parts([title ?? texts.untitled, kind, ...told]);
}
