import type { Cell, Rect, SheetEngine } from "../engine/sheetEngine";
import type { ChartType } from "../charts/chartTypes";
import { isScatter } from "../charts/chartTypes";
import type { SeriesBy } from "./chartRecord";

export interface SourceSeries {
  readonly name?: Rect;
  readonly values: Rect;
  readonly categories?: Rect;
  readonly sizes?: Rect;
}

export interface ChartSource {
  readonly seriesBy: SeriesBy;
  readonly series: readonly SourceSeries[];
}

const isText = ({ value }: Cell): boolean => typeof value === "string" && value !== "";
const isBlank = ({ value }: Cell): boolean => value === null || value === "";

const looksLikeDays = (format: string | null | undefined): boolean =>
  typeof format === "string" && /[yd]/iu.test(format.replace(/"[^"]*"|\[[^\]]*\]/gu, ""));

/**
 * Which cells of a range are names, categories and values: the first row or column is one of names when its corner is
 * blank or when it holds texts beside numbers; a first column of days holds categories as well. Series run the shorter way.
 */
export function chartSource(engine: SheetEngine, rect: Rect, type: ChartType, wanted: SeriesBy | "Auto"): ChartSource {
  const rows = engine.read(rect);
  const corner = rows[0]?.[0];
  const top = rows[0] ?? [];
  const left = rows.map((row) => row[0]!);
  const cornerBlank = corner !== undefined && isBlank(corner) && rect.rows > 1 && rect.columns > 1;
  const topNames =
    rect.rows > 1 && (cornerBlank || (top.slice(rect.columns > 1 ? 1 : 0).every(isText) && top.length > 0));
  const firstBody = topNames ? 1 : 0;
  const days = looksLikeDays(
    engine.readFormats({ ...rect, row: rect.row + firstBody, rows: 1, columns: 1 })[0]?.[0]?.numberFormat,
  );
  const leftNames = rect.columns > 1 && (cornerBlank || days || isScatter(type) || left.slice(firstBody).every(isText));

  const body: Rect = {
    sheet: rect.sheet,
    row: rect.row + firstBody,
    column: rect.column + (leftNames ? 1 : 0),
    rows: rect.rows - firstBody,
    columns: rect.columns - (leftNames ? 1 : 0),
  };
  // Points are written one below the other, however few there are.
  const automatic = body.columns > body.rows && !isScatter(type) ? "Rows" : "Columns";
  const seriesBy = wanted === "Auto" ? automatic : wanted;
  const series =
    seriesBy === "Columns"
      ? inColumns(rect, body, topNames, leftNames, type === "Bubble")
      : inRows(rect, body, topNames, leftNames);
  return { seriesBy, series };
}

function inColumns(rect: Rect, body: Rect, names: boolean, categories: boolean, bubbles: boolean): SourceSeries[] {
  const series: SourceSeries[] = [];
  // Bubbles take two columns each: the value and the size.
  const step = bubbles && body.columns > 1 ? 2 : 1;
  for (let column = body.column; column < body.column + body.columns; column += step) {
    const values = { ...body, column, columns: 1 };
    series.push({
      values,
      ...(names && { name: { ...values, row: rect.row, rows: 1 } }),
      ...(categories && { categories: { ...body, column: rect.column, columns: 1 } }),
      ...(step === 2 && column + 1 < body.column + body.columns && { sizes: { ...values, column: column + 1 } }),
    });
  }
  return series;
}

function inRows(rect: Rect, body: Rect, categories: boolean, names: boolean): SourceSeries[] {
  return Array.from({ length: body.rows }, (_, index) => {
    const values = { ...body, row: body.row + index, rows: 1 };
    return {
      values,
      ...(names && { name: { ...values, column: rect.column, columns: 1 } }),
      ...(categories && { categories: { ...body, row: rect.row, rows: 1 } }),
    };
  });
}
