import { allowanceCharge } from "../../../src/core/badDebt/allowanceCharge";
import { carryingCost } from "../../../src/core/badDebt/carryingCost";
import { creditProfit } from "../../../src/core/badDebt/creditProfit";
import { expectedCreditLoss } from "../../../src/core/badDebt/expectedCreditLoss";
import { historicLossRate } from "../../../src/core/badDebt/historicLossRate";

test("carrying cost of a published case: 36.5 m a year, 5 days, 8 %", () => {
  expect(carryingCost(36_500_000, 5, 0.08, 365)).toBe(40_000);
  expect(carryingCost(3600, 10, 0.1, 360)).toBe(10);
});

test("expected loss of a published case, and nothing on a credit balance", () => {
  expect(expectedCreditLoss(1_000_000, 0.005, 0.25)).toBe(1250);
  expect(expectedCreditLoss(100, 0.07, 1)).toBe(7);
  expect(expectedCreditLoss(-100, 0.5, 1)).toBe(0);
});

test("a loss rate is never more than everything, and needs something that could be lost", () => {
  expect(historicLossRate(4_000_000, 144_000)).toBe(0.036);
  expect(historicLossRate(1000, 1000.004)).toBe(1);
  expect(() => historicLossRate(0, 0)).toThrow("reached is 0");
});

test("opening − write-offs + recoveries + charge is the allowance that is required", () => {
  expect(allowanceCharge(75_000, 85_000, 0, 73_100)).toBe(83_100);
  expect(allowanceCharge(1000, 200, 50, 1500)).toBe(650);
  expect(Math.abs(allowanceCharge(0.1, 0, 0.2, 0.3))).toBe(0);
});

test("what bad debts and waiting leave of the profit", () => {
  const { before, badDebt, carrying, eaten, after } = creditProfit(1_000_000, 0.05, 0.01, 60, 0.08, 365);
  expect([before, badDebt]).toEqual([50_000, 10_000]);
  expect(carrying).toBeCloseTo(13_150.684_931_506_8, 8);
  expect(eaten).toBeCloseTo(23_150.684_931_506_8, 8);
  expect(after).toBeCloseTo(26_849.315_068_493_2, 8);
  expect(creditProfit(100, 0.07, 0.07, 0, 0.1, 365).after).toBe(0);
});

test("what is left is a decimal number again, at the size of what it was taken from", () => {
  expect(creditProfit(1000.3, 1, 0, 1, 0.1, 1000.3).after).toBe(1000.2);
});
