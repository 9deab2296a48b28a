export type Qualification = "pursue" | "develop" | "leave";

/**
 * What to do with an opportunity: the weakest of the four answers decides, because a strong one never makes up for it. At
 * the threshold or above it is pursued, below half the threshold left, developed in between.
 *
 * @param answers  is there an opportunity, do we have the solution, can we win, is it worth winning: 0 to 100 each
 * Source: key-account sales training, judging a sales opportunity; scores and threshold are ours.
 */
export function qualifyOpportunity(answers: readonly number[], threshold: number): Qualification {
  const weakest = Math.min(...answers);
  if (weakest >= threshold) return "pursue";
  return weakest < threshold / 2 ? "leave" : "develop";
}
