import { createNodeSheetEngine } from "../../../src/workbench/engine/createNodeSheetEngine";
import { createFunctionHost } from "../../../src/workbench/functionHost/createFunctionHost";
import { functionHostCases } from "./functionHostCases";

describe("the function host over the engine in Node", () => {
  test.each(functionHostCases.map((one) => [one.name, one] as const))("%s", async (_name, { run, expected }) => {
    const engine = createNodeSheetEngine();
    try {
      expect(await run(engine, createFunctionHost())).toEqual(expected);
    } finally {
      engine.dispose();
    }
  }, 60_000);
});
