import type { BorderLine } from "../engine/cellBorders";
import type { CellFormat } from "../engine/sheetEngine";

export const stylePartNames = ["Number", "Font", "Alignment", "Border", "Patterns", "Protection"] as const;
/** What a style says something about; the rest of a cell's format it leaves alone. */
export type StylePart = (typeof stylePartNames)[number];

export type StyleSide = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight";

export interface CellStyle {
  /** What `range.style` tells: Excel's own name of a built-in style, the style's name of another one. */
  readonly id: string;
  readonly name: string;
  readonly parts: readonly StylePart[];
  readonly format: CellFormat;
  readonly borders: Readonly<Partial<Record<StyleSide, BorderLine>>>;
  readonly locked: boolean;
}

export const plainFormat = {
  numberFormat: "General",
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  script: "None",
  fontColor: "#000000",
  fontName: "Arial",
  fontSize: 11,
  fillColor: "",
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  wrapText: false,
  indent: 0,
  textOrientation: 0,
  readingOrder: "Context",
} as const satisfies CellFormat;

const line = (style: BorderLine["style"], weight: BorderLine["weight"], color: string): BorderLine => ({
  style,
  weight,
  color,
});

const around = (border: BorderLine): CellStyle["borders"] => ({
  EdgeTop: border,
  EdgeBottom: border,
  EdgeLeft: border,
  EdgeRight: border,
});

function style(
  id: string,
  name: string,
  parts: readonly StylePart[],
  format: CellFormat,
  borders: CellStyle["borders"] = {},
): CellStyle {
  return { id, name, parts, format: { ...plainFormat, ...format }, borders, locked: true };
}

const look = (id: string, name: string, fontColor: string, fillColor: string): CellStyle =>
  style(id, name, ["Font", "Patterns"], { fontColor, fillColor });

const number = (id: string, name: string, numberFormat: string): CellStyle =>
  style(id, name, ["Number"], { numberFormat });

const heading = (id: string, name: string, fontSize: number, border?: BorderLine): CellStyle =>
  style(
    id,
    name,
    ["Font", "Border"],
    { bold: true, fontSize, fontColor: "#44546A" },
    border ? { EdgeBottom: border } : {},
  );

const accents: readonly (readonly [full: string, ...tints: string[]])[] = [
  ["#4472C4", "#D9E1F2", "#B4C6E7", "#8EA9DB"],
  ["#ED7D31", "#FCE4D6", "#F8CBAD", "#F4B084"],
  ["#A5A5A5", "#EDEDED", "#DBDBDB", "#C9C9C9"],
  ["#FFC000", "#FFF2CC", "#FFE699", "#FFD966"],
  ["#5B9BD5", "#DDEBF7", "#BDD7EE", "#9BC2E6"],
  ["#70AD47", "#E2EFDA", "#C6E0B4", "#A9D08E"],
];

/** The gallery of a new workbook, with the colours of the Office theme. */
export const builtInStyles: readonly CellStyle[] = [
  style("Normal", "Normal", stylePartNames, {}),
  number("Comma", "Comma", '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)'),
  number("WholeComma", "Comma [0]", '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)'),
  number("Currency", "Currency", '_($* #,##0.00_);_($* \\(#,##0.00\\);_($* "-"??_);_(@_)'),
  number("WholeDollar", "Currency [0]", '_($* #,##0_);_($* \\(#,##0\\);_($* "-"_);_(@_)'),
  number("Percent", "Percent", "0%"),
  look("Good", "Good", "#006100", "#C6EFCE"),
  look("Bad", "Bad", "#9C0006", "#FFC7CE"),
  look("Neutral", "Neutral", "#9C5700", "#FFEB9C"),
  style(
    "Input",
    "Input",
    ["Font", "Border", "Patterns"],
    { fontColor: "#3F3F76", fillColor: "#FFCC99" },
    around(line("Continuous", "Thin", "#7F7F7F")),
  ),
  style(
    "Output",
    "Output",
    ["Font", "Border", "Patterns"],
    { bold: true, fontColor: "#3F3F3F", fillColor: "#F2F2F2" },
    around(line("Continuous", "Thin", "#3F3F3F")),
  ),
  style(
    "Calculation",
    "Calculation",
    ["Font", "Border", "Patterns"],
    { bold: true, fontColor: "#FA7D00", fillColor: "#F2F2F2" },
    around(line("Continuous", "Thin", "#7F7F7F")),
  ),
  style(
    "CheckCell",
    "Check Cell",
    ["Font", "Border", "Patterns"],
    { bold: true, fontColor: "#FFFFFF", fillColor: "#A5A5A5" },
    around(line("Double", "Thin", "#3F3F3F")),
  ),
  style(
    "LinkedCell",
    "Linked Cell",
    ["Font", "Border"],
    { fontColor: "#FA7D00" },
    { EdgeBottom: line("Double", "Thin", "#FF8001") },
  ),
  style(
    "Note",
    "Note",
    ["Border", "Patterns"],
    { fillColor: "#FFFFCC" },
    around(line("Continuous", "Thin", "#B2B2B2")),
  ),
  style("WarningText", "Warning Text", ["Font"], { fontColor: "#FF0000" }),
  style("ExplanatoryText", "Explanatory Text", ["Font"], { italic: true, fontColor: "#7F7F7F" }),
  style("Hlink", "Hyperlink", ["Font"], { underline: true, fontColor: "#0563C1" }),
  style("HlinkTrav", "Followed Hyperlink", ["Font"], { underline: true, fontColor: "#954F72" }),
  style("SheetTitle", "Title", ["Font"], { fontSize: 18, fontColor: "#44546A" }),
  heading("Heading1", "Heading 1", 15, line("Continuous", "Thick", "#4472C4")),
  heading("Heading2", "Heading 2", 13, line("Continuous", "Thick", "#A2B8E1")),
  heading("Heading3", "Heading 3", 11, line("Continuous", "Medium", "#8EA9DB")),
  heading("Heading4", "Heading 4", 11),
  style(
    "Total",
    "Total",
    ["Font", "Border"],
    { bold: true },
    { EdgeTop: line("Continuous", "Thin", "#4472C4"), EdgeBottom: line("Double", "Thin", "#4472C4") },
  ),
  ...accents.flatMap(([full, ...tints], index) => [
    look(`Accent${index + 1}`, `Accent${index + 1}`, "#FFFFFF", full),
    ...tints.map((tint, step) =>
      look(`Accent${index + 1}_${(step + 1) * 20}`, `${(step + 1) * 20}% - Accent${index + 1}`, "#000000", tint),
    ),
  ]),
];
