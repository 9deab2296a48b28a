import { readdirSync } from "node:fs";
import path from "node:path";
import { catalogue } from "../../src/functions/catalogue";
import { callFunction, type Shown } from "./callFunction";
import { readCsv } from "./readCsv";

const folder = path.join(__dirname, "../golden");
const files = readdirSync(folder).filter((file) => file.endsWith(".csv"));
const rows: Record<string, string>[] = files.flatMap((file) =>
  readCsv(path.join(folder, file)).map((row) => ({ file, ...row })),
);

function expectClose(actual: Shown, expected: Shown, tolerance: number): void {
  if (typeof expected !== "number" || typeof actual !== "number") {
    expect(actual).toEqual(expected);
    return;
  }
  // Tolerance 0 means the very same number; otherwise absolute for published figures, relative beyond 1.
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(
    tolerance * Math.max(1, tolerance < 1e-6 ? Math.abs(expected) : 1),
  );
}

test("every function has golden rows, every row a source", () => {
  const covered = new Set(rows.map((row) => row["function"]));
  expect(catalogue.map(({ id }) => id).filter((id) => !covered.has(id))).toEqual([]);
  expect(rows.filter(({ source }) => (source ?? "").trim() === "")).toEqual([]);
});

test.each(
  rows.map((row, index) => [
    `${row["file"]} ${index + 1}: ${row["function"]}(${(row["arguments"] ?? "").slice(0, 80)})`,
    row,
  ]),
)("%s", (_, row) => {
  const expected = JSON.parse(row["answer"] as string) as Shown | Shown[][];
  const { value } = callFunction(row["function"] as string, JSON.parse(row["arguments"] as string) as unknown[]);
  const tolerance = Number(row["tolerance"]);
  if (!Array.isArray(expected)) {
    expect(Array.isArray(value)).toBe(false);
    expectClose(value as Shown, expected, tolerance);
    return;
  }
  const grid = value as Shown[][];
  expect(grid.map((line) => line.length)).toEqual(expected.map((line) => line.length));
  expected.forEach((line, i) =>
    line.forEach((cell, j) => expectClose((grid[i] as Shown[])[j] as Shown, cell, tolerance)),
  );
});
