import type { CellContent } from "../building/contentDigest";
import type { CreditLinkFigures, LinkedCells } from "./creditLinkOutcome";
import { sameFormula } from "./sameFormula";

/** A table as it stands: what its cells hold, from the first row below the headings. */
export interface ReadTable {
  readonly rows: readonly (readonly CellContent[])[];
  /** Whom each row is about, as its cell shows it. */
  readonly names: readonly CellContent[];
  /** Places of columns within the table. */
  readonly columns: Readonly<Record<string, number>>;
}

/** A linked column with the formula as Excel takes it. */
export interface PrintedLink {
  readonly column: string;
  readonly text: string;
}

export interface LinkRequest {
  readonly ratedCustomers: ReadTable;
  readonly customers: ReadTable;
  readonly intoCreditFile: readonly PrintedLink[];
  readonly intoReceivables: readonly PrintedLink[];
  /** Columns of the Credit file that a person types: a row in which all of them are blank is a blank row. */
  readonly typedColumns: readonly string[];
  /** The word of the scorecard for customers of whom only the ledger is known. */
  readonly ledgerOnly: string;
  readonly replaceTyped: boolean;
}

/** One cell; rows and columns count within the table, rows beyond its last are to be added. */
export interface LinkWrite {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  readonly isLink: boolean;
}

export interface LinkPlan {
  readonly ratedCustomers: readonly LinkWrite[];
  readonly customers: readonly LinkWrite[];
  /** Rows that the table of rated customers grows by. */
  readonly addedRows: number;
  readonly figures: CreditLinkFigures;
}

/** As Excel compares texts in look-ups. */
const keyOf = (name: CellContent): string => String(name).toLowerCase();

/** Which cells get what, so that nothing that a person has typed is lost unasked. */
export function planLink(request: LinkRequest): LinkPlan {
  const { ratedCustomers, customers, intoCreditFile, intoReceivables, replaceTyped } = request;
  const { writes: additions, rows: addedAt } = plannedAdditions(request);
  const credit = plannedCells(ratedCustomers, intoCreditFile, replaceTyped);
  const ledger = plannedCells(customers, intoReceivables, replaceTyped);
  const added = addedAt.flatMap((row) =>
    intoCreditFile.map(({ column, text }) => linkAt(row, ratedCustomers.columns[column]!, text)),
  );
  const known = ratedCustomers.names.filter((name) => name !== "").length;
  return {
    ratedCustomers: [...additions, ...credit.writes, ...added],
    customers: ledger.writes,
    addedRows: Math.max(0, ...addedAt.map((row) => row + 1 - ratedCustomers.rows.length)),
    figures: {
      customers: known + addedAt.length,
      added: addedAt.length,
      creditFile: { ...credit.cells, written: credit.cells.written + added.length },
      receivables: ledger.cells,
    },
  };
}

const linkAt = (row: number, column: number, content: string): LinkWrite => ({ row, column, content, isLink: true });

function plannedAdditions({ ratedCustomers, customers, typedColumns, ledgerOnly }: LinkRequest): {
  readonly writes: readonly LinkWrite[];
  readonly rows: readonly number[];
} {
  const { rows, names, columns } = ratedCustomers;
  const known = new Set(names.map(keyOf));
  const lacking = customers.names.filter((name) => {
    if (name === "" || known.has(keyOf(name))) return false;
    known.add(keyOf(name));
    return true;
  });
  const typed = typedColumns.map((id) => columns[id]).filter((index) => index !== undefined);
  const blank = rows.flatMap((row, index) => (typed.every((place) => row[place] === "") ? [index] : []));
  const places = lacking.map((_, index) => blank[index] ?? rows.length + index - blank.length);
  return {
    rows: places,
    writes: lacking.flatMap((name, index) => [
      { row: places[index]!, column: columns.customer!, content: name, isLink: false },
      { row: places[index]!, column: columns.scorecard!, content: ledgerOnly, isLink: false },
    ]),
  };
}

const isFormula = (content: CellContent): content is string => typeof content === "string" && content.startsWith("=");

function plannedCells(
  { rows, names, columns }: ReadTable,
  links: readonly PrintedLink[],
  replaceTyped: boolean,
): { readonly writes: readonly LinkWrite[]; readonly cells: LinkedCells } {
  const writes: LinkWrite[] = [];
  const count = { written: 0, linked: 0, typed: 0 };
  for (const { column, text } of links) {
    const place = columns[column]!;
    rows.forEach((cells, row) => {
      if (names[row] === "") return;
      const content = cells[place] ?? "";
      if (isFormula(content) && sameFormula(content, text)) {
        count.linked += 1;
        return;
      }
      if (content !== "") count.typed += 1;
      if (content !== "" && !replaceTyped) return;
      count.written += 1;
      writes.push(linkAt(row, place, text));
    });
  }
  return { writes, cells: count };
}
