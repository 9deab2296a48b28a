import fc from "fast-check";
import { behaviour } from "../../src/functions/credit/behaviour";
import { discountCost } from "../../src/functions/credit/discountCost";
import { limit } from "../../src/functions/credit/limit";
import { payindex } from "../../src/functions/credit/payindex";
import { saleNpv } from "../../src/functions/credit/saleNpv";
import { zone } from "../../src/functions/credit/zone";
import { zscore } from "../../src/functions/credit/zscore";
import { answerOf, cellsOf, column, expectRelative, inserted, numberOf } from "./callDefinition";

const money = fc.integer({ min: 0, max: 100_000_000 }).map((cents) => cents / 100);
const share = fc.integer({ min: 0, max: 1000 }).map((each) => each / 1000);
const grade = fc.constantFrom("AAA", "AA", "A", "BBB", "BB", "B", "C");
const model = fc.constantFrom("Z", "Z1", "Z2", "EM");
const FACTORS: Readonly<Record<string, number>> = { AAA: 1.5, AA: 1, A: 0.8, BBB: 0.6, BB: 0.2, B: 0, C: 0 };

describe("CREDIT.LIMIT", () => {
  test("is never above any of its rules, and is one of them", () => {
    fc.assert(
      fc.property(money, fc.integer({ min: 0, max: 24 }), grade, money, share, (sales, months, name, worth, part) => {
        const answer = numberOf(limit, sales, months, name, worth, part);
        const need = sales * months * (FACTORS[name] as number);
        expect(answer).toBeGreaterThanOrEqual(0);
        expectRelative(answer, Math.min(need, worth * part));
        expect(answer).toBeLessThanOrEqual(numberOf(limit, sales, months, name));
      }),
    );
  });

  test("a better grade never gets less", () => {
    fc.assert(
      fc.property(money, fc.option(money, { nil: "" as const }), (sales, worth) => {
        const limits = Object.keys(FACTORS).map((name) => numberOf(limit, sales, 2, name, worth));
        expect(limits).toEqual([...limits].sort((left, right) => right - left));
      }),
    );
  });

  test("detail says no credit exactly for the grades and net worths that get none", () => {
    fc.assert(
      fc.property(grade, fc.integer({ min: -100, max: 100 }), (name, worth) => {
        const says = String(answerOf(limit, 1000, 1, name, worth, null, null, true));
        expect(says.startsWith("No credit")).toBe(numberOf(limit, 1000, 1, name, worth) === 0);
      }),
    );
  });
});

describe("CREDIT.ZSCORE and CREDIT.ZONE", () => {
  const figure = fc.integer({ min: -1_000_000, max: 1_000_000 });
  const positive = fc.integer({ min: 1, max: 1_000_000 });
  const firm = fc.tuple(figure, figure, figure, figure, positive, positive, positive);

  test("the currency does not matter", () => {
    fc.assert(
      fc.property(model, firm, fc.integer({ min: 2, max: 1000 }), (name, figures, rate) => {
        const score = numberOf(zscore, name, ...figures);
        expect(numberOf(zscore, name, ...figures.map((each) => each * rate))).toBeCloseTo(score, 6);
      }),
    );
  });

  test("more of anything but debt and assets is never worse", () => {
    fc.assert(
      fc.property(model, firm, fc.nat(4), positive, (name, figures, which, more) => {
        const better = figures.map((each, i) => (i === which ? each + more : each));
        expect(numberOf(zscore, name, ...better)).toBeGreaterThanOrEqual(numberOf(zscore, name, ...figures));
      }),
    );
  });

  test("zones rise with the score", () => {
    const score = fc.double({ min: -10, max: 10, noNaN: true });
    const ranks = ["Distress", "Grey", "Safe"];
    fc.assert(
      fc.property(model, score, score, (name, one, other) => {
        const rank = (each: number): number => ranks.indexOf(answerOf(zone, name, each) as string);
        expect(rank(Math.min(one, other))).toBeLessThanOrEqual(rank(Math.max(one, other)));
        expect(rank(one)).not.toBe(-1);
      }),
    );
  });
});

describe("CREDIT.PAYINDEX", () => {
  const payments = fc.array(fc.tuple(money.filter(Boolean), fc.integer({ min: -60, max: 300 })), { minLength: 1 });
  const indexOf = (rows: readonly (readonly unknown[])[]): number =>
    numberOf(payindex, column(rows.map(([amount]) => amount)), column(rows.map(([, days]) => days)));

  test("lies between the best and the worst payment, falls with later payment, and needs no order", () => {
    fc.assert(
      fc.property(payments, fc.integer({ min: 0, max: 60 }), (rows, delay) => {
        const each = rows.map((row) => indexOf([row]));
        const index = indexOf(rows);
        expect(index).toBeGreaterThanOrEqual(Math.min(...each));
        expect(index).toBeLessThanOrEqual(Math.max(...each));
        expectRelative(indexOf([...rows].reverse()), index);
        expectRelative(indexOf(inserted<readonly unknown[]>(rows, 1, ["", ""])), index);
        expect(indexOf(rows.map(([amount, days]) => [amount, days + delay]))).toBeLessThanOrEqual(index + 1e-9);
      }),
    );
  });
});

describe("CREDIT.BEHAVIOUR", () => {
  const day = fc.integer({ min: 45_000, max: 45_500 });
  const customer = fc.constantFrom("Alpha", "Beta", "Gamma");
  const invoice = fc.record({ amount: money, due: day, paid: fc.option(day, { nil: "" as const }), customer });
  type Invoice = Record<"amount" | "due" | "paid" | "customer", unknown>;
  const given = (rows: readonly Invoice[], asOf: number): unknown[] => [
    column(rows.map(({ amount }) => amount)),
    column(rows.map(({ due }) => due)),
    column(rows.map(({ paid }) => paid)),
    asOf,
    column(rows.map((row) => row.customer)),
  ];
  const invoices = fc.array(invoice, { minLength: 2, maxLength: 20 });
  const sorted = (rows: unknown[][]): unknown[][] =>
    rows.sort(([one], [other]) => String(one).localeCompare(String(other)));

  function expectSame(actual: unknown[][], expected: unknown[][]): void {
    expect(actual.map((row) => row.length)).toEqual(expected.map((row) => row.length));
    actual.flat().forEach((cell, i) => {
      const other = expected.flat()[i];
      if (typeof cell === "number" && typeof other === "number") expect(cell).toBeCloseTo(other, 6);
      else expect(cell).toBe(other);
    });
  }

  test("order of rows, blank rows and the size of the currency change nothing", () => {
    fc.assert(
      fc.property(invoices, day, fc.integer({ min: 1, max: 1000 }), (rows, asOf, rate) => {
        const answer = sorted(cellsOf(behaviour, ...given(rows, asOf)));
        const blank = { amount: "", due: "", paid: "", customer: "" };
        expectSame(sorted(cellsOf(behaviour, ...given([...rows].reverse(), asOf))), answer);
        expectSame(sorted(cellsOf(behaviour, ...given(inserted<Invoice>(rows, 1, blank), asOf))), answer);
        const converted = rows.map((row) => ({ ...row, amount: row.amount * rate }));
        expectSame(sorted(cellsOf(behaviour, ...given(converted, asOf))), answer);
      }),
    );
  });

  test("a customer's row is what the customer's rows alone say", () => {
    fc.assert(
      fc.property(invoices, day, (rows, asOf) => {
        for (const [name, ...figures] of cellsOf(behaviour, ...given(rows, asOf))) {
          const own = rows.map((row) => (row.customer === name ? row : { ...row, amount: 0 }));
          const [amounts, due, paid] = given(own, asOf);
          expectSame(cellsOf(behaviour, amounts, due, paid, asOf), [figures]);
        }
      }),
    );
  });

  test("paying each invoice some days later moves the mean by as many days", () => {
    const paid = invoice.map((each) => ({ ...each, paid: each.due + 5, customer: "Alpha", amount: 100 }));
    fc.assert(
      fc.property(fc.array(paid, { minLength: 2, maxLength: 9 }), fc.nat(90), (rows, delay) => {
        const late = rows.map((row) => ({ ...row, paid: row.paid + delay }));
        const [[, , days, worst]] = cellsOf(behaviour, ...given(late, 46_000)) as [unknown[]];
        expect(days).toBeCloseTo(5 + delay, 9);
        expect(worst).toBe(5 + delay);
      }),
    );
  });
});

describe("CREDIT.DISCOUNTCOST", () => {
  const discount = fc.integer({ min: 1, max: 500 }).map((each) => each / 1000);
  const until = fc.integer({ min: 0, max: 60 });
  const between = fc.integer({ min: 1, max: 300 });

  test("falls as the net days rise, rises with the discount, and compound is never below simple within a year", () => {
    fc.assert(
      fc.property(discount, until, between, between, fc.boolean(), (rate, first, gap, more, compound) => {
        const cost = numberOf(discountCost, rate, first, first + gap, compound);
        expect(numberOf(discountCost, rate, first, first + gap + more, compound)).toBeLessThan(cost);
        expect(numberOf(discountCost, rate / 2, first, first + gap, compound)).toBeLessThan(cost);
        const simple = numberOf(discountCost, rate, first, first + gap);
        expect(numberOf(discountCost, rate, first, first + gap, true)).toBeGreaterThanOrEqual(simple);
      }),
    );
  });

  test("borrowing at the compound cost earns the discount and no more", () => {
    fc.assert(
      fc.property(discount, until, between, (rate, first, gap) => {
        const cost = numberOf(discountCost, rate, first, first + gap, true);
        expectRelative((1 - rate) * (1 + cost) ** (gap / 365), 1);
      }),
    );
  });
});

describe("CREDIT.SALENPV", () => {
  const rate = fc.integer({ min: 1, max: 500 }).map((each) => each / 1000);
  const until = fc.integer({ min: 0, max: 720 });

  test("is linear in the amounts", () => {
    fc.assert(
      fc.property(money, money, share, until, rate, money, fc.integer({ min: 2, max: 9 }), (...sale) => {
        const [price, cost, paid, wait, yearly, repeat, factor] = sale;
        const once = numberOf(saleNpv, price, cost, paid, wait, yearly, repeat);
        const scaled = numberOf(saleNpv, price * factor, cost * factor, paid, wait, yearly, repeat * factor);
        const size = factor * (price + cost + repeat / yearly) + 1;
        expect(Math.abs(scaled - once * factor) / size).toBeLessThanOrEqual(1e-12);
      }),
    );
  });

  test("rises with the probability and falls with the wait", () => {
    fc.assert(
      fc.property(money.filter(Boolean), money, share, until, rate, (price, cost, paid, wait, yearly) => {
        const value = numberOf(saleNpv, price, cost, paid, wait, yearly);
        expect(numberOf(saleNpv, price, cost, (1 + paid) / 2, wait, yearly)).toBeGreaterThanOrEqual(value);
        expect(numberOf(saleNpv, price, cost, paid, wait + 30, yearly)).toBeLessThanOrEqual(value);
      }),
    );
  });

  test("is 0 at the break-even probability", () => {
    fc.assert(
      fc.property(money.filter(Boolean), share, until, rate, (price, part, wait, yearly) => {
        const presentValue = price / (1 + yearly) ** (wait / 365);
        const value = numberOf(saleNpv, price, presentValue * part, part, wait, yearly);
        expect(Math.abs(value)).toBeLessThanOrEqual(1e-12 * price);
      }),
    );
  });
});
