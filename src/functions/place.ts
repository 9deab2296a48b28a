import type { BothLanguages } from "./bothLanguages";

/** Where in the arguments something stands. Rows and columns count from 1, inside the range that was given. */
export interface Place {
  readonly argument: string;
  readonly row?: number;
  readonly column?: number;
}

/** The place of the element at `index` (row by row) of a range with `rows` × `columns` cells. */
export function placeInRange(argument: string, index: number, rows: number, columns: number): Place {
  if (rows * columns === 1) return { argument };
  if (columns === 1) return { argument, row: index + 1 };
  if (rows === 1) return { argument, column: index + 1 };
  return { argument, row: Math.floor(index / columns) + 1, column: (index % columns) + 1 };
}

export function describePlace({ argument, row, column }: Place): BothLanguages {
  if (row !== undefined && column !== undefined)
    return { en: `Row ${row}, column ${column} of ${argument}`, zh: `${argument} 第 ${row} 行第 ${column} 列` };
  if (row !== undefined) return { en: `Row ${row} of ${argument}`, zh: `${argument} 第 ${row} 行` };
  if (column !== undefined) return { en: `Column ${column} of ${argument}`, zh: `${argument} 第 ${column} 列` };
  return { en: argument, zh: argument };
}

/** “Row 7 of amounts: …” in both languages. */
export function at(place: Place, text: BothLanguages): BothLanguages {
  const where = describePlace(place);
  return { en: `${where.en}: ${text.en}`, zh: `${where.zh}：${text.zh}` };
}
