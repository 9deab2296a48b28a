import type { ListKind } from "../../columns/listKind";
import { recogniseTable } from "../../columns/recogniseTable";
import { readSourceTable, sourceOfPlainTable, type SourceTable } from "../../columns/sourceTable";
import type { ListCells, ListPlace } from "../../excel/listOutcome";
import { readCsv } from "../../workbookFile/readCsv";
import type { OwnList } from "./ownList";

const recognise = (kind: ListKind, table: SourceTable, sourceName: string, place: ListPlace | undefined): OwnList => ({
  ...recogniseTable(kind, table, sourceName),
  place,
  chosen: new Set(),
});

/** A list of the workbook, its columns recognised. */
export function recogniseCells(kind: ListKind, { place, cells, formats }: ListCells): OwnList {
  const table = readSourceTable(cells, {
    formats,
    sheetRow: place.rowIndex + 1,
    ...(place.table !== undefined && { hasHeadings: true }),
  });
  return recognise(kind, table, place.table ?? place.address, place);
}

/**
 * A list from a CSV file, its columns recognised.
 *
 * @throws CsvProblem
 */
export const recogniseFile = (kind: ListKind, name: string, bytes: Uint8Array): OwnList =>
  recognise(kind, sourceOfPlainTable(readCsv(bytes)), name, undefined);
