import type { FileBorder, FileBorderSide, FileBorderStyle, FileFormat } from "../../workbookFile/fileFormat";
import type { BorderLine } from "../engine/cellBorders";
import type { CellLook } from "../engine/wholeWorkbook";
import { filePattern, patternName } from "./fillPatterns";

const lines: Readonly<Record<FileBorderStyle, Omit<BorderLine, "color">>> = {
  hair: { style: "Continuous", weight: "Hairline" },
  thin: { style: "Continuous", weight: "Thin" },
  medium: { style: "Continuous", weight: "Medium" },
  thick: { style: "Continuous", weight: "Thick" },
  double: { style: "Double", weight: "Thin" },
  dotted: { style: "Dot", weight: "Thin" },
  dashed: { style: "Dash", weight: "Thin" },
  dashDot: { style: "DashDot", weight: "Thin" },
  dashDotDot: { style: "DashDotDot", weight: "Thin" },
  mediumDashed: { style: "Dash", weight: "Medium" },
  mediumDashDot: { style: "DashDot", weight: "Medium" },
  mediumDashDotDot: { style: "DashDotDot", weight: "Medium" },
  slantDashDot: { style: "DashDot", weight: "Medium" },
};
const fileStyles = Object.keys(lines) as FileBorderStyle[];

function fileBorder({ style, weight, color }: BorderLine): FileBorder {
  const exact = fileStyles.find((one) => lines[one].style === style && lines[one].weight === weight);
  return { style: exact ?? fileStyles.find((one) => lines[one].style === style) ?? "thin", color };
}

/** What files and the engine call the same. */
const shared = [
  ...(["numberFormat", "bold", "italic", "underline", "strikethrough", "script"] as const),
  ...(["fontName", "fontColor", "fontSize", "fillColor"] as const),
  ...(["horizontalAlignment", "verticalAlignment", "wrapText", "indent", "textOrientation", "readingOrder"] as const),
] satisfies (keyof CellLook["format"])[];

/** What a file says of a cell, as the engine keeps it. */
export function lookOfFormat(file: FileFormat): CellLook {
  const { borders = {} } = file;
  const chosen = shared.filter((member) => file[member] !== undefined);
  const format: CellLook["format"] = Object.fromEntries(chosen.map((member) => [member, file[member]]));
  const kept = keptOf(file);
  const drawn = Object.entries(borders).map(([side, { style, color }]) => [side, { ...lines[style], color }]);
  return {
    format,
    borders: Object.fromEntries(drawn) as CellLook["borders"],
    ...(Object.keys(kept).length === 0 ? {} : { kept }),
  };
}

const keptOf = ({ shrinkToFit, formulaHidden, pattern, patternColor }: FileFormat): NonNullable<CellLook["kept"]> => ({
  ...(shrinkToFit ? { shrinkToFit } : {}),
  ...(formulaHidden ? { formulaHidden } : {}),
  ...(pattern === undefined ? {} : { pattern: patternName(pattern) }),
  ...(patternColor === undefined ? {} : { patternColor }),
});

/** And back; what is as in a cell without a format is not told. */
export function formatOfLook({ format, borders, kept = {} }: CellLook): FileFormat {
  const { numberFormat, fontName, fontColor, fontSize, fillColor, horizontalAlignment, verticalAlignment, indent } =
    format;
  const { script, textOrientation, readingOrder } = format;
  const pattern = kept.pattern ? filePattern(kept.pattern) : undefined;
  const marks = (["bold", "italic", "underline", "strikethrough", "wrapText"] as const).filter((mark) => format[mark]);
  const told = Object.entries(borders) as [FileBorderSide, BorderLine][];
  return {
    ...(numberFormat == null || numberFormat === "General" ? {} : { numberFormat }),
    ...Object.fromEntries(marks.map((mark) => [mark, true])),
    ...(fontName == null ? {} : { fontName }),
    ...(fontColor == null || fontColor === black ? {} : { fontColor: fileColor(fontColor) }),
    ...(fontSize == null || fontSize === usualSize ? {} : { fontSize }),
    ...(fillColor == null || fillColor === "" ? {} : { fillColor: fileColor(fillColor) }),
    ...(horizontalAlignment == null || horizontalAlignment === "General" ? {} : { horizontalAlignment }),
    ...(verticalAlignment == null || verticalAlignment === "Bottom" ? {} : { verticalAlignment }),
    ...(indent == null || indent === 0 ? {} : { indent }),
    ...(script == null || script === "None" ? {} : { script }),
    ...(textOrientation == null || textOrientation === 0 ? {} : { textOrientation }),
    ...(readingOrder == null || readingOrder === "Context" ? {} : { readingOrder }),
    ...(kept.shrinkToFit ? { shrinkToFit: true } : {}),
    ...(kept.formulaHidden ? { formulaHidden: true } : {}),
    ...(pattern === undefined ? {} : { pattern }),
    ...(pattern === undefined || kept.patternColor === undefined ? {} : { patternColor: fileColor(kept.patternColor) }),
    ...(told.length === 0 ? {} : { borders: Object.fromEntries(told.map(([side, line]) => [side, fileBorder(line)])) }),
  };
}

const black = "#000000";
const usualSize = 11;

/** The grid keeps colours that a person chose as `rgb(1,2,3)` or in short form, too. */
export function fileColor(color: string): string {
  const [, red, green, blue] = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/u.exec(color) ?? [];
  if (red !== undefined)
    return `#${[red, green, blue].map((part) => Number(part).toString(16).padStart(2, "0")).join("")}`.toUpperCase();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/iu.exec(color);
  return (
    short
      ? `#${short
          .slice(1)
          .map((digit) => digit + digit)
          .join("")}`
      : color
  ).toUpperCase();
}
