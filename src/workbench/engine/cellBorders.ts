import type { Rect } from "./sheetEngine";

export type BorderSide = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

export interface BorderLine {
  readonly style: "Continuous" | "Dash" | "Dot" | "DashDot" | "DashDotDot" | "Double";
  readonly weight: "Hairline" | "Thin" | "Medium" | "Thick";
  readonly color: string;
}

export interface CellBorders {
  /** `undefined` takes the line away. */
  set(rect: Rect, side: BorderSide, line: BorderLine | undefined): void;
  /** One line per cell along that side, `undefined` where there is none. */
  read(rect: Rect, side: BorderSide): readonly (BorderLine | undefined)[];
}
