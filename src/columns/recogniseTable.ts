import { guessColumns, type Guess } from "./guessColumns";
import { noAnswers, type ListAnswers } from "./listAnswers";
import type { ListKind } from "./listKind";
import type { SourceTable } from "./sourceTable";
import type { Target } from "./target";
import { targetOfKind } from "./targetOfKind";

/** A person's table taken for a list of some kind, and everything said about it since. */
export interface RecognisedList {
  readonly kind: ListKind;
  readonly table: SourceTable;
  /** The file, table or range that it came from. */
  readonly sourceName: string;
  readonly guesses: readonly Guess<string>[];
  /** Columns (from 0) by field. */
  readonly mapping: Readonly<Record<string, number>>;
  readonly answers: ListAnswers;
}

/** Recognises the columns of a table. */
export function recogniseTable(kind: ListKind, table: SourceTable, sourceName: string): RecognisedList {
  const target: Target = targetOfKind[kind];
  const { guesses, mapping } = guessColumns(table, target);
  const taken = Object.entries(mapping).filter((entry): entry is [string, number] => entry[1] !== undefined);
  return { kind, table, sourceName, guesses, mapping: Object.fromEntries(taken), answers: noAnswers };
}
