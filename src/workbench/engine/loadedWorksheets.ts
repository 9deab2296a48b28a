import { BooleanNumber, type IColumnData, type IRowData, type IWorksheetData } from "@univerjs/core";
import { emptySheet } from "./emptySheet";
import { keptFormatField } from "./keptFormat";
import { LoadedCells, type LoadedSpills, type Translate } from "./loadedCells";
import type { SheetId } from "./sheetEngine";
import { toRange } from "./univerRuntime";
import type { LoadedSheet, LoadedWorkbook } from "./wholeWorkbook";

const cellsAtOnce = 20_000;

interface Loading {
  /** In the order of the sheets. */
  readonly ids: readonly SheetId[];
  /** What Univer calls each of the workbook's looks. */
  readonly styles: readonly string[];
  readonly translate: (sheetName: string) => Translate;
}

interface LoadedWorksheets {
  readonly sheets: Record<SheetId, IWorksheetData>;
  readonly spills: Record<SheetId, LoadedSpills>;
}

/** The sheets of a file as Univer keeps them, filled in portions. */
export async function loadedWorksheets(
  workbook: Pick<LoadedWorkbook, "sheets" | "looks">,
  { ids, styles, translate }: Loading,
  pause: () => Promise<void>,
): Promise<LoadedWorksheets> {
  const fields = workbook.looks.map(({ kept }) => (kept ? keptFormatField(undefined, kept) : null));
  const loaded: LoadedWorksheets = { sheets: {}, spills: {} };
  for (const [index, sheet] of workbook.sheets.entries()) {
    const cells = new LoadedCells(sheet, translate(sheet.name));
    let done = 0;
    for (const cell of sheet.cells) {
      cells.add(cell);
      if (++done % cellsAtOnce === 0) await pause();
    }
    for (const { row, column, rows, columns, look } of sheet.looks)
      for (let down = 0; down < rows; down++) {
        for (let over = 0; over < columns; over++)
          cells.style(row + down, column + over, styles[look]!, fields[look] ?? null);
        if ((done += columns) % cellsAtOnce < columns) await pause();
      }
    loaded.sheets[ids[index]!] = worksheetOf(ids[index]!, sheet, cells);
    loaded.spills[ids[index]!] = cells.spills;
    await pause();
  }
  return loaded;
}

function worksheetOf(id: SheetId, sheet: LoadedSheet, { matrix }: LoadedCells): IWorksheetData {
  const empty = emptySheet(id, sheet.name);
  const { rows: frozenRows, columns: frozenColumns } = sheet.frozen;
  const bottom = Math.max(0, ...sheet.rows.map(({ at, count }) => at + count));
  const right = Math.max(0, ...sheet.columns.map(({ at, count }) => at + count));
  const usedRows = Object.keys(matrix).reduce((most, row) => Math.max(most, Number(row) + 1), bottom);
  const usedColumns = sheet.looks.reduce((most, one) => Math.max(most, one.column + one.columns), right);
  const wide = sheet.cells.reduce((most, one) => Math.max(most, one.column + 1), usedColumns);
  return {
    ...empty,
    hidden: sheet.visible ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    tabColor: sheet.tabColor,
    showGridlines: sheet.gridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    freeze: {
      startRow: frozenRows > 0 ? frozenRows : -1,
      startColumn: frozenColumns > 0 ? frozenColumns : -1,
      ySplit: frozenRows,
      xSplit: frozenColumns,
    },
    rowCount: Math.max(empty.rowCount, Math.ceil((usedRows + 100) / 1000) * 1000),
    columnCount: Math.max(empty.columnCount, Math.ceil((wide + 4) / 26) * 26),
    defaultColumnWidth: sheet.usualColumnWidth,
    defaultRowHeight: sheet.usualRowHeight,
    mergeData: sheet.merges.map((merge) => toRange({ sheet: id, ...merge })),
    cellData: matrix,
    columnData: Object.fromEntries(
      sheet.columns.flatMap(({ at, count, pixels, hidden }) =>
        Array.from({ length: count }, (_, over) => {
          const column: Partial<IColumnData> = {
            ...(pixels === undefined ? {} : { w: pixels }),
            ...(hidden ? { hd: BooleanNumber.TRUE } : {}),
          };
          return [at + over, column];
        }),
      ),
    ),
    rowData: Object.fromEntries(
      sheet.rows.flatMap(({ at, count, pixels, hidden }) =>
        Array.from({ length: count }, (_, down) => {
          const row: Partial<IRowData> = {
            ...(pixels === undefined ? {} : { h: pixels, ia: BooleanNumber.FALSE }),
            ...(hidden ? { hd: BooleanNumber.TRUE } : {}),
          };
          return [at + down, row];
        }),
      ),
    ),
  };
}
