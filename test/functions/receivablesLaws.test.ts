import fc from "fast-check";
import { calculate } from "../../src/functions/calculate";
import { toCells } from "./toCells";
import type { Definition } from "../../src/functions/definition";
import { Failure } from "../../src/functions/failure";
import { aging } from "../../src/functions/receivables/aging";
import { bucket } from "../../src/functions/receivables/bucket";
import { daysLate } from "../../src/functions/receivables/daysLate";
import { dso } from "../../src/functions/receivables/dso";

type Cell = number | string | Failure;

const cellsOf = (definition: unknown, ...given: unknown[]): Cell[][] =>
  toCells(calculate(definition as Definition, given)).map((row) => [...row] as Cell[]);

function failureOf(definition: unknown, ...given: unknown[]): Failure {
  try {
    calculate(definition as Definition, given);
  } catch (problem) {
    if (problem instanceof Failure) return problem;
    throw problem;
  }
  throw new Error("It gave an answer.");
}

const AS_OF = 46_000;
const column = (values: readonly unknown[]): unknown[][] => values.map((value) => [value]);
const numbersOf = (row: readonly Cell[]): number[] => row.filter((cell) => typeof cell === "number");
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

interface Item {
  readonly amount: number;
  readonly due: number;
  readonly customer: string;
}

const item: fc.Arbitrary<Item> = fc.record({
  amount: fc.integer({ min: -5_000_000, max: 10_000_000 }).map((cents) => cents / 100),
  due: fc.integer({ min: AS_OF - 200, max: AS_OF + 60 }),
  customer: fc.constantFrom("Alpha", "Beta", "Gamma", ""),
});
// Two rows at least: one blank cell for all customers is an omitted argument.
const items = fc.array(item, { minLength: 2, maxLength: 40 });
const bounds = fc
  .uniqueArray(fc.nat(150), { minLength: 1, maxLength: 6 })
  .map((days) => [...days].sort((one, other) => one - other));
const credits = fc.constantFrom("date", "separate", "oldest");
const sorts = fc.constantFrom(null, "overdue", "total", "name");

interface Settings {
  readonly withCustomers?: boolean;
  readonly bounds?: readonly number[];
  readonly credits?: string | null;
  readonly sort?: string | null;
  readonly headings?: string;
}

const ageing = (given: readonly Item[], settings: Settings = {}): Cell[][] =>
  cellsOf(
    aging,
    column(given.map(({ amount }) => amount)),
    column(given.map(({ due }) => due)),
    AS_OF,
    settings.withCustomers === true ? column(given.map(({ customer }) => customer)) : null,
    settings.bounds === undefined ? null : [[...settings.bounds]],
    settings.credits ?? null,
    settings.sort ?? null,
    settings.headings ?? null,
  );

describe("AR.DAYSLATE and AR.BUCKET", () => {
  const due = fc.integer({ min: AS_OF - 400, max: AS_OF + 400 });

  test("late by so many days on that many days after the due date, and only then past current", () => {
    fc.assert(
      fc.property(due, (day) => {
        const [[late]] = cellsOf(daysLate, day, AS_OF) as [[number]];
        expect(late).toBe(day < AS_OF ? AS_OF - day : 0);
        expect(cellsOf(bucket, day, AS_OF)[0]?.[0] === "Current").toBe(late === 0);
      }),
    );
  });

  test("the label of an item is the heading of the column where ageing puts it, in both languages", () => {
    fc.assert(
      fc.property(due, bounds, fc.constantFrom("en", "zh"), (day, ends, language) => {
        const [headings, row] = ageing([{ amount: 1, due: day, customer: "" }], {
          bounds: ends,
          headings: language,
        }) as [string[], number[]];
        expect(headings).toHaveLength(ends.length + 1);
        expect(new Set(headings).size).toBe(headings.length);
        expect(cellsOf(bucket, day, AS_OF, [ends], null, language)).toEqual([[headings[row.indexOf(1)]]]);
      }),
    );
  });

  test("labels of one's own must fit the bounds", () => {
    expect(cellsOf(bucket, AS_OF - 45, AS_OF, [[0, 30]], column(["a", "b", "c"]))).toEqual([["c"]]);
    expect(failureOf(bucket, AS_OF, AS_OF, [[0, 30]], column(["a", "b"])).sentence).toEqual({
      en: "labels: 2 given, 3 needed. Give one more than bounds.",
      zh: "labels：给出 2 个，需要 3 个。名称应比上限多一个。",
    });
  });

  test("bounds must rise, in whole days", () => {
    expect(failureOf(bucket, AS_OF, AS_OF, [[0, 60, 30]]).sentence).toEqual({
      en: "Column 3 of bounds: 30 does not lie above 60. Put the bounds in rising order, e.g. 0, 30, 60, 90.",
      zh: "bounds 第 3 列：30 没有大于 60。请按从小到大的顺序填写，如 0、30、60、90。",
    });
    expect(failureOf(bucket, AS_OF, AS_OF, column(["", ""])).code).toBe("#VALUE!");
    expect(failureOf(bucket, AS_OF, AS_OF, [[-30, 0]]).code).toBe("#VALUE!");
  });

  test("a bad date spoils its own element only and is named with its row", () => {
    const answers = cellsOf(bucket, column([AS_OF, "2025-03-01", "", AS_OF - 1]), AS_OF);
    expect(answers.map(([cell]) => (cell instanceof Failure ? cell.sentence : cell))).toEqual([
      "Current",
      {
        en: "Row 2 of due: “2025-03-01” is text, not a date. Enter a real date, or convert it with DATEVALUE.",
        zh: "due 第 2 行：“2025-03-01” 是文本，不是日期。请输入日期，或用 DATEVALUE 转换。",
      },
      "",
      "1–30 days",
    ]);
  });
});

describe("AR.AGING", () => {
  test("the buckets add up to the open amounts, with and without customers", () => {
    fc.assert(
      fc.property(items, bounds, credits, (given, ends, treatment) => {
        const open = sum(given.map(({ amount }) => amount));
        const [plain] = ageing(given, { bounds: ends, credits: treatment }) as [number[]];
        expect(plain).toHaveLength(ends.length + 1 + (treatment === "separate" ? 1 : 0));
        expect(sum(plain)).toBeCloseTo(open, 6);
        const table = ageing(given, { bounds: ends, credits: treatment, withCustomers: true });
        for (const row of table)
          expect(sum(numbersOf(row).slice(0, -1))).toBeCloseTo(numbersOf(row).at(-1) as number, 6);
        expect(numbersOf(table.at(-1) as Cell[]).at(-1)).toBeCloseTo(open, 6);
      }),
    );
  });

  test("the customers' rows add up to the last row, column by column", () => {
    fc.assert(
      fc.property(items, credits, sorts, (given, treatment, sort) => {
        const table = ageing(given, { credits: treatment, sort, withCustomers: true }).map(numbersOf);
        const totals = table.pop() as number[];
        totals.forEach((total, index) => expect(sum(table.map((row) => row[index] as number))).toBeCloseTo(total, 6));
      }),
    );
  });

  test("unless credit notes are netted, the last row is the answer without customers", () => {
    fc.assert(
      fc.property(items, fc.constantFrom("date", "separate"), (given, treatment) => {
        const [plain] = ageing(given, { credits: treatment }) as [number[]];
        const last = numbersOf(ageing(given, { credits: treatment, withCustomers: true }).at(-1) as Cell[]);
        plain.forEach((amount, index) => expect(last[index]).toBeCloseTo(amount, 6));
      }),
    );
  });

  test("the order of the rows does not matter to a table sorted by name", () => {
    const shuffled = items.chain((given) =>
      fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
    );
    fc.assert(
      fc.property(shuffled, credits, ([given, other], treatment) => {
        const settings = { credits: treatment, sort: "name", withCustomers: true };
        const rounded = (rows: Cell[][]): Cell[][] =>
          rows.map((row) => row.map((cell) => (typeof cell === "number" ? Math.round(cell * 100) + 0 : cell)));
        expect(rounded(ageing(other, settings))).toEqual(rounded(ageing(given, settings)));
      }),
    );
  });

  test("sorting only moves rows: by overdue money, by total, else by first appearance", () => {
    const positive = fc.array(
      item.map((each) => ({ ...each, amount: Math.abs(each.amount) })),
      {
        minLength: 2,
        maxLength: 40,
      },
    );
    fc.assert(
      fc.property(positive, (given) => {
        const rowsOf = (sort: string | null): Cell[][] => ageing(given, { sort, withCustomers: true }).slice(0, -1);
        const appearance = [
          ...new Set(given.filter((each) => each.amount !== 0 || each.customer !== "").map((each) => each.customer)),
        ];
        expect(rowsOf(null).map(([name]) => name)).toEqual(
          appearance.map((name) => (name === "" ? "(no customer)" : name)),
        );
        const falling = (values: number[]): void =>
          values.slice(1).forEach((value, index) => expect(value).toBeLessThanOrEqual(values[index] as number));
        falling(rowsOf("total").map((row) => row.at(-1) as number));
        falling(rowsOf("overdue").map((row) => Math.round(100 * ((row.at(-1) as number) - (row[1] as number)))));
        const asSet = (rows: Cell[][]): string[] => rows.map((row) => JSON.stringify(row)).sort();
        expect(asSet(rowsOf("overdue"))).toEqual(asSet(rowsOf(null)));
        expect(asSet(rowsOf("name"))).toEqual(asSet(rowsOf(null)));
      }),
    );
  });

  test("rows without open money are not looked at", () => {
    const extra = [{ code: "#N/A" }, "n/a", "", null];
    for (const due of extra) {
      expect(cellsOf(aging, column([100, "", 0]), column([AS_OF, due, due]), AS_OF)).toEqual([[100, 0, 0, 0, 0]]);
      expect(cellsOf(aging, column([100, -40]), column([AS_OF, due]), AS_OF, null, null, "separate")).toEqual([
        [100, 0, 0, 0, 0, -40],
      ]);
    }
  });

  test("an amount without a date, and a date that is none, are named with their row", () => {
    expect(failureOf(aging, column([100, 7.5]), column([AS_OF, ""]), AS_OF).sentence).toEqual({
      en: "Row 2 of dueDates: there is an open amount of 7.5 but no due date. Enter its due date.",
      zh: "dueDates 第 2 行：有未结金额 7.5 但没有到期日，请填写到期日。",
    });
    expect(failureOf(aging, column([100, 7]), column([AS_OF, "3/4/2025"]), AS_OF).sentence).toEqual({
      en: "Row 2 of dueDates: “3/4/2025” is text, not a date. Enter a real date, or convert it with DATEVALUE.",
      zh: "dueDates 第 2 行：“3/4/2025” 是文本，不是日期。请输入日期，或用 DATEVALUE 转换。",
    });
    expect(failureOf(aging, column([1]), column([AS_OF]), AS_OF, column([true])).sentence).toEqual({
      en: "customers: TRUE is not a text.",
      zh: "customers：TRUE 不是文本。",
    });
    expect(failureOf(aging, column([1]), column([AS_OF]), AS_OF, null, null, "newest").code).toBe("#VALUE!");
  });

  test("a customer is one customer, however it is written", () => {
    const names = ["Acme", " ACME", "ａｃｍｅ", 7, "7", " 7 "];
    expect(cellsOf(aging, column([1, 2, 4, 8, 16, 32]), column(names.map(() => AS_OF)), AS_OF, column(names))).toEqual([
      ["Acme", 7, 0, 0, 0, 0, 7],
      [7, 56, 0, 0, 0, 0, 56],
      ["Total", 63, 0, 0, 0, 0, 63],
    ]);
  });

  test("a customer called like the row without customer stays a customer", () => {
    const table = cellsOf(aging, column([1, 2]), column([AS_OF, AS_OF]), AS_OF, column(["(no customer)", " "]));
    expect(table.map((row) => row.at(-1))).toEqual([1, 2, 3]);
  });
});

describe("AR.DSO", () => {
  test("sales of so many days are the receivables", () => {
    const money = fc.integer({ min: 1, max: 1_000_000_000 }).map((cents) => cents / 100);
    fc.assert(
      fc.property(money, money, fc.integer({ min: 1, max: 366 }), (receivables, sales, days) => {
        const [[answer]] = cellsOf(dso, receivables, sales, days) as [[number]];
        const back = (answer / days) * sales;
        expect(Math.abs(back - receivables)).toBeLessThanOrEqual(1e-9 * receivables);
      }),
    );
  });

  test("without sales the sentence names the row", () => {
    const answers = cellsOf(dso, column([1, 1]), column([5, 0]), 30);
    expect(answers[1]?.[0]).toMatchObject({
      code: "#DIV/0!",
      sentence: {
        en: "Row 2 of sales: it is 0, and nothing can be divided by 0.",
        zh: "sales 第 2 行：其值为 0，不能作除数。",
      },
    });
  });
});
