import { showCount } from "../parts/quantities";
import type { MyDataWording } from "./myDataWording";
import type { ReadProblem } from "./readingState";

interface ReadProblemWords {
  readonly what: string;
  /** What to do. */
  readonly next: string;
}

/** Why a list could not be read, and what to do about it. */
export function readProblemWords(problem: ReadProblem, { myData, language }: MyDataWording): ReadProblemWords {
  const words = myData.cannotRead;
  switch (problem.status) {
    case "emptySelection":
      return { what: words.emptySelection(problem.address), next: words.emptySelectionNext };
    case "tooFewRows":
      return { what: words.tooFewRows(problem.address), next: words.tooFewRowsNext };
    case "tooLarge":
      return {
        what: words.tooLarge(showCount(problem.cells, language), showCount(problem.limit, language)),
        next: words.tooLargeNext,
      };
    case "refused":
      return { what: words.refused(problem.reason), next: words.refusedNext };
    case "unreadable":
      return { what: words.unreadable(problem.file, problem.reason), next: words.unreadableNext };
    case "csv": {
      const kind = problem.problem === "tooLarge" ? "fileTooLarge" : problem.problem;
      return { what: words[kind](problem.file), next: words[`${kind}Next`] };
    }
    default:
      return { what: words[problem.status], next: words[`${problem.status}Next`] };
  }
}
