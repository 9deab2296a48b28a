import type {
  BuildProblem,
  BuildProgress,
  BuiltWorkbook,
  RemovalOutcome,
  TakenName,
  UnfinishedBuild,
} from "./workbookBuilding";

/** How far a build has come, from the settings to its end. */
export type BuildState =
  | { readonly stage: "settings" }
  | { readonly stage: "checking" }
  /** The workbook makes something worth a question: names that are taken, or manual calculation. */
  | { readonly stage: "asking"; readonly taken: readonly TakenName[]; readonly manualCalculation: boolean }
  | { readonly stage: "building"; readonly progress: BuildProgress | undefined; readonly cancelling: boolean }
  | { readonly stage: "built"; readonly built: BuiltWorkbook; readonly undo: UndoState }
  | { readonly stage: "undone" }
  | { readonly stage: "cancelled"; readonly cleanUp: CleanUpState }
  | { readonly stage: "failed"; readonly problem: BuildProblem; readonly cleanUp: CleanUpState };

export type UndoState =
  | { readonly step: "possible" }
  | { readonly step: "asking" }
  | { readonly step: "undoing" }
  | { readonly step: "changed"; readonly sheets: readonly string[] }
  | { readonly step: "failed"; readonly problem: BuildProblem };

/** What a build that did not come to its end has left behind. */
export type CleanUpState =
  | { readonly step: "nothingLeft" }
  | { readonly step: "needed"; readonly leftover: UnfinishedBuild }
  | { readonly step: "cleaning"; readonly leftover: UnfinishedBuild }
  | { readonly step: "cleaned" }
  | { readonly step: "changed"; readonly sheets: readonly string[] }
  | { readonly step: "failed"; readonly leftover: UnfinishedBuild; readonly problem: BuildProblem };

export const cleanUpOf = (leftover: UnfinishedBuild | undefined): CleanUpState =>
  leftover === undefined ? { step: "nothingLeft" } : { step: "needed", leftover };

export function afterCleanUp(outcome: RemovalOutcome, leftover: UnfinishedBuild): CleanUpState {
  switch (outcome.status) {
    case "removed":
      return { step: "cleaned" };
    case "changed":
      return { step: "changed", sheets: outcome.sheets };
    case "failed":
      return { step: "failed", leftover, problem: outcome.problem };
  }
}
