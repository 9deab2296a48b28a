import type { CellArea, PlannedChart, PlannedFormat, PlannedSheet } from "../../blueprints/plannedWorkbook";
import { showPlannedValue } from "./showPlannedValue";

const ROW_HEIGHT = 20;
/** Around the letters of a larger font. */
const ROW_PADDING = 8;
const COLUMN_WIDTH = 64;
/** A level of it. */
const INDENT = 9;
/** The part of a sheet that says what it is about. */
const MOST_ROWS = 32;
const MOST_WIDTH = 900;
const TABLE_HEADING: PlannedFormat = { bold: true, fillColor: "#dcebe9" };

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type PreviewShape =
  | (Box & { readonly kind: "fill"; readonly color: string })
  | (Box & { readonly kind: "line" })
  /** A result that the workbook will calculate. */
  | (Box & { readonly kind: "result" })
  | (Box & { readonly kind: "chart"; readonly title: string; readonly type: PlannedChart["type"] })
  | (Box & {
      readonly kind: "text";
      readonly text: string;
      readonly size: number;
      readonly color: string;
      readonly bold: boolean;
      readonly italic: boolean;
      readonly anchor: "start" | "middle" | "end";
    });

export interface SheetDrawing {
  readonly width: number;
  readonly height: number;
  /** Where the rows end. */
  readonly rowEdges: readonly number[];
  readonly shapes: readonly PreviewShape[];
}

const key = (row: number, column: number): string => `${row}:${column}`;

/** Chinese characters take about twice the room of others. */
const widthOf = (text: string, size: number): number =>
  [...text].reduce((width, character) => width + (/[⺀-￯]/.test(character) ? size : size * 0.55), 0);

/** As much of a text as fits, as a cell beside a filled one shows it. */
function fitting(text: string, size: number, room: number): string {
  let width = 0;
  let fit = "";
  for (const character of text) {
    width += widthOf(character, size);
    if (width > room) break;
    fit += character;
  }
  return fit;
}

const PIXELS_A_POINT = 1.2;

/** Where rows and columns lie. A row is as high as its largest font needs, as in Excel. */
class Grid {
  private readonly edges: number[] = [0];
  private readonly tops: number[] = [0];

  constructor(sheet: PlannedSheet, rows: number, columns: number) {
    for (let row = 0; row < rows; row++) {
      const sizes = sheet.formats
        .filter((format) => row >= format.row && row < format.row + format.rows)
        .map(({ fontSize = 0 }) => fontSize * PIXELS_A_POINT + ROW_PADDING);
      this.tops.push(this.top(row) + Math.max(ROW_HEIGHT, ...sizes));
    }
    for (let column = 0; column < columns; column++) {
      const wide = [...sheet.columnWidths]
        .reverse()
        .find((width) => column >= width.column && column < width.column + width.columns);
      this.edges.push(this.left(column) + (wide?.pixels ?? COLUMN_WIDTH));
    }
  }

  left(column: number): number {
    return this.edges[Math.min(column, this.edges.length - 1)] ?? 0;
  }

  top(row: number): number {
    const last = this.tops.length - 1;
    return row <= last ? (this.tops[row] ?? 0) : (this.tops[last] ?? 0) + (row - last) * ROW_HEIGHT;
  }

  box({ row, column, rows, columns }: CellArea): Box {
    const x = this.left(column);
    const y = this.top(row);
    return { x, y, width: this.left(column + columns) - x, height: this.top(row + rows) - y };
  }
}

/** The cells that anything stands in. */
function extentOf(sheet: PlannedSheet): { readonly rows: number; readonly columns: number } {
  const areas: CellArea[] = [
    ...sheet.values.map(({ row, column, cells }) => ({
      row,
      column,
      rows: cells.length,
      columns: cells[0]?.length ?? 0,
    })),
    ...sheet.tables,
    ...sheet.charts,
    ...sheet.formulas.map(({ row, column, rows = 1, spill }) => ({
      row,
      column,
      rows: spill?.rows ?? rows,
      columns: spill?.columns ?? 1,
    })),
  ];
  return {
    rows: Math.min(MOST_ROWS, Math.max(1, ...areas.map(({ row, rows }) => row + rows))),
    columns: Math.max(1, ...areas.map(({ column, columns }) => column + columns)),
  };
}

function formatsOf(sheet: PlannedSheet, rows: number, columns: number): ReadonlyMap<string, PlannedFormat> {
  const formats = new Map<string, PlannedFormat>();
  const apply = (area: CellArea, format: PlannedFormat): void => {
    for (let row = area.row; row < Math.min(rows, area.row + area.rows); row++)
      for (let column = area.column; column < Math.min(columns, area.column + area.columns); column++)
        formats.set(key(row, column), { ...formats.get(key(row, column)), ...format });
  };
  for (const table of sheet.tables) apply({ ...table, rows: 1 }, TABLE_HEADING);
  for (const format of sheet.formats) {
    const { row, column, rows: height, columns: width, ...rest } = format;
    apply({ row, column, rows: height, columns: width }, rest);
  }
  return formats;
}

function textsOf(sheet: PlannedSheet, rows: number, formats: ReadonlyMap<string, PlannedFormat>) {
  const texts = new Map<string, { text: string; isText: boolean }>();
  for (const { row, column, cells } of sheet.values)
    cells.slice(0, Math.max(0, rows - row)).forEach((values, down) =>
      values.forEach((value, right) => {
        if (value === "") return;
        const place = key(row + down, column + right);
        texts.set(place, {
          text: showPlannedValue(value, formats.get(place)?.numberFormat),
          isText: typeof value === "string",
        });
      }),
    );
  for (const { row, column, tableColumns } of sheet.tables)
    tableColumns.forEach(({ heading }, index) => texts.set(key(row, column + index), { text: heading, isText: true }));
  return texts;
}

/** Draws the top left of a planned sheet: what stands in it, and bars where results will be. */
export function previewOfSheet(sheet: PlannedSheet): SheetDrawing {
  const { rows, columns } = extentOf(sheet);
  const grid = new Grid(sheet, rows, columns);
  const formats = formatsOf(sheet, rows, columns);
  const texts = textsOf(sheet, rows, formats);
  const fills: PreviewShape[] = [];
  const marks: PreviewShape[] = [];
  const results = new Set<string>();
  for (const { row, column, rows: height = 1, spill } of sheet.formulas)
    for (let down = 0; down < (spill?.rows ?? height) && row + down < rows; down++)
      for (let right = 0; right < (spill?.columns ?? 1); right++) results.add(key(row + down, column + right));
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns && grid.left(column) < MOST_WIDTH; column++) {
      const place = key(row, column);
      const format = formats.get(place) ?? {};
      const box = grid.box({ row, column, rows: 1, columns: 1 });
      if (format.fillColor !== undefined) fills.push({ kind: "fill", ...box, color: format.fillColor });
      if (format.lineAbove) marks.push({ kind: "line", ...box, height: 0 });
      const cell = texts.get(place);
      if (cell === undefined) {
        if (results.has(place))
          marks.push({
            kind: "result",
            ...box,
            x: box.x + box.width * 0.35,
            y: box.y + box.height / 2 - 4,
            width: box.width * 0.58,
            height: 8,
          });
        continue;
      }
      const size = Math.round((format.fontSize ?? 10) * PIXELS_A_POINT);
      let end = column + 1;
      while (cell.isText && end < columns && !texts.has(key(row, end)) && !results.has(key(row, end))) end++;
      const room = format.wrapText === true ? box.width - 6 : grid.left(end) - box.x - 6;
      const anchor =
        format.horizontalAlignment === "Center"
          ? "middle"
          : format.horizontalAlignment === "Right" || (format.horizontalAlignment === undefined && !cell.isText)
            ? "end"
            : "start";
      const edge = 4 + (format.indent ?? 0) * INDENT;
      const x = anchor === "start" ? box.x + edge : anchor === "end" ? box.x + box.width - edge : box.x + box.width / 2;
      marks.push({
        kind: "text",
        ...box,
        x,
        y: box.y + box.height - 6,
        text: fitting(cell.text, size, room),
        size,
        color: format.fontColor ?? "#1f1f1f",
        bold: format.bold ?? false,
        italic: format.italic ?? false,
        anchor,
      });
    }
  const charts = sheet.charts.map((chart): PreviewShape => {
    return { kind: "chart", ...grid.box(chart), title: chart.title, type: chart.type };
  });
  return {
    width: Math.min(MOST_WIDTH, grid.left(columns)),
    height: grid.top(rows),
    rowEdges: Array.from({ length: rows }, (_, row) => grid.top(row + 1)),
    shapes: [...fills, ...marks, ...charts],
  };
}
