import fc from "fast-check";
import { carryCost } from "../../src/functions/badDebt/carryCost";
import { Failure } from "../../src/functions/failure";
import { averageDaysLate } from "../../src/functions/receivables/averageDaysLate";
import { bestDso } from "../../src/functions/receivables/bestDso";
import { cei } from "../../src/functions/receivables/cei";
import { daysDelinquent } from "../../src/functions/receivables/daysDelinquent";
import { daysLate } from "../../src/functions/receivables/daysLate";
import { dso } from "../../src/functions/receivables/dso";
import { dsoCountBack } from "../../src/functions/receivables/dsoCountBack";
import { dueDate } from "../../src/functions/receivables/dueDate";
import { lateInterest } from "../../src/functions/receivables/lateInterest";
import { answerOf, cellsOf, column, expectRelative, failureOf, inserted, numberOf } from "./callDefinition";

const AS_OF = 45_747;
const money = fc.integer({ min: 0, max: 100_000_000 }).map((cents) => cents / 100);
const day = fc.integer({ min: AS_OF - 400, max: AS_OF + 400 });
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const shuffledWith = <Item>(items: fc.Arbitrary<Item[]>): fc.Arbitrary<[Item[], Item[]]> =>
  items.chain((given) => fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })));

describe("AR.DUEDATE", () => {
  test("is as many days after the invoice as the terms say, row by row", () => {
    const rows = fc.array(fc.tuple(day, fc.nat(200)), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(rows, (given) => {
        const [invoices, terms] = [column(given.map(([invoice]) => invoice)), column(given.map(([, days]) => days))];
        const due = cellsOf(dueDate, invoices, terms);
        expect(due).toEqual(given.map(([invoice, days]) => [invoice + days]));
        expect(cellsOf(daysLate, invoices, due)).toEqual(terms);
      }),
    );
  });

  test("month-end terms never fall due before plain ones, nor more than 30 days after", () => {
    fc.assert(
      fc.property(day, fc.nat(200), (invoice, days) => {
        const later = numberOf(dueDate, invoice, days, true) - numberOf(dueDate, invoice, days);
        expect(later).toBeGreaterThanOrEqual(0);
        expect(later).toBeLessThanOrEqual(30);
      }),
    );
  });

  test("says what is wrong, in both languages", () => {
    expect(failureOf(dueDate, 2_958_465, 1).sentence).toEqual({
      en: "invoiceDate: the answer lies beyond the year 9999.",
      zh: "invoiceDate：结果超出 9999 年。",
    });
    const [, second] = cellsOf(dueDate, AS_OF, column([30, 30.5]));
    expect((second?.[0] as Failure).sentence.en).toBe("Row 2 of days: 30.5 is not a whole number.");
  });
});

describe("AR.BESTDSO and AR.DAYSDELINQUENT", () => {
  test("best DSO is at most DSO, and what DSO is above it are the days delinquent", () => {
    const sales = money.filter((amount) => amount > 0);
    fc.assert(
      fc.property(money, money, sales, fc.integer({ min: 1, max: 366 }), (current, overdue, sold, days) => {
        const receivables = current + overdue;
        const [all, best] = [numberOf(dso, receivables, sold, days), numberOf(bestDso, current, sold, days)];
        const delinquent = numberOf(daysDelinquent, receivables, current, sold, days);
        expect(best).toBeLessThanOrEqual(all);
        expect(Math.abs(best + delinquent - all)).toBeLessThanOrEqual(1e-9 * Math.max(1, all));
      }),
    );
  });

  test("without sales the sentence names them", () => {
    expect(failureOf(bestDso, 1, 0, 30)).toMatchObject({
      code: "#DIV/0!",
      sentence: {
        en: "sales: it is 0, and nothing can be divided by 0.",
        zh: "sales：其值为 0，不能作除数。",
      },
    });
    expect(failureOf(daysDelinquent, 2, 1, 0, 30).code).toBe("#DIV/0!");
  });
});

describe("AR.CEI", () => {
  // What was due and came in, what was due and did not, and what is not due: every possible portfolio.
  const parts = fc.tuple(money, money, money).filter(([collected, overdue]) => collected + overdue > 1);

  test("is the share of the money due that came in, from 0 to 1, in whatever currency", () => {
    fc.assert(
      fc.property(parts, money, fc.constantFrom(1, 100, 1e6), ([collected, overdue, current], opening, scale) => {
        const all = collected + overdue + current;
        const start = Math.min(opening, all);
        const given = [start, all - start, overdue + current, current].map((amount) => amount * scale);
        const index = numberOf(cei, ...given);
        expect(index).toBeLessThanOrEqual(1 + 1e-12);
        expect(index).toBeGreaterThanOrEqual(-1e-9);
        expect(Math.abs(index - collected / (collected + overdue))).toBeLessThan(1e-6);
      }),
    );
  });

  test("says what is wrong, in both languages", () => {
    const sentenceOf = (...given: number[]): unknown => failureOf(cei, ...given).sentence;
    expect(sentenceOf(100, 0, 100, 100)).toEqual({
      en: "closingCurrent: it equals opening and sales together, so nothing was due for collection.",
      zh: "closingCurrent：它等于期初余额与销售额之和，本期没有应收回的款项。",
    });
    expect(sentenceOf(100, 200, 301, 0)).toEqual({
      en: "closing: 301 is more than opening and sales together. Check the figures and their tax basis.",
      zh: "closing：301 超过期初余额与销售额之和，请检查数据及其含税口径。",
    });
    expect(sentenceOf(100, 200, 50, 120)).toEqual({
      en: "closingCurrent: 120 is more than closing, of which it is a part.",
      zh: "closingCurrent：120 超过期末余额 closing，而它应是其中的一部分。",
    });
  });
});

describe("AR.DSOCOUNTBACK", () => {
  const ENDS = [45_777, 45_747, 45_716, 45_688, 45_657, 45_626];
  const FIRSTS = [45_748, 45_717, 45_689, 45_658, 45_627, 45_597];
  const sales = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 6, maxLength: 6 });
  const share = fc.double({ min: 0, max: 1, noNaN: true });

  test("neither the order nor the shape of the rows matters, nor blank ones, nor how a month is written", () => {
    const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 });
    fc.assert(
      fc.property(sales, share, order, fc.nat(6), (sold, part, rows, gap) => {
        const receivables = part * sum(sold);
        const expected = numberOf(dsoCountBack, receivables, column(sold), column(ENDS));
        const mixed = inserted(
          rows.map((row): [unknown, unknown] => [sold[row], row % 2 === 0 ? ENDS[row] : FIRSTS[row]]),
          gap,
          ["", 45_808],
        );
        const [amounts, days] = [mixed.map(([amount]) => amount), mixed.map(([, end]) => end)];
        expect(numberOf(dsoCountBack, receivables, column(amounts), column(days))).toBe(expected);
        expect(numberOf(dsoCountBack, receivables, [amounts], [days])).toBe(expected);
      }),
    );
  });

  test("even sales give the days of the simple DSO, and money may be counted in another currency", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), share, (daily, part) => {
        const lengths = [30, 31, 28, 31, 31, 30];
        const sold = lengths.map((length) => daily * length);
        const receivables = part * sum(sold);
        const days = numberOf(dsoCountBack, receivables, column(sold), column(ENDS));
        expectRelative(days, numberOf(dso, receivables, sum(sold), sum(lengths)));
        const scaled = column(sold.map((amount) => amount * 1000));
        expectRelative(numberOf(dsoCountBack, receivables * 1000, scaled, column(ENDS)), days);
      }),
    );
  });

  test("a business calendar of four and five weeks", () => {
    const ends = [45_745, 45_710, 45_682];
    expect(answerOf(dsoCountBack, 250, column([100, 100, 100]), column(ends))).toBe(35 + 28 + 31 / 2);
  });

  test("says what is wrong, in both languages", () => {
    expect(failureOf(dsoCountBack, 500, column([100, 100]), column([45_747, 45_716]))).toMatchObject({
      code: "#NUM!",
      sentence: {
        en: "monthlySales: all these sales together are less than the receivables. Give more months.",
        zh: "monthlySales：所给月份的销售额合计小于应收账款，请补充更早的月份。",
      },
    });
    expect(failureOf(dsoCountBack, 1, column([5, 5]), column([45_747, 45_688])).sentence).toEqual({
      en: "Row 2 of monthEnds: the next month ends 59 days later. Give each month a row, with 0 where nothing was sold.",
      zh: "monthEnds 第 2 行：下一个月末在 59 天之后。请为每个月填一行，没有销售的月份填 0。",
    });
    expect(failureOf(dsoCountBack, 1, column([5, 5]), column([45_747, " "])).sentence).toEqual({
      en: "Row 2 of monthEnds: there are sales but no month. Enter the last day of the month.",
      zh: "monthEnds 第 2 行：有销售额但没有月份，请填写该月最后一天。",
    });
  });

  test("a gap of 45 days is still a month", () => {
    expect(answerOf(dsoCountBack, 10, column([100, 100]), column([45_747, 45_702]))).toBe(4.5);
    expect(failureOf(dsoCountBack, 10, column([100, 100]), column([45_747, 45_701])).code).toBe("#VALUE!");
  });
});

describe("AR.AVERAGEDAYSLATE", () => {
  interface Invoice {
    readonly amount: number;
    readonly due: number;
    readonly paid: number | "";
  }
  const invoice: fc.Arbitrary<Invoice> = fc.record({
    amount: fc.integer({ min: 1, max: 1_000_000 }),
    due: day,
    paid: fc.oneof(day, fc.constant("" as const)),
  });
  const invoices = fc.array(invoice, { minLength: 2, maxLength: 20 });
  const average = (given: readonly Invoice[], asOf: unknown = null): unknown => {
    const of = (pick: (each: Invoice) => unknown): unknown[][] => column(given.map(pick));
    try {
      return answerOf(
        averageDaysLate,
        of(({ amount }) => amount),
        of(({ due }) => due),
        of(({ paid }) => paid),
        asOf,
      );
    } catch (problem) {
      return (problem as Failure).code;
    }
  };

  test("is the average that one works out by hand", () => {
    fc.assert(
      fc.property(invoices, fc.option(day), (given, asOf) => {
        const counted = given.flatMap(({ amount, due, paid }): [number, number][] => {
          if (paid !== "" && (asOf === null || paid <= asOf)) return [[amount, paid - due]];
          return asOf !== null && due < asOf ? [[amount, asOf - due]] : [];
        });
        if (counted.length === 0) expect(average(given, asOf)).toBe("#DIV/0!");
        else
          expectRelative(
            average(given, asOf) as number,
            sum(counted.map(([amount, late]) => amount * late)) / sum(counted.map(([amount]) => amount)),
          );
      }),
    );
  });

  test("neither order, nor another currency, nor an invoice in two parts matters", () => {
    const paid = fc.array(
      invoice.map((each) => ({ ...each, paid: each.due + (each.amount % 50) - 10 })),
      { minLength: 2, maxLength: 20 },
    );
    fc.assert(
      fc.property(shuffledWith(paid), ([given, other]) => {
        const expected = average(given) as number;
        expectRelative(average(other) as number, expected);
        expectRelative(average(given.map((each) => ({ ...each, amount: each.amount * 1000 }))) as number, expected);
        const [first, ...rest] = given as [Invoice, ...Invoice[]];
        const parts = [0.25, 0.75].map((part) => ({ ...first, amount: first.amount * part }));
        expectRelative(average([...parts, ...rest]) as number, expected);
      }),
    );
  });

  test("says what is wrong, in both languages", () => {
    expect(failureOf(averageDaysLate, column([1, 2]), column([AS_OF, ""]), column([AS_OF, AS_OF])).sentence).toEqual({
      en: "Row 2 of dueDates: the invoice has no due date. Enter its due date.",
      zh: "dueDates 第 2 行：该发票没有到期日，请填写到期日。",
    });
    expect(failureOf(averageDaysLate, 1, AS_OF, "")).toMatchObject({
      code: "#DIV/0!",
      sentence: {
        en: "amounts: no invoice is paid or past due, so there is no average.",
        zh: "amounts：没有已付或逾期的发票，无法计算平均值。",
      },
    });
  });
});

describe("AR.LATEINTEREST", () => {
  const rate = fc.integer({ min: 0, max: 2000 }).map((each) => each / 1000);

  test("is linear in the amount and in the days, and 0 for what is not late", () => {
    fc.assert(
      fc.property(money, fc.nat(1000), rate, fc.integer({ min: 1, max: 9 }), (amount, late, annual, times) => {
        const interest = numberOf(lateInterest, amount, late, annual);
        expectRelative(numberOf(lateInterest, amount * times, late, annual), times * interest);
        expectRelative(numberOf(lateInterest, amount, late * times, annual), times * interest);
        expectRelative(numberOf(lateInterest, -amount, late, annual), -interest);
        expect(numberOf(lateInterest, amount, -late, annual, null, 40)).toBe(0);
      }),
    );
  });

  test("without a fee it is what the delay would cost at that rate; the fee comes once an invoice", () => {
    fc.assert(
      fc.property(money, fc.integer({ min: 1, max: 1000 }), rate, money, (amount, late, annual, fee) => {
        const interest = numberOf(lateInterest, amount, late, annual, 360);
        expect(interest).toBe(numberOf(carryCost, amount, late, annual, 360));
        expectRelative(numberOf(lateInterest, amount, late, annual, 360, fee), interest + (amount > 0 ? fee : 0));
      }),
    );
  });
});
