import { DivisionByZero } from "../../../src/core/divisionByZero";
import { salesProgress } from "../../../src/core/funnel/salesProgress";

test("the open funnel grew by 24.8 and sales by 20", () => {
  expect(salesProgress(364.8, 340, 620, 600)).toBeCloseTo(44.8, 10);
  expect(salesProgress(364.8, 340, 620, 600, 500)).toBeCloseTo(0.0896, 12);
});

test("a deal that moves from the funnel into sales is progress of what it was not yet weighted with", () => {
  expect(salesProgress(20, 100, 700, 600)).toBe(20);
});

test("a shrinking funnel is negative progress", () => {
  expect(salesProgress(340, 400, 600, 600, 500)).toBe(-0.12);
});

test("a quota of 0 is named", () => {
  expect(() => salesProgress(1, 0, 1, 0, 0)).toThrow(new DivisionByZero("quota"));
});

test("progress is a decimal number, however small its parts", () => {
  expect(salesProgress(1000.3, 0.1, 0, 0)).toBe(1000.2);
});
