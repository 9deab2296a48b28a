import { createNodeSheetEngine } from "../../../src/workbench/engine/createNodeSheetEngine";
import { engineCases } from "./engineCases";

describe("the sheet engine in Node", () => {
  test.each(engineCases.map((one) => [one.name, one] as const))(
    "%s",
    async (_name, one) => {
      const engine = createNodeSheetEngine();
      try {
        expect(await one.run(engine)).toEqual(one.expected);
      } finally {
        engine.dispose();
      }
    },
    60_000,
  );
});
