import type { BothLanguages } from "../../functions/bothLanguages";
import type { FunctionId } from "../../functions/catalogue";
import type { Given } from "../callExample";

/** A figure printed elsewhere beside the call of ours that answers the same question. */
export interface ComparedFigure {
  readonly what: BothLanguages;
  /** As it is printed there. */
  readonly elsewhere: string;
  readonly id: FunctionId;
  readonly given: Given;
  /** Which cell of a spilled answer is compared. */
  readonly cell?: { readonly row: number; readonly column: number };
}

/** A place where we and others do not calculate alike. */
export interface CompatibilityCase {
  /** Its anchor on the page. */
  readonly anchor: string;
  readonly title: BothLanguages;
  /** What others do. */
  readonly others: BothLanguages;
  /** What we do, and why. */
  readonly ours: BothLanguages;
  readonly figures: readonly ComparedFigure[];
  readonly functions: readonly FunctionId[];
}
