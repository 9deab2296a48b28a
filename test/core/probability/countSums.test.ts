import fc from "fast-check";
import { countSums, mostSums } from "../../../src/core/probability/countSums";
import { everyOutcome, probabilityUpTo } from "./everyOutcome";

const deals = fc.array(fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 99 })), {
  minLength: 1,
  maxLength: 11,
});

test("every outcome is counted, equal sums together", () => {
  fc.assert(
    fc.property(deals, (list) => {
      // Tenths are not exact in binary fractions: 0.1 + 0.2 and 0.3 have to fall together.
      const sizes = list.map(([size]) => size / 10);
      const chances = list.map(([, percent]) => percent / 100);
      const { sums, probabilities } = countSums(Float64Array.from(sizes), Float64Array.from(chances));
      const outcomes = everyOutcome(sizes, chances);
      expect(sums.length).toBe(new Set(outcomes.map(({ total }) => Math.round(total * 10))).size);
      expect(sums.length).toBeLessThanOrEqual(mostSums(Float64Array.from(sizes), 2 ** 20));
      let sum = 0;
      sums.forEach((total, i) => {
        sum += probabilities[i] as number;
        expect(sum).toBeCloseTo(probabilityUpTo(outcomes, total + 0.01), 12);
      });
    }),
  );
});

test("many equal amounts make few sums", () => {
  const sizes = new Float64Array(300).fill(12.34);
  expect(mostSums(sizes, 1e6)).toBe(301);
  const { sums, probabilities } = countSums(sizes, new Float64Array(300).fill(0.5));
  expect(sums).toHaveLength(301);
  // 300 over 150 ÷ 2^300.
  expect(probabilities[150]).toBeCloseTo(0.04602751441906763, 12);
});

test("an amount of another size does not swallow the small ones", () => {
  const { sums, probabilities } = countSums(Float64Array.of(1e12, 1), Float64Array.of(0.5, 0.5));
  expect([...sums]).toEqual([0, 1, 1e12, 1e12 + 1]);
  expect([...probabilities]).toEqual([0.25, 0.25, 0.25, 0.25]);
  expect([...countSums(Float64Array.of(1e308, 100), Float64Array.of(0.5, 0.25)).probabilities]).toEqual([
    0.375, 0.125, 0.5,
  ]);
});

test("counting ahead stops where the sums become too many", () => {
  const different = Float64Array.from({ length: 40 }, (_, i) => 1 + i * Math.SQRT2);
  expect(mostSums(different, 2 ** 20)).toBe(Infinity);
  expect(mostSums(different.subarray(0, 20), 2 ** 20)).toBe(2 ** 20);
});
