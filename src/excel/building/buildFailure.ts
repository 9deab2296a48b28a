import type { BuildPlace, BuildProblem } from "../buildProblem";
import { excelErrorCode, excelErrorText } from "../excelError";
import { problemKind } from "./problemOf";

/** Ends a build. */
export class BuildFailure extends Error {
  constructor(readonly problem: BuildProblem) {
    super(problem.reason);
    this.name = "BuildFailure";
  }

  static of(problem: unknown, place?: BuildPlace): BuildFailure {
    if (problem instanceof BuildFailure) return problem;
    const found: BuildProblem = {
      kind: problemKind(problem),
      reason: excelErrorText(problem),
      ...(place === undefined ? {} : { place }),
    };
    return excelErrorCode(problem) === "UndoNotSupported" ? new UndoUnsupported(found) : new BuildFailure(found);
  }
}

/** Something of the build cannot be undone together with the rest. */
export class UndoUnsupported extends BuildFailure {}

export class BuildCancelled extends BuildFailure {
  constructor() {
    super({ kind: "unknown", reason: "Cancelled." });
  }
}
