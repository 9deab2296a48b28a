import { DivisionByZero } from "../../../src/core/divisionByZero";
import { attainment } from "../../../src/core/funnel/attainment";

test("964.8 of 1000 is 96.48 %", () => {
  expect(attainment(964.8, 1000)).toBe(0.9648);
  expect(attainment(1200, 1000)).toBe(1.2);
});

test("a target of 0 is named", () => {
  expect(() => attainment(5, 0)).toThrow(new DivisionByZero("target"));
});
