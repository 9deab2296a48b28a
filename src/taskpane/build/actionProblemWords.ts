import type { BuildProblem } from "../../excel/buildProblem";
import type { ActionWording } from "./actionWording";
import { problemWords, type ProblemWords } from "./problemWords";

/** What Excel did while it worked on a built workbook, where, and what to do about it. */
export function actionProblemWords(problem: BuildProblem, wording: ActionWording): ProblemWords {
  const { problems } = wording.actions;
  const { texts } = wording;
  return problemWords(problem, {
    ...wording,
    texts: { ...texts, build: { ...texts.build, problems: { ...texts.build.problems, ...problems } } },
  });
}
