import fc from "fast-check";
import { impact } from "../../src/functions/value/impact";
import { priceCut } from "../../src/functions/value/priceCut";
import { tco } from "../../src/functions/value/tco";
import { cellsOf, column, expectRelative, failureOf, numberOf } from "./callDefinition";

const money = fc.integer({ min: 0, max: 100_000_000 }).map((cents) => cents / 100);
const years = fc.integer({ min: 1, max: 40 });
const rate = fc.integer({ min: 0, max: 2000 }).map((each) => each / 1000);

describe("VALUE.TCO", () => {
  const costs = fc.tuple(money, money, money, money, money, years);

  test("a cost a year is a cost a year, whatever it is called, and all costs scale", () => {
    fc.assert(
      fc.property(costs, rate, ([price, buying, run, help, end, life], annual) => {
        const cost = numberOf(tco, price, buying, run, help, end, life, annual);
        expectRelative(numberOf(tco, price + buying, 0, run + help, 0, end, life, annual), cost);
        expectRelative(numberOf(tco, price * 3, buying * 3, run * 3, help * 3, end * 3, life, annual), cost * 3);
      }),
    );
  });

  test("discounting never makes it dearer, and leaves price and acquisition alone", () => {
    fc.assert(
      fc.property(costs, rate, ([price, buying, run, help, end, life], annual) => {
        const cost = numberOf(tco, price, buying, run, help, end, life, annual);
        expect(cost).toBeLessThanOrEqual(numberOf(tco, price, buying, run, help, end, life) * (1 + 1e-12));
        expect(cost).toBeGreaterThanOrEqual((price + buying) * (1 - 1e-12));
      }),
    );
  });

  test("a year that is not whole is refused, in both languages", () => {
    expect(failureOf(tco, 1, 1, 1, 1, 1, 2.5).sentence).toEqual({
      en: "years: 2.5 is not a whole number.",
      zh: "years：2.5 不是整数。",
    });
    expect(failureOf(tco, 1, 1, 1, 1, 1, 0).sentence.en).toBe("years: 0 is not allowed; it must be 1 or more.");
  });
});

describe("VALUE.IMPACT", () => {
  const line = fc.tuple(money, money, money, fc.nat({ max: 100 }));
  const lines = fc.array(line, { minLength: 1, maxLength: 12 });
  const given = (list: readonly (readonly unknown[])[]): unknown[][][] =>
    [0, 1, 2, 3].map((position) => column(list.map((each) => each[position])));
  const savings = (list: readonly (readonly unknown[])[]): unknown[] => cellsOf(impact, ...given(list)).flat();

  test("each line as if it stood alone, and the last cell is their sum", () => {
    fc.assert(
      fc.property(lines, (list) => {
        const all = savings(list) as number[];
        const each = list.map((one) => savings([one])[0] as number);
        expect(all.slice(0, -1)).toEqual(each);
        const turnover = each.reduce((sum, saving) => sum + Math.abs(saving), 0);
        const total = each.reduce((sum, saving) => sum + saving, 0);
        expect(Math.abs((all.at(-1) as number) - total)).toBeLessThanOrEqual(1e-12 * (1 + turnover));
      }),
    );
  });

  test("before and after swapped is the saving with the other sign; blank lines add nothing", () => {
    fc.assert(
      fc.property(lines, (list) => {
        const total = savings(list).at(-1) as number;
        expect(
          (savings(list.map(([before, after, ...rest]) => [after, before, ...rest])).at(-1) as number) + total,
        ).toBe(0);
        expect(savings([...list, ["", "", "", ""]]).at(-1)).toBe(total);
      }),
    );
  });

  test("a line that is not finished is named, in both languages", () => {
    expect(failureOf(impact, column([120, 8]), column([90, ""]), column([200, 5000]))).toMatchObject({
      code: "#VALUE!",
      sentence: {
        en: "Row 2 of after: it is blank, but the line has other values. Fill it in, with 0 if it is nothing.",
        zh: "after 第 2 行：此处为空，但该行已有其他数值。请填写，没有则填 0。",
      },
    });
    expect(failureOf(impact, [["", 8]], [["", 6]], [["", 5]], [[3, 1]]).sentence.en).toMatch(/^Row 1 of before: /);
  });
});

describe("VALUE.PRICECUT", () => {
  const percent = (min: number): fc.Arbitrary<number> => fc.integer({ min, max: 1000 }).map((each) => each / 1000);

  test("the extra volume earns the gross profit of before", () => {
    fc.assert(
      fc.property(percent(1), percent(-1000), (margin, cut) => {
        fc.pre(cut < margin);
        expectRelative((1 + numberOf(priceCut, margin, cut)) * (margin - cut), margin);
      }),
    );
  });

  test("a cut and the rise back to the old price undo each other", () => {
    fc.assert(
      fc.property(percent(1), percent(0), (margin, cut) => {
        fc.pre(cut < margin && cut < 0.5);
        // Seen from the new price, margin and step back are larger shares.
        const newMargin = (margin - cut) / (1 - cut);
        const back = numberOf(priceCut, newMargin, -cut / (1 - cut));
        expectRelative((1 + numberOf(priceCut, margin, cut)) * (1 + back), 1);
      }),
    );
  });

  test("a cut that takes the margin is refused, in both languages", () => {
    expect(failureOf(priceCut, 0.2, 0.25)).toMatchObject({
      code: "#NUM!",
      sentence: {
        en: "cut: a cut of 0.25 takes the whole gross margin of 0.2, so no extra volume makes up for it.",
        zh: "cut：降价 0.25 已吃掉全部毛利率 0.2，销量再增加也无法弥补。",
      },
    });
    expect(failureOf(priceCut, 0.2, 5).sentence).toEqual({
      en: "cut: 5 is outside -1 to 1. Write 5% as 0.05.",
      zh: "cut：5 超出允许范围 -1 至 1。5% 请写作 0.05。",
    });
  });
});
