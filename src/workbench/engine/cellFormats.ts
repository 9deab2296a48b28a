import {
  BaselineOffset,
  BooleanNumber,
  HorizontalAlign,
  TextDirection,
  VerticalAlign,
  WrapStrategy,
  type ICellData,
  type IMutationInfo,
  type IPaddingData,
  type IStyleData,
  type ITextRotation,
  type Nullable,
} from "@univerjs/core";
import {
  SetFrozenMutation,
  SetFrozenMutationFactory,
  SetStyleCommand,
  SetWorksheetColWidthMutation,
  SetWorksheetColWidthMutationFactory,
} from "@univerjs/sheets";
import { keptFormatField, readKeptFormat } from "./keptFormat";
import type { CellMatrix, SheetCells } from "./sheetCells";
import type { CellFormat, Rect, SheetId } from "./sheetEngine";
import type { UniverRuntime } from "./univerRuntime";

const horizontal = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
} as const;
const vertical = { Top: VerticalAlign.TOP, Center: VerticalAlign.MIDDLE, Bottom: VerticalAlign.BOTTOM } as const;

const scripts = {
  None: null,
  Subscript: BaselineOffset.SUBSCRIPT,
  Superscript: BaselineOffset.SUPERSCRIPT,
} as const;
const directions = {
  Context: null,
  LeftToRight: TextDirection.LEFT_TO_RIGHT,
  RightToLeft: TextDirection.RIGHT_TO_LEFT,
} as const;
const stacked = 180;

/** What Univer leaves beside words of itself, and a level of indent beside that: about three spaces. */
const cellPadding = { t: 0, b: 2, l: 2, r: 2 } as const;
const indentPixels = 9;

/** How cells look: number formats, fonts, fills, alignment, column widths, frozen panes. */
export class CellFormats {
  constructor(
    private readonly runtime: UniverRuntime,
    private readonly cells: SheetCells,
  ) {}

  format(rect: Rect, format: CellFormat): void {
    this.cells.grow(rect.sheet, rect.row + rect.rows, rect.column + rect.columns);
    const style = toStyle(format);
    const worksheet = this.runtime.worksheet(rect.sheet);
    const styleBefore = this.stylesBefore(style);
    const after: CellMatrix = {};
    const before: CellMatrix = {};
    for (let row = rect.row; row < rect.row + rect.rows; row++) {
      const cellsAfter: Record<number, ICellData> = (after[row] = {});
      const cellsBefore: Record<number, ICellData> = (before[row] = {});
      for (let column = rect.column; column < rect.column + rect.columns; column++) {
        const cell = worksheet.getCellRaw(row, column);
        cellsAfter[column] = { s: { ...style }, ...(format.kept && { xf: keptFormatField(cell?.xf, format.kept) }) };
        cellsBefore[column] = { s: styleBefore(cell), ...(format.kept && { xf: cell?.xf ?? null }) };
      }
    }
    // As Univer's own command does it: a change of format alone must not make formulas calculate.
    this.cells.changeLooks(rect.sheet, after, before, SetStyleCommand.id);
  }

  /** The style that brings back how a cell looked before `style`; cells that look alike share it. */
  private stylesBefore(style: IStyleData): (cell: Nullable<ICellData>) => IStyleData {
    const styles = this.runtime.workbook.getStyles();
    const nothing = Object.fromEntries(Object.keys(style).map((name) => [name, null]));
    const known = new Map<ICellData["s"], IStyleData>();
    return (cell) => {
      const found = known.get(cell?.s) ?? { ...nothing, ...styles.getStyleByCell(cell) };
      known.set(cell?.s, found);
      return found;
    };
  }

  read(rect: Rect): CellFormat[][] {
    const worksheet = this.runtime.worksheet(rect.sheet);
    const styles = this.runtime.workbook.getStyles();
    return Array.from({ length: rect.rows }, (_, i) =>
      Array.from({ length: rect.columns }, (_unused, j) => {
        const cell = worksheet.getCellRaw(rect.row + i, rect.column + j);
        return fromStyle(cell ? styles.getStyleByCell(cell) : undefined, cell?.xf);
      }),
    );
  }

  setColumnWidth(sheet: SheetId, column: number, columns: number, pixels: number): void {
    this.cells.grow(sheet, 1, column + columns);
    const range = { startRow: 0, endRow: 0, startColumn: column, endColumn: column + columns - 1 };
    const redo = { unitId: this.runtime.unitId, subUnitId: sheet, ranges: [range], colWidth: pixels };
    const undo = SetWorksheetColWidthMutationFactory(redo, this.runtime.worksheet(sheet));
    this.runtime.perform(
      [{ id: SetWorksheetColWidthMutation.id, params: redo }],
      [{ id: SetWorksheetColWidthMutation.id, params: undo }],
    );
  }

  columnWidth(sheet: SheetId, column: number): number {
    return this.runtime.worksheet(sheet).getColumnWidth(column);
  }

  /** Estimated from the characters, because outside a browser no text can be measured. */
  autofitColumns(sheet: SheetId, column: number, columns: number): void {
    const used = this.cells.usedRect(sheet);
    if (!used) return;
    for (let at = column; at < column + columns; at++) {
      const texts = this.cells.readText({ sheet, row: used.row, rows: used.rows, column: at, columns: 1 }).flat();
      const widest = texts.reduce((most, text) => Math.max(most, estimatedWidth(text)), 0);
      if (widest > 0) this.setColumnWidth(sheet, at, 1, Math.min(400, Math.max(40, widest + 16)));
    }
  }

  freeze(sheet: SheetId, rows: number, columns: number): void {
    const redo = {
      unitId: this.runtime.unitId,
      subUnitId: sheet,
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
      ySplit: rows,
      xSplit: columns,
    };
    const frozen = (params: object): IMutationInfo => ({ id: SetFrozenMutation.id, params });
    this.runtime.perform([frozen(redo)], [frozen(SetFrozenMutationFactory(this.runtime.injector, redo))]);
  }
}

function estimatedWidth(text: string): number {
  let width = 0;
  for (const character of text) width += character > "\u2e7f" ? 14 : 7.5;
  return width;
}

/** A format as Univer keeps it; absent members are absent there too. */
export function toStyle(format: CellFormat): IStyleData {
  const style: Record<keyof IStyleData, unknown> | Record<string, unknown> = {};
  const { numberFormat, horizontalAlignment, verticalAlignment, underline } = format;
  if (numberFormat != null)
    style["n"] = numberFormat === "General" || numberFormat === "" ? null : { pattern: numberFormat };
  if (format.bold != null) style["bl"] = flag(format.bold);
  if (format.italic != null) style["it"] = flag(format.italic);
  if (underline != null) style["ul"] = underline ? { s: BooleanNumber.TRUE } : null;
  if (format.fontColor != null) style["cl"] = { rgb: format.fontColor };
  if (format.fontName != null) style["ff"] = format.fontName;
  if (format.fontSize != null) style["fs"] = format.fontSize;
  if (format.fillColor != null) style["bg"] = format.fillColor === "" ? null : { rgb: format.fillColor };
  if (horizontalAlignment != null)
    style["ht"] = horizontalAlignment === "General" ? null : horizontal[horizontalAlignment];
  if (verticalAlignment != null) style["vt"] = vertical[verticalAlignment];
  if (format.indent != null) style["pd"] = format.indent === 0 ? null : indented(format.indent);
  if (format.strikethrough != null) style["st"] = format.strikethrough ? { s: BooleanNumber.TRUE } : null;
  if (format.script != null) style["va"] = scripts[format.script];
  if (format.textOrientation != null) style["tr"] = rotation(format.textOrientation);
  if (format.readingOrder != null) style["td"] = directions[format.readingOrder];
  if (format.wrapText != null) style["tb"] = format.wrapText ? WrapStrategy.WRAP : null;
  return style;
}

/** On both sides: whichever one the words are aligned to is indented, and words in the middle stay there. */
function indented(levels: number): IPaddingData {
  const more = levels * indentPixels;
  return { ...cellPadding, l: cellPadding.l + more, r: cellPadding.r + more };
}

function rotation(degrees: number): ITextRotation | null {
  if (degrees === stacked) return { a: 0, v: BooleanNumber.TRUE };
  return degrees === 0 ? null : { a: -degrees, v: BooleanNumber.FALSE };
}

function flag(value: boolean): BooleanNumber {
  return value ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

export function fromStyle(style: Nullable<IStyleData>, field: ICellData["xf"]): CellFormat {
  return {
    numberFormat: style?.n?.pattern ?? "General",
    bold: style?.bl === BooleanNumber.TRUE,
    italic: style?.it === BooleanNumber.TRUE,
    underline: style?.ul?.s === BooleanNumber.TRUE,
    fontColor: style?.cl?.rgb ?? "#000000",
    fontName: style?.ff ?? "Arial",
    fontSize: style?.fs ?? 11,
    fillColor: style?.bg?.rgb ?? "",
    horizontalAlignment: nameOf(horizontal, style?.ht) ?? "General",
    verticalAlignment: nameOf(vertical, style?.vt) ?? "Bottom",
    indent: Math.max(0, Math.round(((style?.pd?.l ?? cellPadding.l) - cellPadding.l) / indentPixels)),
    wrapText: style?.tb === WrapStrategy.WRAP,
    strikethrough: style?.st?.s === BooleanNumber.TRUE,
    script: nameOf(scripts, style?.va) ?? "None",
    // Univer turns clockwise, Excel against the clock.
    textOrientation: style?.tr?.v === BooleanNumber.TRUE ? stacked : 0 - (style?.tr?.a ?? 0),
    readingOrder: nameOf(directions, style?.td) ?? "Context",
    kept: readKeptFormat(field),
  };
}

function nameOf<Name extends string>(names: Record<Name, number | null>, value: unknown): Name | undefined {
  return (Object.keys(names) as Name[]).find((name) => names[name] === value);
}
