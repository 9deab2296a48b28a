import fc from "fast-check";
import { ageReceivables, type CreditNotes } from "../../../src/core/receivables/ageReceivables";
import { bucketOf } from "../../../src/core/receivables/bucketOf";

const AS_OF = 46_000;

/** [cents, age in days, customer] */
type Item = readonly [cents: number, age: number, customer: number];

const age = (items: readonly Item[], customerCount: number, bounds: readonly number[], credits: CreditNotes) =>
  ageReceivables(
    {
      amounts: Float64Array.from(items, ([cents]) => cents / 100),
      dueDays: Float64Array.from(items, ([, days]) => AS_OF - days),
      customers: Int32Array.from(items, ([, , customer]) => customer),
      customerCount,
    },
    AS_OF,
    bounds,
    credits,
  );

const CUSTOMERS = 4;
const items = fc.array(
  fc.tuple(fc.integer({ min: -5_000_000, max: 10_000_000 }), fc.integer({ min: -60, max: 200 }), fc.nat(CUSTOMERS - 1)),
  { maxLength: 60 },
);
const bounds = fc
  .uniqueArray(fc.nat(150), { minLength: 1, maxLength: 6 })
  .map((days) => [...days].sort((one, other) => one - other));
const treatment = fc.constantFrom<CreditNotes[]>("date", "separate", "oldest");

test("buckets include their upper end", () => {
  expect([-1, 0, 1, 30, 31, 90, 91].map((days) => bucketOf(days, [0, 30, 60, 90]))).toEqual([0, 0, 1, 1, 2, 3, 4]);
  expect([-1, 0, 30, 31].map((days) => bucketOf(days, [30]))).toEqual([0, 0, 0, 1]);
});

test("by date, every cell is the sum of the items in it", () => {
  fc.assert(
    fc.property(items, bounds, (given, ends) => {
      const aged = age(given, CUSTOMERS, ends, "date");
      const cents = new Array<number>(CUSTOMERS * (ends.length + 1)).fill(0);
      const late = new Array<number>(CUSTOMERS).fill(0);
      for (const [amount, days, customer] of given) {
        const bucket = ends.filter((end) => days > end).length;
        cents[customer * (ends.length + 1) + bucket]! += amount;
        if (days > 0) late[customer]! += amount;
      }
      cents.forEach((expected, cell) => expect(aged.amounts[cell]).toBeCloseTo(expected / 100, 6));
      late.forEach((expected, customer) => expect(aged.overdue[customer]).toBeCloseTo(expected / 100, 6));
    }),
  );
});

test("all columns together are all amounts, customer by customer and in total, whatever the credit notes do", () => {
  fc.assert(
    fc.property(items, bounds, treatment, (given, ends, credits) => {
      const { columns, amounts, totals, columnTotals, total } = age(given, CUSTOMERS, ends, credits);
      for (let customer = 0; customer < CUSTOMERS; customer++) {
        const open = given.filter(([, , its]) => its === customer).reduce((sum, [cents]) => sum + cents, 0);
        const cells = amounts.subarray(customer * columns, (customer + 1) * columns);
        expect(cells.reduce((sum, cell) => sum + cell, 0)).toBeCloseTo(open / 100, 6);
        expect(totals[customer]).toBeCloseTo(open / 100, 6);
      }
      const open = given.reduce((sum, [cents]) => sum + cents, 0);
      expect(total).toBeCloseTo(open / 100, 6);
      expect(columnTotals.reduce((sum, cell) => sum + cell, 0)).toBeCloseTo(open / 100, 6);
    }),
  );
});

test("separate: the buckets hold only invoices, the last column only credit notes", () => {
  fc.assert(
    fc.property(items, bounds, (given, ends) => {
      const { columns, amounts } = age(given, CUSTOMERS, ends, "separate");
      expect(columns).toBe(ends.length + 2);
      amounts.forEach((cell, index) => {
        if (index % columns === columns - 1) expect(cell).toBeLessThanOrEqual(0);
        else expect(cell).toBeGreaterThanOrEqual(0);
      });
    }),
  );
});

test("oldest: a customer ends with debt or with credit, never with both, and nobody pays for another", () => {
  fc.assert(
    fc.property(items, bounds, (given, ends) => {
      const { columns, amounts } = age(given, CUSTOMERS, ends, "oldest");
      for (let customer = 0; customer < CUSTOMERS; customer++) {
        const cells = [...amounts.subarray(customer * columns, (customer + 1) * columns)];
        expect(cells.some((cell) => cell > 0.001) && cells.some((cell) => cell < -0.001)).toBe(false);
      }
    }),
  );
});

test("overdue money is known even where the first bucket mixes it with what is not due", () => {
  const given: Item[] = [
    [10_000, -5, 0],
    [2_000, 10, 0],
    [400, 40, 0],
    [-100, 12, 0],
  ];
  expect(age(given, 1, [30], "date").overdue[0]).toBeCloseTo(23, 9);
  expect([...age(given, 1, [30], "date").amounts]).toEqual([119, 4]);
  expect(age(given, 1, [30], "separate").overdue[0]).toBeCloseTo(24, 9);
  expect(age(given, 1, [30], "oldest").overdue[0]).toBeCloseTo(23, 9);
});

test("cents survive beside large amounts, and what cancels out leaves nothing", () => {
  const large: Item[] = [...Array.from({ length: 10_000 }, (): Item => [10, 5, 0]), [900_000_000_000_000, 5, 0]];
  expect(age(large, 1, [0], "date").total).toBe(9_000_000_001_000);
  const cancelling: Item[] = [
    [10, 5, 0],
    [20, 5, 1],
    [-30, 5, 2],
    [-30, 50, 0],
    [10, 50, 0],
    [20, 50, 0],
  ];
  const { columnTotals } = age(cancelling, 3, [0, 30], "date");
  expect([...columnTotals]).toEqual([0, 0, 0]);
});

test("a row without an amount is nothing", () => {
  const aged = ageReceivables(
    {
      amounts: Float64Array.of(NaN, 0, 5),
      dueDays: Float64Array.of(NaN, NaN, AS_OF),
      customers: Int32Array.of(0, 0, 0),
      customerCount: 1,
    },
    AS_OF,
    [0],
    "date",
  );
  expect([...aged.amounts]).toEqual([5, 0]);
});
