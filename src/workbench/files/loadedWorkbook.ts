import { fromFileFormula } from "../../formula/fileFormula";
import type { TableShape } from "../../formula/tableShape";
import type { FileCell, FileSheet, FileTable, FileValue, FileWorkbook } from "../../workbookFile/fileWorkbook";
import { usualColumnPixels, usualRowPixels } from "../../workbookFile/usualSizes";
import { cellErrors } from "../engine/cellErrors";
import type { CellValue } from "../engine/sheetEngine";
import type {
  CellLook,
  LoadedCell,
  LoadedName,
  LoadedSheet,
  LoadedWorkbook,
  LookArea,
  Stretch,
} from "../engine/wholeWorkbook";
import { lookOfFormat } from "./cellLooks";
import { rowsHiddenByHand } from "./filterFiles";

const cellsAtOnce = 5_000;

/** What of a file the engine opens as a whole: cells, looks, sizes, tables and names. */
export async function loadedWorkbook(
  file: FileWorkbook,
  functionNames: readonly string[],
  pause: (share: number) => Promise<void>,
): Promise<LoadedWorkbook> {
  const looks = new Looks();
  const tables = file.sheets.flatMap(shapesOf);
  const context = { functionNames, tables };
  const sheets: LoadedSheet[] = [];
  for (const [index, sheet] of file.sheets.entries()) {
    const cells: LoadedCell[] = [];
    for (const cell of sheet.cells) {
      cells.push(loadedCell(cell, sheet, context));
      if (cells.length % cellsAtOnce === 0)
        await pause((index + cells.length / sheet.cells.length) / file.sheets.length);
    }
    sheets.push(loadedSheet(sheet, cells, looks));
  }
  const names = file.names.map(({ name, refersTo, sheet, hidden }): LoadedName => {
    const place = sheet === undefined ? -1 : file.sheets.findIndex((one) => one.name === sheet);
    const formula = fromFileFormula(refersTo, context);
    return { name, formula, visible: !hidden, ...(place < 0 ? {} : { sheet: place }) };
  });
  return { sheets, looks: looks.all, names, activeSheet: file.activeSheet ?? 0 };
}

interface FormulaContext {
  readonly functionNames: readonly string[];
  readonly tables: readonly TableShape[];
}

function loadedCell(cell: FileCell, { name }: FileSheet, context: FormulaContext): LoadedCell {
  const { row, column, value, formula, fills } = cell;
  const shown = { row, column, value: cellValue(value) };
  if (formula === undefined) return shown;
  const typed = fromFileFormula(formula, { ...context, place: { sheetName: name, row, column } });
  const spills = fills && (fills.rows > 1 || fills.columns > 1);
  return { ...shown, formula: typed, ...(spills ? { spill: fills } : {}) };
}

/** Errors that are not known here, such as those of linked data, are the one for a value of the wrong kind. */
const cellValue = (value: FileValue): Exclude<CellValue, null> =>
  typeof value === "object" ? (cellErrors.get(value.error) ?? { error: "#VALUE!" }) : value;

/** The rows of a table that the engine counts: its totals stand below. */
export const tableRows = ({ rows, totals }: FileTable): number => (totals ? rows - 1 : rows);

const shapesOf = ({ name, tables }: FileSheet): TableShape[] =>
  tables.map((table) => ({
    name: table.name,
    sheetName: name,
    firstRow: table.row,
    lastRow: table.row + tableRows(table) - 1,
    firstColumn: table.column,
    headings: table.tableColumns.map(({ heading }) => heading),
    ...(table.totals ? { totals: true } : {}),
  }));

function loadedSheet(sheet: FileSheet, cells: readonly LoadedCell[], looks: Looks): LoadedSheet {
  return {
    name: sheet.name,
    visible: sheet.visibility === undefined,
    tabColor: sheet.tabColor ?? "",
    gridlines: sheet.showGridlines,
    frozen: sheet.freeze ?? { rows: 0, columns: 0 },
    merges: sheet.merges ?? [],
    usualColumnWidth: sheet.defaultColumnPixels ?? usualColumnPixels,
    usualRowHeight: sheet.defaultRowPixels ?? usualRowPixels,
    columns: stretches(
      sheet.columnWidths.map(({ column, columns, pixels }) => ({ at: column, count: columns, pixels })),
      (sheet.hiddenColumns ?? []).map(({ column, columns }) => ({ at: column, count: columns })),
    ),
    rows: stretches(
      sheet.rowHeights.map(({ row, pixels }) => ({ at: row, count: 1, pixels })),
      rowsHiddenByHand(sheet).map(({ row, rows }) => ({ at: row, count: rows })),
    ),
    cells,
    looks: sheet.formats.flatMap((format): LookArea[] => {
      const { row, column, rows, columns, ...own } = format;
      const look = looks.numberOf(lookOfFormat(own));
      return look === undefined ? [] : [{ row, column, rows, columns, look }];
    }),
    tables: sheet.tables.map((table) => ({
      name: table.name,
      row: table.row,
      column: table.column,
      rows: tableRows(table),
      headings: table.tableColumns.map(({ heading }) => heading),
      totals: table.totals ?? false,
    })),
  };
}

/** Sizes and hidden ones told together, each row or column once. */
function stretches(
  sized: readonly { readonly at: number; readonly count: number; readonly pixels: number }[],
  hidden: readonly { readonly at: number; readonly count: number }[],
): Stretch[] {
  const each = new Map<number, Stretch>();
  for (const { at, count, pixels } of sized)
    for (let over = 0; over < count; over++) each.set(at + over, { at: at + over, count: 1, pixels });
  for (const { at, count } of hidden)
    for (let over = 0; over < count; over++)
      each.set(at + over, { ...(each.get(at + over) ?? { at: at + over, count: 1 }), hidden: true });
  return [...each.values()];
}

/** Looks by their number; the same one is kept once. */
class Looks {
  readonly all: CellLook[] = [];
  private readonly numbers = new Map<string, number>();

  numberOf(look: CellLook): number | undefined {
    if (Object.keys(look.format).length === 0 && Object.keys(look.borders).length === 0) return undefined;
    const key = JSON.stringify(look);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.all.push(look) - 1;
    this.numbers.set(key, number);
    return number;
  }
}
