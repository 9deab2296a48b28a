import type { BothLanguages } from "../functions/bothLanguages";
import type { ListKind } from "./listKind";

/** How the cells of a field are read. */
export type FieldKind =
  | "identifier" // names one row: a deal, an invoice
  | "name" // a customer, a product: the same in many rows
  | "person"
  | "remark" // free text
  | "choice" // one of a few words
  | "stage"
  | "money"
  | "share" // fraction of a whole, however it is written
  | "number" // years, days, a ratio: a number with or without its unit
  | "day"
  | "termsDays" // days a customer may take to pay
  | "flag"
  | "currency";

/** A value that a choice field may hold, and the words people write for it. */
export interface Choice {
  /** null: a known word that leaves the field blank. */
  readonly value: string | null;
  readonly words: readonly string[];
}

/** Bounds that count as within. */
export interface Range {
  readonly lowest?: number;
  readonly highest?: number;
}

/** One column of a table that a workbook needs, and how to recognise it in a person's own table. */
export interface Field<Id extends string = string> {
  readonly id: Id;
  readonly name: BothLanguages;
  readonly kind: FieldKind;
  /** Without a required field nothing can be built; a recommended one is named when it is missing. */
  readonly need: "required" | "recommended" | "optional";
  /** Headings that mean this field. */
  readonly synonyms: readonly string[];
  /** Headings that mean it only when no column has a better one. */
  readonly looseSynonyms?: readonly string[];
  readonly choices?: readonly Choice[];
  /** Blank cells are worth a word. */
  readonly reportsBlanks?: true;
  /** Numbers outside of it cannot be meant; of shares it is 0 to 1 unless another is given. */
  readonly range?: Range;
  /** Amounts below zero are worth a word. */
  readonly reportsNegatives?: true;
  /** Payment terms may say that they count from the end of the month: the field that keeps it. */
  readonly monthEndField?: Id;
}

/** A table that a workbook needs. */
export interface Target<Id extends string = string> {
  readonly id: ListKind;
  readonly name: BothLanguages;
  readonly fields: readonly Field<Id>[];
  /** Groups of fields of which at least one needs a column. */
  readonly eitherOf: readonly (readonly Id[])[];
  /** Headings of common exports that sound like a field of this table and are none. */
  readonly otherHeadings: readonly string[];
}

export function fieldOf<Id extends string>(target: Target<Id>, id: Id): Field<Id> {
  const field = target.fields.find((candidate) => candidate.id === id);
  if (field === undefined) throw new Error(`The table ${target.id} has no field ${id}.`);
  return field;
}
