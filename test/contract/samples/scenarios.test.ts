import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createNodeSheetEngine } from "../../../src/workbench/engine/createNodeSheetEngine";
import type { SheetEngine } from "../../../src/workbench/engine/sheetEngine";
import { AddInHost } from "../../../src/workbench/wire/addInHost";
import { loadRealClient, type RealClient } from "../realClient";
import { recordingFunctionHost } from "../recordingFunctionHost";
import { caseAsText } from "../semantics/observeCase";
import { scenarios } from "./scenarios";
import { scenariosNotTried } from "./scenariosNotTried";

const listFile = join(__dirname, "README.md");

describe("scenarios after Microsoft's public samples", () => {
  let client: RealClient;
  let engine: SheetEngine;

  beforeAll(() => {
    client = loadRealClient();
    engine = createNodeSheetEngine();
    client.bridge.connect(new AddInHost(engine, recordingFunctionHost()));
  });

  afterAll(async () => {
    await client.quiet();
    client.bridge.disconnect();
    engine.dispose();
  });

  test.each(scenarios)("$sample", async ({ observe, expected }) => {
    // As text, the way a browser gets it.
    expect(await ((0, eval)(caseAsText(observe)) as Promise<unknown>)).toEqual(expected);
    expect(engine.sheets()).toHaveLength(1);
  });

  test("each sample is tried once or said not to be", () => {
    const named = [...scenarios, ...scenariosNotTried].map(({ sample }) => sample);
    expect(new Set(named).size).toBe(named.length);
  });

  /** `WRITE_SAMPLES=1 npx jest samples` rewrites the list. */
  test("the list of them is up to date", () => {
    const list = scenarioList();
    if (process.env["WRITE_SAMPLES"]) writeFileSync(listFile, list);
    expect(readFileSync(listFile, "utf8")).toBe(list);
  });
});

function scenarioList(): string {
  const rows = scenarios.map(({ sample, differs }) => `- ${sample}: ${differs ?? "runs"}`);
  const rest = scenariosNotTried.map(({ sample, reason }) => `- ${sample}: ${reason}`);
  const whole = scenarios.filter(({ differs }) => differs === undefined).length;
  return [
    "# Scenarios after Microsoft's public samples\n",
    "Scripts of our own, one for the scenario of each sample in [OfficeDev/office-js-snippets](https://github.com/OfficeDev/office-js-snippets) (`samples/excel`), run through the real client. " +
      `${scenarios.length} are tried; ${whole} come out as the scenario asks, of the others it is said what is left out.\n`,
    ...rows,
    "\n## Not tried\n",
    ...rest,
    "",
  ].join("\n");
}
