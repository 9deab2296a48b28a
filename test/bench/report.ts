import { cpus } from "node:os";
import type { Verdict } from "./gates";
import { median, quantile, type Measurement } from "./measure";
import { MOST_MEMORY, type PeakMemory } from "./memoryOfAging";

export interface Report {
  readonly measurements: readonly Measurement[];
  readonly verdicts: readonly Verdict[];
  readonly memory: PeakMemory | undefined;
  readonly disagreements: readonly string[];
  /** Load of the machine before and after; the benchmark itself adds 1. */
  readonly load: readonly [before: number, after: number];
  readonly seconds: number;
}

export const memoryHolds = ({ memory }: Report): boolean =>
  memory === undefined || memory.peak <= MOST_MEMORY * memory.input;

export const isGood = (report: Report): boolean =>
  report.disagreements.length === 0 && report.verdicts.every(({ holds }) => holds) && memoryHolds(report);

const rounded = (value: number): string => (value === 0 ? "0" : Number(value.toPrecision(3)).toLocaleString("en"));
const megabytes = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} MB`;

function measurementLines(measurements: readonly Measurement[]): string[] {
  const lines: string[] = [];
  let heading = "";
  for (const { job, rows, contestant, times } of measurements) {
    const next = `${job}, ${rows.toLocaleString("en")} ${job.startsWith("J4") ? "cells" : "rows"}`;
    if (next !== heading) lines.push("", (heading = next));
    const spread = `${rounded(quantile(times, 0.25))} – ${rounded(quantile(times, 0.75))}`;
    const nanoseconds = rounded((median(times) / rows) * 1e6);
    lines.push(
      `  ${contestant.padEnd(36)} ${rounded(median(times)).padStart(9)} ms   (${spread}; ${times.length} runs)`.padEnd(
        92,
      ) + `${nanoseconds.padStart(9)} ns a row`,
    );
  }
  return lines;
}

function verdictLine({ gate, what, ratio, direction, bar, aim, holds, reachesAim }: Verdict): string {
  const verdict = holds ? (reachesAim ? "PASS, aim reached" : "PASS") : "MISS";
  return `  ${gate.padEnd(4)} ${what.padEnd(72)} ${rounded(ratio).padStart(8)}   ${direction} ${bar} (aim ${aim})   ${verdict}`;
}

export function asText(report: Report): string {
  const { measurements, verdicts, memory, disagreements, load, seconds } = report;
  return [
    `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? "processor"}; load ${load.map(rounded).join(" before, ")} after; ${Math.round(seconds)} s`,
    "Medians, with the quartiles; all contestants of a job take turns in one process. Compare within a job only.",
    ...measurementLines(measurements),
    "",
    "Left out because they take too long: HyperFormula and SUMIF of Formula.js above 10,000 rows, VLOOKUP of Formula.js",
    "above 100,000, SUMIFS of either for each customer and bucket (minutes to hours), simulation above 1,000 deals.",
    "G5 with rounding: no function of the catalogue rounds its table, BADDEBT.MAKEUP returns the exact amounts.",
    "",
    "Bars",
    ...verdicts.map(verdictLine),
    ...(memory === undefined
      ? []
      : [
          `  Peak memory of AR.AGING, ${memory.rows.toLocaleString("en")} rows: ${megabytes(memory.peak)}, ${rounded(memory.peak / memory.input)} × its cells (${megabytes(memory.input)}); at most ${MOST_MEMORY}   ${memoryHolds(report) ? "PASS" : "MISS"}`,
        ]),
    "",
    ...(disagreements.length === 0
      ? ["All contestants give the same answers (12 digits; simulation and grid within their own error)."]
      : disagreements.map((each) => `DISAGREEMENT ${each}`)),
    isGood(report) ? "All bars hold." : "Not all bars hold.",
  ].join("\n");
}

export const asJson = (report: Report): string =>
  JSON.stringify(
    {
      ...report,
      measurements: report.measurements.map(({ times, ...each }) => ({
        ...each,
        medianMs: median(times),
        quartilesMs: [quantile(times, 0.25), quantile(times, 0.75)],
        runs: times.length,
      })),
      good: isGood(report),
    },
    undefined,
    2,
  );
