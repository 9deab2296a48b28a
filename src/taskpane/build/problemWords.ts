import { showCount } from "../parts/quantities";
import type { Wording } from "../wording";
import type { BuildProblem } from "./workbookBuilding";

export interface ProblemWords {
  readonly what: string;
  /** What to do. */
  readonly next: string;
}

/** What happened, where, and what to do about it. */
export function problemWords(problem: BuildProblem, { texts, language }: Wording): ProblemWords {
  const words = texts.build.problems;
  switch (problem.kind) {
    case "sheetProtected":
      return { what: words.sheetProtected(problem.sheet), next: words.sheetProtectedNext };
    case "tooLarge":
      return {
        what: words.tooLarge(showCount(problem.cells, language), showCount(problem.limit, language)),
        next: words.tooLargeNext,
      };
    case "refused":
      return {
        what:
          problem.place === undefined
            ? words.refused(problem.reason)
            : words.refusedAt(problem.place, problem.reason),
        next: words.refusedNext,
      };
    default:
      return { what: words[problem.kind], next: words[`${problem.kind}Next`] };
  }
}
