import {
  CORE,
  DRAG,
  GROWTH,
  isTailOvervisited,
  NO_CUSTOMER,
  paretoOf,
  totalProfit,
} from "../../../src/core/account/paretoOf";

const numbers = (...values: number[]): Float64Array => Float64Array.from(values);
const classesOf = (profits: Float64Array, coreShare = 0.8, growthShare = 0.95): number[] => [
  ...paretoOf(profits, totalProfit(profits), coreShare, growthShare).classes,
];

test("ranks, cumulative shares and classes, in the order the customers came in", () => {
  const profits = numbers(30, 500, NaN, 60, 300, 10, 100);
  expect(paretoOf(profits, 1000, 0.8, 0.95)).toEqual({
    ranks: numbers(5, 1, 0, 4, 2, 6, 3),
    cumulativeShares: numbers(0.99, 0.5, NaN, 0.96, 0.8, 1, 0.9),
    classes: Uint8Array.of(DRAG, CORE, NO_CUSTOMER, DRAG, CORE, DRAG, GROWTH),
  });
});

test("a class reaches up to its bound, also when the share has rounding in it", () => {
  expect(classesOf(numbers(0.3, 0.3, 0.1, 0.3), 0.9, 1)).toEqual([CORE, CORE, GROWTH, CORE]);
  expect(classesOf(numbers(0.7, 0.1, 0.15, 0.05))).toEqual([CORE, GROWTH, GROWTH, DRAG]);
});

test("the largest is core, and whoever earns nothing is drag, whatever the bounds", () => {
  expect(classesOf(numbers(97, 3))).toEqual([CORE, DRAG]);
  expect(classesOf(numbers(97, 3), 0, 0)).toEqual([CORE, DRAG]);
  expect(classesOf(numbers(10, 0, -1), 1, 1)).toEqual([CORE, DRAG, DRAG]);
});

test("equal profits are equal, down to the noise of formulas", () => {
  const { ranks, cumulativeShares } = paretoOf(numbers(0.3, 0.1 + 0.2, 0.4), 1, 0.8, 0.95);
  expect([...ranks]).toEqual([2, 2, 1]);
  expect([...cumulativeShares]).toEqual([1, 1, 0.4]);
});

test("profits that cancel out are 0", () => {
  expect(totalProfit(numbers(0.1, 0.2, -0.3, NaN))).toBe(0);
});

test("the tail is overvisited from the cut of visits on, and below the cut of profit", () => {
  const profits = numbers(60, 25, 10, 5);
  const classes = Uint8Array.of(CORE, GROWTH, DRAG, DRAG);
  const flagged = (visits: Float64Array, visitCut: number, profitCut: number): boolean =>
    isTailOvervisited(classes, profits, 100, visits, visitCut, profitCut);
  expect(flagged(numbers(40, 25, 20, 15), 0.35, 0.2)).toBe(true);
  expect(flagged(numbers(40, 26, 20, 14), 0.35, 0.2)).toBe(false);
  expect(flagged(numbers(40, 25, 20, 15), 0.35, 0.15)).toBe(false);
  expect(flagged(numbers(40, 25, NaN, 35), 0.35, 0.16)).toBe(true);
  expect(flagged(numbers(0, 0, 0, 0), 0, 0.2)).toBe(false);
});

test("small profits beside a huge one and its loss still count, all of them", () => {
  const { cumulativeShares } = paretoOf(numbers(1e16, 1, 1, 1, -1e16), 3, 0.8, 0.95);
  expect([...cumulativeShares]).toEqual([1e16 / 3, (1e16 + 3) / 3, (1e16 + 3) / 3, (1e16 + 3) / 3, 1]);
});
