import { median, type Measurement } from "./measure";

interface Quantity {
  readonly gate: string;
  readonly what: string;
  /** One number divided by another; NaN where one of them was not measured in this run. */
  readonly ratio: (of: Medians) => number;
  readonly direction: "at most" | "at least";
  readonly bar: number;
  readonly aim: number;
}

export interface Verdict extends Omit<Quantity, "ratio"> {
  readonly ratio: number;
  readonly holds: boolean;
  readonly reachesAim: boolean;
}

/** Median milliseconds of a contestant. */
type Medians = (job: string, rows: number, contestant: string) => number;

const J1 = "J1 forecast";
const J2 = "J2 ageing";
const J3 = "J3 cells";
const J4 = "J4 make-up table";
const J5 = "J5 distribution";
const K = 1000;
const M = 1_000_000;

/** The bars of the product, most of them against the plain loop; the aims are what a good day and more work could reach. */
const quantities: readonly Quantity[] = [
  ...["FUNNEL.FORECAST", "FUNNEL.SUMMARY"].map((name): Quantity => ({
    gate: "G1",
    what: `J1 ${name} ÷ plain loop, fresh cells, 100k rows`,
    ratio: (of) => of(J1, 100 * K, name) / of(J1, 100 * K, "plain loop"),
    direction: "at most",
    bar: 1.4,
    aim: 0.6,
  })),
  {
    gate: "G2",
    what: "J2 AR.AGING by customer ÷ plain loop, fresh cells, 100k rows",
    ratio: (of) => of(J2, 100 * K, "AR.AGING") / of(J2, 100 * K, "plain loop"),
    direction: "at most",
    bar: 1.4,
    aim: 1,
  },
  {
    gate: "G3",
    what: "J1 FUNNEL.SUMMARY ÷ JSON.parse of its two columns, 100k rows",
    ratio: (of) => of(J1, 100 * K, "FUNNEL.SUMMARY") / of(J1, 100 * K, "JSON.parse of the two columns"),
    direction: "at most",
    bar: 0.45,
    aim: 0.15,
  },
  {
    gate: "G3",
    what: "J2 AR.AGING ÷ JSON.parse of the n × 4 ledger, 100k rows",
    ratio: (of) => of(J2, 100 * K, "AR.AGING") / of(J2, 100 * K, "JSON.parse of n × 4"),
    direction: "at most",
    bar: 0.45,
    aim: 0.25,
  },
  ...(["cell by cell", "spilled"] as const).flatMap((how) =>
    (
      [
        ["AR.BUCKET", "plain loop, words"],
        ["AR.DAYSLATE", "plain loop, days"],
      ] as const
    ).map(([name, plain]): Quantity => ({
      gate: "G4",
      what: `J3 ${name}, ${how} ÷ plain loop, 100k rows`,
      ratio: (of) => of(J3, 100 * K, `${name}, ${how}`) / of(J3, 100 * K, plain),
      direction: "at most",
      bar: 2,
      aim: 1.2,
    })),
  ),
  {
    gate: "G5",
    what: "J4 BADDEBT.MAKEUP ÷ plain loop, 1,000 × 1,000",
    ratio: (of) => of(J4, M, "BADDEBT.MAKEUP") / of(J4, M, "plain loop"),
    direction: "at most",
    bar: 1.5,
    aim: 1,
  },
  {
    gate: "G6",
    what: "J5 FUNNEL.PERCENTILE ÷ plain J1 loop on the same 1k deals",
    ratio: (of) => of(J5, K, "FUNNEL.PERCENTILE") / of(J5, K, "plain forecast of the same rows"),
    direction: "at most",
    bar: 400,
    aim: 70,
  },
  {
    gate: "G7",
    what: "J5 100,000 naive trials ÷ FUNNEL.PERCENTILE, 1k deals",
    ratio: (of) => of(J5, K, "100,000 trials") / of(J5, K, "FUNNEL.PERCENTILE"),
    direction: "at least",
    bar: 50,
    aim: 800,
  },
  {
    gate: "G8",
    what: "J1 FUNNEL.SUMMARY, time a row at 1M ÷ at 10k",
    ratio: (of) => of(J1, M, "FUNNEL.SUMMARY") / 100 / of(J1, 10 * K, "FUNNEL.SUMMARY"),
    direction: "at most",
    bar: 1.8,
    aim: 1.2,
  },
  {
    gate: "G8",
    what: "J2 AR.AGING, time a row at 1M ÷ at 10k",
    ratio: (of) => of(J2, M, "AR.AGING") / 100 / of(J2, 10 * K, "AR.AGING"),
    direction: "at most",
    bar: 1.8,
    aim: 1.2,
  },
  {
    gate: "G9",
    what: "Formula.js VLOOKUP a row ÷ FUNNEL.FORECAST, 100k rows",
    ratio: (of) => of(J1, 100 * K, "Formula.js VLOOKUP a row") / of(J1, 100 * K, "FUNNEL.FORECAST"),
    direction: "at least",
    bar: 1.5,
    aim: 4,
  },
  {
    gate: "G10",
    what: "HyperFormula, one amount typed ÷ FUNNEL.FORECAST, 10k rows",
    ratio: (of) => of(J1, 10 * K, "HyperFormula, one amount typed") / of(J1, 10 * K, "FUNNEL.FORECAST"),
    direction: "at least",
    bar: 50,
    aim: 150,
  },
  {
    gate: "G11",
    what: "HyperFormula function, day typed ÷ AR.BUCKET cell by cell, 10k rows",
    ratio: (of) => of(J3, 10 * K, "HyperFormula function, day typed") / of(J3, 10 * K, "AR.BUCKET, cell by cell"),
    direction: "at least",
    bar: 50,
    aim: 100,
  },
];

/** Every bar whose contestants took part. */
export function judge(measurements: readonly Measurement[]): Verdict[] {
  const of: Medians = (job, rows, contestant) => {
    const found = measurements.find((each) => each.job === job && each.rows === rows && each.contestant === contestant);
    return found === undefined ? NaN : median(found.times);
  };
  return quantities.flatMap(({ ratio: ratioOf, ...quantity }) => {
    const ratio = ratioOf(of);
    if (Number.isNaN(ratio)) return [];
    const within = (limit: number): boolean => (quantity.direction === "at most" ? ratio <= limit : ratio >= limit);
    return [{ ...quantity, ratio, holds: within(quantity.bar), reachesAim: within(quantity.aim) }];
  });
}
