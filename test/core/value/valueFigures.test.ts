import fc from "fast-check";
import { impactSavings } from "../../../src/core/value/impactSavings";
import { totalCostOfOwnership } from "../../../src/core/value/totalCostOfOwnership";
import { volumeForPriceCut } from "../../../src/core/value/volumeForPriceCut";

const numbers = (...values: number[]): Float64Array => Float64Array.from(values);

test("the cost of owning is what is paid in every year, brought to today", () => {
  const cost = fc.integer({ min: 0, max: 1_000_000 });
  const rate = fc.integer({ min: 0, max: 2000 }).map((each) => each / 1000);
  fc.assert(
    fc.property(
      cost,
      cost,
      cost,
      cost,
      fc.integer({ min: 1, max: 30 }),
      rate,
      (price, run, help, end, years, annual) => {
        let sum = price + 3 + end / (1 + annual) ** years;
        for (let t = 1; t <= years; t++) sum += (run + help) / (1 + annual) ** t;
        const actual = totalCostOfOwnership(price, 3, [run, help], end, years, annual);
        expect(Math.abs(actual - sum)).toBeLessThan(1e-9 * (1 + sum));
      },
    ),
  );
});

test("at a tiny rate the cost is that of no rate", () => {
  expect(totalCostOfOwnership(0, 0, [100], 0, 10, 1e-14)).toBeCloseTo(1000, 9);
  expect(Math.abs(totalCostOfOwnership(0.1, 0.2, [0.1], -0.6, 3, 0))).toBe(0);
});

test("savings by line and in total; blank lines stay blank, blank volumes count once", () => {
  const { savings, total } = impactSavings(
    numbers(120, NaN, 0.3),
    numbers(90, NaN, 0.1),
    numbers(200, NaN, 10),
    numbers(2, NaN, NaN),
  );
  expect([...savings]).toEqual([12_000, NaN, 2]);
  expect(total).toBe(12_002);
  expect(impactSavings(numbers(0.3, 0, 0), numbers(0, 0.1, 0.2), numbers(1, 1, 1)).total).toBe(0);
});

test("the gross profit after the cut, with the extra volume, is the one before", () => {
  const percent = (min: number): fc.Arbitrary<number> => fc.integer({ min, max: 100 }).map((each) => each / 100);
  fc.assert(
    fc.property(percent(0), percent(-100), (margin, cut) => {
      const extra = volumeForPriceCut(margin, cut);
      if (extra === undefined) expect(cut).toBeGreaterThanOrEqual(margin);
      else expect((1 + extra) * (margin - cut)).toBeCloseTo(margin, 12);
    }),
  );
});

test("a cut that takes the whole margin can be made good by no volume", () => {
  expect(volumeForPriceCut(0.2, 0.2)).toBeUndefined();
  expect(volumeForPriceCut(0.3, 0.1 + 0.2)).toBeUndefined();
  expect(volumeForPriceCut(0.2, 0.3)).toBeUndefined();
});

test("differences and sums of decimals are decimals, at the size of the larger number", () => {
  expect([...impactSavings(numbers(1000.3, 0.1), numbers(0.1, 1000.3), numbers(1, 1)).savings]).toEqual([
    1000.2, -1000.2,
  ]);
  expect(totalCostOfOwnership(1000.3, 0, [0, 0], -0.1, 1, 0)).toBe(1000.2);
});
