import type { DealCells } from "./sampleData";

/** Amounts and chances of deals, side by side. */
export interface Chances {
  readonly amounts: Float64Array;
  readonly winRates: Float64Array;
}

export function chancesOf({ amounts, stages }: DealCells, rateOf: ReadonlyMap<string, number>): Chances {
  return {
    amounts: Float64Array.from(amounts, ([amount]) => amount as number),
    winRates: Float64Array.from(stages, ([stage]) => rateOf.get(stage as string) as number),
  };
}

export interface Spread {
  readonly mean: number;
  readonly deviation: number;
}

export function spreadOf({ amounts, winRates }: Chances): Spread {
  let mean = 0;
  let variance = 0;
  amounts.forEach((amount, deal) => {
    const chance = winRates[deal] as number;
    mean += amount * chance;
    variance += amount * amount * chance * (1 - chance);
  });
  return { mean, deviation: Math.sqrt(variance) };
}

/** The usual way: throw dice for each deal, again and again, and read P10, P50 and P90 off the sorted totals. */
export function simulatedPercentiles({ amounts, winRates }: Chances, trials: number): number[] {
  const totals = new Float64Array(trials);
  for (let trial = 0; trial < trials; trial++) {
    let total = 0;
    for (let deal = 0; deal < amounts.length; deal++)
      if (Math.random() < (winRates[deal] as number)) total += amounts[deal] as number;
    totals[trial] = total;
  }
  totals.sort();
  return [0.1, 0.5, 0.9].map((share) => totals[Math.ceil(share * trials) - 1] as number);
}

/** An exact answer by another method than the product's: convolution, deal by deal, on one fixed grid of 65,536 cells. */
export function griddedPercentiles(chances: Chances): number[] {
  const { amounts, winRates } = chances;
  const cells = 65_536;
  const everything = amounts.reduce((sum, amount) => sum + amount, 0);
  const cell = everything / (cells - amounts.length - 2);
  const masses = new Float64Array(cells);
  masses[0] = 1;
  let top = 0;
  amounts.forEach((amount, deal) => {
    const chance = winRates[deal] as number;
    const whole = Math.floor(amount / cell);
    const part = amount / cell - whole;
    for (let at = (top += whole + 1); at >= 0; at--)
      masses[at] =
        (masses[at] as number) * (1 - chance) +
        (at >= whole ? (masses[at - whole] as number) * chance * (1 - part) : 0) +
        (at > whole ? (masses[at - whole - 1] as number) * chance * part : 0);
  });
  return [0.1, 0.5, 0.9].map((share) => {
    let sum = 0;
    let at = 0;
    while (sum + (masses[at] as number) < share) sum += masses[at++] as number;
    return (at - 0.5 + (share - sum) / (masses[at] as number)) * cell;
  });
}
