import type { BuildEntry } from "../../excel/buildEntry";
import type { BuildTraffic } from "../../excel/buildOutcome";
import type { BuildProblem } from "../../excel/buildProblem";
import type { BuildProgress } from "../../excel/buildProgress";
import type { TakeBackOutcome } from "../../excel/takeBackOutcome";
import type { Obstacle, TargetNotice } from "../../excel/targetInspection";

/** How far a build has come, from the settings to its end. */
export type BuildState =
  | { readonly stage: "settings" }
  | { readonly stage: "checking" }
  /** The workbook makes something worth a question: names that are taken, or manual calculation. */
  | { readonly stage: "asking"; readonly notices: readonly TargetNotice[]; readonly sheets: readonly string[] }
  | {
      readonly stage: "building";
      readonly sheets: readonly SheetWork[];
      readonly progress: BuildProgress | undefined;
      readonly cancelling: boolean;
    }
  | {
      readonly stage: "built";
      readonly entry: BuildEntry;
      readonly traffic: BuildTraffic;
      readonly milliseconds: number;
      readonly undo: TakeBackState;
    }
  | { readonly stage: "undone" }
  | { readonly stage: "cancelled"; readonly cleanUp: TakeBackState }
  | { readonly stage: "failed"; readonly why: FailureCause; readonly cleanUp: TakeBackState };

/** Nothing was written when there are obstacles. */
export type FailureCause = { readonly obstacles: readonly Obstacle[] } | { readonly problem: BuildProblem };

/** Taking a build back, be it whole or half. */
export type TakeBackState =
  /** There is nothing that could be removed. */
  | { readonly step: "nothingLeft" }
  | { readonly step: "possible"; readonly entry: BuildEntry }
  | { readonly step: "asking"; readonly entry: BuildEntry }
  | { readonly step: "removing"; readonly entry: BuildEntry }
  | { readonly step: "removed" }
  /** Nothing was removed: the person has worked in these sheets. */
  | { readonly step: "changed"; readonly entry: BuildEntry; readonly sheets: readonly string[] }
  | { readonly step: "failed"; readonly entry: BuildEntry; readonly problem: BuildProblem };

export function afterTakeBack(outcome: TakeBackOutcome): TakeBackState {
  switch (outcome.status) {
    case "removed":
      return { step: "removed" };
    case "changed":
      return {
        step: "changed",
        entry: outcome.entry,
        sheets: [...new Set(outcome.changes.map(({ sheet }) => sheet))],
      };
    case "failed":
      return { step: "failed", entry: outcome.entry, problem: outcome.problem };
  }
}

/** What the failed or cancelled build itself could take back. */
export function leftoverState(outcome: TakeBackOutcome): TakeBackState {
  const after = afterTakeBack(outcome);
  return after.step === "removed" ? { step: "nothingLeft" } : after;
}

export interface SheetWork {
  readonly name: string;
  readonly state: "waiting" | "working" | "filled" | "done";
}

/** Sheets are gone through twice: first all get their contents, then their formulas and charts. */
const isSecondRound = ({ step }: BuildProgress): boolean => step === "writingFormulas" || step === "addingCharts";

/** The sheets after a step of the build was told. */
export function sheetsAfter(
  sheets: readonly SheetWork[],
  before: BuildProgress | undefined,
  now: BuildProgress,
): readonly SheetWork[] {
  if (now.step === "finishing") return sheets.map(({ name }) => ({ name, state: "done" }));
  return sheets.map((sheet) => {
    if (sheet.name === now.sheet) return { name: sheet.name, state: "working" };
    if (sheet.state !== "working") return sheet;
    return { name: sheet.name, state: before !== undefined && isSecondRound(before) ? "done" : "filled" };
  });
}
