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
  | {
      readonly kind: "dataBar";
      readonly positiveColor: string;
      readonly negativeColor: string;
      readonly gradient: boolean;
      readonly showValue: boolean;
    };

/** What it changes in a cell to which it applies; an absent member leaves the cell's own. A data bar has none of this. */
export interface ConditionalLook {
  readonly fillColor?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
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
