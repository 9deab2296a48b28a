import { Workbook, type CellErrorValue, type CellValueInput, type Worksheet } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import type { FileCell, FileSheet, FileTable, FileValue, FileWorkbook } from "./fileWorkbook";
import { cellAddress, rangeAddress } from "./xlsxAddress";
import { addChart } from "./xlsxChart";
import { withNameComments } from "./xlsxNameComments";
import { CellStyles, argb } from "./xlsxFormats";
import { addConditionalFormats, addValidations } from "./xlsxRules";

/** Of the font that column widths count in, Calibri 11. */
const pixelsPerCharacter = 7;
const pointsPerPixel = 0.75;

/** The bytes of an `.xlsx` file. */
export async function writeXlsx(file: FileWorkbook): Promise<Uint8Array> {
  installChartSupport();
  const workbook = new Workbook();
  if (file.title !== undefined) workbook.title = file.title;
  if (file.creator !== undefined) workbook.creator = workbook.lastModifiedBy = file.creator;
  workbook.created = file.created ?? new Date();
  workbook.modified = workbook.created;
  const sheets = file.sheets.map((sheet) => ({ sheet, worksheet: addSheet(workbook, sheet) }));
  // Charts show the cells of any sheet.
  for (const { sheet, worksheet } of sheets) for (const chart of sheet.charts) addChart(worksheet, chart);
  // As formulas, because a range would come out with the apostrophes of its sheet's name doubled once more.
  for (const { name, refersTo } of file.names) workbook.definedNames.addFormula(name, refersTo);
  // Sheets refer to a window, which without this would not be there.
  workbook.views = [{ x: 0, y: 0, width: 24_000, height: 14_000, firstSheet: 0, activeTab: 0, visibility: "visible" }];
  // Its check of its own work takes half the time, and our tests make it.
  return withNameComments(await workbook.xlsx.writeBuffer({ validate: false }), file.names);
}

function addSheet(workbook: Workbook, sheet: FileSheet): Worksheet {
  const { name, tabColor, showGridlines, freeze } = sheet;
  const worksheet = workbook.addWorksheet(name, {
    ...(tabColor === undefined ? {} : { properties: { tabColor: argb(tabColor) } }),
    views: [{ showGridLines: showGridlines, ...frozen(freeze) }],
  });
  addCells(worksheet, sheet);
  for (const { row, column, style } of new CellStyles(sheet).all())
    worksheet.getCell(row + 1, column + 1).style = style;
  setSizes(worksheet, sheet);
  for (const table of sheet.tables) addTable(worksheet, table);
  addValidations(worksheet, sheet.validations);
  addConditionalFormats(worksheet, sheet.conditionalFormats);
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

function contentOf({ row, column, value, formula, fills }: FileCell): CellValueInput {
  const result = resultOf(value);
  if (formula === undefined) return result;
  if (fills === undefined) return { formula, result };
  return {
    formula,
    result,
    shareType: "array",
    ref: rangeAddress({ row, column, ...fills }),
    isDynamicArray: true,
  };
}

const resultOf = (value: FileValue): number | string | boolean | CellErrorValue =>
  typeof value === "object" ? { error: value.error as CellErrorValue["error"] } : value;

function setSizes(worksheet: Worksheet, { columnWidths, rowHeights }: FileSheet): void {
  for (const { column, columns, pixels } of columnWidths)
    for (let over = 0; over < columns; over++)
      worksheet.getColumn(column + over + 1).width = pixels / pixelsPerCharacter;
  for (const { row, pixels } of rowHeights) worksheet.getRow(row + 1).height = pixels * pointsPerPixel;
}

/** The cells of a table stand on the sheet already; it must be given them again, or it would be one row high. */
function addTable(worksheet: Worksheet, table: FileTable): void {
  const { row, column, rows, columns, name, style, banded, tableColumns } = table;
  const cells = Array.from({ length: rows - 1 }, (_, down) =>
    Array.from({ length: columns }, (__, over) => worksheet.getCell(row + down + 2, column + over + 1).value),
  );
  worksheet.addTable({
    name,
    ref: cellAddress(row, column),
    headerRow: true,
    style: { theme: style, showRowStripes: banded },
    columns: tableColumns.map(({ heading, formula }) => ({
      name: heading,
      filterButton: true,
      // Else the first column would be labelled for a row of totals that is not there.
      totalsRowLabel: "",
      ...(formula === undefined ? {} : { calculatedColumnFormula: formula }),
    })),
    rows: cells,
  });
}

function setPrint(worksheet: Worksheet, { print }: FileSheet): void {
  if (print === undefined) return;
  const { pageSetup } = worksheet;
  pageSetup.orientation = print.landscape ? "landscape" : "portrait";
  pageSetup.printArea = rangeAddress(print.area);
  pageSetup.fitToPage = true;
  pageSetup.fitToWidth = 1;
  // As many pages down as it takes.
  pageSetup.fitToHeight = 0;
}
