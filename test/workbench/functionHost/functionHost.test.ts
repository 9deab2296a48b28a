import { createNodeSheetEngine } from "../../../src/workbench/engine/createNodeSheetEngine";
import { createFunctionHost } from "../../../src/workbench/functionHost/createFunctionHost";
import { functionHostCases } from "./functionHostCases";

describe("the function host over the engine in Node", () => {
  test.each(functionHostCases.map((one) => [one.name, one] as const))(
    "%s",
    async (_name, one) => {
      const engine = createNodeSheetEngine();
      try {
        expect(await one.run(engine, createFunctionHost())).toEqual(one.expected);
      } finally {
        engine.dispose();
      }
    },
    60_000,
  );
});
