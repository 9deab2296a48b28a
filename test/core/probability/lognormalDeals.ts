import type { AllOrNothing } from "../../../src/core/probability/allOrNothing";

/** Mulberry32: the same numbers in every run. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const RATES = [0.1, 0.2, 0.35, 0.55, 0.75, 0.9];

/** Deals as sales lists have them: amounts lognormal around 20,000 with two decimals, win rates of six stages. */
export function lognormalDeals(count: number, spread = 0.9): AllOrNothing {
  const random = seededRandom(12_345);
  const amount = (): number => {
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    return Math.round(2_000_000 * Math.exp(spread * normal)) / 100;
  };
  return allOrNothing(
    Array.from({ length: count }, amount),
    Array.from({ length: count }, () => RATES[Math.floor(random() * RATES.length)] as number),
  );
}

export const allOrNothing = (sizes: readonly number[], chances: readonly number[], certain = 0): AllOrNothing => ({
  certain,
  sizes: Float64Array.from(sizes),
  chances: Float64Array.from(chances),
  directions: new Int8Array(sizes.length).fill(1),
});
