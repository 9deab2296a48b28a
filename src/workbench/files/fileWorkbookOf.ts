import { toFileFormula } from "../../formula/fileFormula";
import type { TableShape } from "../../formula/tableShape";
import type { FileCustomProperty, FileSheet, FileTable, FileWorkbook } from "../../workbookFile/fileWorkbook";
import { usualColumnPixels, usualRowPixels } from "../../workbookFile/usualSizes";
import type { SheetEngine, SheetId, SheetInfo, TableInfo } from "../engine/sheetEngine";
import type { Stretch } from "../engine/wholeWorkbook";
import { chartsOn } from "../objects/chartParts";
import type { TableOptions } from "../objects/tableOptions";
import { nameCommentKey } from "../objects/namedItemObject";
import type { WorkbookState } from "../objects/workbookState";
import { CellFiles } from "./cellFiles";
import { fileChart } from "./chartFiles";
import { fileConditionalFormats } from "./conditionFiles";
import { withCustomXml } from "./customXmlFiles";
import { fileFilters, filteredRows } from "./filterFiles";
import { fileFormats } from "./formatFiles";
import { rememberedFile, type RememberedFile } from "./keptFiles";
import { fileLinks, fileNotes } from "./noteFiles";
import { fileOutline } from "./outlineFiles";
import { filePrint } from "./pageFiles";
import { fileProtection } from "./protectionFiles";
import { RuleFormulas } from "./ruleFormulas";
import { fileValidations } from "./validationFiles";

interface From {
  readonly engine: SheetEngine;
  readonly workbook: WorkbookState;
  readonly functionNames: readonly string[];
}

/** The open workbook as a file holds it, with the values that its cells show now. */
export async function fileWorkbookOf(from: From, pause: (share: number) => Promise<void>): Promise<FileWorkbook> {
  const { engine, workbook, functionNames } = from;
  const infos = engine.sheets();
  const shapes = tableShapes(engine);
  const remembered = rememberedFile(engine);
  const cells = new CellFiles(engine, { functionNames, tables: shapes });
  const sheets: FileSheet[] = [];
  for (const [index, info] of infos.entries()) {
    const read = await cells.read(info, (share) => pause((index + share) / infos.length));
    sheets.push(fileSheet(from, info, read, cells, remembered));
  }
  const activeSheet = infos.findIndex(({ id }) => id === engine.activeSheet());
  const property = (name: string): string | undefined => workbook.properties.get(name) || undefined;
  const [title, creator, created] = [property("Title"), property("Author"), property("CreationDate")];
  const customProperties = workbook.customProperties
    .entries()
    .map(([name, value]) => ({ name, value: JSON.parse(value) as FileCustomProperty["value"] }));
  const kept = withCustomXml(workbook, remembered.kept);
  return {
    ...(title === undefined ? {} : { title }),
    ...(creator === undefined ? {} : { creator }),
    ...(created === undefined ? {} : { created: new Date(created) }),
    ...propertiesOf(property),
    ...(customProperties.length === 0 ? {} : { customProperties }),
    sheets,
    ...(activeSheet > 0 ? { activeSheet } : {}),
    names: engine.names().map(({ name, formula, sheet, hidden }) => {
      const home = infos.find(({ id }) => id === sheet);
      const comment = workbook.nameComments.get(nameCommentKey(name, sheet));
      return {
        name,
        refersTo: toFileFormula(formula, { functionNames, tables: shapes }),
        ...(comment ? { comment } : {}),
        ...(home ? { sheet: home.name } : {}),
        ...(hidden ? { hidden } : {}),
      };
    }),
    ...(engine.protection.ofWorkbook() === undefined ? {} : { structureProtected: true }),
    ...(kept ? { kept } : {}),
  };
}

function propertiesOf(property: (name: string) => string | undefined): Pick<FileWorkbook, "properties"> {
  const told = {
    subject: property("Subject"),
    keywords: property("Keywords"),
    description: property("Comments"),
    category: property("Category"),
    manager: property("Manager"),
    company: property("Company"),
  };
  const properties = Object.fromEntries(Object.entries(told).filter(([, text]) => text !== undefined));
  return Object.keys(properties).length === 0 ? {} : { properties: properties };
}

function tableShapes(engine: SheetEngine): TableShape[] {
  const names = new Map(engine.sheets().map(({ id, name }) => [id, name]));
  return engine.tables().map(({ name, rect, headings, totals }) => ({
    name,
    sheetName: names.get(rect.sheet) ?? "",
    firstRow: rect.row,
    lastRow: rect.row + rect.rows - 1,
    firstColumn: rect.column,
    headings,
    ...(totals ? { totals: true } : {}),
  }));
}

function fileSheet(
  { engine, workbook, functionNames }: From,
  { id, name, visible }: SheetInfo,
  cells: FileSheet["cells"],
  formulas: CellFiles,
  remembered: RememberedFile,
): FileSheet {
  const sizes = engine.whole.sizes(id);
  const rules = new RuleFormulas(functionNames);
  const freeze = engine.layout.frozen(id);
  const color = engine.layout.tabColor(id);
  const merges = engine.blocks.merges
    .list(id)
    .map(({ row, column, rows, columns }) => ({ row, column, rows, columns }));
  const [notes, links] = [fileNotes(engine, workbook, id), fileLinks(engine, id)];
  const protection = engine.protection.ofSheet(id);
  const print = filePrint(workbook, id);
  const hiddenColumns = runs(sizes.columns.filter(({ hidden }) => hidden));
  const tables = engine
    .tables()
    .filter(({ rect }) => rect.sheet === id)
    .map((table) => fileTable({ engine, workbook }, table, formulas));
  const filter = sheetFilter(engine, id);
  const filtered = new Set(filteredRows(engine, id, { tables, ...filter }));
  const hiddenRows = runs([
    ...sizes.rows.filter(({ at, hidden }) => hidden && !filtered.has(at)).map(({ at }) => ({ at, count: 1 })),
    ...[...filtered].map((at) => ({ at, count: 1 })),
  ]);
  return {
    name,
    ...(visible ? {} : { visibility: workbook.veryHidden.has(id) ? "veryHidden" : "hidden" }),
    ...(color === "" ? {} : { tabColor: color }),
    ...(freeze.rows > 0 || freeze.columns > 0 ? { freeze } : {}),
    showGridlines: engine.layout.gridlines(id),
    columnWidths: runs(
      sizes.columns.filter(({ pixels }) => pixels !== undefined && pixels !== sizes.usualColumnWidth),
    ).map(({ at, count, pixels = 0 }) => ({ column: at, columns: count, pixels: Math.round(pixels) })),
    rowHeights: sizes.rows.flatMap(({ at, pixels }) =>
      pixels === undefined ? [] : [{ row: at, pixels: Math.round(pixels) }],
    ),
    ...(sizes.usualColumnWidth === usualColumnPixels ? {} : { defaultColumnPixels: sizes.usualColumnWidth }),
    ...(sizes.usualRowHeight === usualRowPixels ? {} : { defaultRowPixels: sizes.usualRowHeight }),
    ...(hiddenColumns.length > 0
      ? { hiddenColumns: hiddenColumns.map(({ at, count }) => ({ column: at, columns: count })) }
      : {}),
    ...(hiddenRows.length > 0 ? { hiddenRows: hiddenRows.map(({ at, count }) => ({ row: at, rows: count })) } : {}),
    ...(merges.length > 0 ? { merges } : {}),
    cells,
    formats: fileFormats(engine, id),
    tables,
    ...filter,
    ...fileOutline(engine, id),
    validations: fileValidations(engine.validations.list(id), rules),
    conditionalFormats: fileConditionalFormats(engine.conditionalFormats.list(id), rules),
    charts: chartsOn(engine, id).flatMap((part) => fileChart(engine, part) ?? []),
    ...(print === undefined ? {} : { print }),
    ...(notes.length > 0 ? { notes } : {}),
    ...(links.length > 0 ? { links } : {}),
    ...(protection ? { protection: fileProtection(protection, remembered.passwords[id]) } : {}),
  };
}

/** Rows or columns that are alike, told together. */
function runs(stretches: readonly Stretch[]): Stretch[] {
  const found: { at: number; count: number; pixels?: number }[] = [];
  for (const { at, count, pixels } of [...stretches].sort((one, other) => one.at - other.at)) {
    const last = found.at(-1);
    if (last && last.at + last.count === at && last.pixels === pixels) last.count += count;
    else found.push({ at, count, ...(pixels === undefined ? {} : { pixels }) });
  }
  return found;
}

function sheetFilter(engine: SheetEngine, id: SheetId): Pick<FileSheet, "filter"> {
  const found = engine.filters.ofSheet(id);
  if (!found) return {};
  const { row, column, rows, columns } = found.rect;
  return { filter: { row, column, rows, columns, filters: fileFilters(found.columns).filters } };
}

function fileTable(
  { engine, workbook }: Pick<From, "engine" | "workbook">,
  table: TableInfo,
  formulas: CellFiles,
): FileTable {
  const { id, name, rect, headings, totals } = table;
  const options = JSON.parse(workbook.tableOptions.get(id) ?? "{}") as Partial<TableOptions>;
  const { row, column, rows, columns } = rect;
  const { filters } = fileFilters(engine.filters.ofTable(id));
  return {
    ...{ row, column, rows: rows + (totals ? 1 : 0), columns, name },
    style: workbook.tableStyles.get(id) ?? "TableStyleMedium2",
    banded: options.bandedRows ?? true,
    ...(options.bandedColumns ? { bandedColumns: true } : {}),
    ...(options.firstColumn ? { firstColumn: true } : {}),
    ...(options.lastColumn ? { lastColumn: true } : {}),
    ...(options.filterButtons === false ? { withoutButtons: true } : {}),
    ...(totals ? { totals: true } : {}),
    ...(filters.some((one) => one !== null) ? { filters } : {}),
    tableColumns: headings.map((heading, index) => formulas.tableColumn(table, heading, index)),
  };
}
