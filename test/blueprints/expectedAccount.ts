import type { Row } from "./plannedRows";

const number = (value: unknown): number => (typeof value === "number" ? value : 0);
const sum = <Item>(list: readonly Item[], of: (item: Item) => number): number =>
  list.reduce((total, item) => total + of(item), 0);

export type Quadrant = "acquire" | "retain" | "maintain" | "contest";

export interface PortfolioInputs {
  readonly potentialFrom: number;
  readonly shareFrom: number;
  readonly coreShare: number;
  readonly growthShare: number;
  readonly visitDays: number;
}

/** Days by the share of each weight; whoever lost most by rounding down gets the next day left over. */
function splitDays(days: number, weights: readonly number[]): number[] {
  const total = sum(weights, (weight) => weight);
  const exact = weights.map((weight) => (days * weight) / total);
  const whole = exact.map(Math.floor);
  const byFraction = exact
    .map((value, index) => ({ index, fraction: value - Math.floor(value) }))
    .sort((one, other) => other.fraction - one.fraction || one.index - other.index);
  for (const { index } of byFraction.slice(0, days - sum(whole, (part) => part))) whole[index]!++;
  return whole;
}

/** The figures of the portfolio from the definition of each in words. */
export function expectedPortfolio(customers: readonly Row[], plan: readonly Row[], given: PortfolioInputs) {
  const quadrant = (row: Row): Quadrant => {
    const high = number(row.ourSales) / number(row.potential) >= given.shareFrom;
    if (number(row.potential) >= given.potentialFrom) return high ? "retain" : "acquire";
    return high ? "maintain" : "contest";
  };
  const valueOf = (row: Row) => (number(row.repeatSales) + number(row.newBusiness)) * number(row.probability);
  const expected = (row: Row) =>
    sum(
      plan.filter(({ customer }) => customer === row.customer),
      valueOf,
    );
  const profits = customers.map(({ grossProfit }) => number(grossProfit));
  const earned = sum(profits, (profit) => profit);
  const cumulative = profits.map((profit) => sum(profits, (one) => (one >= profit ? one : 0)) / earned);
  const classes = profits.map((profit, index) => {
    if (profit === Math.max(...profits) || cumulative[index]! <= given.coreShare) return "core";
    return cumulative[index]! <= given.growthShare ? "growth" : "drag";
  });
  const visits = sum(customers, (row) => number(row.visits));
  const ofQuadrant = (wanted: Quadrant) => {
    const own = customers.filter((row) => quadrant(row) === wanted);
    const [potential, ourSales] = [sum(own, (row) => number(row.potential)), sum(own, (row) => number(row.ourSales))];
    const value = sum(own, expected);
    return {
      ...{ customers: own.length, potential, ourSales, toWin: potential - ourSales, share: ourSales / potential },
      expected: value,
      valueShare: value / sum(plan, valueOf),
      visitShare: sum(own, (row) => number(row.visits)) / visits,
    };
  };
  return {
    quadrants: customers.map(quadrant),
    classes,
    bySegment: (["acquire", "retain", "maintain", "contest"] as const).map(ofQuadrant),
    byClass: (["core", "growth", "drag"] as const).map((wanted) => {
      const own = customers.filter((_, index) => classes[index] === wanted);
      return {
        customers: own.length,
        profitShare: sum(own, (row) => number(row.grossProfit)) / earned,
        visitShare: sum(own, (row) => number(row.visits)) / visits,
      };
    }),
    expected: plan.map(valueOf),
    days: splitDays(given.visitDays, plan.map(valueOf)),
  };
}

/** When each person was last met, up to and with the day. */
export const lastVisits = (people: readonly Row[], meetings: readonly Row[], asOf: number): number[] =>
  people.map(({ person }) =>
    Math.max(
      0,
      ...meetings.filter((row) => row.person === person && number(row.date) < asOf + 1).map((row) => number(row.date)),
    ),
  );
