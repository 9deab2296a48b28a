import fc from "fast-check";
import { allowance } from "../../src/functions/badDebt/allowance";
import { carryCost } from "../../src/functions/badDebt/carryCost";
import { ecl } from "../../src/functions/badDebt/ecl";
import { erosion } from "../../src/functions/badDebt/erosion";
import { expense } from "../../src/functions/badDebt/expense";
import { lossRates } from "../../src/functions/badDebt/lossRates";
import { makeup } from "../../src/functions/badDebt/makeup";
import { makeupUnits } from "../../src/functions/badDebt/makeupUnits";
import { profit } from "../../src/functions/badDebt/profit";
import { rollRates } from "../../src/functions/badDebt/rollRates";
import { Failure } from "../../src/functions/failure";
import { cellsOf, column, expectRelative, failureOf, inserted, numberOf } from "./callDefinition";

const money = fc.integer({ min: 0, max: 100_000_000 }).map((cents) => cents / 100);
const share = fc.integer({ min: 0, max: 1000 }).map((each) => each / 1000);
const margin = fc.integer({ min: 1, max: 1000 }).map((each) => each / 1000);
const days = fc.integer({ min: 0, max: 1000 });

describe("BADDEBT.MAKEUPUNITS", () => {
  test("the units earn the loss, one unit less does not", () => {
    const price = fc.integer({ min: 1, max: 100_000 }).map((cents) => cents / 100);
    fc.assert(
      fc.property(money, price, price, (loss, earned, cost) => {
        const units = numberOf(makeupUnits, loss, cost + earned, cost);
        expect(units * earned).toBeGreaterThanOrEqual(loss - 1e-6);
        if (units > 0) expect((units - 1) * earned).toBeLessThan(loss);
      }),
    );
  });

  test("says why there is no number of units, in both languages", () => {
    expect(failureOf(makeupUnits, 500, 15, 20)).toMatchObject({
      code: "#NUM!",
      sentence: {
        en: "price: at 15 a unit that costs 20 earns nothing, so no number of units makes up the loss.",
        zh: "price：单价 15 未超过单位成本 20，卖再多也无法弥补损失。",
      },
    });
    const [, second] = cellsOf(makeupUnits, 500, column([20, 10]), 15);
    expect((second?.[0] as Failure).sentence.en).toMatch(/^Row 2 of price: /);
  });
});

describe("BADDEBT.CARRYCOST", () => {
  const rate = fc.integer({ min: 1, max: 2000 }).map((each) => each / 1000);

  test("waiting as long as BADDEBT.EROSION says costs the whole margin", () => {
    fc.assert(
      fc.property(money, margin, rate, (amount, profitShare, annual) => {
        const wait = numberOf(erosion, profitShare, annual, "days");
        expectRelative(numberOf(carryCost, amount, wait, annual), amount * profitShare);
      }),
    );
  });

  test("half the year costs half, and a shorter year costs more", () => {
    fc.assert(
      fc.property(money, days, rate, (amount, late, annual) => {
        const cost = numberOf(carryCost, amount, late, annual);
        expectRelative(numberOf(carryCost, amount, late / 2, annual), cost / 2);
        expectRelative(numberOf(carryCost, amount, late, annual, 360) * 360, cost * 365);
      }),
    );
  });

  test("days and years that cannot be are refused", () => {
    expect(failureOf(carryCost, 100, -3, 0.1).sentence).toEqual({
      en: "daysLate: -3 is not allowed; it must be 0 or more.",
      zh: "daysLate：不允许 -3，必须大于或等于 0。",
    });
    expect(failureOf(carryCost, 100, 3, 0.1, 12).sentence).toEqual({
      en: "yearDays: 12 is outside 360 to 366.",
      zh: "yearDays：12 超出允许范围 360 至 366。",
    });
  });
});

describe("BADDEBT.ECL", () => {
  test("a customer with certain default loses what an allowance at that rate provides", () => {
    fc.assert(
      fc.property(money, share, (exposure, lost) => {
        expectRelative(numberOf(ecl, exposure, 1, lost), numberOf(allowance, exposure, lost));
        expect(numberOf(ecl, exposure, lost, 1)).toBe(numberOf(ecl, exposure, 1, lost));
      }),
    );
  });

  test("never more than the exposure, and nothing on a credit balance", () => {
    fc.assert(
      fc.property(money, share, share, (exposure, pd, lgd) => {
        expect(numberOf(ecl, exposure, pd, lgd)).toBeLessThanOrEqual(exposure);
        expect(numberOf(ecl, -exposure, pd, lgd)).toBe(0);
      }),
    );
  });
});

describe("BADDEBT.ROLLRATES", () => {
  const balance = fc.integer({ min: 1, max: 10_000_000 }).map((cents) => cents / 100);
  const months = fc
    .tuple(fc.integer({ min: 2, max: 8 }), fc.integer({ min: 2, max: 6 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(balance, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
    );
  const blankRow = (list: readonly unknown[][]): unknown[] => (list[0] as unknown[]).map(() => "");

  test("a portfolio that rolls at given rates gives them back", () => {
    const rolls = fc.array(margin, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(rolls, fc.array(balance, { minLength: 8, maxLength: 12 }), share, (given, sales, lgd) => {
        // Every month's new money rolls on through all buckets.
        const reach = [1];
        for (const roll of given) reach.push((reach.at(-1) as number) * roll);
        const list = sales
          .slice(given.length)
          .map((_, month) => reach.map((part, bucket) => part * (sales[month + given.length - bucket] as number)));
        fc.pre(list.length >= 2);
        const rows = cellsOf(rollRates, list, lgd) as number[][];
        given.forEach((roll, bucket) => expectRelative(rows[bucket]?.[0] as number, roll));
        given.forEach((_, bucket) => {
          const onward = given.slice(bucket).reduce((product, roll) => product * roll, 1);
          expectRelative(rows[bucket]?.[1] as number, onward * lgd);
        });
      }),
    );
  });

  test("blank rows and another currency change nothing", () => {
    fc.assert(
      fc.property(months, share, fc.nat({ max: 8 }), (list, lgd, at) => {
        const expected = cellsOf(rollRates, list, lgd);
        expect(cellsOf(rollRates, inserted<unknown[]>(list, at, blankRow(list)), lgd)).toEqual(expected);
        const scaled = cellsOf(
          rollRates,
          list.map((row) => row.map((each) => each * 8)),
          lgd,
        );
        expect(scaled).toEqual(expected);
      }),
    );
  });

  test("the last bucket loses lgd, no bucket loses more", () => {
    fc.assert(
      fc.property(months, share, (list, lgd) => {
        const rows = cellsOf(rollRates, list, lgd);
        expect(rows.at(-1)).toEqual(["", lgd]);
        for (const [, loss] of rows) expect(loss).toBeLessThanOrEqual(lgd);
      }),
    );
  });

  test("an empty bucket is named, in its own row and in those before it", () => {
    const rows = cellsOf(rollRates, [
      [100, 0, 10, 5],
      [100, 20, 0, 5],
    ]);
    expect(rows[2]).toEqual([0.5, 0.5]);
    for (const cell of [rows[1]?.[0], rows[1]?.[1], rows[0]?.[1]]) {
      expect(cell).toMatchObject({
        code: "#DIV/0!",
        sentence: {
          en: "Column 2 of bucketsByMonth: this bucket is empty in every month before the last, so nothing could roll on from it.",
          zh: "bucketsByMonth 第 2 列：除最后一个月外，该账龄段各月余额均为 0，无法计算迁徙率。",
        },
      });
    }
  });

  test("too few months are counted, blank rows not", () => {
    expect(
      failureOf(rollRates, [
        [100, 50],
        ["", ""],
      ]),
    ).toMatchObject({
      code: "#VALUE!",
      sentence: {
        en: "bucketsByMonth: 1 × 2 (months × buckets) is too little. Give at least two months, one a row, and two buckets, one a column.",
        zh: "bucketsByMonth：1 个月 × 2 个账龄段，数据不足。至少需要两个月（每月一行）和两个账龄段（每段一列）。",
      },
    });
  });
});

describe("BADDEBT.LOSSRATES", () => {
  test("times what reached the bucket, it is what stayed unpaid", () => {
    fc.assert(
      fc.property(money, share, (reached, lost) => {
        fc.pre(reached > 0);
        const unpaid = reached * lost;
        expectRelative(numberOf(lossRates, reached, unpaid) * reached, unpaid);
      }),
    );
  });

  test("more unpaid than there was is refused, in both languages", () => {
    expect(failureOf(lossRates, 1000, 1200)).toMatchObject({
      code: "#VALUE!",
      sentence: {
        en: "unpaid: 1200 is more than the 1000 that reached the bucket. Correct one of the two.",
        zh: "unpaid：1200 大于进入该账龄段的金额 1000，请更正其中之一。",
      },
    });
    expect(failureOf(lossRates, 0, 5)).toMatchObject({
      code: "#DIV/0!",
      sentence: { en: "reached: it is 0, and nothing can be divided by 0." },
    });
  });
});

test("BADDEBT.EXPENSE closes the allowance at what is required", () => {
  fc.assert(
    fc.property(money, money, money, money, (opening, writeOffs, recoveries, required) => {
      const charge = numberOf(expense, opening, writeOffs, recoveries, required);
      expect(Math.abs(opening - writeOffs + recoveries + charge - required)).toBeLessThan(1e-6);
    }),
  );
});

describe("BADDEBT.PROFIT", () => {
  type Row = [number, number, number, number, number, number, number];

  test("the parts add up, and agree with the functions for each", () => {
    const rate = fc.integer({ min: 0, max: 2000 }).map((each) => each / 1000);
    fc.assert(
      fc.property(money, margin, share, days, rate, (sales, each, badShare, dso, annual) => {
        fc.pre(sales > 0);
        const [before, badDebt, carrying, after, left, forBadDebt, forBoth] = cellsOf(
          profit,
          sales,
          each,
          badShare,
          dso,
          annual,
        )[0] as Row;
        expectRelative(before - badDebt - carrying, after);
        expectRelative(left * before, after);
        expectRelative(carrying, numberOf(carryCost, sales, dso, annual));
        expectRelative(forBadDebt, numberOf(makeup, badDebt, each));
        expectRelative(forBoth, numberOf(makeup, badDebt + carrying, each));
      }),
    );
  });

  test("only the elements that need a margin or sales fail, and say why", () => {
    const [row] = cellsOf(profit, 1000, 0, 0.01, 30, 0.1) as [unknown[]];
    expect(row.slice(0, 2)).toEqual([0, 10]);
    expect(row[4]).toMatchObject({
      code: "#DIV/0!",
      sentence: {
        en: "margin: it is 0, so there is no profit to compare with.",
        zh: "margin：其值为 0，没有可供比较的利润。",
      },
    });
    expect(row[6]).toMatchObject({
      code: "#DIV/0!",
      sentence: {
        en: "margin: it is 0, so no further sales can make good what is eaten.",
        zh: "margin：其值为 0，再多销售也无法弥补损失。",
      },
    });
    const [without] = cellsOf(profit, 0, 0.1, 0.01, 30, 0.1) as [unknown[]];
    expect((without[4] as Failure).sentence.en).toBe("sales: it is 0, so there is no profit to compare with.");
  });
});
