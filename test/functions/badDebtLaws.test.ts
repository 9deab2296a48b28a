import fc from "fast-check";
import { allowance } from "../../src/functions/badDebt/allowance";
import { cashProfit } from "../../src/functions/badDebt/cashProfit";
import { erosion } from "../../src/functions/badDebt/erosion";
import { makeup } from "../../src/functions/badDebt/makeup";
import { calculate } from "../../src/functions/calculate";
import { toCells } from "./toCells";
import type { Definition } from "../../src/functions/definition";
import { Failure } from "../../src/functions/failure";

const cellsOf = (definition: unknown, ...given: unknown[]): unknown[][] =>
  toCells(calculate(definition as Definition, given)).map((row) => [...row]);
const numberOf = (definition: unknown, ...given: unknown[]): number => cellsOf(definition, ...given)[0]?.[0] as number;

function failureOf(definition: unknown, ...given: unknown[]): Failure {
  try {
    calculate(definition as Definition, given);
  } catch (problem) {
    if (problem instanceof Failure) return problem;
    throw problem;
  }
  throw new Error("It gave an answer.");
}

const money = fc.integer({ min: 0, max: 100_000_000 }).map((cents) => cents / 100);
const margin = fc.integer({ min: 1, max: 10_000 }).map((share) => share / 10_000);
const rate = fc.integer({ min: 0, max: 1000 }).map((share) => share / 1000);
const column = (values: readonly unknown[]): unknown[][] => values.map((value) => [value]);
const relative = (actual: number, expected: number): void =>
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));

describe("BADDEBT.MAKEUP", () => {
  test("what is earned on the make-up sales is the loss", () => {
    fc.assert(fc.property(money, margin, (loss, share) => relative(numberOf(makeup, loss, share) * share, loss)));
  });

  test("losses against margins give the table, each cell as if it stood alone", () => {
    const list = fc.array(money, { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(list, fc.array(margin, { minLength: 2, maxLength: 5 }), (losses, margins) => {
        const alone = losses.map((loss) => margins.map((share) => numberOf(makeup, loss, share)));
        expect(cellsOf(makeup, column(losses), [margins])).toEqual(alone);
      }),
    );
  });

  test("names the margin that cannot be used, in both languages", () => {
    expect(failureOf(makeup, 500, 0)).toMatchObject({
      code: "#DIV/0!",
      sentence: {
        en: "margin: it is 0, and nothing can be divided by 0.",
        zh: "margin：其值为 0，不能作除数。",
      },
    });
    expect(failureOf(makeup, 500, 2).sentence).toEqual({
      en: "margin: 2 is outside 0 to 1. Write 2% as 0.02.",
      zh: "margin：2 超出允许范围 0 至 1。2% 请写作 0.02。",
    });
  });
});

describe("BADDEBT.EROSION", () => {
  const yearly = fc.integer({ min: 1, max: 2000 }).map((share) => share / 1000);

  test("financing the invoice for that long costs exactly the margin", () => {
    fc.assert(
      fc.property(margin, yearly, (share, annual) => {
        relative((annual / 12) * numberOf(erosion, share, annual), share);
        relative((annual / 365) * numberOf(erosion, share, annual, "days"), share);
      }),
    );
  });

  test("money that costs nothing is refused in the words of the argument", () => {
    expect(failureOf(erosion, 0.05, 0)).toMatchObject({
      code: "#DIV/0!",
      sentence: { en: expect.stringContaining("annualRate") as string },
    });
  });
});

describe("BADDEBT.CASHPROFIT", () => {
  const position = (invoice: number, share: number, collected: number): number[] =>
    cellsOf(cashProfit, invoice, share, collected)[0] as number[];

  test("collecting what is missing brings the cash to the cost; cost and profit are the invoice", () => {
    fc.assert(
      fc.property(money, margin, money, (invoice, share, collected) => {
        const [cost, profit, , breakEven, missing] = position(invoice, share, collected) as [
          number,
          number,
          number,
          number,
          number,
        ];
        relative(cost + profit, invoice);
        relative(invoice * breakEven, cost);
        if (missing > 0) relative(position(invoice, share, collected + missing)[2] as number, 0);
        else expect(collected).toBeGreaterThanOrEqual(cost);
      }),
    );
  });

  test("the sales to make up are those of BADDEBT.MAKEUP", () => {
    fc.assert(
      fc.property(money, margin, money, (invoice, share, collected) => {
        const [, , , , missing, toZero, toOpen] = position(invoice, share, collected);
        expect(toZero).toBe(numberOf(makeup, missing, share));
        // In whole cents: the difference of two amounts near a million leaves noise that a thin margin magnifies.
        const open = Math.max(0, Math.round((invoice - collected) * 100) / 100);
        relative(toOpen as number, numberOf(makeup, open, share));
      }),
    );
  });

  test("without margin only the sales to make up fail, and say why", () => {
    const [row] = cellsOf(cashProfit, 500_000, 0, 400_000) as [unknown[]];
    expect(row.slice(0, 5)).toEqual([500_000, 0, -100_000, 1, 100_000]);
    for (const cell of row.slice(5)) {
      expect(cell).toBeInstanceOf(Failure);
      expect(cell).toMatchObject({
        code: "#DIV/0!",
        sentence: {
          en: "grossMargin: it is 0, so no further sales can make good what is missing.",
          zh: "grossMargin：其值为 0，再多销售也无法弥补缺口。",
        },
      });
    }
  });
});

describe("BADDEBT.ALLOWANCE", () => {
  const buckets = fc.array(fc.tuple(money, rate), { minLength: 2, maxLength: 8 });
  const balancesOf = (given: readonly (readonly [number, number])[]): number[] => given.map(([balance]) => balance);
  const ratesOf = (given: readonly (readonly [number, number])[]): number[] => given.map(([, each]) => each);

  test("the allowance of all buckets is the sum of the allowances of each", () => {
    fc.assert(
      fc.property(buckets, (given) => {
        const each = given.map(([balance, share]) => numberOf(allowance, balance, share));
        relative(
          numberOf(allowance, column(balancesOf(given)), [ratesOf(given)]),
          each.reduce((sum, part) => sum + part, 0),
        );
      }),
    );
  });

  test("it never exceeds the balances, and the order of the buckets does not matter", () => {
    fc.assert(
      fc.property(buckets, (given) => {
        const total = numberOf(allowance, column(balancesOf(given)), column(ratesOf(given)));
        expect(total).toBeGreaterThanOrEqual(0);
        expect(total).toBeLessThanOrEqual(balancesOf(given).reduce((sum, balance) => sum + balance, 0) + 1e-6);
        const turned = [...given].reverse();
        relative(numberOf(allowance, column(balancesOf(turned)), column(ratesOf(turned))), total);
      }),
    );
  });

  test("balances split over customers provide the same, however they lie", () => {
    const split = fc.array(fc.tuple(money, money, rate), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(split, (given) => {
        const rates = given.map(([, , each]) => each);
        const one = given.map(([first]) => first);
        const other = given.map(([, second]) => second);
        const both = given.map(([first, second]) => first + second);
        const expected = numberOf(allowance, [both], [rates]);
        relative(numberOf(allowance, [one, other], [rates]), expected);
        relative(
          numberOf(
            allowance,
            given.map(([first, second]) => [first, second]),
            column(rates),
          ),
          expected,
        );
      }),
    );
  });

  test("an adjustment moves it in proportion", () => {
    const lower = fc.integer({ min: -100, max: 0 }).map((share) => share / 100);
    fc.assert(
      fc.property(buckets, lower, (given, adjustment) => {
        const [balances, rates] = [column(balancesOf(given)), column(ratesOf(given))];
        relative(
          numberOf(allowance, balances, rates, adjustment),
          numberOf(allowance, balances, rates) * (1 + adjustment),
        );
      }),
    );
  });

  test("says which rate is missing or too high, in both languages", () => {
    expect(failureOf(allowance, [[100, 50]], [[0.1, ""]])).toMatchObject({
      code: "#VALUE!",
      sentence: {
        en: "Column 2 of lossRates: there is a balance of 50 but no loss rate. Enter its rate.",
        zh: "lossRates 第 2 列：有余额 50 但没有损失率，请填写损失率。",
      },
    });
    const matrix = [
      [1, 2],
      [3, 4],
      [5, 6],
    ];
    expect(failureOf(allowance, matrix, column([0.1, "", 0.2])).sentence.en).toMatch(/^Row 2 of lossRates: /);
    expect(failureOf(allowance, [[100, 50]], [[0.1, 0.8]], 0.5).sentence).toEqual({
      en: "Column 2 of lossRates: 0.8 with the forward adjustment of 0.5 is 1.2; more than everything cannot be lost. Lower one of the two.",
      zh: "lossRates 第 2 列：损失率 0.8 经前瞻性调整 0.5 后为 1.2，损失不可能超过全部余额。请调低其中之一。",
    });
    expect(failureOf(allowance, [[100, 50]], [[0.1, 0.2, 0.3]]).sentence).toEqual({
      en: "balances (1 × 2) and lossRates (1 × 3) do not fit together. Give ranges of the same size, or one row of rates above customers × buckets.",
      zh: "balances（1 × 2）与 lossRates（1 × 3）不匹配。请使用大小相同的区域，或为“客户 × 账龄段”表给出一行损失率。",
    });
    expect(failureOf(allowance, [[100, { code: "#REF!" }]], [[0.1, 0.2]])).toMatchObject({
      code: "#REF!",
      sentence: { en: "Column 2 of balances: the cell holds the error #REF!. Correct that cell first." },
    });
  });
});
