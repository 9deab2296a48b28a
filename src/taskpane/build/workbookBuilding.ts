import type { PlannedWorkbook } from "../../blueprints/plannedWorkbook";
import type { BuildEntry } from "../../excel/buildEntry";
import type { BuildOutcome } from "../../excel/buildOutcome";
import type { BuildProgress } from "../../excel/buildProgress";
import type { TakeBackOutcome } from "../../excel/takeBackOutcome";
import type { TargetInspection } from "../../excel/targetInspection";

export interface BuildSignals {
  readonly onProgress: (progress: BuildProgress) => void;
  readonly signal: AbortSignal;
}

/** What Excel does for the place Build. No promise rejects: what went wrong is in the outcome. */
export interface WorkbookBuilding {
  readonly inspect: (plan: PlannedWorkbook) => Promise<TargetInspection>;
  readonly build: (plan: PlannedWorkbook, signals: BuildSignals) => Promise<BuildOutcome>;
  /** Removes what a build has added; with `evenIfChanged` also what the person has entered in it since. */
  readonly takeBack: (entry: BuildEntry, evenIfChanged: boolean) => Promise<TakeBackOutcome>;
  /** Builds that were begun and neither finished nor taken back. */
  readonly unfinished: () => Promise<readonly BuildEntry[]>;
  /** Whether the sheet was there to be shown. */
  readonly showSheet: (worksheetId: string) => Promise<boolean>;
}
