import { momentsOf } from "./allOrNothing";

/** Distribution function of a sum by Fourier's cosine series on [`start`, `start` + `width`]. */
export interface CosineSeries {
  readonly start: number;
  readonly width: number;
  /** Coefficients of sin(kπ(x − start) ÷ width), k = 1, 2, …, in the distribution function. */
  readonly coefficients: Float64Array;
}

/** More terms than this, and a grid is the better way. */
const MOST_TERMS = 1024;
/** Where the characteristic function has fallen below this, the series may end. */
const DIED_OUT = 1e-10;
/** ln(1 ÷ probability) of totals outside the interval. */
const OUTSIDE = 28;
/** Steps in the distribution wider than the deviation divided by this are found, and refused. */
const FINEST_STEP = 500;

/**
 * Characteristic function and cosine series, the fast way for many amounts of similar size. Undefined where it does not
 * hold: when the characteristic function does not die out within the terms, or comes back beyond them, because a few
 * amounts or a common unit give the distribution visible steps.
 *
 * The interval holds all but e^-28 of the probability at either end (Bernstein's inequality).
 *
 * Source: F. Fang, C. W. Oosterlee, A novel pricing method for European options based on Fourier-cosine series
 * expansions, SIAM J. Sci. Comput. 31 (2008).
 */
export function cosineSeries(sizes: Float64Array, chances: Float64Array): CosineSeries | undefined {
  const { mean, deviation } = momentsOf(sizes, chances);
  let biggest = 0;
  let everything = 0;
  for (const size of sizes) {
    everything += size;
    if (size > biggest) biggest = size;
  }
  const linear = (OUTSIDE / 3) * (biggest / deviation);
  const reach = (linear + Math.sqrt(linear * linear + 2 * OUTSIDE)) * deviation;
  const start = Math.max(0, mean - reach);
  const width = Math.min(everything, mean + reach) - start;

  const frequency = Math.PI / width;
  // For a normal distribution, this is where the characteristic function has fallen to e^-28.
  let terms = Math.ceil((7.5 * width) / (Math.PI * deviation));
  const real = new Float64Array(MOST_TERMS).fill(1);
  const imaginary = new Float64Array(MOST_TERMS);
  let done = 0;
  for (;;) {
    if (terms > MOST_TERMS) return undefined;
    multiplyFactors(sizes, chances, frequency, done, terms, real, imaginary);
    if (hasDiedOut(real, imaginary, terms)) break;
    done = terms;
    terms = Math.min(2 * terms, terms === MOST_TERMS ? Infinity : MOST_TERMS);
  }
  if (comesBack(sizes, chances, deviation, terms * frequency)) return undefined;

  const coefficients = new Float64Array(terms);
  for (let k = 1; k <= terms; k++) {
    const angle = -k * frequency * start;
    const density = (real[k - 1] as number) * Math.cos(angle) - (imaginary[k - 1] as number) * Math.sin(angle);
    coefficients[k - 1] = (2 * density) / (k * Math.PI);
  }
  return { start, width, coefficients };
}

/** Characteristic function at k × frequency for k from `from` + 1 to `to`: a product over the amounts. */
function multiplyFactors(
  sizes: Float64Array,
  chances: Float64Array,
  frequency: number,
  from: number,
  to: number,
  real: Float64Array,
  imaginary: Float64Array,
): void {
  for (let deal = 0; deal < sizes.length; deal++) {
    const angle = frequency * (sizes[deal] as number);
    const chance = chances[deal] as number;
    const turnReal = Math.cos(angle);
    const turnImaginary = Math.sin(angle);
    let waveReal = chance * Math.cos(angle * (from + 1));
    let waveImaginary = chance * Math.sin(angle * (from + 1));
    for (let k = from; k < to; k++) {
      const factor = 1 - chance + waveReal;
      const re = real[k] as number;
      const im = imaginary[k] as number;
      real[k] = re * factor - im * waveImaginary;
      imaginary[k] = re * waveImaginary + im * factor;
      const next = waveReal * turnReal - waveImaginary * turnImaginary;
      waveImaginary = waveReal * turnImaginary + waveImaginary * turnReal;
      waveReal = next;
    }
  }
}

/** Below the limit over the last tenth of the terms, not only where it happens to cross 0. */
function hasDiedOut(real: Float64Array, imaginary: Float64Array, terms: number): boolean {
  for (let k = Math.floor(terms * 0.9); k < terms; k++)
    if (Math.hypot(real[k] as number, imaginary[k] as number) > DIED_OUT) return false;
  return true;
}

/**
 * Does the characteristic function rise again beyond the last term? Then the totals come in steps. A wave of size ε at
 * frequency u moves the distribution function by about ε ÷ (u × deviation), so more is allowed further out.
 */
function comesBack(sizes: Float64Array, chances: Float64Array, deviation: number, from: number): boolean {
  const last = (2 * Math.PI * FINEST_STEP) / deviation;
  const stride = 2 / deviation;
  // Usually some twenty factors end each look; where hundreds are needed, the grid is cheaper.
  let looks = (64 * (last - from)) / stride;
  for (let u = from; u < last; u += stride) {
    const allowed = (2e-5 * u * deviation) ** 2;
    let square = 1;
    // From the end, where the largest amounts stand in a sorted list: they bring the product down first.
    for (let deal = sizes.length - 1; square > allowed; deal--) {
      if (deal < 0 || looks-- < 0) return true;
      const chance = chances[deal] as number;
      square *= 1 - 2 * chance * (1 - chance) * (1 - Math.cos(u * (sizes[deal] as number)));
    }
  }
  return false;
}

/** P(sum ≤ x). */
export function seriesProbability({ start, width, coefficients }: CosineSeries, x: number): number {
  const position = (x - start) / width;
  if (position <= 0) return 0;
  if (position >= 1) return 1;
  // sin(kθ) by Chebyshev's recurrence: a call of Math.sin a term would take ten times as long.
  const angle = Math.PI * position;
  const twice = 2 * Math.cos(angle);
  let before = 0;
  let sine = Math.sin(angle);
  let sum = position;
  for (const coefficient of coefficients) {
    sum += coefficient * sine;
    const next = twice * sine - before;
    before = sine;
    sine = next;
  }
  return Math.min(1, Math.max(0, sum));
}
