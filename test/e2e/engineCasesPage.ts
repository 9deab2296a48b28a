import { createBrowserSheetEngine } from "../../src/workbench/engine/createBrowserSheetEngine";
import { engineCases } from "../workbench/engine/engineCases";

declare global {
  interface Window {
    runEngineCase(name: string): Promise<unknown>;
  }
}

/** Runs one case on a fresh workbook with the grid that people see. */
window.runEngineCase = async (name) => {
  const found = engineCases.find((one) => one.name === name);
  if (found === undefined) throw new Error(`There is no engine case “${name}”.`);
  const container = document.createElement("div");
  container.style.cssText = "width: 900px; height: 600px";
  document.body.append(container);
  const { engine } = await createBrowserSheetEngine(container, { language: "en" });
  try {
    return await found.run(engine);
  } finally {
    engine.dispose();
    container.remove();
  }
};
