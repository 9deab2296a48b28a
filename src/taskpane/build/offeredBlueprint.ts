import type { Undated } from "../../blueprints/blueprint";
import type { FormulaChoice } from "../../blueprints/formulaChoice";
import type { PlannedWorkbook } from "../../blueprints/plannedWorkbook";
import type { BothLanguages } from "../../functions/bothLanguages";
import type { OwnTables } from "../myData/ownTables";
import type { BuildSettings } from "./buildSettings";

export interface BlueprintQuestions {
  /** The period that is forecast, and its target. */
  readonly period: boolean;
  /** The day that everything is looked at from. */
  readonly asOf: boolean;
  /** The rows to start with may be the person's own. */
  readonly own: boolean;
  /** Which formulas; undefined where nothing calls the add-in, and there is no choice. */
  readonly formulas: FormulaChoice | undefined;
}

/** A workbook that the pane offers to build. */
export interface OfferedBlueprint {
  readonly id: string;
  readonly name: BothLanguages;
  readonly purpose: BothLanguages;
  readonly sheets: readonly { readonly id: string; readonly name: BothLanguages; readonly line: BothLanguages }[];
  /** What is asked before it is built, beside what all workbooks ask. */
  readonly asks: BlueprintQuestions;
  /** The person's tables that it can take. */
  readonly tables: readonly (keyof OwnTables)[];
  /** Those of them without which the others are of no use. */
  readonly requiredTables: readonly (keyof OwnTables)[];
  /** The person's open deals without a date; undefined where there are none. @throws when the settings are not valid */
  readonly undated: (settings: BuildSettings, own: OwnTables, today: number) => Undated | undefined;
  /** @throws when the settings are not valid */
  readonly plan: (settings: BuildSettings, own: OwnTables, today: number) => PlannedWorkbook;
}
