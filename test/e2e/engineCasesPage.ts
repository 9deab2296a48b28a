import { createBrowserSheetEngine } from "../../src/workbench/engine/createBrowserSheetEngine";
import type { SheetEngine } from "../../src/workbench/engine/sheetEngine";
import { createFunctionHost } from "../../src/workbench/functionHost/createFunctionHost";
import { engineCases } from "../workbench/engine/engineCases";
import { functionHostCases } from "../workbench/functionHost/functionHostCases";

declare global {
  interface Window {
    /** Runs one case of the engine or the function host on a fresh workbook, with the grid that people see. */
    runCase(name: string): Promise<unknown>;
  }
}

const runs = new Map<string, (engine: SheetEngine) => Promise<unknown>>([
  ...engineCases.map((one) => [one.name, (engine: SheetEngine) => one.run(engine)] as const),
  ...functionHostCases.map(
    (one) => [one.name, (engine: SheetEngine) => one.run(engine, createFunctionHost())] as const,
  ),
]);

window.runCase = async (name) => {
  const run = runs.get(name);
  if (run === undefined) throw new Error(`There is no case “${name}”.`);
  const container = document.createElement("div");
  container.style.cssText = "width: 500px; height: 300px";
  document.body.append(container);
  const { engine } = await createBrowserSheetEngine(container, { language: "en" });
  try {
    return await run(engine);
  } finally {
    engine.dispose();
    container.remove();
  }
};
