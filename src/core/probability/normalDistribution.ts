const DENSITY_AT_0 = 1 / Math.sqrt(2 * Math.PI);

export const normalDensity = (x: number): number => DENSITY_AT_0 * Math.exp((-x * x) / 2);

/**
 * P(X ≤ x) for a standard normal X, to 15 digits, in the tails too.
 *
 * Source: G. Marsaglia, Evaluating the normal distribution, J. Stat. Software 11 (2004) for the middle; Laplace's
 * continued fraction for the tails (Abramowitz & Stegun 26.2.14).
 */
export function normalProbability(x: number): number {
  const distance = Math.abs(x);
  if (distance > 3) {
    if (distance > 38) return x > 0 ? 1 : 0;
    let fraction = distance;
    for (let level = 120; level > 0; level--) fraction = distance + level / fraction;
    const tail = normalDensity(distance) / fraction;
    return x > 0 ? 1 - tail : tail;
  }
  let sum = x;
  let term = x;
  for (let odd = 3; Math.abs(term) > 1e-17; odd += 2) {
    term *= (x * x) / odd;
    sum += term;
  }
  return 0.5 + normalDensity(x) * sum;
}

/**
 * The x that a standard normal variable does not exceed with this probability, in (0, 1).
 *
 * Source: rational start by Abramowitz & Stegun 26.2.23, made exact by Newton's method.
 */
export function normalPercentile(probability: number): number {
  const tail = Math.min(probability, 1 - probability);
  const t = Math.sqrt(-2 * Math.log(tail));
  let x = -(t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308))));
  for (let step = 0; step < 4; step++) x -= (normalProbability(x) - tail) / normalDensity(x);
  return probability < 0.5 ? x : -x;
}
