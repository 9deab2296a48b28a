import fc from "fast-check";
import { countSums } from "../../../src/core/probability/countSums";
import { gridMasses } from "../../../src/core/probability/gridMasses";

test("on a common unit of the amounts the grid is exact", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 1, max: 3000 }), fc.integer({ min: 1, max: 99 })), {
        minLength: 1,
        maxLength: 12,
      }),
      (list) => {
        const sizes = Float64Array.from(list, ([size]) => size * 0.05);
        const chances = Float64Array.from(list, ([, percent]) => percent / 100);
        const { first, masses } = gridMasses(sizes, chances, 0.05);
        const { sums, probabilities } = countSums(sizes, chances);
        let total = 0;
        sums.forEach((sum, i) => {
          const mass = masses[Math.round(sum / 0.05) - first] ?? 0;
          expect(Math.abs(mass - (probabilities[i] as number))).toBeLessThan(1e-14);
          total += mass;
        });
        expect(total).toBeCloseTo(1, 12);
      },
    ),
  );
});

test("splitting an amount over two cells keeps the mean", () => {
  const sizes = Float64Array.from([10.3, 7.77, 0.2, 55.5, 0.01]);
  const chances = Float64Array.from([0.3, 0.9, 0.5, 0.01, 0.6]);
  const { first, masses } = gridMasses(sizes, chances, 1);
  const mean = masses.reduce((sum, mass, i) => sum + mass * (first + i), 0);
  expect(mean).toBeCloseTo(10.3 * 0.3 + 7.77 * 0.9 + 0.2 * 0.5 + 55.5 * 0.01 + 0.01 * 0.6, 12);
});

test("the window moves along with the mass", () => {
  const { first, masses } = gridMasses(new Float64Array(5000).fill(1), new Float64Array(5000).fill(0.5), 1);
  // ±9 deviations of 35 cells, and not the 5,001 cells from 0 to everything.
  expect(masses.length).toBeLessThan(800);
  expect(masses[2500 - first]).toBeCloseTo(0.011283227366, 9);
});

test.each([
  [0.3, 0.1, 3],
  [0.7, 0.1, 7],
  [2.1, 0.3, 7],
  [4.2, 0.3, 14],
])("%d is a whole number of cells of %d, whatever binary fractions say", (size, cell, cells) => {
  const { first, masses } = gridMasses(Float64Array.of(size), Float64Array.of(0.25), cell);
  expect([first, ...masses]).toEqual([0, 0.75, ...new Array<number>(cells - 1).fill(0), 0.25]);
});

test("an amount between two cells is split by its distance from them", () => {
  const { first, masses } = gridMasses(Float64Array.of(2.25, 1), Float64Array.of(0.5, 0.5), 1);
  expect([first, ...masses]).toEqual([0, 0.25, 0.25, 0.1875, 0.25, 0.0625]);
});

test.each([1021.5, 1022.5, 1023.5, 1024.5, 2047.5])("an amount of %d cells is kept whole", (size) => {
  const { first, masses } = gridMasses(Float64Array.of(size), Float64Array.of(0.5), 1);
  const expected = new Array<number>(Math.ceil(size) + 1).fill(0);
  expected[0] = 0.5;
  expected[Math.floor(size)] = expected[Math.ceil(size)] = 0.25;
  expect([first, ...masses]).toEqual([0, ...expected]);
});

test("deals that are sure to come move the others along, and those that never come leave them where they are", () => {
  const sizes = Float64Array.from([1, 1, 500, 500, 500, 7, 500, 500, 1]);
  const chances = Float64Array.from([0.5, 0.5, 1, 1, 1, 0, 1, 1, 0.5]);
  const { first, masses } = gridMasses(sizes, chances, 1);
  expect([first, ...masses]).toEqual([2500, 0.125, 0.375, 0.375, 0.125]);
  const sooner = gridMasses(sizes.subarray(0, 5), chances, 1);
  expect([sooner.first, ...sooner.masses]).toEqual([1500, 0.25, 0.5, 0.25]);
});
