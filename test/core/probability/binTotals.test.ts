import { binTotals } from "../../../src/core/probability/binTotals";
import { distributionOfTotal } from "../../../src/core/probability/distributionOfTotal";
import { allOrNothing, lognormalDeals } from "./lognormalDeals";

test("bins of a long list stand where the probability is, and the ends reach out", () => {
  const total = distributionOfTotal(lognormalDeals(1000));
  const bins = binTotals(total, 12);
  expect(bins).toHaveLength(12);
  expect([bins[0]?.from, bins[11]?.to]).toEqual([total.smallest, total.largest]);
  const widths = bins.slice(1, -1).map(({ from, to }) => to - from);
  expect(Math.max(...widths) - Math.min(...widths)).toBeLessThan(Math.max(...widths) * 0.02);
  expect((bins[10]?.to as number) - (bins[0]?.to as number)).toBeLessThan(0.5 * (total.largest - total.smallest));
  expect(bins.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 12);
  expect(bins[11]?.cumulative).toBe(1);
});

test("edges have no more digits than they need", () => {
  const bins = binTotals(distributionOfTotal(allOrNothing([1 / 3, 2 / 3], [0.5, 0.5])), 3);
  expect(bins.map(({ to }) => to)).toEqual([0.333, 0.667, 1]);
  const large = binTotals(distributionOfTotal(allOrNothing([100_000_007, 50_000_003], [0.5, 0.5])), 4);
  expect(large.map(({ to }) => to)).toEqual([37_500_000, 75_000_000, 112_500_000, 150_000_010]);
});

test("a deal that hardly ever comes still makes a picture", () => {
  const bins = binTotals(distributionOfTotal(allOrNothing([100], [1e-5])), 2);
  expect(bins.map(({ from, to }) => [from, to])).toEqual([
    [0, 50],
    [50, 100],
  ]);
  expect(bins[1]?.probability).toBeCloseTo(1e-5, 12);
});

test.each([0, 1000, -600])("bins over more than half of the range divide all of it, with %d certain", (certain) => {
  // 12 deals of 100 at 50 %: 1/4096 for none of them is less than what the ends are left.
  const bins = binTotals(distributionOfTotal(allOrNothing(Array(12).fill(100), Array(12).fill(0.5), certain)), 12);
  expect(bins.map(({ from, to }) => [from - certain, to - certain])).toEqual(
    Array.from({ length: 12 }, (_, i) => [100 * i, 100 * (i + 1)]),
  );
  expect(bins.slice(0, 3).map(({ probability }) => probability * 4096)).toEqual([13, 66, 220]);
});

test("edges in decimals are the decimal numbers that are meant", () => {
  const bins = binTotals(distributionOfTotal(allOrNothing([1], [0.5])), 10);
  expect(bins.map(({ to }) => to)).toEqual([0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1]);
});
