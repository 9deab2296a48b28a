import type { DateOrder } from "../../columns/dayText";
import type { ExchangeRate } from "../../columns/exchangeAmounts";
import type { MissingAmountChoice } from "../../columns/fillMissingAmounts";
import type { Guess } from "../../columns/guessColumns";
import type { DecimalSign } from "../../columns/moneyText";
import type { StageAnswer } from "../../columns/proposeStages";
import type { SourceTable } from "../../columns/sourceTable";
import type { Terms } from "../../columns/termsText";
import type { ListPlace } from "../../excel/listOutcome";
import type { TableKind } from "./tableKind";

/** What the person has decided about a list. By field where columns may differ. */
export interface ListAnswers {
  readonly dateOrder: Readonly<Record<string, DateOrder>>;
  readonly swappedDates: Readonly<Record<string, "swap" | "keep">>;
  readonly decimalSign: Readonly<Record<string, DecimalSign>>;
  readonly exchange: Readonly<Record<string, ExchangeRate>>;
  readonly won?: "signed" | "paid";
  readonly stages: Readonly<Record<string, StageAnswer>>;
  readonly blankStage?: { readonly kind: "leaveOut" } | { readonly kind: "stage"; readonly name: string };
  readonly missingAmount?: MissingAmountChoice;
  readonly missingDueDate?: { readonly kind: "leaveOut" } | { readonly kind: "terms"; readonly terms: Terms };
}

export const noAnswers: ListAnswers = {
  dateOrder: {},
  swappedDates: {},
  decimalSign: {},
  exchange: {},
  stages: {},
};

/** A list that was read, and everything said about it since. */
export interface OwnList {
  readonly kind: TableKind;
  readonly table: SourceTable;
  readonly sourceName: string;
  /** Where it stands; undefined for a file. */
  readonly place: ListPlace | undefined;
  readonly guesses: readonly Guess<string>[];
  /** Columns (from 0) by field. */
  readonly mapping: Readonly<Record<string, number>>;
  /** Fields whose column the person has chosen. */
  readonly chosen: ReadonlySet<string>;
  readonly answers: ListAnswers;
}

const without = <Value>(record: Readonly<Record<string, Value>>, keys: readonly string[]): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));

/**
 * Another column for a field; undefined takes none. A column serves one field, so the field that had it goes without. What
 * was said of the old columns no longer holds.
 */
export function withColumn(list: OwnList, field: string, column: number | undefined): OwnList {
  const robbed = Object.keys(list.mapping).filter((other) => other !== field && list.mapping[other] === column);
  const changed = [field, ...robbed];
  const mapping = without(list.mapping, changed);
  const { answers } = list;
  const rest = changed.includes("stage") ? leaveStagesOut(answers) : answers;
  return {
    ...list,
    mapping: column === undefined ? mapping : { ...mapping, [field]: column },
    chosen: new Set([...list.chosen, ...changed]),
    answers: {
      ...rest,
      dateOrder: without(answers.dateOrder, changed),
      swappedDates: without(answers.swappedDates, changed),
      decimalSign: without(answers.decimalSign, changed),
    },
  };
}

function leaveStagesOut({ won: _won, blankStage: _blankStage, ...rest }: ListAnswers): ListAnswers {
  return { ...rest, stages: {} };
}
