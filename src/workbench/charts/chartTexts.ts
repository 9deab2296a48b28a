import type { ChartType } from "./chartTypes";

/** The words of a chart in one language. */
export interface ChartTexts {
  readonly types: Readonly<Record<ChartType, string>>;
  readonly combination: string;
  readonly untitled: string;
  /** In the empty plot of a chart whose cells hold no numbers. */
  readonly empty: string;
  readonly rise: string;
  readonly fall: string;
  /** Beside an axis whose labels are divided by this. */
  readonly unit: (divisor: number) => string;
  readonly lastValue: (series: string, category: string, value: string) => string;
  readonly parts: (list: readonly string[]) => string;
}

const englishUnits: Readonly<Record<number, string>> = {
  100: "Hundreds",
  1_000: "Thousands",
  10_000: "Ten thousands",
  100_000: "Hundred thousands",
  1_000_000: "Millions",
  10_000_000: "Ten millions",
  100_000_000: "Hundred millions",
  1_000_000_000: "Billions",
  1_000_000_000_000: "Trillions",
};

const chineseUnits: Readonly<Record<number, string>> = {
  100: "百",
  1_000: "千",
  10_000: "万",
  100_000: "十万",
  1_000_000: "百万",
  10_000_000: "千万",
  100_000_000: "亿",
  1_000_000_000: "十亿",
  1_000_000_000_000: "万亿",
};

const en: ChartTexts = {
  types: {
    ColumnClustered: "column chart",
    ColumnStacked: "stacked column chart",
    ColumnStacked100: "100 % stacked column chart",
    BarClustered: "bar chart",
    BarStacked: "stacked bar chart",
    BarStacked100: "100 % stacked bar chart",
    Line: "line chart",
    LineMarkers: "line chart",
    Area: "area chart",
    AreaStacked: "stacked area chart",
    AreaStacked100: "100 % stacked area chart",
    Pie: "pie chart",
    Doughnut: "doughnut chart",
    XYScatter: "scatter chart",
    XYScatterLines: "scatter chart with lines",
    XYScatterLinesNoMarkers: "scatter chart with lines",
    Bubble: "bubble chart",
    Funnel: "funnel chart",
    Waterfall: "waterfall chart",
  },
  combination: "combination chart",
  untitled: "Chart without a title",
  empty: "The chart’s cells hold no numbers yet.",
  rise: "Increase",
  fall: "Decrease",
  unit: (divisor) => englishUnits[divisor] ?? `× ${divisor.toLocaleString("en-US")}`,
  lastValue: (series, category, value) => `${[series, category].filter(Boolean).join(", ")}: ${value}`,
  parts: (list) => list.join(". "),
};

const zh: ChartTexts = {
  types: {
    ColumnClustered: "柱形图",
    ColumnStacked: "堆积柱形图",
    ColumnStacked100: "百分比堆积柱形图",
    BarClustered: "条形图",
    BarStacked: "堆积条形图",
    BarStacked100: "百分比堆积条形图",
    Line: "折线图",
    LineMarkers: "折线图",
    Area: "面积图",
    AreaStacked: "堆积面积图",
    AreaStacked100: "百分比堆积面积图",
    Pie: "饼图",
    Doughnut: "圆环图",
    XYScatter: "散点图",
    XYScatterLines: "带直线的散点图",
    XYScatterLinesNoMarkers: "带直线的散点图",
    Bubble: "气泡图",
    Funnel: "漏斗图",
    Waterfall: "瀑布图",
  },
  combination: "组合图",
  untitled: "无标题图表",
  empty: "图表的数据区域中还没有数字。",
  rise: "增加",
  fall: "减少",
  unit: (divisor) => chineseUnits[divisor] ?? `× ${divisor.toLocaleString("en-US")}`,
  lastValue: (series, category, value) => `${[series, category].filter(Boolean).join("，")}：${value}`,
  parts: (list) => list.join("。"),
};

export const chartTexts: Readonly<Record<"en" | "zh", ChartTexts>> = { en, zh };
