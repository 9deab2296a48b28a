import { blueprints } from "../../src/blueprints/blueprints";
import { defaultChoices } from "../../src/blueprints/defaultChoices";
import { layOut } from "../../src/blueprints/layOut";
import { functionMetadata } from "../../src/functions/metadata";
import { createFunctionHost } from "../../src/workbench/functionHost/createFunctionHost";
import { BuildBench } from "./buildBench";

// Engines of their own, on machines that do other things as well.
jest.setTimeout(120_000);

const asOf = 46_000;

const cases = blueprints.flatMap((blueprint) =>
  (["en", "zh"] as const).flatMap((language) =>
    (["sample", "empty"] as const).map((rows) => ({ blueprint, language, rows, id: blueprint.id })),
  ),
);

describe("the blueprints, built through the real client with the real functions", () => {
  let bench: BuildBench;

  beforeAll(async () => {
    const functions = createFunctionHost();
    bench = new BuildBench(functions);
    functions.attach(bench.engine, functionMetadata("en"));
    // In a browser office.js itself brings it.
    const { functions: table } = bench.client;
    Object.assign(CustomFunctions, { associate: (id: string, call: () => unknown) => table.associate(id, call) });
    await import("../../src/functions/register");
    await bench.client.announceFunctions();
    await bench.givePersonTheirWork();
  });

  afterAll(() => bench.end());

  test.each(cases)("$id, $language, $rows", async ({ blueprint, language, rows }) => {
    const before = await bench.everything();
    const sample = defaultChoices(language, { today: asOf, version: "1.0.0" });
    const plan = layOut(blueprint, rows === "sample" ? sample : { ...sample, rows: { kind: "empty" } });
    const outcome = await bench.built(plan);
    expect(outcome.traffic.requests).toBeLessThanOrEqual(2 * plan.sheets.length + 1);
    expect(bench.sheetNames()).toEqual(["Sheet1", "Notes", ...plan.sheets.map(({ name }) => name)]);

    await bench.calculated();
    expect(bench.errors()).toEqual([]);

    // Nothing was touched since: every constant and formula is found as it was written.
    expect(await bench.undo(outcome.entry)).toEqual({ status: "removed" });
    expect(await bench.everything()).toEqual(before);
  });
});
