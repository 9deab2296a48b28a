import { createNodeSheetEngine } from "../../../src/workbench/engine/createNodeSheetEngine";
import { engineCases } from "./engineCases";

describe("the sheet engine in Node", () => {
  test.each(engineCases.map((one) => [one.name, one] as const))("%s", async (_name, { run, expected }) => {
    const engine = createNodeSheetEngine();
    try {
      expect(await run(engine)).toEqual(expected);
    } finally {
      engine.dispose();
    }
  }, 60_000);
});
