import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { callFunction } from "../functions/callFunction";
import { readCsv } from "../functions/readCsv";
import type { WorkedExample } from "./workedExamples/workedExample";
import { workedExamples } from "./workedExamples/workedExamples";

const file = path.join(__dirname, "../../../shared/data/worked-examples.json");
// A collection of published figures that is not ours to publish; without it beside the project there is nothing to compare.
const whenThere = existsSync(file) ? describe : describe.skip;

interface Published {
  readonly id: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly expected: Readonly<Record<string, unknown>>;
  readonly exact?: Readonly<Record<string, unknown>>;
  readonly tolerance?: number;
}

const published = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as readonly Published[]) : [];
const goldenRows = readdirSync(__dirname)
  .filter((name) => name.endsWith(".csv"))
  .flatMap((name) => readCsv(path.join(__dirname, name)));

function expectWithin(actual: unknown, figure: unknown, tolerance: number): void {
  if (Array.isArray(figure)) {
    expect((actual as unknown[]).length).toBe(figure.length);
    figure.forEach((part, index) => expectWithin((actual as unknown[])[index], part, tolerance));
  } else if (typeof figure === "number" && typeof actual === "number") {
    expect(Math.abs(actual - figure)).toBeLessThanOrEqual(tolerance + 1e-9 * Math.max(1, Math.abs(figure)));
  } else {
    expect(actual).toEqual(figure);
  }
}

whenThere("published worked examples (../shared/data)", () => {
  test("all are in the table, and nothing else is", () => {
    expect(Object.keys(workedExamples).sort()).toEqual(published.map(({ id }) => id).sort());
  });

  test.each(published.map((entry) => [entry.id, entry] as const))("%s", (id, entry) => {
    const found: WorkedExample | undefined = workedExamples[id];
    if (found === undefined) throw new Error("It is not in the table.");
    if ("notOurs" in found) {
      expect(found.notOurs.length).toBeGreaterThan(20);
      return;
    }
    const call = (name: string, ...given: readonly unknown[]) => callFunction(name, given).value;
    const { trap = { figures: [] as readonly string[] }, aside = {}, within = {} } = found;
    const answers = found.answers(call, entry.inputs as never);
    const isCompared = ([name, figure]: readonly [string, unknown]): boolean => !(name in aside) && figure !== null;

    for (const [name, figure] of Object.entries(entry.exact ?? {}).filter(isCompared))
      expectWithin(answers[name], figure, 0);
    for (const [name, figure] of Object.entries(entry.expected).filter(isCompared)) {
      const compare = () => expectWithin(answers[name], figure, within[name] ?? entry.tolerance ?? 0);
      expect(answers).toHaveProperty([name]);
      if (trap.figures.includes(name)) expect(compare).toThrow();
      else compare();
    }
    expect(trap.figures.filter((name) => !(name in entry.expected))).toEqual([]);

    const { in: functionId, citing } = found.golden;
    const cited = goldenRows.filter((row) => row["function"] === functionId && (row["source"] ?? "").includes(citing));
    expect([functionId, citing, cited.length > 0]).toEqual([functionId, citing, true]);
  });
});

if (!existsSync(file)) console.warn(`Not tried, because the file is not there: ${file}`);
