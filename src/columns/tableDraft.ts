import type { PlainValue } from "../workbookFile/plainTable";

/** The rows of a person's table as a workbook takes them over: a column for each field, blank where there is none. */
export interface TableDraft<Id extends string> {
  /** Where each row stands in the person's sheet. */
  readonly sheetRows: readonly number[];
  readonly columns: Readonly<Record<Id, readonly PlainValue[]>>;
}

export function withColumns<Id extends string>(
  draft: TableDraft<Id>,
  changed: Readonly<Partial<Record<Id, readonly PlainValue[]>>>,
): TableDraft<Id> {
  return { ...draft, columns: { ...draft.columns, ...changed } };
}

export function keepRows<Id extends string>(draft: TableDraft<Id>, kept: readonly boolean[]): TableDraft<Id> {
  if (kept.every(Boolean)) return draft;
  const keep = <Value>(values: readonly Value[]): readonly Value[] => values.filter((_, index) => kept[index]);
  const columns: Record<Id, readonly PlainValue[]> = { ...draft.columns };
  for (const id of Object.keys(columns) as Id[]) columns[id] = keep(columns[id]);
  return { sheetRows: keep(draft.sheetRows), columns };
}

/** The numbers of a column; everything else reads as blank. */
export const numbersOf = (values: readonly PlainValue[]): readonly (number | null)[] =>
  values.map((value) => (typeof value === "number" ? value : null));

/** The texts of a column; everything else reads as blank. */
export const textsOf = (values: readonly PlainValue[]): readonly (string | null)[] =>
  values.map((value) => (typeof value === "string" ? value : null));
