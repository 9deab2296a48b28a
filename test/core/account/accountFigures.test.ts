import fc from "fast-check";
import { customerLifetimeValue } from "../../../src/core/account/customerLifetimeValue";
import { customerSegment } from "../../../src/core/account/customerSegment";

test("the four quadrants, high at the cut", () => {
  expect(customerSegment(500, 0.29, 500, 0.3)).toBe("acquire");
  expect(customerSegment(500, 0.3, 500, 0.3)).toBe("retain");
  expect(customerSegment(499, 0.3, 500, 0.3)).toBe("maintain");
  expect(customerSegment(499, 0.29, 500, 0.3)).toBe("contest");
  expect(customerSegment(500, 0.7 - 0.4, 500, 0.3)).toBe("retain");
});

test("a customer's value is the sum of its years", () => {
  const share = fc.integer({ min: 0, max: 1000 }).map((each) => each / 1000);
  fc.assert(
    fc.property(share, share, fc.integer({ min: 1, max: 40 }), (retention, rate, years) => {
      let sum = -7;
      for (let t = 1; t <= years; t++) sum += 100 * (retention / (1 + rate)) ** t;
      expect(customerLifetimeValue(100, retention, rate, years, 7)).toBeCloseTo(sum, 8);
    }),
  );
});

test("almost everybody stays at almost no rate: no digits are lost", () => {
  expect(customerLifetimeValue(1, 1 - 1e-12, 0, 1000, 0)).toBeCloseTo(1000 - 5.005e-7, 9);
  expect(customerLifetimeValue(1, 1, 1e-12, undefined, 0)).toBe(1e12);
});

test("for ever has an end unless all stay and the rate is 0", () => {
  expect(customerLifetimeValue(8, 0.0425, 0.12, undefined, 0)).toBeCloseTo(0.315_545_243_619, 12);
  expect(customerLifetimeValue(8, 1, 0, undefined, 0)).toBeUndefined();
  expect(customerLifetimeValue(8, 1, 0, 5, 10)).toBe(30);
});
