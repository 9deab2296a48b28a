import type { PlainValue } from "../workbookFile/plainTable";
import type { TableAnswers } from "./answers";
import { isEmptyCell } from "./cellContent";
import { findClosingRows } from "./closingRows";
import type { ColumnCells } from "./columnCells";
import type { DateOrder } from "./dayText";
import { describeProblem } from "./describeProblem";
import { exchangeAmounts } from "./exchangeAmounts";
import { Findings, type Finding } from "./findings";
import type { Mapping } from "./guessColumns";
import type { Problem, ProblemKind } from "./problem";
import { readField, type FieldReading } from "./readField";
import type { SourceTable } from "./sourceTable";
import { keepRows, numbersOf, textsOf, withColumns, type TableDraft } from "./tableDraft";
import { fieldOf, type Field, type FieldKind, type Target } from "./target";

/** A person's table as a workbook takes it over, and what they should know of it first. */
export interface MappedTable<Id extends string> extends TableDraft<Id> {
  readonly problems: readonly Problem[];
  /** Currencies of the amounts, the commonest first; more than one needs rates. */
  readonly currencies: readonly string[];
  /** For dates that can be read in several orders: which ones. */
  readonly openOrders: Readonly<Partial<Record<Id, readonly DateOrder[]>>>;
}

/** Can a workbook be built? */
export const isBlocked = ({ problems }: { readonly problems: readonly Problem[] }): boolean =>
  problems.some(({ severity }) => severity === "blocks");

const blankKinds: Readonly<Partial<Record<FieldKind, ProblemKind>>> = {
  day: "blankDate",
  money: "missingAmount",
};

function missingColumns<Id extends string>(target: Target<Id>, holds: (id: Id) => boolean): readonly Problem[] {
  const problems: Problem[] = [];
  for (const { id, name, need } of target.fields) {
    if (need === "optional" || holds(id)) continue;
    const kind = need === "required" ? "missingField" : "missingRecommended";
    problems.push(describeProblem({ kind, field: id, name }));
  }
  for (const group of target.eitherOf) {
    if (group.some(holds)) continue;
    const names = group.map((id) => fieldOf(target, id).name);
    const name = { en: names.map(({ en }) => en).join(" or "), zh: names.map(({ zh }) => zh).join("”或“") };
    problems.push(describeProblem({ kind: "missingEither", name }));
  }
  return problems;
}

/** What the cells say beyond their reading: blank ones and amounts below zero, where the field wants to know. */
function lookAtValues(
  field: Field,
  { cells, sheetRows }: ColumnCells,
  values: readonly PlainValue[],
): readonly Finding[] {
  const blank: number[] = [];
  const negative: number[] = [];
  let example: PlainValue = null;
  cells.forEach((raw, index) => {
    const value = values[index] ?? null;
    if (field.reportsBlanks && isEmptyCell(raw)) blank.push(sheetRows[index] ?? 0);
    if (field.reportsNegatives && typeof value === "number" && value < 0) {
      example ??= value;
      negative.push(sheetRows[index] ?? 0);
    }
  });
  return [
    ...(blank.length > 0
      ? [{ kind: blankKinds[field.kind] ?? "blankName", rows: blank, example: undefined } as const]
      : []),
    ...(negative.length > 0 ? [{ kind: "negativeAmount", rows: negative, example } as const] : []),
  ];
}

/** Takes a person's table over, field by field: typed values, and a problem for everything that is not plain. */
export function mapTable<Id extends string>(
  source: SourceTable,
  target: Target<Id>,
  mapping: Mapping<Id>,
  answers: TableAnswers<Id>,
): MappedTable<Id> {
  const columnOf = (id: Id): number | undefined => {
    const column: number | undefined = mapping[id];
    return column !== undefined && column >= 0 && column < source.columns.length ? column : undefined;
  };
  const problems: Problem[] = [];
  const report = (field: Field, findings: readonly Finding[]): void => {
    for (const { kind, rows, example } of findings)
      problems.push(describeProblem({ kind, field: field.id, name: field.name, rows, example }));
  };
  if (!source.hasHeadings) problems.push(describeProblem({ kind: "noHeadings" }));
  problems.push(...missingColumns(target, (id) => columnOf(id) !== undefined));

  const amountFields = target.fields.filter(({ id, kind }) => kind === "money" && columnOf(id) !== undefined);
  const [amountField] = amountFields;
  const mapped = target.fields.map(({ id }) => columnOf(id)).filter((column) => column !== undefined);
  const amountColumn = amountField && columnOf(amountField.id);
  const needed = target.fields.filter(({ need }) => need === "required");
  const nameColumn = needed.length === 1 && needed[0] ? columnOf(needed[0].id) : undefined;
  const closing = findClosingRows(source.rows, source.firstSheetRow, mapped, amountColumn, nameColumn);
  for (const finding of closing.findings) problems.push(describeProblem(finding));
  const rows = source.rows.filter((_, index) => closing.kept[index]);
  const sheetRows = source.rows
    .map((_, index) => source.firstSheetRow + index)
    .filter((_, index) => closing.kept[index]);

  const readings = new Map<Id, FieldReading>();
  const openOrders: Partial<Record<Id, readonly DateOrder[]>> = {};
  const columns = {} as Record<Id, readonly PlainValue[]>;
  const blankColumn = new Array<PlainValue>(rows.length).fill(null);
  for (const field of target.fields) {
    const column = columnOf(field.id);
    const sourceColumn = column === undefined ? undefined : source.columns[column];
    columns[field.id] = blankColumn;
    if (column === undefined || sourceColumn === undefined) continue;
    const cells: ColumnCells = {
      cells: rows.map((row) => row[column]),
      sheetRows,
      format: sourceColumn.format,
      unit: sourceColumn.heading.unit,
    };
    const reading = readField(field, cells, answers);
    readings.set(field.id, reading);
    const { values, findings } = keepWithin(field, sheetRows, reading.values);
    columns[field.id] = values;
    if (reading.openOrders && reading.openOrders.length > 0) openOrders[field.id] = reading.openOrders;
    report(field, [...reading.findings, ...findings, ...lookAtValues(field, cells, values)]);
  }
  for (const { id, monthEndField } of target.fields) {
    const monthEnds = readings.get(id)?.monthEnds;
    if (monthEndField === undefined || monthEnds === undefined) continue;
    const own = columns[monthEndField];
    columns[monthEndField] = monthEnds.map((monthEnd, index) => own[index] ?? monthEnd);
  }

  const draft: TableDraft<Id> = { sheetRows, columns };
  const result = inOneCurrency(draft, target, amountFields, readings, answers);
  if (amountField) report(amountField, result.findings);
  return {
    ...result.draft,
    problems,
    currencies: result.currencies,
    openOrders,
  };
}

/** Numbers that cannot be meant become blank and are named: a formula would answer them with an error. */
function keepWithin(
  { kind, range }: Field,
  sheetRows: readonly number[],
  values: readonly PlainValue[],
): { values: readonly PlainValue[]; findings: readonly Finding[] } {
  // Shares are held within theirs where percent points are told from fractions.
  if (range === undefined || kind === "share") return { values, findings: [] };
  const { lowest = -Infinity, highest = Infinity } = range;
  const findings = new Findings();
  const kept = values.map((value, index) => {
    if (typeof value !== "number" || (value >= lowest && value <= highest)) return value;
    findings.add("outOfRange", sheetRows[index] ?? 0, value);
    return null;
  });
  return { values: kept, findings: findings.list };
}

function inOneCurrency<Id extends string>(
  draft: TableDraft<Id>,
  target: Target<Id>,
  amountFields: readonly Field<Id>[],
  readings: ReadonlyMap<Id, FieldReading>,
  answers: TableAnswers<Id>,
): { draft: TableDraft<Id>; findings: readonly Finding[]; currencies: readonly string[] } {
  const currencyField = target.fields.find(({ kind }) => kind === "currency");
  const ofRow = currencyField ? textsOf(draft.columns[currencyField.id]) : [];
  const amountColumns = amountFields.map(({ id }) => {
    const ofAmount = readings.get(id)?.currencies ?? [];
    const amounts = numbersOf(draft.columns[id]);
    return { amounts, currencies: amounts.map((_, index) => ofRow[index] ?? ofAmount[index]) };
  });
  const exchanged = exchangeAmounts(amountColumns, draft.sheetRows, answers.exchange ?? {});
  const changed: Partial<Record<Id, readonly PlainValue[]>> = {};
  amountFields.forEach(({ id }, index) => {
    changed[id] = exchanged.amounts[index] ?? [];
  });
  return {
    draft: keepRows(withColumns(draft, changed), exchanged.kept),
    findings: exchanged.findings,
    currencies: exchanged.currencies,
  };
}
