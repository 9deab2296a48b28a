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
  readonly shrinkToFit?: true;
  /** Degrees upwards, from -90 to 90; 180 is letter below letter. */
  readonly textOrientation?: number;
  readonly readingOrder?: "LeftToRight" | "RightToLeft";
  readonly script?: "Subscript" | "Superscript";
  /** Of a fill that is not solid, in the words of files; the fill's own colour is the one behind it. */
  readonly pattern?: FilePattern;
  readonly patternColor?: string;
  /** On a protected sheet nobody sees its formula. */
  readonly formulaHidden?: true;
  /** Levels, on the side that the cell is aligned to. */
  readonly indent?: number;
  /** A thin line above the first row of the area. */
  readonly lineAbove?: boolean;
  /** Along each cell of the area. */
  readonly borders?: FileBorders;
  /** On a protected sheet people may change it. */
  readonly unlocked?: true;
}

export const filePatterns = [
  "darkGray",
  "mediumGray",
  "lightGray",
  "gray125",
  "gray0625",
  "darkHorizontal",
  "darkVertical",
  "darkDown",
  "darkUp",
  "darkGrid",
  "darkTrellis",
  "lightHorizontal",
  "lightVertical",
  "lightDown",
  "lightUp",
  "lightGrid",
  "lightTrellis",
] as const;

export type FilePattern = (typeof filePatterns)[number];

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
