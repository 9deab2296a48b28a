import { isClearlyLess } from "../../../src/core/numbers/isClearlyLess";

test("less by more than rounding, small numbers and large ones", () => {
  expect(isClearlyLess(0.7 - 0.4, 0.3)).toBe(false);
  expect(isClearlyLess(90, 90.00000000000001)).toBe(false);
  expect(isClearlyLess(0.29, 0.3)).toBe(true);
  expect(isClearlyLess(0.3, 0.29)).toBe(false);
  expect(isClearlyLess(1e15, 1e15 + 100)).toBe(false);
  expect(isClearlyLess(1e15, 1e15 + 10_000)).toBe(true);
  expect(isClearlyLess(-0.5, -0.4)).toBe(true);
});
