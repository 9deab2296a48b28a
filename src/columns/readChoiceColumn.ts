import { sameName } from "./cellContent";
import type { ColumnCells } from "./columnCells";
import { readCells, type CellReading } from "./readCells";
import type { Choice } from "./target";

/** Every word of the choices, as it is compared, with the value it means. */
export function wordsOfChoices(choices: readonly Choice[]): ReadonlyMap<string, string | null> {
  return new Map(
    choices.flatMap(({ value, words }) =>
      [...words, ...(value === null ? [] : [value])].map((word) => [sameName(word), value] as const),
    ),
  );
}

/** Reads a column that holds one of a few words. */
export function readChoiceColumn(column: ColumnCells, choices: readonly Choice[]): CellReading<string> {
  const words = wordsOfChoices(choices);
  return readCells(column, "unknownWord", (raw) => (typeof raw === "string" ? words.get(sameName(raw)) : undefined));
}
