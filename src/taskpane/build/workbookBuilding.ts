import type { PlannedWorkbook } from "../../blueprints/plannedWorkbook";

/** A name of the plan that the workbook has already, and the free one that is used instead. */
export interface TakenName {
  readonly wanted: string;
  readonly used: string;
}

/** What stands in the way of a build, or went wrong in one. */
export type BuildProblem =
  | {
      readonly kind:
        | "structureProtected"
        | "readOnly"
        | "oldExcel"
        | "noExcel"
        | "cellInEdit"
        | "notAnswering"
        | "busy"
        | "connectionLost";
    }
  | { readonly kind: "sheetProtected"; readonly sheet: string }
  | { readonly kind: "tooLarge"; readonly cells: number; readonly limit: number }
  | { readonly kind: "refused"; readonly reason: string; readonly place?: string };

export type TargetInspection =
  | { readonly status: "free"; readonly taken: readonly TakenName[]; readonly manualCalculation: boolean }
  | { readonly status: "blocked"; readonly problem: BuildProblem };

export type BuildStep =
  "preparing" | "sheets" | "values" | "tables" | "names" | "formulas" | "formats" | "charts" | "finishing";

export interface BuildProgress {
  /** Number of the sheet that is being made, from 0; undefined while the work concerns none of them alone. */
  readonly sheet: number | undefined;
  readonly step: BuildStep;
  /** Share of the work that is done, from 0 to 1. */
  readonly share: number;
}

export interface BuiltSheet {
  readonly worksheetId: string;
  readonly name: string;
}

/** A finished build, as the pane shows it and takes it back. */
export interface BuiltWorkbook {
  readonly buildId: string;
  readonly sheets: readonly BuiltSheet[];
  readonly requests: number;
  readonly bytes: number;
  readonly milliseconds: number;
}

/** A build that was begun and neither finished nor taken back. */
export interface UnfinishedBuild {
  readonly buildId: string;
  readonly blueprint: string;
  /** Its sheets that are still there. */
  readonly sheets: readonly string[];
}

export type BuildOutcome =
  | { readonly status: "built"; readonly built: BuiltWorkbook }
  /** `leftover` is what could not be removed yet. */
  | { readonly status: "cancelled"; readonly leftover: UnfinishedBuild | undefined }
  | { readonly status: "failed"; readonly problem: BuildProblem; readonly leftover: UnfinishedBuild | undefined };

export type RemovalOutcome =
  | { readonly status: "removed" }
  /** Nothing was removed: these sheets hold what the person has entered since. */
  | { readonly status: "changed"; readonly sheets: readonly string[] }
  | { readonly status: "failed"; readonly problem: BuildProblem };

export interface BuildOptions {
  readonly onProgress: (progress: BuildProgress) => void;
  readonly signal: AbortSignal;
}

/** What Excel does for the place Build. No promise rejects: what went wrong is in the outcome. */
export interface WorkbookBuilding {
  readonly inspect: (plan: PlannedWorkbook) => Promise<TargetInspection>;
  readonly build: (plan: PlannedWorkbook, options: BuildOptions) => Promise<BuildOutcome>;
  /** Takes a finished build back; with `evenIfChanged` also what the person has entered in it. */
  readonly undo: (buildId: string, evenIfChanged: boolean) => Promise<RemovalOutcome>;
  readonly unfinished: () => Promise<readonly UnfinishedBuild[]>;
  readonly cleanUp: (buildId: string) => Promise<RemovalOutcome>;
  /** Whether the sheet was there to be shown. */
  readonly showSheet: (worksheetId: string) => Promise<boolean>;
}
