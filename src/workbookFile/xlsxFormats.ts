import type { Alignment, Borders, Fill, Font, Style } from "@cj-tech-master/excelts";
import type { FileBorders, FileFormat } from "./fileFormat";
import type { FileSheet } from "./fileWorkbook";
import { usualFont } from "./xlsxReadStyles";

type CellStyle = Partial<Style>;

/** Columns of a sheet, so that row and column make one number. */
const widest = 16_384;
const lineColor = "#808080";
const bodyFont = { name: usualFont.name, size: usualFont.size, family: 2 } as const;

export const argb = (color: string): { argb: string } => ({ argb: `FF${color.replace("#", "").toUpperCase()}` });

/** Of a solid fill it is the colour in front that is seen. */
function fillOf({ fillColor, pattern, patternColor }: FileFormat): Fill | undefined {
  if (pattern === undefined)
    return fillColor === undefined ? undefined : { type: "pattern", pattern: "solid", fgColor: argb(fillColor) };
  return {
    ...{ type: "pattern", pattern },
    ...(patternColor === undefined ? {} : { fgColor: argb(patternColor) }),
    ...(fillColor === undefined ? {} : { bgColor: argb(fillColor) }),
  };
}

/** What formats laid over one another come to; made once for all cells that have the same ones. */
export class CellStyles {
  private readonly formats: FileFormat[] = [{}];
  private readonly written: CellStyle[] = [{}];
  private readonly byCell = new Map<number, number>();

  constructor({ formats }: FileSheet) {
    formats.forEach((format) => this.layOver(format));
  }

  private layOver({ row, column, rows, columns, ...format }: FileSheet["formats"][number]): void {
    const { lineAbove, ...inside } = format;
    const first = new Map<number, number>();
    const others = lineAbove ? new Map<number, number>() : first;
    for (let down = 0; down < rows; down++)
      for (let over = 0; over < columns; over++) {
        const cell = (row + down) * widest + column + over;
        const below = this.byCell.get(cell) ?? 0;
        const [known, added] = down === 0 ? [first, format] : [others, inside];
        let style = known.get(below);
        if (style === undefined) known.set(below, (style = this.add(laidOver(this.formats[below]!, added))));
        this.byCell.set(cell, style);
      }
  }

  private add(format: FileFormat): number {
    this.written.push(styleOf(format));
    return this.formats.push(format) - 1;
  }

  /** Rows and columns, from 0, of all cells that have a style, with it. */
  *all(): Generator<{ readonly row: number; readonly column: number; readonly style: CellStyle }> {
    for (const [cell, style] of this.byCell)
      yield { row: Math.floor(cell / widest), column: cell % widest, style: this.written[style]! };
  }
}

const laidOver = (below: FileFormat, added: FileFormat): FileFormat => ({
  ...below,
  ...added,
  ...(below.borders && added.borders ? { borders: { ...below.borders, ...added.borders } } : {}),
});

function styleOf(format: FileFormat): CellStyle {
  const [alignment, fill] = [alignmentOf(format), fillOf(format)];
  const border = bordersOf({
    ...(format.lineAbove ? { top: { style: "thin", color: lineColor } } : {}),
    ...format.borders,
  });
  return {
    ...(format.numberFormat === undefined ? {} : { numFmt: format.numberFormat }),
    font: fontOf(format),
    ...(fill === undefined ? {} : { fill }),
    ...(alignment === undefined ? {} : { alignment }),
    ...(border === undefined ? {} : { border }),
    ...(format.unlocked || format.formulaHidden
      ? { protection: { locked: !format.unlocked, hidden: format.formulaHidden ?? false } }
      : {}),
  };
}

function bordersOf(borders: FileBorders): Partial<Borders> | undefined {
  const lines = Object.entries(borders).map(([side, { style, color }]) => [side, { style, color: argb(color) }]);
  return lines.length === 0 ? undefined : (Object.fromEntries(lines) as Partial<Borders>);
}

const fontOf = (format: FileFormat): Partial<Font> => ({
  ...bodyFont,
  size: format.fontSize ?? bodyFont.size,
  ...(format.fontName === undefined ? {} : { name: format.fontName }),
  ...(format.bold ? { bold: true } : {}),
  ...(format.italic ? { italic: true } : {}),
  ...(format.underline ? { underline: true } : {}),
  ...(format.strikethrough ? { strike: true } : {}),
  ...(format.script === undefined
    ? {}
    : { vertAlign: format.script === "Subscript" ? ("subscript" as const) : ("superscript" as const) }),
  ...(format.fontColor === undefined ? {} : { color: argb(format.fontColor) }),
});

const horizontal = { Left: "left", Center: "center", Right: "right" } as const;
const vertical = { Top: "top", Center: "middle", Bottom: "bottom" } as const;

function alignmentOf(format: FileFormat): Partial<Alignment> | undefined {
  const { horizontalAlignment, verticalAlignment, wrapText, indent, textOrientation, readingOrder } = format;
  const alignment: Partial<Alignment> = {
    ...(horizontalAlignment === undefined ? {} : { horizontal: horizontal[horizontalAlignment] }),
    ...(verticalAlignment === undefined ? {} : { vertical: vertical[verticalAlignment] }),
    ...(wrapText === undefined ? {} : { wrapText }),
    ...(indent === undefined ? {} : { indent }),
    ...(format.shrinkToFit ? { shrinkToFit: true } : {}),
    ...(textOrientation === undefined ? {} : { textRotation: textOrientation === 180 ? "vertical" : textOrientation }),
    ...(readingOrder === undefined ? {} : { readingOrder: readingOrder === "LeftToRight" ? "ltr" : "rtl" }),
  };
  return Object.keys(alignment).length === 0 ? undefined : alignment;
}
