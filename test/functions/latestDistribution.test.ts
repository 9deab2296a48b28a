import type { AllOrNothing } from "../../src/core/probability/allOrNothing";
import { totalSales } from "../../src/core/funnel/totalSales";
import { latestDistribution } from "../../src/functions/funnel/latestDistribution";

const deals = (changes: Partial<AllOrNothing> = {}): AllOrNothing => ({
  certain: 100,
  sizes: Float64Array.of(50, 70, 90),
  chances: Float64Array.of(0.2, 0.5, 0.6),
  directions: Int8Array.of(1, 1, 1),
  ...changes,
});

const seen = (distribution: ReturnType<typeof totalSales>): number[] => [
  distribution.smallest,
  distribution.largest,
  distribution.reaching(200),
  distribution.percentile(0.5),
];

describe("the distribution that was calculated last", () => {
  test("is given again for the same deals, whichever arrays they stand in", () => {
    const first = latestDistribution(deals(), 0.3);
    expect(latestDistribution(deals(), 0.3)).toBe(first);
  });

  test.each<[string, AllOrNothing, number]>([
    ["another certain amount", deals({ certain: 101 }), 0.3],
    ["another size", deals({ sizes: Float64Array.of(50, 71, 90) }), 0.3],
    ["another chance", deals({ chances: Float64Array.of(0.2, 0.5, 0.7) }), 0.3],
    ["another direction", deals({ directions: Int8Array.of(1, -1, 1) }), 0.3],
    [
      "one deal less",
      {
        certain: 100,
        sizes: Float64Array.of(50, 70),
        chances: Float64Array.of(0.2, 0.5),
        directions: Int8Array.of(1, 1),
      },
      0.3,
    ],
    ["another correlation", deals(), 0.4],
  ])("is calculated anew for %s", (_, changed, correlation) => {
    const before = seen(latestDistribution(deals(), 0.3));
    const after = seen(latestDistribution(changed, correlation));
    expect(after).toEqual(seen(totalSales(changed, correlation)));
    expect(after).not.toEqual(before);
  });
});
