import { loadavg } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { buildIfStale } from "../../src/commandLine/buildIfStale";
import { Disagreement } from "./agreement";
import { judge } from "./gates";
import { agingJob } from "./jobs/agingJob";
import { cellsJob } from "./jobs/cellsJob";
import { distributionJob } from "./jobs/distributionJob";
import { forecastJob } from "./jobs/forecastJob";
import { makeupJob } from "./jobs/makeupJob";
import type { Measurement } from "./measure";
import { memoryOfAging } from "./memoryOfAging";
import { asJson, asText, isGood, type Report } from "./report";
import { shippedEntry } from "./shippedEntry";

const { values: options } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    /** Nothing above 100,000 rows, and only what the job's name begins with: `--only J3`. */
    quick: { type: "boolean", default: false },
    only: { type: "string", default: "" },
    /** Measures another build, as it is. */
    dist: { type: "string" },
  },
});

const root = path.join(import.meta.dirname, "../..");
const dist = options.dist ?? path.join(root, "dist");
if (options.dist === undefined) await buildIfStale(root);
const entry = shippedEntry(dist);

const started = performance.now();
const loadBefore = loadavg()[0] as number;
const measurements: Measurement[] = [];
const disagreements: string[] = [];

type Job = (of: typeof entry, rows: number, rounds: number) => Measurement[];
const jobs: readonly (readonly [name: string, job: Job, sizes: readonly number[]])[] = [
  ["J1", forecastJob, [1_000, 10_000, 100_000, 1_000_000]],
  ["J2", agingJob, [1_000, 10_000, 100_000, 1_000_000]],
  ["J3", cellsJob, [1_000, 10_000, 100_000, 1_000_000]],
  ["J4", makeupJob, [10_000, 1_000_000]],
  ["J5", distributionJob, [1_000, 10_000]],
];
for (const [name, job, sizes] of jobs) {
  if (!name.startsWith(options.only)) continue;
  for (const rows of sizes) {
    if (options.quick && rows > 100_000 && job !== makeupJob) continue;
    if (!options.json) process.stderr.write(`${name}, ${rows.toLocaleString("en")} rows …\n`);
    const rounds = rows < 1_000_000 || job === makeupJob ? 15 : 7;
    try {
      measurements.push(...job(entry, rows, rounds));
    } catch (problem) {
      if (!(problem instanceof Disagreement)) throw problem;
      disagreements.push(problem.message);
    }
  }
}
const memory = options.quick || !"J2".startsWith(options.only) ? undefined : memoryOfAging(dist, 1_000_000);
const report: Report = {
  measurements,
  verdicts: judge(measurements),
  memory,
  disagreements,
  load: [loadBefore, loadavg()[0] as number],
  seconds: (performance.now() - started) / 1000,
};
console.log(options.json ? asJson(report) : asText(report));
process.exitCode = isGood(report) ? 0 : 1;
