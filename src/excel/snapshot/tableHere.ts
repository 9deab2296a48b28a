import type { BuildEntry } from "../buildEntry";
import { findColumns } from "./findColumns";
import { sendRepeatable, type Sending } from "./sendRepeatable";

/** A table of a build as it stands now. Rows and columns count from 0 on its sheet. */
export interface TableHere {
  /** What Excel finds it by, whatever it is called. */
  readonly key: string;
  readonly name: string;
  readonly worksheet: string;
  /** The sheet's name. */
  readonly sheet: string;
  readonly isProtected: boolean;
  readonly hasTotals: boolean;
  /** Some of its rows are filtered out, or hidden by hand. */
  readonly hidesRows: boolean;
  readonly headingRow: number;
  readonly column: number;
  /** Without headings and totals. */
  readonly rows: number;
  readonly columns: number;
  /** From the table's first column, by the blueprint's ids; without those that are gone. */
  readonly columnAt: ReadonlyMap<string, number>;
}

/** The tables of a build, found by Excel's ids; those that are gone are left out. */
export async function tablesHere(sending: Sending, entry: BuildEntry): Promise<ReadonlyMap<string, TableHere>> {
  let looked: { readonly id: string; readonly key: string; readonly table: Excel.Table }[] = [];
  await sendRepeatable(sending, [
    {
      bytes: 0,
      add: ({ workbook }) => {
        looked = entry.tables.map(({ id, name, table }) => {
          const key = table ?? name;
          const found = workbook.tables.getItemOrNullObject(key);
          found.load("name");
          return { id, key, table: found };
        });
      },
    },
  ]);
  const there = looked.filter(({ table }) => !table.isNullObject);
  if (there.length === 0) return new Map();
  let answers: (() => readonly [string, TableHere])[] = [];
  await sendRepeatable(sending, [
    {
      bytes: 0,
      add: ({ workbook }) => {
        answers = there.map(({ id, key }) => {
          const columns = entry.tables.find((built) => built.id === id)?.columns ?? [];
          const answer = askForTable(workbook.tables.getItem(key), key, columns);
          return () => [id, answer()] as const;
        });
      },
    },
  ]);
  return new Map(answers.map((answer) => answer()));
}

/** Queues the look at a table; what it gives is to be called when Excel has answered. */
function askForTable(table: Excel.Table, key: string, built: BuildEntry["tables"][number]["columns"]): () => TableHere {
  table.load("name,showTotals");
  table.columns.load("items/name");
  table.worksheet.load("id,name,protection/protected");
  const range = table.getRange();
  range.load("rowIndex,columnIndex,columnCount");
  const body = table.getDataBodyRange();
  body.load("rowCount,rowHidden");
  // The reader is called when the request has been sent, which the rule cannot see.
  /* eslint-disable office-addins/call-sync-before-read -- see above */
  return () => ({
    key,
    name: table.name,
    worksheet: table.worksheet.id,
    sheet: table.worksheet.name,
    isProtected: table.worksheet.protection.protected,
    hasTotals: table.showTotals,
    // Null where only some are, which the types do not know.
    hidesRows: (body.rowHidden as boolean | null) !== false,
    headingRow: range.rowIndex,
    column: range.columnIndex,
    rows: body.rowCount,
    columns: range.columnCount,
    columnAt: findColumns(
      built,
      table.columns.items.map(({ name }) => name),
    ),
  }); /* eslint-enable office-addins/call-sync-before-read */
}
