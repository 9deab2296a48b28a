import { creditDecision } from "../../../src/core/credit/creditDecision";

test("an order that fills the limit exactly goes out, a cent more does not", () => {
  expect(creditDecision(100, 50, 50, 0, 0)).toBe("release");
  expect(creditDecision(100, 50, 50.01, 0, 0)).toBe("overLimit");
  expect(creditDecision(0.3, 0.1, 0.2, 0, 0)).toBe("release");
});

test("overdue beyond what is tolerated holds the order, whatever the limit", () => {
  expect(creditDecision(1e9, 0, 1, 1, 0)).toBe("overdue");
  expect(creditDecision(0, 100, 100, 31, 30)).toBe("overdue");
  expect(creditDecision(100, 0, 1, 30, 30)).toBe("release");
});

test("a limit of 0 is no credit; what the customer paid ahead may be used", () => {
  expect(creditDecision(0, 0, 1, 0, 0)).toBe("overLimit");
  expect(creditDecision(0, -100, 100, 0, 0)).toBe("release");
});
