import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** One way to do a job. */
export interface Contestant {
  readonly name: string;
  /** Untimed: what `run` gets, made anew for each sample. */
  readonly prepare?: () => unknown;
  /** Timed. */
  readonly run: (prepared: never) => unknown;
  /** Fewer samples, without warm-up, for peers that need seconds. */
  readonly samples?: number;
}

export interface Measurement {
  readonly job: string;
  readonly rows: number;
  readonly contestant: string;
  /** Milliseconds, one a round. */
  readonly times: readonly number[];
}

export interface Measured {
  readonly measurements: readonly Measurement[];
  /** What each contestant answered, by its name. */
  readonly answers: ReadonlyMap<string, unknown>;
}

// The collector of garbage, callable: a sample must not pay for the one before it.
setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as (options?: { type: "minor" }) => void;

const WARM_UPS = 3;
/** A sample runs small jobs so often that they see the machine as in real use: compiled, warm, collecting their own garbage. */
const ROWS_A_SAMPLE = 100_000;
const MOST_REPEATS = 20;

/** Takes turns, in another order each round, so that a busy machine slows all contestants alike. */
export function measure(job: string, rows: number, contestants: readonly Contestant[], rounds: number): Measured {
  const times = new Map<string, number[]>(contestants.map(({ name }) => [name, []]));
  const answers = new Map<string, unknown>();
  // A million rows compile the loops within the first round.
  const warmUps = rows < 1_000_000 ? WARM_UPS : 1;
  const repeats = Math.min(MOST_REPEATS, Math.ceil(ROWS_A_SAMPLE / rows));
  for (let round = 0; round < warmUps + rounds; round++) {
    const turned = contestants.map((_, place) => contestants[(place + round) % contestants.length] as Contestant);
    for (const { name, prepare, run, samples = rounds } of round % 2 === 0 ? turned : turned.reverse()) {
      const few = samples < rounds;
      if (few && (round < warmUps || round >= warmUps + samples)) continue;
      const prepared = Array.from({ length: few ? 1 : repeats }, () => prepare?.() as never);
      // Twice: what is still needed is moved at the first and the second time, never after.
      collectGarbage({ type: "minor" });
      collectGarbage({ type: "minor" });
      let answer: unknown;
      const start = performance.now();
      for (const given of prepared) answer = run(given);
      const time = (performance.now() - start) / prepared.length;
      if (few || round >= warmUps) times.get(name)?.push(time);
      answers.set(name, answer);
    }
  }
  collectGarbage();
  return {
    measurements: [...times].map(([contestant, taken]) => ({ job, rows, contestant, times: taken })),
    answers,
  };
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((left, right) => left - right);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] as number;
  const above = sorted[Math.ceil(place)] as number;
  return below + (above - below) * (place - Math.floor(place));
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);
