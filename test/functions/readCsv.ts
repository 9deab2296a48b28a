import { readFileSync } from "node:fs";
import Papa from "papaparse";

/** Rows of a CSV file with a heading row, every field as its text. */
export function readCsv(path: string): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(readFileSync(path, "utf8"), {
    header: true,
    skipEmptyLines: "greedy",
    comments: "#",
  });
  if (errors.length > 0)
    throw new Error(`${path}: ${errors.map(({ row, message }) => `row ${row}: ${message}`).join("; ")}`);
  return data;
}
