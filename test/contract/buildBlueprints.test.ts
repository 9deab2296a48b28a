import { blueprints } from "../../src/blueprints/blueprints";
import { checkWords } from "../../src/blueprints/checkWords";
import type { FormulaMode } from "../../src/blueprints/choices";
import { defaultChoices } from "../../src/blueprints/defaultChoices";
import { layOut } from "../../src/blueprints/layOut";
import { functionMetadata } from "../../src/functions/metadata";
import { createFunctionHost } from "../../src/workbench/functionHost/createFunctionHost";
import { BuildBench } from "./buildBench";

// Engines of their own, on machines that do other things as well.
jest.setTimeout(120_000);

const asOf = 46_000;

const casesOf = (formulaMode: FormulaMode) =>
  blueprints.flatMap((blueprint) =>
    (["en", "zh"] as const).flatMap((language) =>
      (["sample", "empty"] as const)
        // Each build takes its seconds: with empty tables in one language for either kind of formulas.
        .filter((rows) => rows === "sample" || (formulaMode === "addIn") === (language === "zh"))
        .map((rows) => ({ blueprint, language, rows, id: blueprint.id, formulaMode })),
    ),
  );

/** A workbook of a person's, with the add-in's functions in it. */
async function withFunctions(): Promise<BuildBench> {
  const functions = createFunctionHost();
  const bench = new BuildBench(functions);
  functions.attach(bench.engine, functionMetadata("en"));
  // In a browser office.js itself brings it.
  const { functions: table } = bench.client;
  Object.assign(CustomFunctions, { associate: (id: string, call: () => unknown) => table.associate(id, call) });
  await import("../../src/functions/register");
  await bench.client.announceFunctions();
  return bench;
}

describe.each([
  ["with the add-in's functions", casesOf("addIn"), withFunctions],
  // None of them is known there: a call would show #NAME?.
  ["with Excel's own formulas, where the add-in's functions are missing", casesOf("native"), () => new BuildBench()],
])("the blueprints, built through the real client %s", (_where, cases, openBench) => {
  let bench: BuildBench;

  beforeAll(async () => {
    bench = await openBench();
    await bench.givePersonTheirWork();
  });

  afterAll(() => bench.end());

  test.each(cases)("$id, $language, $rows", async ({ blueprint, language, rows, formulaMode }) => {
    const before = await bench.everything();
    const sample = { ...defaultChoices(language, { today: asOf, version: "1.0.0" }), formulaMode };
    const plan = layOut(blueprint, rows === "sample" ? sample : { ...sample, rows: { kind: "empty" } });
    const outcome = await bench.built(plan);
    expect(outcome.entry.mode).toBe(plan.formulaMode);
    expect(outcome.traffic.requests).toBeLessThanOrEqual(2 * plan.sheets.length + 1);
    expect(bench.sheetNames()).toEqual(["Sheet1", "Notes", ...plan.sheets.map(({ name }) => name)]);

    await bench.calculated();
    expect(bench.errors()).toEqual([]);
    expect(bench.results()).toContain(checkWords[language].ok);
    expect(bench.results()).not.toContain(checkWords[language].notOk);

    // Nothing was touched since: every constant and formula is found as it was written.
    expect(await bench.undo(outcome.entry)).toEqual({ status: "removed" });
    expect(await bench.everything()).toEqual(before);
  });
});
