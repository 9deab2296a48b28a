import { createNodeSheetEngine } from "../../../src/workbench/engine/createNodeSheetEngine";
import type { SheetEngine } from "../../../src/workbench/engine/sheetEngine";
import { AddInHost } from "../../../src/workbench/wire/addInHost";
import { loadRealClient, type RealClient } from "../realClient";
import { recordingFunctionHost } from "../recordingFunctionHost";
import { knownDifferences } from "./knownDifferences";
import { caseAsText } from "./observeCase";
import { statedCases } from "./statedCases";

describe("what Microsoft's documentation states", () => {
  let client: RealClient;
  let engine: SheetEngine;

  // One workbook for all of them, as in a browser: a case that leaves something behind fails the next one.
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

  // As text, the way a browser gets it: whatever a case took from outside itself would be missing there.
  const observed = (text: string): Promise<unknown> => (0, eval)(text) as Promise<unknown>;

  test.each(statedCases)("$statement", async ({ observe, expected }) => {
    expect(await observed(caseAsText(observe))).toEqual(expected);
    expect(engine.sheets()).toHaveLength(1);
  });

  test.each(knownDifferences)("does not hold yet: $statement", async ({ observe, expected, today }) => {
    const answer = await observed(caseAsText(observe));
    expect(answer).toEqual(today);
    expect(answer).not.toEqual(expected);
  });

  test("are at least 150 different statements, each with the page that makes it", () => {
    const all = [...statedCases, ...knownDifferences];
    expect(statedCases.length).toBeGreaterThanOrEqual(150);
    expect(new Set(all.map(({ statement }) => statement)).size).toBe(all.length);
    for (const { source } of all) expect(source).toMatch(/^https:\/\/(learn|support)\.microsoft\.com\/[\w\-./#()]+$/);
  });
});
