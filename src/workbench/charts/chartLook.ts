/** How parts of a chart look when somebody said so; whatever is absent is as the theme has it. Sizes are points. */
export const lineStyles = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Grey25",
  "Grey50",
  "Grey75",
  "Automatic",
  "RoundDot",
] as const;

export type LineStyle = (typeof lineStyles)[number];

export interface LineLook {
  readonly color?: string;
  readonly style?: LineStyle;
  readonly weight?: number;
}

export interface FontLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly name?: string;
  readonly underline?: "None" | "Single";
}

export const horizontalAlignments = ["Center", "Left", "Right", "Justify", "Distributed"] as const;
export const verticalAlignments = ["Center", "Bottom", "Top", "Justify", "Distributed"] as const;

/** A part with a background, an edge and a text: a title, the legend, the labels of an axis or of a series. */
export interface PartLook {
  readonly fill?: string;
  readonly border?: LineLook;
  readonly font?: FontLook;
  readonly shadow?: boolean;
  /** In degrees against the clock; 180 stands for letters one below the other. */
  readonly orientation?: number;
  readonly horizontal?: (typeof horizontalAlignments)[number];
  readonly vertical?: (typeof verticalAlignments)[number];
  /** From the chart's own corner. */
  readonly left?: number;
  readonly top?: number;
  readonly width?: number;
  readonly height?: number;
}

export const markerStyles = [
  "Automatic",
  "None",
  "Square",
  "Diamond",
  "Triangle",
  "X",
  "Star",
  "Dot",
  "Dash",
  "Circle",
  "Plus",
] as const;

export type MarkerStyle = (typeof markerStyles)[number];

export interface MarkerLook {
  readonly style?: MarkerStyle;
  readonly size?: number;
  readonly fill?: string;
  readonly edge?: string;
}

export const crossings = ["Automatic", "Maximum", "Minimum", "Custom"] as const;
export const tickLabelPlaces = ["NextToAxis", "High", "Low", "None"] as const;
export const tickMarks = ["None", "Cross", "Inside", "Outside"] as const;

/** Where on an axis the other one crosses it. */
export interface Crossing {
  readonly place: (typeof crossings)[number];
  readonly at?: number;
}

/** What an axis has beyond its ends, its numbers and its title; drawn and kept alike. */
export interface AxisLook {
  readonly line?: LineLook;
  readonly font?: FontLook;
  readonly fill?: string;
  readonly titleLook?: PartLook;
  readonly gridLine?: LineLook;
  readonly minorGridlines?: boolean;
  readonly minorGridLine?: LineLook;
  readonly minorUnit?: number;
  readonly crossing?: Crossing;
  readonly tickLabels?: (typeof tickLabelPlaces)[number];
  readonly majorTicks?: (typeof tickMarks)[number];
  readonly minorTicks?: (typeof tickMarks)[number];
  readonly logarithmic?: boolean;
  readonly logBase?: number;
  /** Whether the other axis crosses between two categories instead of in the middle of one. */
  readonly between?: boolean;
  readonly labelSpacing?: number;
  readonly markSpacing?: number;
  readonly orientation?: number;
  /** Of the labels from the axis, in per cent of what is usual. */
  readonly offset?: number;
  readonly unitLabel?: boolean;
  readonly alignment?: "Center" | "Left" | "Right";
}

export const trendlineTypes = ["Linear", "Exponential", "Logarithmic", "MovingAverage", "Polynomial", "Power"] as const;

export interface TrendlineLook {
  readonly type: (typeof trendlineTypes)[number];
  readonly order: number;
  readonly period: number;
  readonly forward: number;
  readonly backward: number;
  readonly intercept?: number;
  readonly name?: string;
  readonly equation: boolean;
  readonly rSquared: boolean;
  readonly line?: LineLook;
  readonly label?: PartLook;
  /** Instead of the equation. */
  readonly labelText?: string;
  readonly labelFormat?: string;
}

export const errorBarTypes = ["FixedValue", "Percent", "StDev", "StError"] as const;
export const errorBarParts = ["Both", "MinusValues", "PlusValues"] as const;

export interface ErrorBarsLook {
  readonly visible: boolean;
  readonly type: (typeof errorBarTypes)[number];
  readonly include: (typeof errorBarParts)[number];
  readonly cap: boolean;
  readonly line?: LineLook;
}
