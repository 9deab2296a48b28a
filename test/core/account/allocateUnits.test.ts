import fc from "fast-check";
import { allocateUnits, MOST_UNITS } from "../../../src/core/account/allocateUnits";

const split = (units: number, weights: number[]): number[] => {
  const totalWeight = weights.reduce((sum, weight) => sum + (Number.isNaN(weight) ? 0 : weight), 0);
  return [...allocateUnits(units, Float64Array.from(weights), totalWeight)];
};

/** The textbook method with whole numbers only. */
function splitExactly(units: number, weights: readonly number[]): number[] {
  const total = BigInt(weights.reduce((sum, weight) => sum + weight, 0));
  const products = weights.map((weight) => BigInt(units) * BigInt(weight));
  const parts = products.map((product) => Number(product / total));
  const left = units - parts.reduce((sum, part) => sum + part, 0);
  products
    .map((product, i) => ({ rest: product % total, i }))
    .sort((one, other) => (other.rest > one.rest ? 1 : other.rest < one.rest ? -1 : one.i - other.i))
    .slice(0, left)
    .forEach(({ i }) => (parts[i] = (parts[i] as number) + 1));
  return parts;
}

test("Hamilton's textbook election: 10 seats, 100,000 votes", () => {
  expect(split(10, [47_000, 16_000, 15_900, 12_000, 6000, 3100])).toEqual([5, 2, 1, 1, 1, 0]);
});

test("the method of largest remainders, as in exact arithmetic", () => {
  const weights = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000 }), weights, (units, list) => {
      fc.pre(list.some((weight) => weight > 0));
      expect(split(units, list)).toEqual(splitExactly(units, list));
      // The same weights in cents: proportions do not change.
      expect(
        split(
          units,
          list.map((weight) => weight / 100),
        ),
      ).toEqual(splitExactly(units, list));
    }),
  );
});

test("parts add up and stay within one unit of the exact share, whatever the weights", () => {
  const weights = fc.array(fc.double({ min: 0, max: 1e100, noNaN: true }), { minLength: 1, maxLength: 50 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: MOST_UNITS }), weights, (units, list) => {
      const totalWeight = list.reduce((sum, weight) => sum + weight, 0);
      fc.pre(totalWeight > 0);
      const parts = split(units, list);
      expect(parts.reduce((sum, part) => sum + BigInt(part), 0n)).toBe(BigInt(units));
      parts.forEach((part, i) => {
        const exact = units * ((list[i] as number) / totalWeight);
        expect(Math.abs(part - exact)).toBeLessThan(1 + units * 1e-14);
      });
    }),
  );
});

test("no part without a weight", () => {
  expect(split(5, [NaN, 1, 0, 1])).toEqual([0, 3, 0, 2]);
});
