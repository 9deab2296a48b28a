import type { InputId, TableId } from "../formula/expression";
import type { Language } from "../functions/bothLanguages";
import type { PlannedValue } from "./plannedWorkbook";

/** How money is shown; the values stay whole. */
export type MoneyUnit = "units" | "thousands" | "tenThousands" | "millions";

/** How formulas are written: with the add-in's functions, or with Excel's own only. */
export type FormulaMode = "addIn" | "native";

export interface BuildChoices {
  readonly language: Language;
  readonly formulaMode: FormulaMode;
  /** ISO code, e.g. CNY. */
  readonly currency: string;
  readonly moneyUnit: MoneyUnit;
  /** Excel day numbers. */
  readonly asOf: number;
  readonly builtOn: number;
  /** Version of the product, for the About sheet. */
  readonly version: string;
  readonly rows: RowsChoice;
  /** Inputs by id that replace the defaults, e.g. a target. */
  readonly inputs?: Readonly<Record<InputId, PlannedValue>>;
}

export type RowsChoice =
  | { readonly kind: "sample"; readonly count: number; readonly seed: number }
  | { readonly kind: "empty" }
  | { readonly kind: "own"; readonly tables: Readonly<Record<TableId, OwnColumns>> };

/**
 * A person's rows: one array a column, by the ids of the fields of src/columns, all of the same length. Days are Excel
 * day numbers; a cell of a choice holds the id of the choice (`commit`, `creditNote`); null is blank.
 */
export type OwnColumns = Readonly<Record<string, readonly (PlannedValue | null)[]>>;

export const sampleRows: RowsChoice = { kind: "sample", count: 40, seed: 335 };
