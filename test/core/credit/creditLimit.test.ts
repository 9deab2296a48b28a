import { creditLimit } from "../../../src/core/credit/creditLimit";

test("need by sales, months and factor", () => {
  expect(creditLimit(100_000, 2, 1, undefined, 0.1)).toEqual({ limit: 200_000, limitedBy: "need" });
  expect(creditLimit(30_000, 3, 0.8, undefined, 0.1)).toEqual({ limit: 72_000, limitedBy: "need" });
});

test("never above the share of the net worth", () => {
  expect(creditLimit(100_000, 2, 1, 1_000_000, 0.1)).toEqual({ limit: 100_000, limitedBy: "netWorth" });
  expect(creditLimit(100_000, 2, 1, 2_000_000, 0.1)).toEqual({ limit: 200_000, limitedBy: "need" });
  expect(creditLimit(100_000, 2, 1, 0.3, 0.1)).toEqual({ limit: 0.03, limitedBy: "netWorth" });
  expect(creditLimit(100_000, 2, 1, -5, 0.1)).toEqual({ limit: 0, limitedBy: "netWorth" });
});

test("a grade without credit gets none, whatever else holds", () => {
  expect(creditLimit(1e308, 24, 0, -5, 0.1)).toEqual({ limit: 0, limitedBy: "grade" });
});

test("a need too large for a number still meets its cap", () => {
  expect(creditLimit(1e308, 24, 1.5, 1000, 0.1)).toEqual({ limit: 100, limitedBy: "netWorth" });
});
