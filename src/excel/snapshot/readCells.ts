import type { CellArea, PlannedValue } from "../../blueprints/plannedWorkbook";
import { rangeOf } from "../building/rangeOf";
import { sendRepeatable, type Sending } from "./sendRepeatable";

/** Answers of this many cells stay far below the 5 MB that Excel on the web gives. */
const cellsPerRequest = 40_000;

export interface ReadCells {
  readonly values: readonly (readonly PlannedValue[])[];
  readonly isError: (row: number, column: number) => boolean;
}

/** The values of an area of cells, and which of them are errors, some thousand rows at a time. */
export async function readValues(sending: Sending, worksheet: string, area: CellArea): Promise<ReadCells> {
  const values: PlannedValue[][] = [];
  const errors = new Set<string>();
  for await (const { first, range } of portions(sending, worksheet, area, "values,valueTypes")) {
    values.push(...(range.values as PlannedValue[][]));
    range.valueTypes.forEach((types, row) =>
      types.forEach((type, column) => {
        // Compared as a text: the enumeration of office.js may be missing.
        if (String(type) === "Error") errors.add(`${first + row} ${column}`);
      }),
    );
  }
  return { values, isError: (row, column) => errors.has(`${row} ${column}`) };
}

/** What was entered into the cells of an area: constants, and formulas as texts. */
export async function readEntered(sending: Sending, worksheet: string, area: CellArea): Promise<PlannedValue[][]> {
  const entered: PlannedValue[][] = [];
  for await (const { range } of portions(sending, worksheet, area, "formulas"))
    entered.push(...(range.formulas as PlannedValue[][]));
  return entered;
}

async function* portions(
  sending: Sending,
  worksheet: string,
  area: CellArea,
  members: string,
): AsyncGenerator<{ readonly first: number; readonly range: Excel.Range }> {
  const rows = Math.max(1, Math.floor(cellsPerRequest / area.columns));
  for (let first = 0; first < area.rows; first += rows) {
    const portion = { ...area, row: area.row + first, rows: Math.min(rows, area.rows - first) };
    let range: Excel.Range | undefined;
    await sendRepeatable(sending, [
      {
        bytes: 0,
        add: ({ workbook }) => {
          range = rangeOf(workbook.worksheets.getItem(worksheet), portion);
          range.load(members);
        },
      },
    ]);
    if (range !== undefined) yield { first, range };
  }
}
