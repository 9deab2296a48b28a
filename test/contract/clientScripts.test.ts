import { createNodeSheetEngine } from "../../src/workbench/engine/createNodeSheetEngine";
import type { SheetEngine } from "../../src/workbench/engine/sheetEngine";
import { AddInHost } from "../../src/workbench/wire/addInHost";
import { clientScripts } from "./clientScripts";
import { loadRealClient, type RealClient } from "./realClient";
import { recordingFunctionHost } from "./recordingFunctionHost";

describe("the real client in Node", () => {
  let client: RealClient;
  let engine: SheetEngine;

  beforeAll(() => {
    client = loadRealClient();
  });

  beforeEach(() => {
    engine = createNodeSheetEngine();
    client.bridge.connect(new AddInHost(engine, recordingFunctionHost()));
  });

  afterEach(async () => {
    await client.quiet();
    client.bridge.disconnect();
    engine.dispose();
  });

  test.each(clientScripts)("$name", async ({ run, expected }) => {
    // As text, the way a browser gets it: whatever a script took from outside itself would be missing there.
    const fromText = (0, eval)(`(${run.toString()})`) as typeof run;
    expect(await fromText(client.Excel)).toEqual(expected);
  });
});
