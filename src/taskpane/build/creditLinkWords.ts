import type { CreditLinkObstacle } from "../../excel/creditLink/creditLinkOutcome";
import type { ActionWording } from "./actionWording";
import type { ProblemWords } from "./problemWords";

/** Why nothing can be linked, and what to do about it. */
export function creditLinkObstacleWords(obstacle: CreditLinkObstacle, { actions }: ActionWording): ProblemWords {
  const words = actions.linkCreditFile.obstacles;
  const said = (what: string): ProblemWords => ({ what, next: words[`${obstacle.kind}Next`] });
  switch (obstacle.kind) {
    case "hostTooOld":
      return said(words.hostTooOld(obstacle.needed));
    case "olderBuild":
      return said(words.olderBuild(obstacle.sheet));
    case "missing":
      return said(words.missing(obstacle.sheet, obstacle.name));
    case "sheetProtected":
      return said(words.sheetProtected(obstacle.sheet));
    case "otherCurrency":
      return said(words.otherCurrency(obstacle.receivables, obstacle.creditFile));
    case "noRoom":
      return said(words.noRoom(`${obstacle.sheet}!${obstacle.address}`));
    default:
      return said(words[obstacle.kind]);
  }
}
