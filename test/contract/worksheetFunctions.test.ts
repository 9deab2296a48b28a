import { createNodeSheetEngine } from "../../src/workbench/engine/createNodeSheetEngine";
import { functionInFormula, worksheetFunctionNames } from "../../src/workbench/objects/worksheetFunctionNames";
import { clientSurface } from "./clientSurface";
import { loadRealClient } from "./realClient";

const unknown = ["AmorDegrc", "ECMA_Ceiling", "ISO_Ceiling", "USDollar"];

test("workbook.functions has what the client has, apart from what no formula here knows", async () => {
  const { Excel } = loadRealClient("excel-web-16.00.debug.js");
  const ofClient = [...clientSurface(Excel, "Functions")!.methods.keys()];
  expect([...worksheetFunctionNames, ...unknown].sort()).toEqual(ofClient.sort());
  const engine = createNodeSheetEngine();
  const notKnown: string[] = [];
  for (const name of ofClient) {
    const [values] = await engine.evaluate(`=${functionInFormula(name)}()`);
    const value = values?.[0];
    if (typeof value === "object" && value?.error === "#NAME?") notKnown.push(name);
  }
  engine.dispose();
  expect(notKnown.sort()).toEqual(unknown);
});
