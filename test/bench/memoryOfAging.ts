import { execFileSync } from "node:child_process";
import path from "node:path";

export interface PeakMemory {
  readonly rows: number;
  /** Bytes of the cells that are handed over. */
  readonly input: number;
  /** Bytes at the highest mark of the call, the cells among them. */
  readonly peak: number;
}

/** Cells and results together may take this many times the cells. */
export const MOST_MEMORY = 3;

/** One AR.AGING by customer, in a process of its own. */
export function memoryOfAging(dist: string, rows: number): PeakMemory {
  const script = path.join(import.meta.dirname, "peakMemory.ts");
  const line = execFileSync(process.execPath, [...process.execArgv, script, dist, String(rows)], { encoding: "utf8" });
  return { rows, ...(JSON.parse(line) as { input: number; peak: number }) };
}
