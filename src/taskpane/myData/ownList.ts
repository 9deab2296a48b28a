import type { ListAnswers } from "../../columns/listAnswers";
import type { RecognisedList } from "../../columns/recogniseTable";
import type { ListPlace } from "../../excel/listOutcome";

/** A list that was read, and everything said about it since. */
export interface OwnList extends RecognisedList {
  /** Where it stands; undefined for a file. */
  readonly place: ListPlace | undefined;
  /** Fields whose column the person has chosen. */
  readonly chosen: ReadonlySet<string>;
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
