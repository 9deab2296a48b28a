import type { BuildEntry } from "./buildEntry";
import type { BuildProblem } from "./buildProblem";
import type { Obstacle, TargetNotice } from "./targetInspection";
import type { TakeBackOutcome } from "./takeBackOutcome";

export interface BuildTraffic {
  /** `context.sync` calls, the check before building included. */
  readonly requests: number;
  /** What they carried, roughly. */
  readonly bytes: number;
}

export type BuildOutcome =
  | {
      readonly status: "built";
      readonly entry: BuildEntry;
      readonly notices: readonly TargetNotice[];
      readonly traffic: BuildTraffic;
    }
  /** Nothing was written. */
  | { readonly status: "blocked"; readonly obstacles: readonly Obstacle[] }
  /** `leftovers` says whether what had been added is gone again. */
  | {
      readonly status: "failed";
      readonly problem: BuildProblem;
      readonly leftovers: TakeBackOutcome;
      readonly traffic: BuildTraffic;
    }
  | { readonly status: "cancelled"; readonly leftovers: TakeBackOutcome; readonly traffic: BuildTraffic };
