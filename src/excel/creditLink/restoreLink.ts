import { asEntered } from "../building/asEntered";
import { rangeOf } from "../building/rangeOf";
import type { RequestLine } from "../building/requestLine";
import type { LinkWrite } from "./planLink";
import { sheetIn, type OpenLink, type OpenTable } from "./readLink";
import { runsOf } from "./writeLink";

/** The colour of cells that are about to be written, by table. */
export type FormerColors = ReadonlyMap<OpenTable, readonly ColoredCells[]>;

interface ColoredCells {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly color: string;
}

const targetsOf = ({
  plan,
  ratedCustomers,
  customers,
}: OpenLink): readonly (readonly [OpenTable, readonly LinkWrite[]])[] => [
  [ratedCustomers, plan.ratedCustomers],
  [customers, plan.customers],
];

const isThere = ({ cells }: OpenTable, { row }: LinkWrite): boolean => row < cells.rows.length;

type Cells = (table: OpenTable, row: number, column: number, rows: number) => Excel.Range;

const cellsIn =
  (context: Excel.RequestContext): Cells =>
  (table, row, column, rows) =>
    rangeOf(sheetIn(context, table), { row: table.row + row, column: table.column + column, rows, columns: 1 });

/** What colours the cells have that the link will turn green. */
export async function formerColors(
  context: Excel.RequestContext,
  link: OpenLink,
  line: RequestLine,
): Promise<FormerColors> {
  const cellsOf = cellsIn(context);
  type Asked = Omit<ColoredCells, "color"> & { readonly table: OpenTable; readonly font: Excel.RangeFont };
  const ask = (table: OpenTable, row: number, column: number, rows: number): Asked => {
    const { font } = cellsOf(table, row, column, rows).format;
    font.load("color");
    return { table, row, column, rows, font };
  };
  const asked = targetsOf(link).flatMap(([table, writes]) =>
    runsOf(writes.filter((write) => write.isLink && isThere(table, write))).map(({ row, column, rows }) =>
      ask(table, row, column, rows),
    ),
  );
  if (asked.length === 0) return new Map();
  await line.send(context, 0);
  // Cells of several colours have none in common.
  const mixed = asked.filter(({ font }) => !font.color);
  const single = mixed.flatMap(({ table, row, column, rows }) =>
    Array.from({ length: rows }, (_, down) => ask(table, row + down, column, 1)),
  );
  if (single.length > 0) await line.send(context, 0);
  const found = new Map<OpenTable, ColoredCells[]>();
  for (const { table, row, column, rows, font } of [...asked, ...single])
    if (font.color) found.set(table, [...(found.get(table) ?? []), { row, column, rows, color: font.color }]);
  return found;
}

/** Puts everything back as it was read, however far the writing came. */
export async function restoreLink(
  context: Excel.RequestContext,
  link: OpenLink,
  colors: FormerColors,
  line: RequestLine,
): Promise<void> {
  const { ratedCustomers } = link;
  const cellsOf = cellsIn(context);
  const worksheet = sheetIn(context, ratedCustomers);
  const table = context.workbook.tables.getItem(ratedCustomers.table);
  const body = table.getDataBodyRange();
  body.load("rowCount");
  await line.send(context, 0);
  const rows = ratedCustomers.cells.rows.length;
  const { row, column, width, reach } = ratedCustomers;
  // eslint-disable-next-line office-addins/call-sync-before-read -- the request line has sent it
  if (body.rowCount > rows) {
    table.resize(rangeOf(worksheet, { row: row - 1, column, rows: rows + 1, columns: width }));
    rangeOf(worksheet, { row: row + rows, column, rows: link.plan.addedRows, columns: reach }).clear();
  }
  for (const [target, writes] of targetsOf(link)) {
    const columns = new Set(writes.map((write) => write.column));
    const written = new Set(writes.map((write) => `${write.row},${write.column}`));
    // Excel may have filled blank cells of a column by itself.
    const former = [...columns].flatMap((at) =>
      target.cells.rows.flatMap((cells, index) => {
        const content = cells[at] ?? "";
        return content === "" || written.has(`${index},${at}`)
          ? [{ row: index, column: at, content, isLink: false }]
          : [];
      }),
    );
    for (const { row: from, column: at, rows: count, content } of runsOf(former)) {
      const isFormula = typeof content === "string" && content.startsWith("=");
      const entered = isFormula ? content : asEntered(content);
      cellsOf(target, from, at, count).formulas = count === 1 ? [[entered]] : (entered as unknown as string[][]);
    }
    for (const { row: from, column: at, rows: count, color } of colors.get(target) ?? [])
      cellsOf(target, from, at, count).format.font.color = color;
  }
  await line.send(context, 0);
}
