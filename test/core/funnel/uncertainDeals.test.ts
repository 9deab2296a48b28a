import { LOST, NO_DEAL, OPEN, WON, type Deals } from "../../../src/core/funnel/deals";
import { totalSales } from "../../../src/core/funnel/totalSales";
import { uncertainDeals } from "../../../src/core/funnel/uncertainDeals";

const deals: Deals = {
  amounts: Float64Array.from([100, -40, 70, 30, NaN, 500, 900, NaN, 0]),
  winRates: Float64Array.from([0.25, 0.5, 1, 0, 0.5, 1, 0, 0, 0.5]),
  stages: new Int32Array(9),
  status: Uint8Array.from([OPEN, OPEN, OPEN, OPEN, OPEN, WON, LOST, NO_DEAL, OPEN]),
};

test("sure deals are certain, hopeless and unknown ones nothing, reductions are taken off first", () => {
  const { certain, sizes, chances, directions } = uncertainDeals(deals);
  expect(certain).toBe(500 + 70 - 40);
  expect([...sizes]).toEqual([100, 40]);
  expect([...chances]).toEqual([0.25, 0.5]);
  expect([...directions]).toEqual([1, -1]);
});

test("a closed amount stands in place of the won deals", () => {
  expect(uncertainDeals(deals, 1000).certain).toBe(1000 + 70 - 40);
});

test("all four outcomes of a deal and a reduction", () => {
  const total = totalSales(uncertainDeals(deals), 0);
  expect([530, 570, 630, 670].map((amount) => total.reaching(amount))).toEqual([1, 0.625, 0.25, 0.125]);
});

test("a deal and a reduction that hang together cancel out more often", () => {
  const pair: Deals = {
    amounts: Float64Array.from([100, -100]),
    winRates: Float64Array.from([0.5, 0.5]),
    stages: new Int32Array(2),
    status: Uint8Array.from([OPEN, OPEN]),
  };
  const apart = (correlation: number): number => totalSales(uncertainDeals(pair), correlation).reaching(100);
  expect(apart(0)).toBe(0.25);
  expect(apart(0.5)).toBeCloseTo(1 / 6, 9);
});

test("with a single deal there is nothing to hang together with", () => {
  const one: Deals = {
    amounts: Float64Array.from([100]),
    winRates: Float64Array.from([0.3]),
    stages: new Int32Array(1),
    status: Uint8Array.from([OPEN]),
  };
  expect(totalSales(uncertainDeals(one), 0.9).reaching(100)).toBe(0.3);
});
