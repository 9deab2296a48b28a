import { gaussHermite } from "../../../src/core/probability/gaussHermite";

test.each([16, 64, 500, 4000, 16_384])("order %d gives the moments of the normal distribution", (order) => {
  const nodes = gaussHermite(order);
  const mean = (f: (z: number) => number): number => nodes.reduce((sum, { z, weight }) => sum + weight * f(z), 0);
  expect(mean(() => 1)).toBeCloseTo(1, 11);
  expect(mean((z) => z)).toBeCloseTo(0, 11);
  expect(mean((z) => z ** 2)).toBeCloseTo(1, 10);
  expect(mean((z) => z ** 4)).toBeCloseTo(3, 8);
  expect(mean((z) => z ** 10) / 945).toBeCloseTo(1, 4);
  expect(mean(Math.cos)).toBeCloseTo(Math.exp(-0.5), 8);
});

test("the rule of order 16 has the published outermost node", () => {
  // Abramowitz & Stegun 25.10: 4.688738939305818 for the weight e^-x², here times √2.
  const nodes = gaussHermite(16);
  expect(nodes).toHaveLength(16);
  expect(nodes[15]?.z).toBeCloseTo(4.688738939305818 * Math.SQRT2, 9);
});

test("nodes rise and are symmetric", () => {
  const nodes = gaussHermite(200);
  nodes.slice(1).forEach(({ z }, i) => expect(z).toBeGreaterThan(nodes[i]?.z as number));
  nodes.forEach(({ z, weight }, i) => {
    expect(nodes[nodes.length - 1 - i]?.z).toBe(-z);
    expect(nodes[nodes.length - 1 - i]?.weight).toBe(weight);
  });
});
