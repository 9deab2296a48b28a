import type { Language } from "../functions/bothLanguages";
import type { Answer, Definition, ExampleValue } from "../functions/definition";
import { columnLetters } from "../formula/columnLetters";
import { exampleHeadings } from "../taskpane/functions/exampleHeadings";
import { answersOf } from "./callExample";
import { functionFacts } from "./facts/functionFacts";
import { helpTexts } from "./helpTexts";
import type { FunctionId } from "../functions/catalogue";

/** A cell of the sheet that shows an example. */
export interface SheetCell {
  readonly role: "label" | "input" | "answer";
  readonly value: Answer;
  /** The number is a date. */
  readonly isDay: boolean;
}

/** An example laid out as a person would lay it out: what is given, below it the formula and what it fills. */
export interface ExampleSheet {
  /** Rows of cells; undefined where nothing stands. */
  readonly rows: readonly (readonly (SheetCell | undefined)[])[];
  /** Where each argument of the example stands. */
  readonly places: ReadonlyMap<string, ArgumentPlace>;
  /** The cell that holds the formula. */
  readonly formulaCell: string;
  readonly formula: string;
}

/** Rows and columns count from 0. */
export interface ArgumentPlace {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

type Grid = readonly (readonly Answer[])[];
type Given = readonly [name: string, value: ExampleValue];

const isGrid = (value: ExampleValue): value is Grid => typeof value === "object";
const addressOf = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

function rangeOf({ row, column, rows, columns }: ArgumentPlace): string {
  const first = addressOf(row, column);
  return rows * columns === 1 ? first : `${first}:${addressOf(row + rows - 1, column + columns - 1)}`;
}

/** Rows that grow as cells are put into them. */
class Draft {
  readonly rows: (SheetCell | undefined)[][] = [];

  put(row: number, column: number, cell: SheetCell): void {
    while (this.rows.length <= row) this.rows.push([]);
    (this.rows[row] as (SheetCell | undefined)[])[column] = cell;
  }

  label(row: number, column: number, value: string): void {
    this.put(row, column, { role: "label", value, isDay: false });
  }

  /** The first row below everything, one left free. */
  below(): number {
    return this.rows.length === 0 ? 0 : this.rows.length + 1;
  }
}

/** Lays the example out. Its answer is calculated here and now. */
export function exampleSheet(definition: Definition & { readonly id: FunctionId }, language: Language): ExampleSheet {
  const { id, parameters, example, result } = definition;
  const given = Object.keys(parameters).flatMap((name): Given[] => {
    const value = example.given[name];
    return value === undefined ? [] : [[name, value]];
  });
  const isDay = (name: string): boolean => parameters[name]?.domain.kind === "day";
  const draft = new Draft();
  const places = new Map<string, ArgumentPlace>();

  given.forEach(([name, value]) => {
    if (isGrid(value)) return;
    const row = draft.rows.length;
    draft.label(row, 0, name);
    draft.put(row, 1, { role: "input", value, isDay: isDay(name) });
    places.set(name, { row, column: 1, rows: 1, columns: 1 });
  });

  // Columns of one list stand side by side; a table, or a list of another length, stands below them.
  let list: { readonly row: number; readonly rows: number; columns: number } | undefined;
  given.forEach(([name, value]) => {
    if (!isGrid(value)) return;
    const [rows, columns] = [value.length, value[0]?.length ?? 1];
    if (list?.rows !== rows || columns > 1) list = { row: draft.below(), rows, columns: 0 };
    const place = { row: list.row + 1, column: list.columns, rows, columns };
    draft.label(list.row, place.column, name);
    value.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        // A blank cell of the example is a blank cell of the sheet.
        if (cell !== "")
          draft.put(place.row + row, place.column + column, { role: "input", value: cell, isDay: isDay(name) });
      });
    });
    list.columns += columns;
    places.set(name, place);
  });

  const answers = answersOf(definition, example.given);
  const headings = exampleHeadings(definition, language);
  const start = draft.below();
  const single = answers.length === 1 && answers[0]?.length === 1;
  if (single) draft.label(start, 0, helpTexts[language].result);
  headings?.forEach((heading, column) => draft.label(start, column, heading));
  const formulaRow = headings === undefined ? start : start + 1;
  const formulaColumn = single ? 1 : 0;
  const dayColumns = functionFacts[id].dayColumns ?? [];
  const answersDay = result.shape !== "spills" && result.kind === "day";
  answers.forEach((cells, row) => {
    cells.forEach((value, column) => {
      draft.put(formulaRow + row, formulaColumn + column, {
        role: "answer",
        value,
        isDay: answersDay || dayColumns.includes(column),
      });
    });
  });

  const written = Object.keys(parameters).map((name) => {
    const place = places.get(name);
    return place === undefined ? "" : rangeOf(place);
  });
  while (written.at(-1) === "") written.pop();
  return {
    rows: draft.rows,
    places,
    formulaCell: addressOf(formulaRow, formulaColumn),
    formula: `=${id}(${written.join(",")})`,
  };
}
