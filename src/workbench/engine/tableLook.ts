import type { IRangeThemeStyleJSON } from "@univerjs/sheets";
import type { TableAppearance } from "./sheetEngine";

/** The colours of Excel's standard theme in the order in which its table styles go through them. */
const accents = ["#595959", "#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"] as const;

const pattern = /^TableStyle(Light|Medium|Dark)(\d{1,2})$/u;

/** How Univer is to draw a table of that style: the look of its family in the colour of its number. */
export function tableLook({ style, ...options }: TableAppearance): IRangeThemeStyleJSON {
  const [, family = "Medium", number = "2"] = pattern.exec(style) ?? [];
  const accent = accents[(Number(number) - 1) % accents.length]!;
  const line = { s: 1, cl: { rgb: accent } };
  const plainHeader = family === "Light" && (Number(number) <= 7 || Number(number) > 14);
  const strong = family === "Dark" || (family === "Medium" && Number(number) > 7);
  return {
    // Univer keeps themes in the workbook whose names begin like this.
    name: `table-custom-${style}${nameOf(options)}`,
    headerRowStyle: plainHeader
      ? { bl: 1, bd: { t: line, b: line } }
      : { bg: { rgb: accent }, cl: { rgb: "#FFFFFF" }, bl: 1 },
    ...(options.bandedRows ? { firstRowStyle: { bg: { rgb: tint(accent, strong ? 0.6 : 0.8) } } } : {}),
    ...(strong ? { secondRowStyle: { bg: { rgb: tint(accent, 0.85) } } } : {}),
    ...(options.bandedColumns ? { firstColumnStyle: { bg: { rgb: tint(accent, 0.7) } } } : {}),
    ...(options.firstColumn ? { headerColumnStyle: { bl: 1 } } : {}),
    ...(options.lastColumn ? { lastColumnStyle: { bl: 1 } } : {}),
    lastRowStyle: { bd: { b: line } },
  };
}

/** One name for each look, as Univer finds looks by their names. */
function nameOf({ bandedRows, bandedColumns, firstColumn, lastColumn }: Omit<TableAppearance, "style">): string {
  const said = [!bandedRows && "plain", bandedColumns && "columns", firstColumn && "first", lastColumn && "last"];
  return said.flatMap((word) => (word ? [`-${word}`] : [])).join("");
}

/** A colour mixed with white. */
function tint(color: string, white: number): string {
  const parts = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  const mixed = parts.map((part) => Math.round(part + (255 - part) * white));
  return `#${mixed.map((part) => part.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}
