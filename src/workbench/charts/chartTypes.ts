/** The types of chart that can be drawn, under Excel's names. */
export const chartTypes = [
  "ColumnClustered",
  "ColumnStacked",
  "ColumnStacked100",
  "BarClustered",
  "BarStacked",
  "BarStacked100",
  "Line",
  "LineMarkers",
  "Area",
  "AreaStacked",
  "AreaStacked100",
  "Pie",
  "Doughnut",
  "XYScatter",
  "XYScatterLines",
  "XYScatterLinesNoMarkers",
  "Bubble",
  "Funnel",
  "Waterfall",
] as const;

export type ChartType = (typeof chartTypes)[number];

export const isRound = (type: ChartType): boolean => type === "Pie" || type === "Doughnut";
export const isColumn = (type: ChartType): boolean => type.startsWith("Column");
export const isBar = (type: ChartType): boolean => type.startsWith("Bar");
export const isLine = (type: ChartType): boolean => type === "Line" || type === "LineMarkers";
export const isArea = (type: ChartType): boolean => type.startsWith("Area");
/** Both its axes count. */
export const isScatter = (type: ChartType): boolean => type.startsWith("XY") || type === "Bubble";
export const isStacked = (type: ChartType): boolean => type.includes("Stacked");
export const isShare = (type: ChartType): boolean => type.endsWith("Stacked100");
