/** A person who takes over from so many days past due. */
export interface LadderStep {
  readonly from: number;
}

/** The step with the highest `from` that the days have reached; undefined below the lowest. Steps stand in any order. */
export function ladderStep<Step extends LadderStep>(daysLate: number, ladder: readonly Step[]): Step | undefined {
  let reached: Step | undefined;
  for (const step of ladder)
    if (step.from <= daysLate && (reached === undefined || step.from > reached.from)) reached = step;
  return reached;
}
