import fc from "fast-check";
import { niceStep, niceTicks } from "../../../src/workbench/charts/niceTicks";

test.each([
  [0, 89, 5, [0, 20, 40, 60, 80, 100]],
  [0, 1, 4, [0, 0.25, 0.5, 0.75, 1]],
  [-3, 7, 5, [-4, -2, 0, 2, 4, 6, 8]],
  [0, 0.3, 3, [0, 0.1, 0.2, 0.3]],
  [0, 1_850_000, 4, [0, 500_000, 1_000_000, 1_500_000, 2_000_000]],
  [101, 104, 4, [101, 102, 103, 104]],
])("from %p to %p", (low, high, atMost, expected) => {
  expect(niceTicks(low, high, { atMost }).values).toEqual(expected);
});

test("given ends are kept, and the ticks between them are round", () => {
  expect(niceTicks(0, 7, { atMost: 4, minimum: 1, maximum: 11 })).toEqual({
    low: 1,
    high: 11,
    values: [2.5, 5, 7.5, 10],
  });
  expect(niceTicks(0, 7, { atMost: 9, step: 5 })).toEqual({ low: 0, high: 10, values: [0, 5, 10] });
});

test("one value alone still makes an axis", () => {
  expect(niceTicks(5, 5, { atMost: 4 }).high).toBeGreaterThan(5);
  expect(niceTicks(0, 0, { atMost: 4 })).toMatchObject({ low: 0, high: 1 });
  expect(niceTicks(0, 10, { atMost: 4, minimum: 20 }).high).toBeGreaterThan(20);
});

test("a step that would draw thousands of lines is not taken", () => {
  expect(niceTicks(0, 1_000_000, { atMost: 5, step: 1 }).values.length).toBeLessThan(10);
});

test("law: the axis holds all values, its steps are equal, and none is longer than asked for", () => {
  const amount = fc.double({ min: -1e9, max: 1e9, noNaN: true });
  fc.assert(
    fc.property(amount, amount, fc.integer({ min: 1, max: 10 }), (one, other, atMost) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      fc.pre(high - low > 1e-3);
      const ticks = niceTicks(low, high, { atMost });
      const room = (ticks.high - ticks.low) * 1e-9;
      expect(ticks.low).toBeLessThanOrEqual(low + room);
      expect(ticks.high).toBeGreaterThanOrEqual(high - room);
      const steps = ticks.values.slice(1).map((value, index) => value - (ticks.values[index] ?? 0));
      for (const step of steps) expect(Math.abs(step - niceStep((high - low) / atMost))).toBeLessThan(step * 1e-6);
      // Both ends are rounded outwards, so two steps may come on top.
      expect(steps.length).toBeLessThanOrEqual(atMost + 2);
    }),
  );
});
