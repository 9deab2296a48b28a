import { creditSaleValue } from "../../../src/core/credit/creditSaleValue";
import { discountCost } from "../../../src/core/credit/discountCost";
import { paymentIndex } from "../../../src/core/credit/paymentIndex";
import { DivisionByZero } from "../../../src/core/divisionByZero";

const index = (...days: number[]): number | undefined =>
  paymentIndex(
    Float64Array.from(days, () => 1),
    Float64Array.from(days),
  );

test("points of one payment: at each mark, half way, and beyond the ends", () => {
  const marks = [-31, -30, -25, -20, -10, 0, 7.5, 15, 22, 26, 30, 45, 60, 75, 90, 105, 120, 150, 180, 181];
  const points = [100, 100, 95, 90, 85, 80, 75, 70, 60, 55, 50, 45, 40, 35, 30, 25, 20, 10, 0, 0];
  expect(marks.map((days) => index(days))).toEqual(points);
});

test("the published points between the marks", () => {
  expect(index(39)).toBeCloseTo(47, 12);
  expect(index(48)).toBeCloseTo(44, 12);
});

test("weighted by amount, without credit notes", () => {
  expect(paymentIndex(Float64Array.of(10_000, 5000, 5000, -9999), Float64Array.of(0, 15, 30, 0))).toBe(70);
  expect(paymentIndex(Float64Array.of(0, -1), Float64Array.of(0, 0))).toBeUndefined();
});

test("cost of a discount, simple and compound", () => {
  expect(discountCost(0.02, 10, 30, false, 360)).toBeCloseTo(0.367_346_938_775_51, 14);
  expect(discountCost(0.02, 10, 50, true, 365)).toBeCloseTo(0.202_436_246_672_765, 14);
  expect(discountCost(0, 10, 30, true, 365) + 0).toBe(0);
});

test("value of a sale on credit, with and without later orders", () => {
  expect(creditSaleValue(100, 60, 1, 0, 0.1, 0)).toBe(40);
  expect(creditSaleValue(1, 0.98, 0.9996, 365, 0.02, 0)).toBeCloseTo(0, 12);
  expect(creditSaleValue(110, 60, 0.5, 365, 0.1, 0)).toBe(-10);
  expect(creditSaleValue(101, 96, 0.9, 0, 0.1, 4)).toBeCloseTo(30.9, 12);
  expect(() => creditSaleValue(101, 96, 0.9, 0, 0, 4)).toThrow(new DivisionByZero("annualRate"));
  expect(creditSaleValue(101, 96, 1, 0, 0, 0)).toBe(5);
});

test("a sale is worth a decimal number, at the size of its price", () => {
  expect(creditSaleValue(1000.3, 0.1, 1, 0, 0.1, 0)).toBe(1000.2);
});
