import type { PlainTable } from "../workbookFile/plainTable";
import { errorOfCell, isEmptyCell, tidyText } from "./cellContent";
import type { ColumnFormat } from "./columnCells";
import { readDayText } from "./dayText";
import { readHeading, type Heading } from "./heading";
import { readMoneyText } from "./moneyText";
import { currencyOfFormat, showsDays, showsPercent } from "./numberFormat";

/** A person's table, ready to be recognised. */
export interface SourceTable {
  /** As the person wrote them; empty where a column has none. */
  readonly headings: readonly string[];
  readonly hasHeadings: boolean;
  readonly columns: readonly SourceColumn[];
  /** The rows below the headings. */
  readonly rows: readonly (readonly unknown[])[];
  /** Number of the first of them in the sheet. */
  readonly firstSheetRow: number;
}

export interface SourceColumn {
  readonly heading: Heading;
  readonly format: ColumnFormat;
}

export interface SourceOptions {
  /** Number formats of a row of values, where they are known. */
  readonly formats?: readonly (string | null | undefined)[];
  /** Columns whose numbers are days, where that is known without formats. */
  readonly dayColumns?: ReadonlySet<number>;
  /** The person's word on it, or the table's own. */
  readonly hasHeadings?: boolean;
  /** Where the first row of the grid stands in the sheet; 1 by default. */
  readonly sheetRow?: number;
}

/** Exports put a title, a period and a company above the headings, never more than this. */
const mostTitleRows = 12;
const shareOfWidth = 0.6;

const isWord = (raw: unknown): raw is string =>
  typeof raw === "string" &&
  !isEmptyCell(raw) &&
  errorOfCell(raw) === undefined &&
  readMoneyText(raw) === undefined &&
  readDayText(raw) === undefined;

const filledIn = (row: readonly unknown[]): number => row.filter((raw) => !isEmptyCell(raw)).length;

/** The first row as wide as the table: what stands above it is a title. */
function findTop(grid: readonly (readonly unknown[])[]): number {
  const head = grid.slice(0, mostTitleRows + 1);
  const widest = grid.slice(0, mostTitleRows + 50).reduce((most, row) => Math.max(most, filledIn(row)), 0);
  const top = head.findIndex((row) => filledIn(row) > 0 && filledIn(row) >= widest * shareOfWidth);
  return top === -1 ? 0 : top;
}

/** Headings are words, all different, and none of them is found again among the values of its own column. */
function isHeadingRow(row: readonly unknown[], below: readonly (readonly unknown[])[]): boolean {
  const filled = row.filter((raw) => !isEmptyCell(raw));
  if (filled.length === 0 || !filled.every((raw) => isWord(raw) || isYear(raw))) return false;
  const names = row.map((raw) => (isWord(raw) ? tidyText(raw) : ""));
  return !names.some((name, column) => name !== "" && below.some((cells) => cells[column] === name));
}

/** 2024 above a column of amounts. */
const isYear = (raw: unknown): boolean => /^(?:19|20)\d\d$/.test(String(raw));

/** Takes a grid of cells as Excel hands them over; the columns are counted from its left edge. */
export function readSourceTable(grid: readonly (readonly unknown[])[], options: SourceOptions = {}): SourceTable {
  const top = findTop(grid);
  const first = grid[top] ?? [];
  const hasHeadings = options.hasHeadings ?? isHeadingRow(first, grid.slice(top + 1, top + 500));
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0);
  const headings = Array.from({ length: width }, (_, column) => {
    const raw = hasHeadings ? first[column] : undefined;
    return typeof raw === "string" || typeof raw === "number" ? tidyText(String(raw)) : "";
  });
  const columns = headings.map((heading, column) => {
    const format = options.formats?.[column] ?? "";
    return {
      heading: readHeading(heading),
      format: {
        showsDays: showsDays(format) || (options.dayColumns?.has(column) ?? false),
        showsPercent: showsPercent(format),
        currency: currencyOfFormat(format),
      },
    };
  });
  const firstRow = top + (hasHeadings ? 1 : 0);
  return {
    headings,
    hasHeadings,
    columns,
    rows: grid.slice(firstRow),
    firstSheetRow: (options.sheetRow ?? 1) + firstRow,
  };
}

/** A table read from a file. */
export function sourceOfPlainTable({ rows, hasHeadings, dayColumns }: PlainTable): SourceTable {
  // A file whose first line is a title has no headings there, but perhaps below.
  return readSourceTable(rows, hasHeadings ? { dayColumns, hasHeadings } : { dayColumns });
}
