import { STAGES, type Cells, type DealCells, type InvoiceCells } from "./sampleData";

/**
 * What a good programmer would write by hand for exactly this job: one loop over the cells, without a check of anything.
 * The yardstick of all ratios.
 */
const rateOf = new Map(STAGES);
const numberOf = new Map(STAGES.map(([name], stage) => [name, stage]));

export interface PlainForecast {
  readonly total: number;
  /** Stage, effective win rate, deals, amount, weighted. */
  readonly table: readonly (readonly unknown[])[];
}

export function plainForecast({ amounts, stages }: DealCells): PlainForecast {
  const counts = new Float64Array(STAGES.length);
  const sums = new Float64Array(STAGES.length);
  let total = 0;
  for (let row = 0; row < amounts.length; row++) {
    const amount = (amounts[row] as number[])[0] as number;
    const name = (stages[row] as string[])[0] as string;
    const stage = numberOf.get(name) as number;
    counts[stage] = (counts[stage] as number) + 1;
    sums[stage] = (sums[stage] as number) + amount;
    total += amount * (rateOf.get(name) as number);
  }
  return {
    total,
    table: STAGES.map(([name, rate], stage) => [
      name,
      rate,
      counts[stage] as number,
      sums[stage] as number,
      (sums[stage] as number) * rate,
    ]),
  };
}

/** Customer × bucket with totals, most money first, and a last row of totals. */
export function plainAging({ customers, dueDates, amounts }: InvoiceCells, asOf: number): Cells {
  const byCustomer = new Map<string, number[]>();
  const totals = [0, 0, 0, 0, 0, 0];
  for (let row = 0; row < amounts.length; row++) {
    const name = (customers[row] as string[])[0] as string;
    const late = asOf - ((dueDates[row] as number[])[0] as number);
    const amount = (amounts[row] as number[])[0] as number;
    const bucket = late <= 0 ? 0 : late <= 30 ? 1 : late <= 60 ? 2 : late <= 90 ? 3 : 4;
    let sums = byCustomer.get(name);
    if (sums === undefined) byCustomer.set(name, (sums = [0, 0, 0, 0, 0, 0]));
    sums[bucket] = (sums[bucket] as number) + amount;
    sums[5] = (sums[5] as number) + amount;
    totals[bucket] = (totals[bucket] as number) + amount;
    totals[5] = (totals[5] as number) + amount;
  }
  const sorted = [...byCustomer].sort(([, left], [, right]) => (right[5] as number) - (left[5] as number));
  return [...sorted.map(([name, sums]) => [name, ...sums]), ["Total", ...totals]];
}

export function plainBuckets(dueDates: Cells, asOf: number): Cells {
  const words: Cells = new Array<unknown[]>(dueDates.length);
  for (let row = 0; row < dueDates.length; row++) {
    const late = asOf - ((dueDates[row] as number[])[0] as number);
    words[row] = [
      late <= 0
        ? "Current"
        : late <= 30
          ? "1–30 days"
          : late <= 60
            ? "31–60 days"
            : late <= 90
              ? "61–90 days"
              : "91+ days",
    ];
  }
  return words;
}

export function plainDaysLate(dueDates: Cells, asOf: number): Cells {
  const days: Cells = new Array<unknown[]>(dueDates.length);
  for (let row = 0; row < dueDates.length; row++)
    days[row] = [Math.max(0, asOf - ((dueDates[row] as number[])[0] as number))];
  return days;
}

export function plainMakeup(losses: Cells, margins: Cells): number[][] {
  const along = margins[0] as number[];
  const table = new Array<number[]>(losses.length);
  for (let row = 0; row < losses.length; row++) {
    const loss = (losses[row] as number[])[0] as number;
    const line = new Array<number>(along.length);
    for (let column = 0; column < along.length; column++) line[column] = loss / (along[column] as number);
    table[row] = line;
  }
  return table;
}
