import { DivisionByZero } from "../../../src/core/divisionByZero";
import { targetGap } from "../../../src/core/funnel/targetGap";

test("what is missing to the target, and the pipeline that closes it", () => {
  expect(targetGap(964.8, 1000)).toBeCloseTo(35.2, 10);
  expect(targetGap(964.8, 1000, 0.2)).toBeCloseTo(176, 10);
});

test("nothing is missing at or above the target", () => {
  expect(targetGap(1000, 1000)).toBe(0);
  expect(targetGap(1500, 1000)).toBe(0);
  expect(targetGap(1500, 1000, 0.2)).toBe(0);
});

test("deals that are never won close no gap", () => {
  expect(() => targetGap(900, 1000, 0)).toThrow(new DivisionByZero("winRate"));
});

test("the gap is a decimal number, however small the forecast", () => {
  expect(targetGap(0.1, 1000.3)).toBe(1000.2);
});
