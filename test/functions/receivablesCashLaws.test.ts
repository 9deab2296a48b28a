import fc from "fast-check";
import type { Size } from "../../src/functions/definition";
import { cashForecast } from "../../src/functions/receivables/cashForecast";
import { cellsOf, column, failureOf } from "./callDefinition";

const AS_OF = 45_747;
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const shuffledWith = <Item>(items: fc.Arbitrary<Item[]>): fc.Arbitrary<[Item[], Item[]]> =>
  items.chain((given) => fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })));

describe("AR.CASHFORECAST", () => {
  interface Item {
    readonly amount: number;
    readonly due: number;
    readonly delay: number | "";
    readonly promise: number | "";
  }
  const item: fc.Arbitrary<Item> = fc.record({
    amount: fc.integer({ min: -5_000_000, max: 10_000_000 }).map((cents) => cents / 100),
    due: fc.integer({ min: AS_OF - 100, max: AS_OF + 150 }),
    delay: fc.oneof(fc.integer({ min: -20, max: 40 }), fc.constant("" as const)),
    promise: fc.oneof(fc.integer({ min: AS_OF - 10, max: AS_OF + 60 }), fc.constant("" as const)),
  });
  const items = fc.array(item, { minLength: 2, maxLength: 30 });
  const overdueDelay = fc.option(fc.integer({ min: 1, max: 120 }));
  const rowsOf = (given: readonly Item[], later: number | null = null, periods: unknown = null): unknown[][] =>
    cellsOf(
      cashForecast,
      column(given.map(({ amount }) => amount)),
      column(given.map(({ due }) => due)),
      AS_OF,
      column(given.map(({ delay }) => delay)),
      column(given.map(({ promise }) => promise)),
      later,
      periods,
    );
  const cashOf = (rows: unknown[][]): number[] => rows.map((row) => row.at(-1) as number);

  test("the rows add up to the open amounts, with what is overdue and what comes later", () => {
    fc.assert(
      fc.property(items, overdueDelay, fc.option(fc.integer({ min: 1, max: 30 })), (given, later, periods) => {
        const rows = rowsOf(given, later, periods);
        expect(rows).toHaveLength((periods ?? 13) + (later === null ? 2 : 1));
        expect(sum(cashOf(rows))).toBeCloseTo(sum(given.map(({ amount }) => amount)), 6);
      }),
    );
  });

  test("each amount stands in the period of its promise, else of its due date and delay", () => {
    fc.assert(
      fc.property(item, overdueDelay, (given, later) => {
        const expected = given.promise === "" ? given.due + (given.delay === "" ? 0 : given.delay) : given.promise;
        const counted = expected <= AS_OF && later !== null ? AS_OF + later : expected;
        for (const [period, from, to, cash] of rowsOf([given, { ...given, amount: 0 }], later) as [
          unknown,
          number | "",
          number | "",
          number,
        ][]) {
          const holds =
            period === "Overdue, undated" ? counted <= AS_OF : counted >= Number(from) && (to === "" || counted <= to);
          expect(cash).toBe(holds ? given.amount : 0);
        }
      }),
    );
  });

  test("neither the order nor the shape of the rows matters, nor blank ones", () => {
    fc.assert(
      fc.property(shuffledWith(items), overdueDelay, ([given, other], later) => {
        const cents = (rows: unknown[][]): number[] => cashOf(rows).map((cash) => Math.round(cash * 100) + 0);
        expect(cents(rowsOf(other, later))).toEqual(cents(rowsOf(given, later)));
        const line = (pick: (each: Item) => unknown): unknown[][] => [[...given.map(pick), ""]];
        const across = cellsOf(
          cashForecast,
          line(({ amount }) => amount),
          line(({ due }) => due),
          AS_OF,
          line(({ delay }) => delay),
          line(({ promise }) => promise),
          later,
        );
        expect(across).toEqual(rowsOf(given, later));
      }),
    );
  });

  test("the periods follow each other without a gap", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 120 }), fc.integer({ min: 1, max: 366 }), (periods, length) => {
        const rows = cellsOf(cashForecast, 1, AS_OF + 1, AS_OF, null, null, null, periods, length).slice(1);
        let next = AS_OF + 1;
        rows.forEach(([period, from, to], index) => {
          expect(from).toBe(next);
          if (index === periods) expect([period, to]).toEqual(["Later", ""]);
          else expect([period, to]).toEqual([index + 1, next + length - 1]);
          next += length;
        });
        const { extent } = cashForecast.result as unknown as { extent: (sizes: Record<string, Size>) => Size };
        expect(rows.length + 1).toBeLessThanOrEqual(extent({ periods: { rows: 1, columns: 1 } }).rows);
      }),
    );
  });

  test("says what is wrong, in both languages", () => {
    const two = column([AS_OF, AS_OF]);
    expect(failureOf(cashForecast, column([5, 7]), two, AS_OF, column([1, 2, 3])).sentence).toEqual({
      en: "delayDays: 3 values for 2 amounts. Give one value, or one for each amount.",
      zh: "delayDays：共 3 个值，而金额有 2 个。请给一个值，或每笔金额一个值。",
    });
    expect(failureOf(cashForecast, column([5, 7]), column([AS_OF, ""]), AS_OF).sentence.en).toBe(
      "Row 2 of dueDates: there is an open amount of 7 but no due date. Enter its due date.",
    );
  });
});
