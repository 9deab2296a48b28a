import { momentsOf, smallestFirst } from "../../../src/core/probability/allOrNothing";

test("smallest first, each amount with its own chance and direction", () => {
  const sorted = smallestFirst({
    certain: 7,
    sizes: Float64Array.of(30, 10, 200, 20),
    chances: Float64Array.of(0.3, 0.1, 0.9, 0.2),
    directions: Int8Array.of(-1, 1, 1, -1),
  });
  expect(sorted.certain).toBe(7);
  expect([...sorted.sizes]).toEqual([10, 20, 30, 200]);
  expect([...sorted.chances]).toEqual([0.1, 0.2, 0.3, 0.9]);
  expect([...sorted.directions]).toEqual([1, -1, -1, 1]);
});

test("mean Σ ps and deviation √Σ p(1 − p)s², also of amounts whose squares no number can hold", () => {
  const { mean, deviation } = momentsOf(Float64Array.of(3, 4), Float64Array.of(0.5, 0.5));
  expect([mean, deviation]).toEqual([3.5, 2.5]);
  for (const sizes of [Float64Array.of(1e-200, 4e200), Float64Array.of(4e200, 1e-200)]) {
    const large = momentsOf(sizes, Float64Array.of(0.5, 0.5));
    expect([large.mean, large.deviation]).toEqual([2e200, 2e200]);
  }
});
