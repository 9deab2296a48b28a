import type { TrendlineLook } from "./chartLook";
import type { Spot } from "./seriesSpots";

/** A curve through the points of a series, as Excel's trendlines are found: by least squares. */
export interface FittedTrend {
  readonly type: TrendlineLook["type"];
  /** Of the powers of x from the constant on; for the other types a and b of their equations. Empty for an average. */
  readonly coefficients: readonly number[];
  readonly rSquared: number | undefined;
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

type Place = Readonly<Record<"x" | "y", number>>;

/** Solves the normal equations by elimination; undefined when the points say too little. */
function leastSquares(rows: readonly (readonly number[])[], values: readonly number[]): number[] | undefined {
  const size = rows[0]?.length ?? 0;
  if (size === 0 || rows.length < size) return undefined;
  const sum = (of: (index: number) => number): number => rows.reduce((total, _, index) => total + of(index), 0);
  const system = Array.from({ length: size }, (_, row) => [
    ...Array.from({ length: size }, (_unused, column) => sum((at) => rows[at]![row]! * rows[at]![column]!)),
    sum((at) => rows[at]![row]! * values[at]!),
  ]);
  for (let pivot = 0; pivot < size; pivot += 1) {
    const best = system
      .slice(pivot)
      .reduce((most, row, at) => (Math.abs(row[pivot]!) > Math.abs(system[most]![pivot]!) ? pivot + at : most), pivot);
    [system[pivot], system[best]] = [system[best]!, system[pivot]!];
    const head = system[pivot]!;
    if (Math.abs(head[pivot]!) < 1e-12) return undefined;
    for (const row of system) {
      if (row === head) continue;
      const share = row[pivot]! / head[pivot]!;
      head.forEach((value, column) => (row[column]! -= share * value));
    }
  }
  return system.map((row, index) => row[size]! / row[index]!);
}

interface Family {
  readonly allows: (spot: Place) => boolean;
  /** What the fit is linear in. */
  readonly terms: (x: number) => readonly number[];
  readonly value: (y: number) => number;
  readonly coefficients: (found: readonly number[]) => readonly number[];
  readonly at: (coefficients: readonly number[], x: number) => number;
}

const always = (): boolean => true;
const same = <Value>(value: Value): Value => value;
const powers = (order: number) => (x: number) => Array.from({ length: order + 1 }, (_, power) => x ** power);
const polynomialAt = (coefficients: readonly number[], x: number): number =>
  coefficients.reduce((sum, coefficient, power) => sum + coefficient * x ** power, 0);
/** a and b of y = a·f(x)^b were found as logarithm and slope. */
const unlogged = ([constant = 0, slope = 0]: readonly number[]): readonly number[] => [Math.exp(constant), slope];

function familyOf({ type, order }: TrendlineLook): Family {
  switch (type) {
    case "Exponential":
      return {
        allows: ({ y }) => y > 0,
        terms: powers(1),
        value: Math.log,
        coefficients: unlogged,
        at: ([a = 0, b = 0], x) => a * Math.exp(b * x),
      };
    case "Logarithmic":
      return {
        allows: ({ x }) => x > 0,
        terms: (x) => [1, Math.log(x)],
        value: same,
        coefficients: same,
        at: ([a = 0, b = 0], x) => a + b * Math.log(x),
      };
    case "Power":
      return {
        allows: ({ x, y }) => x > 0 && y > 0,
        terms: (x) => [1, Math.log(x)],
        value: Math.log,
        coefficients: unlogged,
        at: ([a = 0, b = 0], x) => a * x ** b,
      };
    default:
      return {
        allows: always,
        terms: powers(type === "Polynomial" ? order : 1),
        value: same,
        coefficients: same,
        at: polynomialAt,
      };
  }
}

function movingAverage(spots: readonly Place[], period: number): FittedTrend {
  const points = spots.slice(period - 1).map(({ x }, index) => ({
    x,
    y: spots.slice(index, index + period).reduce((sum, { y }) => sum + y, 0) / period,
  }));
  return { type: "MovingAverage", coefficients: [], rSquared: undefined, points };
}

/** The constant is given: the rest of the curve is found for what is left without it. */
function throughFixed(
  terms: readonly (readonly number[])[],
  values: readonly number[],
  fixed: number,
): number[] | undefined {
  const rest = leastSquares(
    terms.map((row) => row.slice(1)),
    values.map((value) => value - fixed),
  );
  return rest && [fixed, ...rest];
}

const curveSteps = 60;

export function fittedTrend(spots: readonly (Spot | null)[], look: TrendlineLook): FittedTrend | undefined {
  const present: Place[] = spots.filter((spot) => spot !== null);
  if (look.type === "MovingAverage") return movingAverage(present, look.period);
  const family = familyOf(look);
  // Excel refuses a curve that one of the points does not allow.
  if (present.length < 2 || !present.every(family.allows)) return undefined;
  const values = present.map(({ y }) => family.value(y));
  const fixed = look.intercept === undefined ? undefined : family.value(look.intercept);
  const terms = present.map(({ x }) => family.terms(x));
  const found = fixed === undefined ? leastSquares(terms, values) : throughFixed(terms, values, fixed);
  if (!found) return undefined;
  const coefficients = family.coefficients(found);
  const fit = terms.map((row) => row.reduce((sum, term, index) => sum + term * found[index]!, 0));
  const mean = fixed === undefined ? values.reduce((sum, value) => sum + value, 0) / values.length : 0;
  const squares = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number ** 2, 0);
  const rest = squares(values.map((value, index) => value - fit[index]!));
  const whole = squares(values.map((value) => value - mean));
  const from = Math.min(...present.map(({ x }) => x)) - look.backward;
  const to = Math.max(...present.map(({ x }) => x)) + look.forward;
  const points = Array.from({ length: curveSteps + 1 }, (_, step) => from + ((to - from) * step) / curveSteps)
    .map((x) => ({ x, y: family.at(coefficients, x) }))
    .filter(({ y }) => Number.isFinite(y));
  return { type: look.type, coefficients, rSquared: whole === 0 ? undefined : 1 - rest / whole, points };
}
