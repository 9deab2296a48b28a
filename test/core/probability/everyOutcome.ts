/** A total and how probable it is. */
export interface Outcome {
  readonly total: number;
  readonly probability: number;
}

/** All outcomes, each on its own, in the simplest way there is: the truth that faster ways are compared with. */
export function everyOutcome(sizes: readonly number[], chances: readonly number[]): Outcome[] {
  return Array.from({ length: 2 ** sizes.length }, (_, subset) => {
    let total = 0;
    let probability = 1;
    sizes.forEach((size, i) => {
      const comes = ((subset >> i) & 1) === 1;
      if (comes) total += size;
      probability *= comes ? (chances[i] as number) : 1 - (chances[i] as number);
    });
    return { total, probability };
  }).sort((left, right) => left.total - right.total);
}

export const probabilityUpTo = (outcomes: readonly Outcome[], amount: number): number =>
  outcomes.reduce((sum, { total, probability }) => (total <= amount ? sum + probability : sum), 0);
