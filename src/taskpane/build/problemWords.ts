import type { BuildProblem } from "../../excel/buildProblem";
import type { Obstacle } from "../../excel/targetInspection";
import { showCount } from "../parts/quantities";
import type { Wording } from "../wording";
import type { FailureCause } from "./buildState";

export interface ProblemWords {
  readonly what: string;
  /** What to do. */
  readonly next: string;
}

/** What Excel did, where, and what to do about it. */
export function problemWords({ kind, place, reason }: BuildProblem, { texts }: Wording): ProblemWords {
  const words = texts.build.problems[kind];
  const where =
    place === undefined ? undefined : place.address === undefined ? place.sheet : `${place.sheet}!${place.address}`;
  const what = where === undefined ? words.what : texts.build.atPlace(where, words.what);
  // Excel's own words help where ours can only say that it refused.
  const isVague = ["refused", "unknown", "protected", "hostTooOld"].includes(kind);
  return { what: isVague ? `${what} ${texts.build.excelSays(reason)}` : what, next: words.next };
}

/** Why nothing can be built here, and what to do about it. */
export function obstacleWords(obstacle: Obstacle, { texts, language }: Wording): ProblemWords {
  const words = texts.build.obstacles;
  const count = (value: number): string => showCount(value, language);
  switch (obstacle.kind) {
    case "hostTooOld":
      return { what: words.hostTooOld(obstacle.needed), next: words.hostTooOldNext };
    case "tooManyRows":
      return {
        what: words.tooManyRows(obstacle.sheet, count(obstacle.rows), count(obstacle.most)),
        next: words.tooManyNext,
      };
    case "tooManyCells":
      return { what: words.tooManyCells(count(obstacle.cells), count(obstacle.most)), next: words.tooManyNext };
    case "noRoomForResult":
      return { what: words.noRoomForResult(`${obstacle.sheet}!${obstacle.address}`), next: words.noRoomForResultNext };
    default:
      return { what: words[obstacle.kind], next: words[`${obstacle.kind}Next`] };
  }
}

export const causeWords = (cause: FailureCause, wording: Wording): readonly ProblemWords[] =>
  "problem" in cause
    ? [problemWords(cause.problem, wording)]
    : cause.obstacles.map((obstacle) => obstacleWords(obstacle, wording));
