import { guessColumns, type Guess } from "../../columns/guessColumns";
import { readSourceTable, sourceOfPlainTable, type SourceTable } from "../../columns/sourceTable";
import type { Target } from "../../columns/target";
import type { ListCells, ListPlace } from "../../excel/listOutcome";
import { readCsv } from "../../workbookFile/readCsv";
import { targetOfKind } from "./mapOwnList";
import { noAnswers, type OwnList } from "./ownList";
import type { TableKind } from "./tableKind";

function recognise(kind: TableKind, table: SourceTable, sourceName: string, place: ListPlace | undefined): OwnList {
  const target: Target = targetOfKind[kind];
  const { guesses, mapping } = guessColumns(table, target);
  const taken = Object.entries(mapping).filter((entry): entry is [string, number] => entry[1] !== undefined);
  return {
    kind,
    table,
    sourceName,
    place,
    guesses: guesses satisfies readonly Guess<string>[],
    mapping: Object.fromEntries(taken),
    chosen: new Set(),
    answers: noAnswers,
  };
}

/** A list of the workbook, its columns recognised. */
export function recogniseCells(kind: TableKind, { place, cells, formats }: ListCells): OwnList {
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
export const recogniseFile = (kind: TableKind, name: string, bytes: Uint8Array): OwnList =>
  recognise(kind, sourceOfPlainTable(readCsv(bytes)), name, undefined);

/** The same list taken for something else. */
export const recogniseAgain = (kind: TableKind, { table, sourceName, place }: OwnList): OwnList =>
  recognise(kind, table, sourceName, place);
