import type { Rect, SheetId } from "./sheetEngine";

export type ComparisonOperator =
  | "Between"
  | "NotBetween"
  | "EqualTo"
  | "NotEqualTo"
  | "GreaterThan"
  | "LessThan"
  | "GreaterThanOrEqual"
  | "LessThanOrEqual";

export type TextOperator = "Contains" | "NotContains" | "BeginsWith" | "EndsWith";

/** When a conditional format applies. References in formulas are relative to the first cell of its range, as in Excel. */
export type ConditionalRule =
  | {
      readonly kind: "cellValue";
      readonly operator: ComparisonOperator;
      /** A number or text as typed, or a formula with its leading "=". */
      readonly formula1: string;
      readonly formula2?: string;
    }
  | { readonly kind: "custom"; readonly formula: string }
  | { readonly kind: "containsText"; readonly operator: TextOperator; readonly text: string }
  | ({ readonly kind: "dataBar" } & DataBarRule)
  | {
      readonly kind: "colorScale";
      readonly minimum: ScalePoint;
      readonly midpoint?: ScalePoint;
      readonly maximum: ScalePoint;
    }
  | {
      readonly kind: "iconSet";
      readonly style: IconSetStyle;
      /** From the lowest icon up; the first holds for whatever is below the others. */
      readonly steps: readonly IconStep[];
      readonly reversed: boolean;
      readonly showValue: boolean;
    }
  | { readonly kind: "topBottom"; readonly of: RankKind; readonly rank: number }
  /** Invalid until one is chosen: it never holds. */
  | { readonly kind: "preset"; readonly criterion: PresetCriterion | "Invalid" };

export interface DataBarRule {
  readonly positiveColor: string;
  readonly negativeColor: string;
  readonly gradient: boolean;
  readonly showValue: boolean;
  readonly lower: DataBarBound;
  readonly upper: DataBarBound;
  /** What the grid does not draw, as it was chosen: `""` is no line. */
  readonly undrawn: {
    readonly positiveBorder: string;
    readonly negativeBorder: string;
    readonly sameFill: boolean;
    readonly sameBorder: boolean;
    readonly axisColor: string;
    readonly axis: "Automatic" | "None" | "CellMidPoint";
    readonly direction: "Context" | "LeftToRight" | "RightToLeft";
  };
}

/** Automatic is 0, or the smallest (largest) value when that is below (above) 0. */
export type BoundKind = "Automatic" | "LowestValue" | "HighestValue" | "Number" | "Percent" | "Percentile" | "Formula";

export interface DataBarBound {
  readonly type: BoundKind;
  /** A number, or a formula with its leading "="; for the kinds that need one. */
  readonly formula?: string;
}

export interface ScalePoint {
  readonly type: Exclude<BoundKind, "Automatic">;
  readonly formula?: string;
  readonly color: string;
}

export interface Icon {
  readonly set: IconSetStyle;
  /** From the lowest up. */
  readonly index: number;
}

export interface IconStep {
  readonly type: "Number" | "Percent" | "Percentile" | "Formula";
  readonly operator: "GreaterThan" | "GreaterThanOrEqual";
  readonly formula: string;
  /** When it is not the one of the set. */
  readonly icon?: Icon;
}

export type RankKind = "TopItems" | "TopPercent" | "BottomItems" | "BottomPercent";

export const iconSetStyles = [
  "ThreeArrows",
  "ThreeArrowsGray",
  "ThreeFlags",
  "ThreeTrafficLights1",
  "ThreeTrafficLights2",
  "ThreeSigns",
  "ThreeSymbols",
  "ThreeSymbols2",
  "FourArrows",
  "FourArrowsGray",
  "FourRedToBlack",
  "FourRating",
  "FourTrafficLights",
  "FiveArrows",
  "FiveArrowsGray",
  "FiveRating",
  "FiveQuarters",
  "ThreeStars",
  "ThreeTriangles",
  "FiveBoxes",
] as const;

export type IconSetStyle = (typeof iconSetStyles)[number];

export const presetCriteria = [
  "Blanks",
  "NonBlanks",
  "Errors",
  "NonErrors",
  "Yesterday",
  "Today",
  "Tomorrow",
  "LastSevenDays",
  "LastWeek",
  "ThisWeek",
  "NextWeek",
  "LastMonth",
  "ThisMonth",
  "NextMonth",
  "AboveAverage",
  "BelowAverage",
  "EqualOrAboveAverage",
  "EqualOrBelowAverage",
  "OneStdDevAboveAverage",
  "OneStdDevBelowAverage",
  "TwoStdDevAboveAverage",
  "TwoStdDevBelowAverage",
  "ThreeStdDevAboveAverage",
  "ThreeStdDevBelowAverage",
  "UniqueValues",
  "DuplicateValues",
] as const;

export type PresetCriterion = (typeof presetCriteria)[number];

/** What it changes in a cell to which it applies; an absent member leaves the cell's own. Bars, scales and icons have none of this. */
export interface ConditionalLook {
  readonly fillColor?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  /** Lines of the sides that have one. */
  readonly borders?: Readonly<Partial<Record<ConditionalSide, ConditionalLine>>>;
  /** Kept and saved; the grid shows the cell's own. */
  readonly numberFormat?: string;
}

export type ConditionalSide = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight";

export interface ConditionalLine {
  readonly style: "Continuous" | "Dash" | "DashDot" | "DashDotDot" | "Dot";
  readonly color: string;
}

export interface ConditionalFormat {
  readonly id: string;
  readonly sheet: SheetId;
  readonly rects: readonly Rect[];
  readonly rule: ConditionalRule;
  readonly look: ConditionalLook;
  readonly stopIfTrue: boolean;
}

export type ConditionalChange = Partial<Pick<ConditionalFormat, "rects" | "rule" | "look" | "stopIfTrue">>;

export interface ConditionalFormats {
  /** By priority, the strongest first. */
  list(sheet: SheetId): readonly ConditionalFormat[];
  /** A new one is the strongest. */
  add(format: Omit<ConditionalFormat, "id">): string;
  change(sheet: SheetId, id: string, change: ConditionalChange): void;
  /** To this place among those of its sheet. */
  move(sheet: SheetId, id: string, priority: number): void;
  remove(sheet: SheetId, id: string): void;
}
