import type { BuildEntry } from "./buildEntry";
import type { BuildProblem } from "./buildProblem";

/** Something of a person's that would be lost with the sheets of a build. */
export interface OwnChange {
  /** The sheet's name now. */
  readonly sheet: string;
  readonly kind:
    /** Constants or formulas of the build were changed, or there is content between them. */
    | "contents"
    /** Content outside the cells that the build fills. */
    | "moreCells"
    | "moreTables"
    | "moreCharts"
    /** A formula of another sheet reads cells of the build and would show #REF! without them. */
    | "usedElsewhere";
  /** The cell with that formula. */
  readonly address?: string;
}

export type TakeBackOutcome =
  /** Everything that the build had added is gone, and its entry with it. */
  | { readonly status: "removed" }
  /** A person has worked in these sheets; nothing was removed. Ask, then call again with `evenIfChanged`. */
  | { readonly status: "changed"; readonly entry: BuildEntry; readonly changes: readonly OwnChange[] }
  /** Some or all is still there; the entry remains, so that it can be tried again later. */
  | { readonly status: "failed"; readonly entry: BuildEntry; readonly problem: BuildProblem };
