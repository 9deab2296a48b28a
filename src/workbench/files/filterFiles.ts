import type { ColumnFilters, FileFilter, FileFilterComparison, FileFilterDate } from "../../workbookFile/fileFilter";
import type { FileSheet, FileTable } from "../../workbookFile/fileWorkbook";
import type { ColumnCriteria, FilterCriteria, FilteredDate } from "../engine/rowFilters";
import type { SheetEngine, SheetId } from "../engine/sheetEngine";
import { fileColor } from "./cellLooks";

const comparisons = [
  [">=", "greaterThanOrEqual"],
  ["<=", "lessThanOrEqual"],
  ["<>", "notEqual"],
  [">", "greaterThan"],
  ["<", "lessThan"],
  ["=", "equal"],
] as const satisfies readonly (readonly [string, FileFilterComparison["operator"]])[];

const specificities = ["Year", "Month", "Day", "Hour", "Minute", "Second"] as const;
/** Excel's API spells the second one like this. */
const months = "January Februray March April May June July August September October November December".split(" ");
const period = "AllDatesInPeriod";

export interface FileFilters {
  readonly filters: ColumnFilters;
  /** Some are of a kind that files do not know. */
  readonly incomplete: boolean;
}

export function fileFilters(columns: ColumnCriteria): FileFilters {
  const filters = columns.map((criteria) => (criteria ? (fileFilter(criteria) ?? null) : null));
  return { filters, incomplete: columns.some((criteria, index) => criteria && filters[index] === null) };
}

function fileFilter(criteria: FilterCriteria): FileFilter | undefined {
  const { filterOn, criterion1, criterion2, operator, color, dynamicCriteria, values = [] } = criteria;
  switch (filterOn) {
    case "Values": {
      const texts = values.filter((value) => typeof value === "string");
      const dates = values.flatMap((value) => (typeof value === "string" ? [] : [fileDate(value)]));
      return {
        values: texts.filter((text) => text !== ""),
        ...(texts.includes("") ? { blanks: true } : {}),
        ...(dates.length > 0 ? { dates } : {}),
      };
    }
    case "Custom": {
      const given = [criterion1, criterion2].filter((one) => one !== undefined && one !== "") as string[];
      return { comparisons: given.map(fileComparison), all: given.length > 1 && operator !== "Or" };
    }
    case "TopItems":
    case "TopPercent":
    case "BottomItems":
    case "BottomPercent":
      return {
        rank: Number(criterion1),
        percent: filterOn.endsWith("Percent"),
        bottom: filterOn.startsWith("Bottom"),
      };
    case "CellColor":
    case "FontColor":
      return color === undefined
        ? undefined
        : { color: fileColor(color), of: filterOn === "CellColor" ? "fill" : "font" };
    case "Dynamic":
      return dynamicCriteria === undefined || dynamicCriteria === "Unknown"
        ? undefined
        : { dynamic: fileDynamic(dynamicCriteria) };
  }
}

function fileComparison(criterion: string): FileFilterComparison {
  const [sign, operator] = comparisons.find(([start]) => criterion.startsWith(start)) ?? ["", "equal"];
  return { operator, value: criterion.slice(sign.length) };
}

function fileDate({ date, specificity }: FilteredDate): FileFilterDate {
  const parts = [...date.matchAll(/\d+/gu)].map(([text]) => Number(text));
  const depth = specificities.indexOf(specificity) + 1;
  // A day that is told without its time begins at midnight.
  return { parts: Array.from({ length: depth }, (_, index) => parts[index] ?? (index < 3 ? 1 : 0)) };
}

function fileDynamic(name: string): string {
  if (!name.startsWith(period)) return `${name[0]!.toLowerCase()}${name.slice(1)}`;
  const which = name.slice(period.length);
  return which.startsWith("Quarter") ? `Q${which.slice(-1)}` : `M${months.indexOf(which) + 1}`;
}

function typedDynamic(name: string): string {
  const [, kind, number] = /^([QM])(\d+)$/u.exec(name) ?? [];
  if (kind === "Q") return `${period}Quarter${number}`;
  if (kind === "M") return `${period}${months[Number(number) - 1] ?? ""}`;
  return `${name[0]?.toUpperCase() ?? ""}${name.slice(1)}`;
}

export const criteriaOf = (filters: ColumnFilters): ColumnCriteria =>
  filters.map((filter) => (filter === null ? undefined : criteriaOfOne(filter)));

function criteriaOfOne(filter: FileFilter): FilterCriteria {
  if ("values" in filter) {
    const dates = (filter.dates ?? []).map(({ parts }): FilteredDate => ({
      date: typedDate(parts),
      specificity: specificities[parts.length - 1]!,
    }));
    return { filterOn: "Values", values: [...filter.values, ...(filter.blanks ? [""] : []), ...dates] };
  }
  if ("comparisons" in filter) {
    const [criterion1 = "", criterion2] = filter.comparisons.map(({ operator, value }) => {
      return `${comparisons.find(([, name]) => name === operator)![0]}${value}`;
    });
    if (criterion2 === undefined) return { filterOn: "Custom", criterion1 };
    return { filterOn: "Custom", criterion1, operator: filter.all ? "And" : "Or", criterion2 };
  }
  if ("rank" in filter) {
    const filterOn = `${filter.bottom ? "Bottom" : "Top"}${filter.percent ? "Percent" : "Items"}` as const;
    return { filterOn, criterion1: String(filter.rank) };
  }
  if ("dynamic" in filter) return { filterOn: "Dynamic", dynamicCriteria: typedDynamic(filter.dynamic) };
  return { filterOn: filter.of === "fill" ? "CellColor" : "FontColor", color: filter.color };
}

/** `2026-11-22T10:30:00`, as far as it is told. */
function typedDate(parts: readonly number[]): string {
  const at = (index: number, usual: number): string => String(parts[index] ?? usual).padStart(index === 0 ? 4 : 2, "0");
  const day = `${at(0, 1900)}-${at(1, 1)}-${at(2, 1)}`;
  return parts.length <= 3 ? day : `${day}T${at(3, 0)}:${at(4, 0)}:${at(5, 0)}`;
}

const isActive = (filters: ColumnFilters | undefined): boolean => filters?.some((one) => one !== null) ?? false;

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The rows that filters may hide: in a file they are hidden like any other. */
function filteredStretches({ tables, filter }: Pick<FileSheet, "tables" | "filter">): Stretch[] {
  const body = ({ row, rows }: { readonly row: number; readonly rows: number }): Stretch => ({
    from: row + 1,
    to: row + rows,
  });
  return [
    ...tables.filter((table) => isActive(table.filters)).map((table: FileTable) => body(table)),
    ...(filter && isActive(filter.filters) ? [body(filter)] : []),
  ];
}

/** Hidden rows without those that a filter hides, which are found anew when the file is opened. */
export function rowsHiddenByHand(sheet: FileSheet): NonNullable<FileSheet["hiddenRows"]> {
  const stretches = filteredStretches(sheet);
  const hidden = sheet.hiddenRows ?? [];
  if (stretches.length === 0) return hidden;
  return hidden
    .flatMap(({ row, rows }) => Array.from({ length: rows }, (_, down) => row + down))
    .filter((row) => !stretches.some(({ from, to }) => row >= from && row < to))
    .map((row) => ({ row, rows: 1 }));
}

/** Rows that the sheet's filters hide. */
export function filteredRows(engine: SheetEngine, id: SheetId, sheet: Pick<FileSheet, "tables" | "filter">): number[] {
  const rows = filteredStretches(sheet).flatMap(({ from, to }) =>
    Array.from({ length: to - from }, (_, down) => from + down),
  );
  return [...new Set(rows)].filter((row) => engine.filters.hides(id, row));
}

/** After the tables are there. */
export function openFilters(
  engine: SheetEngine,
  id: SheetId,
  { tables, filter }: FileSheet,
  tableOf: (name: string) => string | undefined,
): void {
  for (const { name, filters } of tables) {
    const table = tableOf(name);
    if (table === undefined || !filters) continue;
    criteriaOf(filters).forEach((criteria, column) => {
      if (criteria) engine.filters.filterTable(table, column, criteria);
    });
  }
  if (!filter) return;
  const { row, column, rows, columns, filters } = filter;
  engine.filters.filterSheet(id, { rect: { sheet: id, row, column, rows, columns }, columns: criteriaOf(filters) });
}
