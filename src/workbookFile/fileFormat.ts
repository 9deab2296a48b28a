export interface FileFormat {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly fontName?: string;
  readonly fontColor?: string;
  readonly fontSize?: number;
  readonly fillColor?: string;
  readonly horizontalAlignment?: "Left" | "Center" | "Right";
  readonly verticalAlignment?: "Top" | "Center" | "Bottom";
  readonly wrapText?: boolean;
  /** Levels, on the side that the cell is aligned to. */
  readonly indent?: number;
  /** A thin line above the first row of the area. */
  readonly lineAbove?: boolean;
  /** Along each cell of the area. */
  readonly borders?: FileBorders;
  /** On a protected sheet people may change it. */
  readonly unlocked?: true;
}

export type FileBorderSide = "top" | "bottom" | "left" | "right";
export type FileBorders = Readonly<Partial<Record<FileBorderSide, FileBorder>>>;

export interface FileBorder {
  readonly style: FileBorderStyle;
  readonly color: string;
}

export const fileBorderStyles = [
  "thin",
  "medium",
  "thick",
  "hair",
  "double",
  "dotted",
  "dashed",
  "dashDot",
  "dashDotDot",
  "mediumDashed",
  "mediumDashDot",
  "mediumDashDotDot",
  "slantDashDot",
] as const;

export type FileBorderStyle = (typeof fileBorderStyles)[number];
