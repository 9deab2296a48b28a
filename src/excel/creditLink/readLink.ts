import { scorecardWords } from "../../blueprints/credit/creditWords";
import { credit } from "../../blueprints/credit/credit";
import { tableColumns } from "../../blueprints/tableColumns";
import type { FormulaNames } from "../../formula/formulaNames";
import { printFormula } from "../../formula/printFormula";
import type { BuildEntry, BuiltTable } from "../buildEntry";
import type { CellContent } from "../building/contentDigest";
import { functionSignatures } from "../building/functionSignatures";
import { addressOf, rangeOf } from "../building/rangeOf";
import { readFormulas } from "../building/readFormulas";
import type { RequestLine } from "../building/requestLine";
import { columnPlaces, type ColumnPlace } from "./columnPlaces";
import type { CreditLinkObstacle, LinkedSheet } from "./creditLinkOutcome";
import { currencyOf } from "./currencyOf";
import { fromCreditFile, fromReceivables, type LinkedColumn } from "./linkFormulas";
import { creditColumns, receivablesColumns } from "./linkedTables";
import { planLink, type LinkPlan, type PrintedLink, type ReadTable } from "./planLink";

/** From here on a linked blank is no value to its formulas. */
const oldestCreditFile = 2;
/** A column beside the table keeps its spill from it; what is spilled stands within these. */
const besideColumns = 8;

/** One of the two tables that are written to. */
export interface OpenTable extends LinkedSheet {
  /** Excel's id. */
  readonly table: string;
  /** Of the table's data. */
  readonly row: number;
  readonly column: number;
  readonly width: number;
  /** As far as spills beside it reach. */
  readonly reach: number;
  readonly cells: ReadTable;
}

export interface OpenLink {
  readonly plan: LinkPlan;
  readonly ratedCustomers: OpenTable;
  readonly customers: OpenTable;
  /** Excel's ids of all sheets of the two workbooks, each after those whose new formulas it reads. */
  readonly worksheets: readonly string[];
  readonly manualCalculation: boolean;
}

export type LinkReading = { readonly link: OpenLink } | { readonly obstacles: readonly CreditLinkObstacle[] };

export interface LinkWish {
  /** The build of Receivables that is meant; the latest by default. */
  readonly receivables?: string;
  readonly replaceTyped?: boolean;
}

interface FoundTable {
  readonly built: BuiltTable;
  readonly table: Excel.Table;
}

export const sheetIn = (context: Excel.RequestContext, { worksheetId }: LinkedSheet): Excel.Worksheet =>
  context.workbook.worksheets.getItem(worksheetId);

const blocked = (...obstacles: readonly CreditLinkObstacle[]): LinkReading => ({ obstacles });

/** Finds both workbooks by Excel's ids and works out what the link would write; writes nothing. */
export async function readLink(
  context: Excel.RequestContext,
  entries: readonly BuildEntry[],
  { receivables: wanted, replaceTyped = false }: LinkWish,
  line: RequestLine,
): Promise<LinkReading> {
  const { application, names } = context.workbook;
  application.load("calculationMode");
  names.load("items/name");
  // The latest first.
  const ofBlueprint = (blueprint: string, columns: object) =>
    [...entries]
      .reverse()
      .filter((entry) => entry.blueprint === blueprint)
      .map((entry) => ({ entry, tables: tablesOf(context, entry, Object.keys(columns)) }));
  const ledgers = ofBlueprint("receivables", receivablesColumns);
  const files = ofBlueprint("credit", creditColumns);
  await line.send(context, 0);
  const ledger = ledgers.find(({ entry, tables }) => (wanted ?? entry.id) === entry.id && areThere(tables));
  const file = files.find(({ tables }) => areThere(tables));
  if (ledger === undefined) return blocked({ kind: "noReceivables" });
  if (file === undefined) return blocked({ kind: "noCreditFile" });

  const found = [...ledger.tables, ...file.tables];
  const headings = found.map(({ table }) => {
    table.load("name");
    table.worksheet.load("id,name");
    return table.getHeaderRowRange().load("values");
  });
  const [customersTable, ratedTable] = ["customers", "ratedCustomers"].map(
    (id) => found.find(({ built }) => built.id === id)!.table,
  ) as [Excel.Table, Excel.Table];
  const written = [customersTable, ratedTable].map((table) => {
    table.worksheet.protection.load("protected");
    const body = table.getDataBodyRange();
    body.load("rowIndex,columnIndex,rowCount,columnCount");
    return body;
  }) as [Excel.Range, Excel.Range];
  await line.send(context, 0);

  const places = new Map<string, Readonly<Record<string, ColumnPlace>>>(
    found.map(({ built }, index) => [built.id, columnPlaces(built, headings[index]!.values[0]!.map(String))]),
  );
  const asOf = ledger.entry.names.find(({ id }) => id === "asOf")?.name ?? "";
  const wantedColumns = { ...receivablesColumns, ...creditColumns };
  const obstacles: CreditLinkObstacle[] = [
    ...found.flatMap(({ built, table }) =>
      wantedColumns[built.id as keyof typeof wantedColumns]
        .filter((id) => places.get(built.id)?.[id] === undefined)
        .map((id) => ({
          kind: "missing" as const,
          sheet: table.worksheet.name,
          name: built.columns.find((column) => column.id === id)?.heading ?? id,
        })),
    ),
    ...[customersTable, ratedTable]
      .filter(({ worksheet }) => worksheet.protection.protected)
      .map(({ worksheet }) => ({ kind: "sheetProtected" as const, sheet: worksheet.name })),
  ];
  if (!names.items.some(({ name }) => name.toLowerCase() === asOf.toLowerCase()))
    obstacles.push({ kind: "missing", sheet: customersTable.worksheet.name, name: asOf });
  if (file.entry.version < oldestCreditFile) obstacles.push({ kind: "olderBuild", sheet: ratedTable.worksheet.name });
  if (obstacles.length > 0) return blocked(...obstacles);

  const open = async (built: string, table: Excel.Table, body: Excel.Range): Promise<OpenTable> => {
    const columns = Object.fromEntries(Object.entries(places.get(built)!).map(([id, { index }]) => [id, index]));
    const sheet = context.workbook.worksheets.getItem(table.worksheet.id);
    const area = { row: body.rowIndex, column: body.columnIndex, rows: body.rowCount, columns: body.columnCount };
    return {
      ...{ worksheetId: table.worksheet.id, name: table.worksheet.name, table: table.id },
      ...{ row: area.row, column: area.column, width: area.columns, reach: area.columns },
      cells: { columns, ...(await readCells(context, sheet, area, columns.customer!, line)) },
    };
  };
  const customers = await open("customers", customersTable, written[0]);
  const rated = await open("ratedCustomers", ratedTable, written[1]);

  const beside = rangeOf(sheetIn(context, rated), {
    ...{ row: rated.row, column: rated.column + rated.width, rows: 1, columns: besideColumns },
  });
  beside.load("formulas");
  const money = [
    [rated, "exposure"],
    [customers, "limit"],
  ] as const;
  const formats = money.map(([table, id]) => {
    const cell = sheetIn(context, table).getCell(table.row, table.column + table.cells.columns[id]!);
    return cell.load("numberFormat");
  });
  await line.send(context, 0);
  const currencies = formats.map((cell) => currencyOf(String(cell.numberFormat[0]?.[0])));
  const [fileCurrency, ledgerCurrency] = currencies;
  if (fileCurrency !== undefined && ledgerCurrency !== undefined && fileCurrency.code !== ledgerCurrency.code)
    return blocked({ kind: "otherCurrency", receivables: ledgerCurrency.sign, creditFile: fileCurrency.sign });
  const spilled = (beside.formulas[0] as CellContent[]).map((content) => String(content).startsWith("="));
  const scores = spilled.indexOf(true);
  if (scores < 0) return blocked({ kind: "missing", sheet: rated.name, name: "scores" });

  const growth = file.entry.blocks.find(({ id }) => id === "scores.space")?.rows ?? 0;
  const formulaNames: FormulaNames = {
    inputs: { asOf },
    tables: Object.fromEntries(
      found.map(({ built, table }) => [
        built.id,
        {
          name: table.name,
          columns: Object.fromEntries(Object.entries(places.get(built.id)!).map(([id, { heading }]) => [id, heading])),
        },
      ]),
    ),
    blocks: {
      "scores.space": {
        sheetName: rated.name,
        row: rated.row,
        column: rated.column + rated.width + scores,
        rows: Math.max(growth, rated.cells.rows.length),
        columns: 1,
      },
    },
  };
  const printed = (links: readonly LinkedColumn[], sheetName: string): PrintedLink[] =>
    links.map(({ table, column, formula }) => ({
      column,
      text: printFormula(formula, {
        form: "excel",
        names: formulaNames,
        signatures: functionSignatures,
        at: { sheetName, table },
      }),
    }));
  const ratedCustomers = { ...rated, reach: rated.width + spilled.lastIndexOf(true) + 1 };
  const plan = planLink({
    ratedCustomers: rated.cells,
    customers: customers.cells,
    intoCreditFile: printed(fromReceivables(ledger.entry.language), rated.name),
    intoReceivables: printed(fromCreditFile, customers.name),
    typedColumns,
    ledgerOnly: scorecardWords.ledger[file.entry.language],
    replaceTyped,
  });
  const inTheWay = await firstBelow(context, ratedCustomers, plan.addedRows, line);
  if (inTheWay !== undefined) return blocked({ kind: "noRoom", sheet: rated.name, address: inTheWay });
  return {
    link: {
      ...{ plan, ratedCustomers, customers },
      worksheets: [
        ...new Set([
          ...[ratedCustomers.worksheetId, customers.worksheetId],
          ...[...file.entry.sheets, ...ledger.entry.sheets].flatMap(({ worksheet }) => worksheet ?? []),
        ]),
      ],
      manualCalculation: application.calculationMode === "Manual",
    },
  };
}

const columnsOfFile = tableColumns(credit.sheets, "ratedCustomers");
const typedColumns = columnsOfFile.filter(({ formula }) => formula === undefined).map(({ id }) => id);
export const calculatedColumns = columnsOfFile.filter(({ formula }) => formula !== undefined).map(({ id }) => id);

function tablesOf(context: Excel.RequestContext, entry: BuildEntry, ids: readonly string[]): FoundTable[] {
  return ids.flatMap((id) => {
    const built = entry.tables.find((one) => one.id === id);
    if (built?.table === undefined) return [];
    const table = context.workbook.tables.getItemOrNullObject(built.table);
    table.load("id");
    return [{ built, table }];
  });
}

const areThere = (tables: readonly FoundTable[]): boolean =>
  tables.length > 0 && tables.every(({ table }) => !table.isNullObject);

async function readCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number },
  customer: number,
  line: RequestLine,
): Promise<Pick<ReadTable, "rows" | "names">> {
  const rows: CellContent[][] = Array.from({ length: area.rows }, () => new Array<CellContent>(area.columns).fill(""));
  const names = rangeOf(sheet, { ...area, column: area.column + customer, columns: 1 });
  names.load("values");
  await readFormulas(context, sheet, area, line, (row, column, content) => {
    rows[row - area.row]![column - area.column] = content;
  });
  return { rows, names: (names.values as CellContent[][]).map(([name = ""]) => name) };
}

/** The first cell with content where the table and what is spilled beside it would grow into. */
async function firstBelow(
  context: Excel.RequestContext,
  table: OpenTable,
  addedRows: number,
  line: RequestLine,
): Promise<string | undefined> {
  if (addedRows === 0) return undefined;
  const { row, column, reach, cells } = table;
  const area = { row: row + cells.rows.length, column, rows: addedRows, columns: reach };
  let first: string | undefined;
  await readFormulas(context, sheetIn(context, table), area, line, (atRow, atColumn) => {
    first ??= addressOf({ row: atRow, column: atColumn, rows: 1, columns: 1 });
  });
  return first;
}
