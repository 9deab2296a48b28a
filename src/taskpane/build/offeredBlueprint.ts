import type { Undated } from "../../blueprints/blueprint";
import type { PlannedWorkbook } from "../../blueprints/plannedWorkbook";
import type { BothLanguages } from "../../functions/bothLanguages";
import type { OwnTables } from "../myData/ownTables";
import type { BuildSettings } from "./buildSettings";

/** A workbook that the pane offers to build. */
export interface OfferedBlueprint {
  readonly id: string;
  readonly name: BothLanguages;
  readonly purpose: BothLanguages;
  readonly sheets: readonly { readonly id: string; readonly name: BothLanguages; readonly line: BothLanguages }[];
  /** Whether it forecasts a period against a target. */
  readonly asksForPeriod: boolean;
  /** The person's tables that it can take; the first is needed, the others are welcome. */
  readonly tables: readonly (keyof OwnTables)[];
  /** The person's open deals without a date; undefined where there are none. @throws when the settings are not valid */
  readonly undated: (settings: BuildSettings, own: OwnTables, today: number) => Undated | undefined;
  /** @throws when the settings are not valid */
  readonly plan: (settings: BuildSettings, own: OwnTables, today: number) => PlannedWorkbook;
}
