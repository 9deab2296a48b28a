import { isClearlyLess } from "../numbers/isClearlyLess";

/**
 * Which grade a score earns: the one with the highest limit that the score exceeds. A score on the limit stays below
 * it, and the lowest grade takes everything that exceeds no limit.
 *
 * @param score  0–100
 * @param overs  the grades' limits, exclusive, in any order; at least one
 * @returns      position of the grade in `overs`
 * Source: published Chinese 100-point scale, (90,100] AAA, (80,90] AA, (70,80] A, …
 */
export function gradeOfScore(score: number, overs: readonly number[]): number {
  let lowest = 0;
  let earned: number | undefined;
  overs.forEach((over, grade) => {
    if (over < (overs[lowest] as number)) lowest = grade;
    if (isClearlyLess(over, score) && (earned === undefined || over > (overs[earned] as number))) earned = grade;
  });
  return earned ?? lowest;
}
