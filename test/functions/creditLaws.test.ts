import fc from "fast-check";
import { callFunction, type Shown } from "./callFunction";

const value = (id: string, ...given: unknown[]): Shown | Shown[][] => callFunction(id, given).value;
const number = (id: string, ...given: unknown[]): number => {
  const answer = value(id, ...given);
  if (typeof answer !== "number") throw new Error(`${id} answers ${JSON.stringify(answer)}, not a number.`);
  return answer;
};

interface Factor {
  readonly name: string;
  readonly weight: number;
  /** Ascending points of the bands that begin at 0, 10, 20, … */
  readonly points: readonly number[];
}

const factors = fc
  .array(
    fc.record({
      weight: fc.double({ min: 0.01, max: 100, noNaN: true }),
      points: fc
        .array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 5 })
        .map((points) => points.sort((left, right) => left - right)),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((list) => list.map((each, i): Factor => ({ name: `Factor ${i + 1}`, ...each })));

const scorecardOf = (list: readonly Factor[]): unknown[][] =>
  list.flatMap(({ name, weight, points }) => points.map((each, band) => [name, weight, band * 10, each]));
const namesOf = (list: readonly Factor[]): unknown[][] => [list.map(({ name }) => name)];

/** A scorecard with one customer's values, all of them present. */
const customer = factors.chain((list) =>
  fc.record({
    list: fc.constant(list),
    values: fc.array(fc.integer({ min: -5, max: 60 }), { minLength: list.length, maxLength: list.length }),
  }),
);

test("a score lies between the fewest and the most points of its factors", () => {
  fc.assert(
    fc.property(customer, ({ list, values }) => {
      const points = list.map(({ points: bands }, i) => {
        const reached = bands.filter((_, band) => band * 10 <= (values[i] as number));
        return reached.at(-1) ?? 0;
      });
      const score = number("CREDIT.SCORE", namesOf(list), [values], scorecardOf(list));
      expect(score).toBeGreaterThanOrEqual(Math.min(...points));
      expect(score).toBeLessThanOrEqual(Math.max(...points));
    }),
  );
});

test("with bands that rise, a better value never lowers the score", () => {
  fc.assert(
    fc.property(customer, fc.nat(), fc.integer({ min: 0, max: 40 }), ({ list, values }, which, more) => {
      const better = values.map((each, i) => (i === which % values.length ? each + more : each));
      const before = number("CREDIT.SCORE", namesOf(list), [values], scorecardOf(list));
      const after = number("CREDIT.SCORE", namesOf(list), [better], scorecardOf(list));
      expect(after).toBeGreaterThanOrEqual(before - 1e-9);
    }),
  );
});

test("the contributions add up to the score and the weights to 1, also with values missing", () => {
  fc.assert(
    fc.property(customer, fc.infiniteStream(fc.boolean()), ({ list, values }, gaps) => {
      const given = values.map((each) => (gaps.next().value === true ? "" : each));
      const score = value("CREDIT.SCORE", namesOf(list), [given], scorecardOf(list));
      const detail = value("CREDIT.SCORE", namesOf(list), [given], scorecardOf(list), true);
      if (typeof score !== "number") {
        expect(detail).toEqual(score);
        return;
      }
      const rows = detail as [string, Shown, Shown, number, number][];
      expect(rows.map(([name, shown]) => [name, shown])).toEqual(list.map(({ name }, i) => [name, given[i]]));
      expect(rows.reduce((sum, row) => sum + row[3], 0)).toBeCloseTo(1, 10);
      expect(rows.reduce((sum, row) => sum + row[4], 0)).toBeCloseTo(score, 10);
    }),
  );
});

test("there is a score exactly when half of the weight is present", () => {
  const weights = fc.array(fc.tuple(fc.integer({ min: 1, max: 100 }), fc.boolean()), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(weights, (rows) => {
      const list = rows.map(([weight], i): Factor => ({ name: `Factor ${i + 1}`, weight, points: [50] }));
      const total = rows.reduce((sum, [weight]) => sum + weight, 0);
      const present = rows.reduce((sum, [weight, given]) => sum + (given ? weight : 0), 0);
      const given = rows.map(([, known]) => (known ? 1 : ""));
      // One customer of one factor without a value is an argument without a value.
      fc.pre(rows.length > 1 || present > 0);
      expect(value("CREDIT.SCORE", namesOf(list), [given], scorecardOf(list))).toEqual(
        2 * present >= total ? 50 : { error: "#N/A" },
      );
    }),
  );
});

test("neither the order of factors and bands nor the unit of the weights matters", () => {
  const shuffled = customer.chain(({ list, values }) =>
    fc.record({
      list: fc.constant(list),
      values: fc.constant(values),
      order: fc.shuffledSubarray([...list.keys()], { minLength: list.length }),
      card: fc.shuffledSubarray(scorecardOf(list), { minLength: scorecardOf(list).length }),
      unit: fc.constantFrom(0.01, 3, 100),
    }),
  );
  fc.assert(
    fc.property(shuffled, ({ list, values, order, card, unit }) => {
      const names = [order.map((i) => (list[i] as Factor).name)];
      const moved = [order.map((i) => values[i])];
      const scaled = card.map(([name, weight, from, points]) => [name, (weight as number) * unit, from, points]);
      expect(number("CREDIT.SCORE", names, moved, scaled)).toBeCloseTo(
        number("CREDIT.SCORE", namesOf(list), [values], scorecardOf(list)),
        9,
      );
    }),
  );
});

test("many customers get the scores they get one by one", () => {
  const cell = fc.oneof(fc.integer({ min: -5, max: 60 }), fc.constantFrom("", "x", "12"));
  const grids = factors.chain((list) =>
    fc.record({
      list: fc.constant(list),
      rows: fc.array(fc.array(cell, { minLength: list.length, maxLength: list.length }), {
        minLength: 2,
        maxLength: 6,
      }),
    }),
  );
  fc.assert(
    fc.property(grids, ({ list, rows }) => {
      // A column as long as the list of factors is one customer.
      fc.pre(list.length > 1 && rows.some((row) => row.some((each) => each !== "")));
      const alone = rows.map((row) =>
        row.every((each) => each === "") ? [""] : [value("CREDIT.SCORE", namesOf(list), [row], scorecardOf(list))],
      );
      expect(value("CREDIT.SCORE", namesOf(list), rows, scorecardOf(list))).toEqual(alone);
    }),
  );
});

const grades = fc
  .uniqueArray(fc.integer({ min: 0, max: 99 }), { minLength: 1, maxLength: 8 })
  .map((overs) =>
    overs.sort((left, right) => right - left).map((over, i): [number, string] => [over, `Grade ${i + 1}`]),
  );

test("a score gets the first grade, from the top, that it exceeds", () => {
  fc.assert(
    fc.property(grades, fc.double({ min: 0, max: 100, noNaN: true }), (table, score) => {
      const reached = table.find(([over]) => score - over > 1e-9) ?? table.at(-1);
      fc.pre(table.every(([over]) => Math.abs(score - over) > 1e-9 || score === over));
      expect(value("CREDIT.RATING", score, table)).toBe((reached as [number, string])[1]);
      expect(value("CREDIT.RATING", score, [...table].reverse())).toBe((reached as [number, string])[1]);
    }),
  );
});

test("without a table, ten points are a grade", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1000 }), (tenths) => {
      const ladder = ["C", "C", "C", "C", "C", "B", "BB", "BBB", "A", "AA", "AAA"];
      expect(value("CREDIT.RATING", tenths / 10)).toBe(ladder[Math.ceil(tenths / 100)]);
    }),
  );
});

test("every grade a score can get has terms, and both languages mean the same", () => {
  const standard = ["open account", "balance before final delivery", "cash on delivery", "cash in advance"];
  fc.assert(
    fc.property(fc.double({ min: 0, max: 100, noNaN: true }), fc.constantFrom("en", "zh"), (score, language) => {
      const grade = value("CREDIT.RATING", score);
      const english = value("CREDIT.TERMS", grade);
      expect(standard).toContain(english);
      const spoken = value("CREDIT.TERMS", grade, null, language);
      // Terms of a table in either language come out in the language that is asked for.
      expect(value("CREDIT.TERMS", "X", [[0, "X", "", spoken]], "en")).toBe(english);
      expect(value("CREDIT.TERMS", "X", [[0, "X", "", english]], language)).toBe(spoken);
    }),
  );
});

const cents = fc.integer({ min: 0, max: 1_000_000_00 });

test("an order goes out exactly when nothing is overdue and the money fits, to the cent", () => {
  fc.assert(
    fc.property(cents, cents, cents, fc.nat(90), fc.nat(90), (limit, open, order, overdue, tolerated) => {
      const expected = overdue > tolerated ? "Hold: overdue" : open + order > limit ? "Hold: over limit" : "Release";
      expect(value("CREDIT.DECISION", limit / 100, open / 100, order / 100, overdue, tolerated)).toBe(expected);
    }),
  );
});

test("the order that exactly fills the limit is released, one more cent is not", () => {
  fc.assert(
    fc.property(cents, cents, (open, order) => {
      const limit = (open + order) / 100;
      expect(value("CREDIT.DECISION", limit, open / 100, order / 100)).toBe("Release");
      expect(value("CREDIT.DECISION", limit, open / 100, (order + 1) / 100)).toBe("Hold: over limit");
    }),
  );
});
