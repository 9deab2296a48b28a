import { Workbook, type CellErrorValue, type CellValueInput, type Worksheet } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import type { FileCell, FileSheet, FileTable, FileValue, FileWorkbook } from "./fileWorkbook";
import { sheetPixels } from "./sheetPixels";
import { usualColumnPixels, usualRowPixels } from "./usualSizes";
import { cellAddress, rangeAddress } from "./xlsxAddress";
import { addChart } from "./xlsxChart";
import { completeXlsx } from "./xlsxCompletion";
import { CellStyles, argb } from "./xlsxFormats";
import { addNotes } from "./xlsxNotes";
import { outlineDepth, setOutlines } from "./xlsxOutlines";
import { setPrint } from "./xlsxPrint";

/** Of the font that column widths count in, Calibri 11. */
const pixelsPerCharacter = 7;
const pointsPerPixel = 0.75;

export interface WriteXlsxOptions {
  /** Called between portions with the share of the file that is written; what it throws ends the writing. */
  readonly pause?: (share: number) => Promise<void>;
}

/** The bytes of an `.xlsx` file. */
export async function writeXlsx(file: FileWorkbook, { pause }: WriteXlsxOptions = {}): Promise<Uint8Array> {
  installChartSupport();
  const workbook = new Workbook();
  describe(workbook, file);
  const sheets: { readonly sheet: FileSheet; readonly worksheet: Worksheet }[] = [];
  for (const sheet of file.sheets) {
    sheets.push({ sheet, worksheet: addSheet(workbook, sheet) });
    await pause?.((0.6 * sheets.length) / file.sheets.length);
  }
  // Charts show the cells of any sheet.
  for (const { sheet, worksheet } of sheets)
    for (const chart of sheet.charts) addChart(worksheet, chart, sheetPixels(sheet));
  for (const { sheet, worksheet } of sheets) addNotes(workbook, worksheet, sheet);
  const activeTab = file.activeSheet ?? 0;
  // Sheets refer to a window, which without this would not be there.
  workbook.views = [{ x: 0, y: 0, width: 24_000, height: 14_000, firstSheet: 0, activeTab, visibility: "visible" }];
  // Its check of its own work takes half the time, and our tests make it.
  const written = await workbook.xlsx.writeBuffer({ validate: false });
  await pause?.(0.9);
  return completeXlsx(written, file);
}

function describe(workbook: Workbook, { title, creator, created, properties }: FileWorkbook): void {
  if (title !== undefined) workbook.title = title;
  if (creator !== undefined) workbook.creator = workbook.lastModifiedBy = creator;
  workbook.created = created ?? new Date();
  workbook.modified = workbook.created;
  Object.assign(workbook, properties);
}

function addSheet(workbook: Workbook, sheet: FileSheet): Worksheet {
  const { name, visibility, tabColor, showGridlines, freeze } = sheet;
  const { defaultColumnPixels, defaultRowPixels = usualRowPixels } = sheet;
  const worksheet = workbook.addWorksheet(name, {
    properties: {
      defaultRowHeight: defaultRowPixels * pointsPerPixel,
      outlineLevelRow: outlineDepth(sheet.rowLevels),
      outlineLevelCol: outlineDepth(sheet.columnLevels),
      ...(tabColor === undefined ? {} : { tabColor: argb(tabColor) }),
      ...(defaultColumnPixels === undefined ? {} : { defaultColWidth: defaultColumnPixels / pixelsPerCharacter }),
    },
    ...(visibility === undefined ? {} : { state: visibility }),
    views: [{ showGridLines: showGridlines, ...frozen(freeze) }],
  });
  // Before the cells, because a table puts what it is given into its cells, and would put nothing there.
  for (const table of sheet.tables) addTable(worksheet, table);
  addCells(worksheet, sheet);
  for (const { row, column, style } of new CellStyles(sheet).all())
    worksheet.getCell(row + 1, column + 1).style = style;
  setSizes(worksheet, sheet);
  setOutlines(worksheet, sheet);
  for (const merge of sheet.merges ?? []) worksheet.mergeCellsWithoutStyle(rangeAddress(merge));
  setPrint(worksheet, sheet);
  return worksheet;
}

function frozen(freeze: FileSheet["freeze"]) {
  if (freeze === undefined || (freeze.rows === 0 && freeze.columns === 0)) return { state: "normal" } as const;
  const { rows, columns } = freeze;
  return { state: "frozen", xSplit: columns, ySplit: rows, topLeftCell: cellAddress(rows, columns) } as const;
}

function addCells(worksheet: Worksheet, { cells }: FileSheet): void {
  for (const cell of cells) worksheet.getCell(cell.row + 1, cell.column + 1).value = contentOf(cell);
}

function contentOf({ row, column, value, pending, formula, fills, fixedArray }: FileCell): CellValueInput {
  if (formula === undefined) return resultOf(value);
  const cached = pending ? {} : { result: resultOf(value) };
  if (fills === undefined) return { formula, ...cached };
  return {
    formula,
    ...cached,
    shareType: "array",
    ref: rangeAddress({ row, column, ...fills }),
    ...(fixedArray ? {} : { isDynamicArray: true }),
  };
}

const resultOf = (value: FileValue): number | string | boolean | CellErrorValue =>
  typeof value === "object" ? { error: value.error as CellErrorValue["error"] } : value;

function setSizes(worksheet: Worksheet, sheet: FileSheet): void {
  for (const { column, columns, pixels } of sheet.columnWidths)
    for (let over = 0; over < columns; over++)
      worksheet.getColumn(column + over + 1).width = pixels / pixelsPerCharacter;
  for (const { row, pixels } of sheet.rowHeights) worksheet.getRow(row + 1).height = pixels * pointsPerPixel;
  const usual = (sheet.defaultColumnPixels ?? usualColumnPixels) / pixelsPerCharacter;
  for (const { column, columns } of sheet.hiddenColumns ?? [])
    for (let over = 0; over < columns; over++) {
      const hidden = worksheet.getColumn(column + over + 1);
      hidden.hidden = true;
      hidden.width ??= usual;
    }
  for (const { row, rows } of sheet.hiddenRows ?? [])
    for (let down = 0; down < rows; down++) {
      const hidden = worksheet.getRow(row + down + 1);
      hidden.hidden = true;
      // The writer passes over rows that have neither cells nor a height.
      hidden.height ??= (sheet.defaultRowPixels ?? usualRowPixels) * pointsPerPixel;
    }
}

function addTable(worksheet: Worksheet, table: FileTable): void {
  const { row, column, rows, name, style, banded, tableColumns, totals } = table;
  const body = rows - (totals ? 2 : 1);
  worksheet.addTable({
    name,
    ref: cellAddress(row, column),
    headerRow: true,
    ...(totals ? { totalsRow: true } : {}),
    style: {
      ...(style === "" ? {} : { theme: style }),
      showRowStripes: banded,
      showColumnStripes: table.bandedColumns ?? false,
      showFirstColumn: table.firstColumn ?? false,
      showLastColumn: table.lastColumn ?? false,
    },
    columns: tableColumns.map(({ heading, formula, totalsLabel, totalsFunction, totalsFormula }) => ({
      name: heading,
      filterButton: true,
      // Else the first column would be labelled for a row of totals that is not there.
      totalsRowLabel: totalsLabel ?? "",
      ...(totalsFunction === undefined ? {} : { totalsRowFunction: totalsFunction as "sum" }),
      ...(totalsFormula === undefined ? {} : { totalsRowFormula: totalsFormula }),
      ...(formula === undefined ? {} : { calculatedColumnFormula: formula }),
    })),
    // It counts them, and would be one row high without.
    rows: Array.from({ length: body }, () => []),
  });
}
