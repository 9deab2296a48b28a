import fc from "fast-check";
import { rating } from "../../src/functions/credit/rating";
import { terms } from "../../src/functions/credit/terms";
import { chance } from "../../src/functions/funnel/chance";
import { forecast } from "../../src/functions/funnel/forecast";
import { answerOf, column, numberOf } from "./callDefinition";

const hundredths = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);

test("a forecast lies between nothing and the gross, and is either when all win rates are", () => {
  const deal = fc.record({ amount: fc.integer({ min: 0, max: 10_000_000 }), rate: hundredths });
  fc.assert(
    fc.property(fc.array(deal, { minLength: 1, maxLength: 30 }), (deals) => {
      const amounts = column(deals.map(({ amount }) => amount));
      const gross = deals.reduce((sum, { amount }) => sum + amount, 0);
      const at = (rates: readonly number[]) => numberOf(forecast, amounts, column(rates));
      const weighted = at(deals.map(({ rate }) => rate));
      expect(weighted).toBeGreaterThanOrEqual(0);
      expect(weighted).toBeLessThanOrEqual(gross * (1 + 1e-12));
      expect([at(deals.map(() => 0)), at(deals.map(() => 1))]).toEqual([0, gross]);
    }),
  );
});

test("correlation moves the risk, never the mean", () => {
  // Of totals that are whole units, the mean is the sum of the chances to reach 1, 2, 3 … of them.
  const deal = fc.record({ units: fc.integer({ min: 1, max: 4 }), rate: hundredths });
  fc.assert(
    fc.property(
      fc.array(deal, { minLength: 1, maxLength: 8 }),
      fc.constantFrom(0.05, 0.3, 0.6),
      (deals, correlation) => {
        const amounts = column(deals.map(({ units }) => units * 1000));
        const rates = column(deals.map(({ rate }) => rate));
        const most = deals.reduce((sum, { units }) => sum + units, 0);
        const mean = (rho: number): number => {
          const chances = Array.from({ length: most }, (_, unit) =>
            numberOf(chance, amounts, rates, (unit + 1) * 1000, null, null, null, rho),
          );
          return chances.reduce((sum, each) => sum + each, 0);
        };
        const expected = numberOf(forecast, amounts, rates) / 1000;
        expect(Math.abs(mean(0) - expected)).toBeLessThan(1e-9 * most);
        expect(Math.abs(mean(correlation) - expected)).toBeLessThan(1e-5 * most);
      },
    ),
    { numRuns: 25 },
  );
});

test("a better score never has a worse rating, nor worse terms", () => {
  const bounds = fc.uniqueArray(fc.integer({ min: 0, max: 99 }), { minLength: 2, maxLength: 8 });
  const scores = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 2, maxLength: 20 });
  fc.assert(
    fc.property(bounds, scores, (overs, given) => {
      const falling = [...overs].sort((one, other) => other - one);
      const table = overs.map((over) => [over, `grade ${falling.indexOf(over)}`]);
      const lowest = Math.min(...overs);
      const rising = given.filter((score) => score > lowest + 1e-6).sort((one, other) => one - other);
      const places = rising.map((score) => Number(String(answerOf(rating, score, table)).replace("grade ", "")));
      places.slice(1).forEach((place, index) => expect(place).toBeLessThanOrEqual(places[index] as number));
    }),
  );
  const found = [5, 45, 55, 65, 75, 85, 95].map((score) => String(answerOf(terms, answerOf(rating, score))));
  expect(new Set(found).size).toBeGreaterThan(2);
  // Terms that a better grade has left behind do not come back.
  expect(found.filter((words, index) => words !== found[index - 1])).toEqual([...new Set(found)]);
});
