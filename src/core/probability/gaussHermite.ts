import { normalDensity } from "./normalDistribution";

/** A point of a quadrature rule. */
export interface Node {
  readonly z: number;
  readonly weight: number;
}

/** Nodes that weigh less than this are left out, with all beyond them: in high orders nearly all. */
const NEGLIGIBLE = 1e-14;

/**
 * Gauss–Hermite rule: Σ weight × f(z) is the mean of f over a standard normal z, for polynomials of degree below
 * 2 × order exactly. Near 0 the nodes are π/√order apart.
 *
 * Roots by Newton's method from their asymptotic spacing, on Hermite functions (polynomials times √density), which keep
 * their size in any order; weight = density ÷ Σ of the squares of the orthonormal functions (Christoffel).
 *
 * @param order  even, at least 16
 */
export function gaussHermite(order: number): Node[] {
  const roots = Float64Array.from({ length: order + 1 }, (_, k) => Math.sqrt(k));
  const positive: Node[] = [];
  let z = Math.PI / 2 / Math.sqrt(order + 0.5);
  while (positive.length < order / 2) {
    let squares = 0;
    for (let step = 0; step < 6; step++) {
      let before = 0;
      let value = Math.sqrt(normalDensity(z));
      squares = 0;
      for (let k = 0; k < order; k++) {
        squares += value * value;
        const next = (z * value - (roots[k] as number) * before) / (roots[k + 1] as number);
        before = value;
        value = next;
      }
      const move = value / ((roots[order] as number) * before);
      z -= move;
      // Newton's method doubles the digits: what is left is below 1e-15.
      if (Math.abs(move) < 1e-9) break;
    }
    const weight = normalDensity(z) / squares;
    if (weight < NEGLIGIBLE) break;
    positive.push({ z, weight });
    z += Math.PI / Math.sqrt(Math.max(1, order + 0.5 - (z * z) / 4));
  }
  return [...positive.map(({ z: at, weight }) => ({ z: -at, weight })).reverse(), ...positive];
}
