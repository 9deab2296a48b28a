import fc from "fast-check";
import { allocate } from "../../src/functions/account/allocate";
import { clv } from "../../src/functions/account/clv";
import { pareto } from "../../src/functions/account/pareto";
import { segment } from "../../src/functions/account/segment";
import { answerOf, cellsOf, column, expectRelative, failureOf, inserted, numberOf } from "./callDefinition";

const money = fc.integer({ min: 0, max: 100_000_000 }).map((cents) => cents / 100);
const share = fc.integer({ min: 0, max: 1000 }).map((each) => each / 1000);
const shuffled = <Item>(items: readonly Item[]): fc.Arbitrary<Item[]> =>
  fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });

describe("ACCOUNT.SEGMENT", () => {
  const customers = fc.array(fc.tuple(money, share), { minLength: 2, maxLength: 20 });
  const segments = (list: readonly (readonly [unknown, unknown])[], ...more: unknown[]): unknown[] =>
    cellsOf(segment, column(list.map(([worth]) => worth)), column(list.map(([, held]) => held)), ...more).flat();

  test("each customer alone with the same cuts is in the same segment", () => {
    fc.assert(
      fc.property(customers, money, share, (list, potentialCut, shareCut) => {
        expect(segments(list, potentialCut, shareCut)).toEqual(
          list.map(([worth, held]) => answerOf(segment, worth, held, potentialCut, shareCut)),
        );
      }),
    );
  });

  test("without cuts at least half of the customers lie high each way, whatever their order", () => {
    fc.assert(
      fc.property(
        customers.chain((list) => fc.tuple(fc.constant(list), shuffled(list.map((_, i) => i)))),
        ([list, order]) => {
          const answers = segments(list);
          const count = (...words: string[]): number => answers.filter((each) => words.includes(each as string)).length;
          expect(count("Acquire", "Retain") * 2).toBeGreaterThanOrEqual(list.length);
          expect(count("Retain", "Maintain") * 2).toBeGreaterThanOrEqual(list.length);
          expect(segments(order.map((i) => list[i] as [number, number]))).toEqual(order.map((i) => answers[i]));
        },
      ),
    );
  });

  test("blank rows change nothing but their own cells", () => {
    fc.assert(
      fc.property(customers, fc.nat({ max: 20 }), (list, at) => {
        expect(segments(inserted<readonly [unknown, unknown]>(list, at, ["", ""]))).toEqual(
          inserted(segments(list), at, ""),
        );
      }),
    );
  });

  test("the answer has the shape of the range", () => {
    expect(
      cellsOf(
        segment,
        [
          [900, 800],
          [200, 100],
        ],
        [
          [0.1, 0.6],
          [0.5, 0.2],
        ],
      ),
    ).toEqual([
      ["Acquire", "Retain"],
      ["Maintain", "Contest"],
    ]);
  });

  test("says what is missing or wrong, in both languages", () => {
    expect(failureOf(segment, 500, 0.2, 400)).toMatchObject({
      code: "#VALUE!",
      sentence: {
        en: "shareCut: without it the cut is the median of share, and a single value has none. Give shareCut, or all customers at once.",
        zh: "shareCut：省略时以 share 的中位数为界，但只有一个值无从比较。请填写 shareCut，或一次给出全部客户。",
      },
    });
    expect(failureOf(segment, column([900, "12k", 100]), column([0.1, 0.2, 0.3])).sentence.en).toBe(
      "Row 2 of potential: “12k” is not a number. Enter a number.",
    );
    expect(failureOf(segment, 500, 20, 400, 0.3).sentence).toEqual({
      en: "share: 20 is outside 0 to 1. Write 20% as 0.2.",
      zh: "share：20 超出允许范围 0 至 1。20% 请写作 0.2。",
    });
  });
});

describe("ACCOUNT.ALLOCATE", () => {
  const weights = fc
    .array(fc.nat({ max: 10_000 }), { minLength: 1, maxLength: 15 })
    .filter((list) => list.some((weight) => weight > 0));
  const parts = (...given: unknown[]): number[] => cellsOf(allocate, ...given).flat() as number[];

  test("the parts are whole units that add up to the total", () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), weights, (total, list) => {
        const given = parts(total, column(list));
        for (const part of given) expect(Number.isInteger(part)).toBe(true);
        expect(given.reduce((sum, part) => sum + part, 0)).toBe(total);
      }),
    );
  });

  test("cents are split as whole numbers of cents", () => {
    fc.assert(
      fc.property(fc.nat({ max: 100_000_000 }), weights, (cents, list) => {
        const given = parts(cents / 100, [list], 0.01).map((part) => part * 100);
        for (const part of given) expect(Math.abs(part - Math.round(part))).toBeLessThan(1e-6);
        expect(given.reduce((sum, part) => sum + Math.round(part), 0)).toBe(cents);
      }),
    );
  });

  test("a larger weight never gets less, and blanks change nothing for the others", () => {
    fc.assert(
      fc.property(fc.nat({ max: 10_000 }), weights, (total, list) => {
        const given = parts(total, column(list));
        list.forEach((weight, i) =>
          list.forEach((other, j) => {
            if (weight > other) expect(given[i]).toBeGreaterThanOrEqual(given[j] as number);
          }),
        );
        expect(parts(total, column([...list, ""]))).toEqual([...given, ""]);
      }),
    );
  });

  test("says what cannot be split, in both languages", () => {
    expect(failureOf(allocate, 40.5, column([1, 1]))).toMatchObject({
      code: "#VALUE!",
      sentence: {
        en: "total: 40.5 is not a whole number of units of 1, so the parts could not add up to it. Choose another unit, e.g. 0.01 for cents.",
        zh: "total：40.5 不是 1 的整数倍，各部分之和无法等于总数。请改用其他单位，如 0.01（分）。",
      },
    });
    expect(failureOf(allocate, 40, column([0, ""]))).toMatchObject({
      code: "#DIV/0!",
      sentence: {
        en: "weights: all of them are 0 or blank, so there is nothing to split by.",
        zh: "weights：全部为 0 或空白，没有可依据的权重。",
      },
    });
    expect(failureOf(allocate, 1e300, column([1, 1]))).toMatchObject({
      code: "#NUM!",
      sentence: {
        en: "total: 1e+300 is more units of 1 than can be counted. Choose a larger unit.",
        zh: "total：1e+300 按 1 为单位数量过大，无法逐一分配。请改用较大的单位。",
      },
    });
    expect(failureOf(allocate, 4, column([1e308, 1e308]))).toMatchObject({
      code: "#NUM!",
      sentence: { en: "weights: they are too large to be added up.", zh: "weights：数值过大，无法求和。" },
    });
    expect(failureOf(allocate, 40, column([1, -1])).sentence.en).toBe(
      "Row 2 of weights: -1 is not allowed; it must be 0 or more.",
    );
  });
});

describe("ACCOUNT.PARETO", () => {
  type Row = [rank: number, cumulative: number, group: string, flagged?: boolean];
  const profits = fc
    .array(fc.integer({ min: -2000, max: 100_000 }), { minLength: 1, maxLength: 25 })
    .map((list) => list.map((cents) => cents / 100))
    .filter((list) => list.reduce((sum, each) => sum + each, 0) > 0.001);
  const rows = (...given: unknown[]): Row[] => cellsOf(pareto, ...given) as Row[];
  const CLASSES = ["Core", "Growth", "Drag"];

  test("rank and cumulative share are those of RANK.EQ and SUMIF", () => {
    fc.assert(
      fc.property(profits, (list) => {
        const total = list.reduce((sum, each) => sum + each, 0);
        rows(column(list)).forEach(([rank, cumulative], i) => {
          const mine = list[i] as number;
          expect(rank).toBe(1 + list.filter((each) => each > mine).length);
          const above = list.filter((each) => each >= mine).reduce((sum, each) => sum + each, 0);
          expectRelative(cumulative, above / total);
        });
      }),
    );
  });

  test("a lower rank never has a better class, and somebody is core", () => {
    fc.assert(
      fc.property(profits, share, share, (list, one, other) => {
        const answers = rows(column(list), null, Math.min(one, other), Math.max(one, other));
        const sorted = [...answers]
          .sort((left, right) => left[0] - right[0])
          .map(([, , group]) => CLASSES.indexOf(group));
        expect(sorted).toEqual([...sorted].sort());
        expect(sorted[0]).toBe(0);
      }),
    );
  });

  test("neither the order of rows, nor blank rows, nor the unit of money matters", () => {
    fc.assert(
      fc.property(
        profits.chain((list) => fc.tuple(fc.constant(list), shuffled(list.map((_, i) => i)))),
        ([list, order]) => {
          const answers = rows(column(list));
          const visits = list.map(() => 2);
          expect(rows(column(order.map((i) => list[i])), column(visits)).map((row) => row.slice(0, 3))).toEqual(
            order.map((i) => answers[i]),
          );
          expect(rows([...column(list), [""]])).toEqual([...answers, ["", "", ""]]);
          expect(rows(column(list.map((each) => each * 8)))).toEqual(answers);
        },
      ),
    );
  });

  test("only drag customers are flagged, all of them or none", () => {
    const pairs = fc.array(fc.tuple(fc.integer({ min: 1, max: 1000 }), fc.nat({ max: 50 })), {
      minLength: 1,
      maxLength: 25,
    });
    fc.assert(
      fc.property(pairs, (list) => {
        const answers = rows(column(list.map(([profit]) => profit)), column(list.map(([, visits]) => visits)));
        const tail = answers.map(([, , group]) => group === "Drag");
        const sum = (position: 0 | 1, inTail: boolean): number =>
          list.reduce((total, pair, i) => total + (inTail && tail[i] !== true ? 0 : pair[position]), 0);
        const wanted =
          sum(1, false) > 0 && sum(1, true) >= 0.35 * sum(1, false) - 1e-9 && sum(0, true) < 0.2 * sum(0, false) - 1e-9;
        expect(answers.map((row) => row[3])).toEqual(tail.map((inTail) => inTail && wanted));
      }),
    );
  });

  test("says why there are no shares, in both languages", () => {
    expect(failureOf(pareto, column([5, -5]))).toMatchObject({
      code: "#DIV/0!",
      sentence: {
        en: "profits: they add up to 0, so nobody has a share of them.",
        zh: "profits：合计为 0，无法计算占比。",
      },
    });
    expect(failureOf(pareto, column([5, -6]))).toMatchObject({
      code: "#NUM!",
      sentence: {
        en: "profits: they add up to a loss, so shares of a profit mean nothing. Leave out the loss-making customers or look at sales.",
        zh: "profits：合计为亏损，利润占比没有意义。请剔除亏损客户，或改用销售额。",
      },
    });
    expect(failureOf(pareto, column([60, ""]), column([1, 3]))).toMatchObject({
      code: "#VALUE!",
      sentence: {
        en: "profits: row 2 is blank, but there are 3 visits. Enter the profit, 0 if there is none.",
        zh: "profits：第 2 行为空，但有 3 次拜访。请填写利润，没有则填 0。",
      },
    });
    expect(failureOf(pareto, column([60, 40]), null, 0.9, 0.5)).toMatchObject({
      code: "#VALUE!",
      sentence: {
        en: "growthShare: 0.5 lies below the core share of 0.9. Both count from the largest customer on.",
        zh: "growthShare：0.5 小于核心客户界限 0.9。两者都从最大客户起累计。",
      },
    });
  });
});

describe("ACCOUNT.CLV", () => {
  const rate = fc.integer({ min: 1, max: 2000 }).map((each) => each / 1000);

  test("a year more adds that year's expected margin, and for ever is where it ends", () => {
    fc.assert(
      fc.property(money, share, rate, fc.integer({ min: 1, max: 60 }), (margin, retention, annual, years) => {
        const step = retention / (1 + annual);
        const added =
          numberOf(clv, margin, retention, annual, years + 1) - numberOf(clv, margin, retention, annual, years);
        expect(Math.abs(added - margin * step ** (years + 1))).toBeLessThan(1e-6 * (1 + margin));
        const forEver = numberOf(clv, margin, retention, annual);
        expect(numberOf(clv, margin, retention, annual, years)).toBeLessThanOrEqual(forEver * (1 + 1e-12));
        expectRelative(numberOf(clv, margin, retention, annual, 100_000), forEver);
      }),
    );
  });

  test("more loyal customers are worth more; winning them costs what it costs", () => {
    fc.assert(
      fc.property(money, share, share, rate, money, (margin, one, other, annual, cost) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        expect(numberOf(clv, margin, low, annual)).toBeLessThanOrEqual(numberOf(clv, margin, high, annual));
        expectRelative(numberOf(clv, margin, low, annual, null, cost), numberOf(clv, margin, low, annual) - cost);
      }),
    );
  });

  test("says why there is no value, in both languages", () => {
    expect(failureOf(clv, 100, 1, 0)).toMatchObject({
      code: "#NUM!",
      sentence: {
        en: "retention: if everybody stays for ever and the rate is 0, the value has no end. Give years, or a rate above 0.",
        zh: "retention：客户永不流失且折现率为 0 时，价值没有上限。请填写年数，或大于 0 的折现率。",
      },
    });
    expect(failureOf(clv, 100, 0.8, 0.1, 2.5).sentence).toEqual({
      en: "years: 2.5 is not a whole number.",
      zh: "years：2.5 不是整数。",
    });
  });
});
