import fc from "fast-check";
import { defaultStages } from "../../src/functions/funnel/defaultStages";
import { callFunction, type Shown } from "./callFunction";

const value = (id: string, ...given: unknown[]): Shown | Shown[][] => callFunction(id, given).value;
const number = (id: string, ...given: unknown[]): number => {
  const answer = value(id, ...given);
  if (typeof answer !== "number") throw new Error(`${id} answers ${JSON.stringify(answer)}, not a number.`);
  return answer;
};
const column = (cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);

interface Deal {
  readonly cents: number;
  readonly stage: number;
}

const deal = fc.record({
  cents: fc.integer({ min: -10_000_000_00, max: 10_000_000_000_00 }),
  stage: fc.nat({ max: defaultStages.length - 1 }),
});
const deals = fc.array(deal, { minLength: 1, maxLength: 60 });

const amounts = (list: readonly Deal[]): unknown[][] => column(list.map(({ cents }) => cents / 100));
const stageAt = (stage: number): (typeof defaultStages)[number] =>
  defaultStages[stage] as (typeof defaultStages)[number];
const names = (list: readonly Deal[]): unknown[][] => column(list.map(({ stage }) => stageAt(stage).name.en));

/** In ten-thousandths of a currency unit, with whole numbers only. */
const exactForecast = (list: readonly Deal[]): number =>
  Number(
    list.reduce((sum, { cents, stage }) => sum + BigInt(cents) * BigInt(Math.round(stageAt(stage).winRate * 100)), 0n),
  ) / 10_000;

const sameMoney = (left: number, right: number): void => expect(Math.abs(left - right)).toBeLessThan(0.005);

test("a forecast is exact to the cent, compared with whole numbers", () => {
  fc.assert(
    fc.property(deals, (list) => sameMoney(number("FUNNEL.FORECAST", amounts(list), names(list)), exactForecast(list))),
  );
});

test("the order of the deals does not matter", () => {
  fc.assert(
    fc.property(
      deals.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
      ([list, shuffled]) =>
        sameMoney(
          number("FUNNEL.FORECAST", amounts(shuffled), names(shuffled)),
          number("FUNNEL.FORECAST", amounts(list), names(list)),
        ),
    ),
  );
});

test("two lists forecast together what they forecast apart", () => {
  fc.assert(
    fc.property(deals, deals, (left, right) =>
      sameMoney(
        number("FUNNEL.FORECAST", amounts([...left, ...right]), names([...left, ...right])),
        number("FUNNEL.FORECAST", amounts(left), names(left)) + number("FUNNEL.FORECAST", amounts(right), names(right)),
      ),
    ),
  );
});

test("every word for a stage, and its win rate, forecast the same", () => {
  const words = defaultStages.map(({ name, alsoCalled, winRate }) => [name.en, name.zh, ...alsoCalled, winRate]);
  fc.assert(
    fc.property(deals, fc.infiniteStream(fc.nat()), (list, choices) => {
      const spoken = list.map(({ stage }) => {
        const known = words[stage] as (string | number)[];
        return known[(choices.next().value as number) % known.length];
      });
      expect(number("FUNNEL.FORECAST", amounts(list), column(spoken))).toBe(
        number("FUNNEL.FORECAST", amounts(list), names(list)),
      );
    }),
  );
});

test("a row that is not included is as good as deleted", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(deal, fc.boolean()), { minLength: 1, maxLength: 40 }), (rows) => {
      const all = rows.map(([each]) => each);
      const kept = rows.filter(([, included]) => included).map(([each]) => each);
      const include = column(rows.map(([, included]) => included));
      const expected = kept.length === 0 ? 0 : number("FUNNEL.FORECAST", amounts(kept), names(kept));
      expect(number("FUNNEL.FORECAST", amounts(all), names(all), null, null, null, null, include)).toBe(expected);
    }),
  );
});

test("closed sales and won deals never count twice", () => {
  fc.assert(
    fc.property(deals, (list) => {
      const won = list.filter(({ stage }) => stageAt(stage).status === "won");
      const closed = Number(won.reduce((sum, { cents }) => sum + BigInt(cents), 0n)) / 100;
      sameMoney(
        number("FUNNEL.FORECAST", amounts(list), names(list), closed),
        number("FUNNEL.FORECAST", amounts(list), names(list)),
      );
    }),
  );
});

test("the rows of a summary add up to its total, and the total is the open part of the forecast", () => {
  fc.assert(
    fc.property(deals, (list) => {
      const rows = value("FUNNEL.SUMMARY", amounts(list), names(list)) as [string, number, number, number, number][];
      const [total] = rows.slice(-1) as [[string, number, number, number, number]];
      const sum = (cell: 2 | 3 | 4): number => rows.slice(0, -1).reduce((so, row) => so + row[cell], 0);
      expect(total[2]).toBe(sum(2));
      sameMoney(total[3], sum(3));
      sameMoney(total[4], sum(4));
      expect(total[4]).toBe(number("FUNNEL.FORECAST", amounts(list), names(list), 0));
    }),
  );
});

test("a win rate by count is won ÷ decided, whatever is open beside it", () => {
  const counts = fc.record({ won: fc.nat(50), lost: fc.nat(50), open: fc.nat(50) });
  fc.assert(
    fc.property(
      counts.filter(({ won, lost }) => won + lost > 0),
      ({ won, lost, open }) => {
        const stages = [
          ...Array<string>(won).fill("Paid"),
          ...Array<string>(lost).fill("丢单"),
          ...Array<string>(open).fill("Demo"),
        ];
        expect(number("FUNNEL.WINRATE", column(stages))).toBe(won / (won + lost));
        // By money with one amount for all, it is the same share.
        expect(number("FUNNEL.WINRATE", column(stages), column(stages.map(() => 250)))).toBe(won / (won + lost));
      },
    ),
  );
});

const money = fc.double({ min: -1e9, max: 1e9, noNaN: true });
const target = fc.double({ min: 0.01, max: 1e9, noNaN: true });

test("attainment × target is the amount", () => {
  fc.assert(
    fc.property(money, target, (amount, goal) => sameMoney(number("FUNNEL.ATTAINMENT", amount, goal) * goal, amount)),
  );
});

test("a forecast and its gap reach the target, and the new pipeline is worth the gap", () => {
  fc.assert(
    fc.property(money, target, fc.double({ min: 0.01, max: 1, noNaN: true }), (forecast, goal, winRate) => {
      const gap = number("FUNNEL.GAP", forecast, goal);
      expect(gap).toBeGreaterThanOrEqual(0);
      sameMoney(forecast + gap, Math.max(forecast, goal));
      sameMoney(number("FUNNEL.GAP", forecast, goal, winRate) * winRate, gap);
    }),
  );
});

test("progress there and back again is none", () => {
  fc.assert(
    fc.property(money, money, money, money, target, (now, before, sold, soldBefore, quota) => {
      const progress = number("FUNNEL.PROGRESS", now, before, sold, soldBefore);
      sameMoney(number("FUNNEL.PROGRESS", before, now, soldBefore, sold), -progress);
      sameMoney(number("FUNNEL.PROGRESS", now, before, sold, soldBefore, quota) * quota, progress);
    }),
  );
});

test("a range gives what its cells give one by one", () => {
  fc.assert(
    fc.property(fc.array(money, { minLength: 2, maxLength: 9 }), target, (forecasts, goal) => {
      expect(value("FUNNEL.GAP", column(forecasts), goal)).toEqual(
        column(forecasts.map((forecast) => value("FUNNEL.GAP", forecast, goal))),
      );
    }),
  );
});
