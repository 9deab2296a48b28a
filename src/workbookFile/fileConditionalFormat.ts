import type { FileComparison } from "./fileComparison";
import type { FileBorders } from "./fileFormat";
import type { FileArea } from "./fileWorkbook";

/** Formulas are those of files, without "=", relative to the first cell. */
export type FileCondition =
  | { readonly formula: string }
  | { readonly operator: FileComparison; readonly value: string; readonly value2?: string }
  | { readonly text: FileTextComparison; readonly value: string }
  | { readonly dataBar: FileDataBar }
  | { readonly colorScale: readonly (FileThreshold & { readonly color: string })[] }
  | { readonly iconSet: FileIconSet }
  | { readonly rank: number; readonly percent: boolean; readonly bottom: boolean }
  | { readonly preset: FilePreset };

export type FileTextComparison = "containsText" | "notContainsText" | "beginsWith" | "endsWith";

/** Where something begins: at a value, a share, or the smallest or largest value there is. */
export interface FileThreshold {
  readonly type: "num" | "percent" | "percentile" | "formula" | "min" | "max" | "autoMin" | "autoMax";
  readonly value?: string;
}

export interface FileDataBar {
  readonly color: string;
  readonly negativeColor: string;
  readonly gradient: boolean;
  readonly showValue: boolean;
  readonly lower: FileThreshold;
  readonly upper: FileThreshold;
  readonly border?: string;
  /** When it is not that of positive values. */
  readonly negativeBorder?: string;
  /** Negative values have the colour of positive ones. */
  readonly sameFill?: true;
  /** Black when absent. */
  readonly axisColor?: string;
  readonly axis?: "none" | "middle";
  readonly direction?: "leftToRight" | "rightToLeft";
}

export interface FileIconSet {
  /** `3TrafficLights1` */
  readonly set: string;
  /** From the lowest icon up; `icon` when it is not the one of the set, by its place there from the lowest up. */
  readonly steps: readonly (FileThreshold & {
    readonly above?: true;
    readonly icon?: { readonly set: string; readonly place: number };
  })[];
  readonly reversed: boolean;
  readonly showValue: boolean;
}

export type FilePreset =
  | { readonly kind: "duplicateValues" | "uniqueValues" }
  | { readonly kind: "containsBlanks" | "notContainsBlanks" | "containsErrors" | "notContainsErrors" }
  | { readonly kind: "timePeriod"; readonly period: string }
  | { readonly kind: "average"; readonly below: boolean; readonly equal: boolean; readonly deviations: number };

/** Of two that hold for a cell the one that stands first decides what both would paint. */
export interface FileConditionalFormat {
  /** Cells apart from the first area that it is for as well. */
  readonly others?: readonly FileArea[];
  readonly when: FileCondition;
  readonly stopIfTrue?: true;
  readonly fillColor?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly borders?: FileBorders;
  readonly numberFormat?: string;
}
