import Papa from "papaparse";
import { CsvProblem } from "./csvProblem";
import { decodeText } from "./decodeText";
import type { PlainTable, PlainValue } from "./plainTable";
import { typeColumn } from "./typeColumn";

/** Beyond these a browser's grid no longer answers a keystroke at once. */
export const csvLimits = { bytes: 30_000_000, cells: 1_000_000 } as const;

/** Excel's own way of naming the delimiter, in a first line of its own. */
const delimiterLine = /^sep=(.)\r?\n/;

/**
 * Reads a text file of separated values: encoding and delimiter are found out, cells get their types
 * (numbers, days, TRUE and FALSE), identifiers stay texts, short rows are filled up with blanks.
 *
 * @throws CsvProblem
 */
export function readCsv(bytes: Uint8Array): PlainTable {
  if (bytes.length > csvLimits.bytes) throw new CsvProblem("tooLarge");
  const text = decodeText(bytes);
  const named = delimiterLine.exec(text);
  const { data } = Papa.parse<string[]>(named ? text.slice(named[0].length) : text, {
    delimiter: named?.[1] ?? "",
  });
  // A byte that is no control character can still be one once decoded: then the file was no text.
  if (data.some((row) => row.some((cell) => cell.includes("\0")))) throw new CsvProblem("binary");
  while (data.length > 0 && !data.at(-1)!.some(isFilled)) data.pop();
  if (data.length === 0) throw new CsvProblem("empty");
  return typeTable(data);
}

function typeTable(texts: readonly (readonly string[])[]): PlainTable {
  const columns = texts.reduce((most, row) => Math.max(most, row.length), 0);
  if (columns * texts.length > csvLimits.cells) throw new CsvProblem("tooManyCells");
  const firstRow = texts[0]!;
  const hasHeadings = texts.length > 1 && firstRow.some(isFilled) && firstRow.every(couldBeHeading);
  const body = hasHeadings ? texts.slice(1) : texts;
  const rows: PlainValue[][] = body.map(() => new Array<PlainValue>(columns).fill(null));
  const dayColumns = new Set<number>();
  for (let column = 0; column < columns; column++) {
    const { values, holdsDays } = typeColumn(body.map((row) => row[column] ?? ""));
    values.forEach((value, row) => (rows[row]![column] = value));
    if (holdsDays) dayColumns.add(column);
  }
  if (hasHeadings) rows.unshift(Array.from({ length: columns }, (_, column) => firstRow[column]?.trim() || null));
  return { rows, columns, hasHeadings, dayColumns };
}

function isFilled(text: string): boolean {
  return text.trim() !== "";
}

function couldBeHeading(text: string): boolean {
  const value = typeColumn([text]).values[0];
  return value === null || (typeof value === "string" && !/^\d+$/.test(value.trim()));
}
