import { momentsOf } from "../../../src/core/probability/allOrNothing";
import { cosineSeries, seriesProbability, type CosineSeries } from "../../../src/core/probability/cosineSeries";
import { seededRandom } from "./lognormalDeals";

const random = seededRandom(11);
/** Amounts between 1 and 2 without a common unit. */
const irregular = (count: number): Float64Array => Float64Array.from({ length: count }, () => 1 + random());
const atChance = (count: number, chance: number): Float64Array => new Float64Array(count).fill(chance);

function seriesOf(sizes: Float64Array, chances: Float64Array): CosineSeries {
  const series = cosineSeries(sizes, chances);
  if (series === undefined) throw new Error("no series");
  return series;
}

/** Mean, variance and third central moment of a series, by integrating each term of xⁿ⁻¹ F(x) in closed form. */
function seriesMoments({ start, width, coefficients }: CosineSeries): [number, number, number] {
  let [first, second, third] = [1 / 2, 1 / 3, 1 / 4];
  coefficients.forEach((coefficient, i) => {
    const turn = (i + 1) * Math.PI;
    const sign = i % 2 === 0 ? -1 : 1;
    first += (coefficient * (1 - sign)) / turn;
    second += (coefficient * -sign) / turn;
    third += coefficient * (-sign / turn + (2 * (sign - 1)) / turn ** 3);
  });
  const mean = 1 - first;
  const square = 1 - 2 * second;
  const cube = 1 - 3 * third;
  return [
    start + width * mean,
    width ** 2 * (square - mean ** 2),
    width ** 3 * (cube - 3 * mean * square + 2 * mean ** 3),
  ];
}

test.each([
  [60, 0.5],
  [200, 0.5],
  [200, 0.8],
  [400, 0.3],
])("the series of %d deals at %d has the mean, variance and skewness of the deals", (count, chance) => {
  const sizes = irregular(count);
  const series = seriesOf(sizes, atChance(count, chance));
  const [mean, variance, third] = seriesMoments(series);
  const spread = chance * (1 - chance);
  const cumulant = (power: number): number => sizes.reduce((sum, size) => sum + size ** power, 0);
  expect(mean / (chance * cumulant(1))).toBeCloseTo(1, 10);
  expect(variance / (spread * cumulant(2))).toBeCloseTo(1, 9);
  expect((third - spread * (1 - 2 * chance) * cumulant(3)) / variance ** 1.5).toBeCloseTo(0, 8);
  // For a sum so near the normal distribution some fifty terms are enough.
  expect(series.coefficients.length).toBeLessThan(150);
});

test("deals at 50 % are as far below the middle as above it", () => {
  const sizes = irregular(200);
  const series = seriesOf(sizes, atChance(200, 0.5));
  const middle = sizes.reduce((sum, size) => sum + size, 0) / 2;
  expect(series.start).toBeGreaterThan(0);
  for (const away of [0, 3, 10, 30, 80])
    expect(seriesProbability(series, middle - away) + seriesProbability(series, middle + away)).toBeCloseTo(1, 11);
  expect([-1, 0, 10_000].map((amount) => seriesProbability(series, amount))).toEqual([0, 0, 1]);
});

test("Bernstein's bound leaves e^-28 outside either end of the interval", () => {
  const sizes = irregular(300);
  const biggest = 3;
  sizes[150] = biggest;
  const chances = atChance(300, 0.5);
  const { start, width } = seriesOf(sizes, chances);
  const { mean, deviation } = momentsOf(sizes, chances);
  for (const away of [mean - start, start + width - mean])
    expect(away ** 2 / 2 / (deviation ** 2 + (biggest * away) / 3)).toBeCloseTo(28, 9);
});

test("the interval ends where nothing and where everything comes", () => {
  const sizes = irregular(60);
  const { start, width } = seriesOf(sizes, atChance(60, 0.5));
  expect(start).toBe(0);
  expect(width).toBeCloseTo(
    sizes.reduce((sum, size) => sum + size, 0),
    10,
  );
});

test.each([2 ** -20, 2 ** 20])("in money worth %d times as much the series is the same", (factor) => {
  const sizes = irregular(150);
  const usual = seriesOf(sizes, atChance(150, 0.4));
  const scaled = seriesOf(
    sizes.map((size) => size * factor),
    atChance(150, 0.4),
  );
  expect(scaled.start / factor).toBeCloseTo(usual.start, 9);
  expect(scaled.width / factor).toBeCloseTo(usual.width, 9);
  usual.coefficients.forEach((coefficient, k) => expect(scaled.coefficients[k]).toBeCloseTo(coefficient, 11));
});

/** 400 deals between 5 and 15 units. */
const inUnits = Float64Array.from({ length: 400 }, (_, i) => 5 + ((i * 7) % 11));

test.each([1e-4, 1, 1e6])("totals in steps have no series: a hundred units of %d to the deviation", (unit) => {
  const chances = atChance(400, 0.5);
  expect(momentsOf(inUnits, chances).deviation).toBeGreaterThan(100);
  expect(
    cosineSeries(
      inUnits.map((size) => size * unit),
      chances,
    ),
  ).toBeUndefined();
});

test("equal deals are binomial and have no series", () => {
  expect(cosineSeries(new Float64Array(200).fill(1000), atChance(200, 0.3))).toBeUndefined();
});

test("few deals have no series, because their characteristic function never dies out", () => {
  expect(cosineSeries(irregular(8), atChance(8, 0.5))).toBeUndefined();
});

test("steps that seven deals a quarter of a unit off blur, but do not hide, are found", () => {
  // |φ(2π)| = (1 − 2 × 0.3 × 0.7)^(7/2) = 0.15: the steps keep a seventh of their height.
  const wide = Array.from({ length: 400 }, (_, i) => 15 + ((i * 7) % 31));
  const sizes = Float64Array.from([...wide, ...new Array<number>(7).fill(30.25)]);
  expect(cosineSeries(sizes, atChance(407, 0.3))).toBeUndefined();
});
