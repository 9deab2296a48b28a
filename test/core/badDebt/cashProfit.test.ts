import fc from "fast-check";
import { cashProfit } from "../../../src/core/badDebt/cashProfit";

/** The number a person would write: `units` with the point set `decimals` places from the right. */
const decimal = (units: bigint, decimals: number): number => {
  const digits = (units < 0n ? -units : units).toString().padStart(decimals + 1, "0");
  return Number(`${units < 0n ? "-" : ""}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`);
};

test("the training's scenario one, to the last digit", () => {
  expect(cashProfit(500_000, 0.1, 400_000)).toEqual({
    cost: 450_000,
    profitIfPaidInFull: 50_000,
    cashLessCost: -50_000,
    breakEvenShare: 0.9,
    stillToBreakEven: 50_000,
    open: 100_000,
  });
});

test("cents and hundredths of a percent give the decimals of exact arithmetic, never binary noise", () => {
  const cents = fc.integer({ min: 0, max: 1_000_000_000 });
  fc.assert(
    fc.property(cents, fc.integer({ min: 0, max: 10_000 }), cents, (invoice, margin, collected) => {
      const actual = cashProfit(invoice / 100, margin / 10_000, collected / 100);
      const cost = BigInt(invoice) * BigInt(10_000 - margin);
      const cash = BigInt(collected) * 10_000n - cost;
      expect(actual.cost).toBe(decimal(cost, 6));
      expect(actual.profitIfPaidInFull).toBe(decimal(BigInt(invoice) * 10_000n - cost, 6));
      expect(actual.cashLessCost).toBe(decimal(cash, 6));
      expect(actual.stillToBreakEven).toBe(cash < 0n ? decimal(-cash, 6) : 0);
      expect(actual.open).toBe(decimal(BigInt(Math.max(0, invoice - collected)), 2));
    }),
  );
});

test("amounts of any size stay amounts", () => {
  expect(cashProfit(1e15, 0.25, 0).cost).toBe(7.5e14);
  expect(cashProfit(4e200, 0.25, 0).cost).toBe(3e200);
  expect(cashProfit(1e-200, 0.25, 0).open).toBe(1e-200);
});
