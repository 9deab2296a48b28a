import { paymentBehaviour, type PaymentBehaviour } from "../../../src/core/credit/paymentBehaviour";

type Row = readonly [amount: number, due: number, paid: number, customer?: number];

function behaviour(asOf: number, rows: readonly Row[]): (PaymentBehaviour | undefined)[] {
  return paymentBehaviour(
    {
      amounts: Float64Array.from(rows, ([amount]) => amount),
      dueDays: Float64Array.from(rows, ([, due]) => due),
      paidDays: Float64Array.from(rows, ([, , paid]) => paid),
      customers: Int32Array.from(rows, ([, , , customer]) => customer ?? 0),
      customerCount: 1 + Math.max(0, ...rows.map(([, , , customer]) => customer ?? 0)),
    },
    asOf,
  );
}

test("on time, weighted days, worst and trend by hand", () => {
  const rows: Row[] = [
    [1000, 100, 100],
    [3000, 131, 141],
  ];
  const [first] = behaviour(200, rows);
  expect(first).toMatchObject({ onTime: 0.25, daysLate: 7.5, worst: 10 });
  expect(first?.perQuarter).toBeCloseTo((10 / 31) * 91.25, 12);
});

test("a line through three points, weighted", () => {
  const rows: Row[] = [
    [1, 0, 5],
    [2, 10, 30],
    [1, 30, 35],
  ];
  // Means 12.5 and 12.5; spread 156.25 + 2·6.25 + 306.25 = 475; together 93.75 − 2·18.75 − 131.25 = −75.
  expect(behaviour(100, rows)[0]?.perQuarter).toBeCloseTo((-75 / 475) * 91.25, 12);
});

test("unpaid counts once it is past due; a later payment has not happened yet", () => {
  expect(behaviour(100, [[10, 90, NaN]])[0]).toEqual({ onTime: 0, daysLate: 10, worst: 10, perQuarter: undefined });
  expect(behaviour(100, [[10, 90, 101]])[0]).toMatchObject({ daysLate: 10 });
  expect(behaviour(100, [[10, 90, 100]])[0]).toMatchObject({ daysLate: 10 });
  expect(behaviour(100, [[10, 100, NaN]])[0]).toBeUndefined();
  expect(behaviour(100, [[10, 120, 101]])[0]).toBeUndefined();
  expect(behaviour(100, [[10, 120, 99]])[0]).toMatchObject({ onTime: 1, daysLate: -21, worst: 0 });
});

test("credit notes, blanks and zeros do not count", () => {
  const rows: Row[] = [
    [-10, 90, 99],
    [NaN, NaN, NaN],
    [0, 90, 99],
  ];
  expect(behaviour(100, rows)).toEqual([undefined]);
});

test("each customer by itself", () => {
  const [first, second] = behaviour(100, [
    [10, 80, 80, 1],
    [10, 80, 90, 0],
  ]);
  expect([first?.daysLate, second?.daysLate]).toEqual([10, 0]);
});

test("amounts so different that one has no weight beside the other leave no trend", () => {
  const [only] = behaviour(200, [
    [1e308, 100, 110],
    [1e-300, 150, 150],
  ]);
  expect(only).toMatchObject({ daysLate: 10, perQuarter: undefined });
});
