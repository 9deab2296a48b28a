import type { CellArea, PlannedValue } from "../../blueprints/plannedWorkbook";
import { asEntered } from "../building/asEntered";
import { BuildFailure } from "../building/buildFailure";
import { wordsPerCall } from "../building/buildPart";
import { bytesOf, cellChunks } from "../building/cellChunks";
import { rangeOf } from "../building/rangeOf";
import { supports } from "../excelVersion";
import { columnLooks, type ColumnLook } from "./columnLooks";
import { readEntered } from "./readCells";
import type { Pipeline } from "./readPipeline";
import { sendInPortions, type RepeatablePart, type Sending } from "./sendRepeatable";
import { snapshotColumns } from "./snapshotColumns";
import { runsOf } from "./snapshotRows";
import type { TableHere } from "./tableHere";

/** The contents of the snapshot's columns in one row of the table, counted from the first. */
interface Line {
  readonly index: number;
  readonly cells: readonly PlannedValue[];
}

/** The client cuts larger blocks itself. */
const mostCells = 1_500;
const mostBytes = 200_000;

/** Something went wrong, and what had been written could not be put back. */
export class SnapshotLeftHalf extends BuildFailure {}

/**
 * Writes a snapshot. All of it can be done again without harm, so that whatever fails on the way can be repeated or put
 * back. No rows are deleted in the middle of the table: done twice, that would take rows of other days.
 * @throws BuildFailure when the table is as it was, SnapshotLeftHalf when it is not
 */
export async function recordSnapshot(sending: Sending, pipeline: Pipeline): Promise<void> {
  const { day, snapshots, rows } = pipeline;
  const { written, added, surplus, cut } = rows;
  const cellsOf = (cells: readonly PlannedValue[]): PlannedValue[] => [day, ...cells].map(asEntered);
  const changed: Line[] = [
    ...written.map(({ index, row }) => ({ index, cells: cellsOf(row.cells) })),
    ...surplus.map((index) => ({ index, cells: snapshotColumns.map(() => "") })),
  ].sort((one, other) => one.index - other.index);
  const appended = added.map(({ cells }, down): Line => ({ index: snapshots.rows + down, cells: cellsOf(cells) }));
  const before = await linesBefore(
    sending,
    snapshots,
    changed.map(({ index }) => index),
  );
  const looks = added.length === 0 ? [] : await looksOfLastRow(sending, snapshots);
  try {
    await sendInPortions(
      sending,
      [
        ...growing(snapshots, added.length, looks),
        ...writing(snapshots, [...changed, ...appended]),
        ...(cut > 0 ? [resizing(snapshots, -cut)] : []),
        ...calculating(pipeline),
      ],
      { sheet: snapshots.sheet },
    );
  } catch (problem) {
    await putBack(sending, pipeline, before, BuildFailure.of(problem));
    throw problem;
  }
}

/** In manual mode the results that read the snapshots follow only when they are asked to. */
const calculating = ({ isManual }: Pipeline): readonly RepeatablePart[] =>
  isManual ? [{ bytes: wordsPerCall, add: ({ workbook }) => workbook.application.calculate("Recalculate") }] : [];

/** The rows of the table with one or more below, headings included. */
const areaWith = ({ headingRow, column, columns, rows }: TableHere, more: number): CellArea => ({
  ...{ row: headingRow, column, columns },
  rows: 1 + rows + more,
});

const areaBelow = ({ headingRow, column, columns, rows }: TableHere, count: number): CellArea => ({
  ...{ row: headingRow + 1 + rows, column, columns },
  rows: count,
});

/** Where a column of the snapshot stands on the sheet. */
const sheetColumn = ({ column, columnAt }: TableHere, id: string): number => column + columnAt.get(id)!;

/** Not `rows.add`: between the positions that it is given and what it does, other authors may have added rows too. */
function growing(table: TableHere, count: number, looks: readonly ColumnLook[]): readonly RepeatablePart[] {
  if (count === 0) return [];
  return [
    {
      bytes: wordsPerCall * (2 + 6 * looks.length),
      add: ({ workbook }) => {
        const sheet = workbook.worksheets.getItem(table.worksheet);
        workbook.tables.getItem(table.key).resize(rangeOf(sheet, areaWith(table, count)));
        snapshotColumns.forEach((id, at) => {
          const body = { ...areaBelow(table, count), column: sheetColumn(table, id), columns: 1 };
          looks[at]?.giveTo(rangeOf(sheet, body));
        });
      },
    },
  ];
}

/** Writes lines in blocks of neighbouring rows and columns; the person's own columns between them stay as they are. */
function writing(table: TableHere, lines: readonly Line[]): readonly RepeatablePart[] {
  const places = snapshotColumns
    .map((id, source) => ({ at: sheetColumn(table, id), source }))
    .sort((one, other) => one.at - other.at);
  const sides = runsOf(places.map(({ at }) => at)).map(({ first, count }) => ({
    column: first,
    sources: places.filter(({ at }) => at >= first && at < first + count).map(({ source }) => source),
  }));
  let done = 0;
  return runsOf(lines.map(({ index }) => index)).flatMap(({ first, count }) => {
    const run = lines.slice(done, (done += count));
    return sides.flatMap(({ column, sources }) =>
      cellChunks(
        run.map(({ cells }) => sources.map((source) => cells[source] ?? "")),
        { rows: Math.floor(mostCells / sources.length), bytes: mostBytes },
      ).map((chunk): RepeatablePart => {
        const row = table.headingRow + 1 + first + chunk.firstRow;
        const area = { row, column, rows: chunk.rows.length, columns: sources.length };
        return {
          bytes: wordsPerCall + bytesOf(chunk.rows),
          add: ({ workbook }) => {
            const range = rangeOf(workbook.worksheets.getItem(table.worksheet), area);
            // The types ask for arrays that may be changed; office.js only reads them.
            range.formulas = chunk.rows as PlannedValue[][];
          },
        };
      }),
    );
  });
}

/** What stands in rows that are about to change, to be written back as it is. */
async function linesBefore(sending: Sending, table: TableHere, indexes: readonly number[]): Promise<readonly Line[]> {
  const [first, last] = [indexes[0], indexes.at(-1)];
  if (first === undefined || last === undefined) return [];
  const { worksheet, headingRow, column, columns, columnAt } = table;
  const area = { row: headingRow + 1 + first, column, rows: last - first + 1, columns };
  const entered = await readEntered(sending, worksheet, area);
  return indexes.map((index) => ({
    index,
    cells: snapshotColumns.map((id) => asItWas(entered[index - first]?.[columnAt.get(id)!] ?? "")),
  }));
}

/** Formulas and errors are read as they are written; of other texts Excel would make days and numbers. */
const asItWas = (content: PlannedValue): PlannedValue =>
  typeof content === "string" && /^[=#]/u.test(content) ? content : asEntered(content);

function looksOfLastRow(sending: Sending, table: TableHere): Promise<readonly ColumnLook[]> {
  const row = table.headingRow + table.rows;
  const cells = snapshotColumns.map((id) => ({ row, column: sheetColumn(table, id), rows: 1, columns: 1 }));
  return columnLooks(sending, table.worksheet, cells);
}

/** @throws SnapshotLeftHalf */
async function putBack(
  sending: Sending,
  pipeline: Pipeline,
  before: readonly Line[],
  { problem }: BuildFailure,
): Promise<void> {
  const { snapshots, rows } = pipeline;
  const { added, cut } = rows;
  try {
    await sendInPortions(sending, [
      ...(cut > 0 ? [resizing(snapshots, 0)] : []),
      ...writing(snapshots, before),
      ...(added.length > 0 ? [withdrawing(snapshots, added.length)] : []),
      ...calculating(pipeline),
    ]);
  } catch {
    throw new SnapshotLeftHalf(problem);
  }
}

/** The table with so many rows more or fewer than it had. */
const resizing = (table: TableHere, more: number): RepeatablePart => ({
  bytes: wordsPerCall,
  add: ({ workbook }) => {
    const sheet = workbook.worksheets.getItem(table.worksheet);
    workbook.tables.getItem(table.key).resize(rangeOf(sheet, areaWith(table, more)));
  },
});

/** Takes back rows below the table, which were blank before it grew. */
const withdrawing = (table: TableHere, count: number): RepeatablePart => ({
  bytes: wordsPerCall * 6,
  add: (context) => {
    const below = rangeOf(context.workbook.worksheets.getItem(table.worksheet), areaBelow(table, count));
    below.clear("All");
    if (supports("1.8")) below.dataValidation.clear();
    resizing(table, 0).add(context);
  },
});
