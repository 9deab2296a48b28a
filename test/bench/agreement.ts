/** Thrown when two contestants do not answer the same: then no time means anything. */
export class Disagreement extends Error {}

/** Numbers agree in 12 digits, everything else exactly. */
export function assertAgree(what: string, answer: unknown, expected: unknown, place = ""): void {
  if (Array.isArray(expected)) {
    if (!Array.isArray(answer) || answer.length !== expected.length)
      throw new Disagreement(`${what}${place}: another shape than the plain loop's.`);
    expected.forEach((each, index) => assertAgree(what, answer[index], each, `${place}[${index}]`));
    return;
  }
  const same =
    typeof answer === "number" && typeof expected === "number"
      ? Math.abs(answer - expected) <= 1e-12 * Math.max(1, Math.abs(expected))
      : answer === expected;
  if (!same) throw new Disagreement(`${what}${place}: ${String(answer)}, but the plain loop says ${String(expected)}.`);
}

/** For estimates: no further apart than `tolerance`. */
export function assertNear(what: string, answer: number, expected: number, tolerance: number): void {
  if (!(Math.abs(answer - expected) <= tolerance))
    throw new Disagreement(`${what}: ${answer}, expected ${expected} within ${tolerance}.`);
}
