import { createNodeSheetEngine } from "../../../src/workbench/engine/createNodeSheetEngine";
import type { SheetEngine } from "../../../src/workbench/engine/sheetEngine";
import { explainCell, type ExplanationSources } from "../../../src/workbench/page/explainCell";
import { texts } from "../../../src/workbench/page/pageTexts";

let engine: SheetEngine;

beforeEach(() => (engine = createNodeSheetEngine()));
afterEach(() => engine.dispose());

async function explain(formula: string, sources: Partial<ExplanationSources> = {}) {
  const at = { sheet: engine.activeSheet(), row: 0, column: 0 };
  engine.write({ ...at, rows: 1, columns: 1 }, [[formula]]);
  await engine.settled();
  const functions = { errorMessage: () => undefined } as unknown as ExplanationSources["functions"];
  return explainCell(
    {
      engine,
      functions,
      addIn: "ready",
      callsAddIn: (text) => text.includes("X."),
      spillObstacle: () => undefined,
      ...sources,
    },
    at,
    texts.en,
  );
}

test("a cell without an error needs no explanation, not even one that shows the text of an error", async () => {
  expect(await explain("=1+1")).toBeUndefined();
  expect(await explain("'#N/A")).toBeUndefined();
  expect(await explain("")).toBeUndefined();
});

test("the function's own sentence comes first, else what the error means", async () => {
  const functions = { errorMessage: () => "Row 2: no." } as unknown as ExplanationSources["functions"];
  expect(await explain("=1/0", { functions })).toEqual({ error: "#DIV/0!", sentence: "Row 2: no." });
  expect(await explain("=1/0")).toEqual({ error: "#DIV/0!", sentence: texts.en.errorCard["#DIV/0!"] });
});

test("an unknown name is told apart from functions that are still starting", async () => {
  const starting = { addIn: "starting" } as const;
  expect((await explain("=X.TWICE(1)", starting))?.sentence).toBe(texts.en.errorCard.functionsStarting);
  const missing = { addIn: "missing" } as const;
  expect((await explain("=X.TWICE(1)", missing))?.sentence).toBe(texts.en.errorCard.functionsMissing);
  expect((await explain("=NOSUCH(1)", starting))?.sentence).toBe(texts.en.errorCard["#NAME?"]);
  expect((await explain("=X.TWICE(1)"))?.sentence).toBe(texts.en.errorCard["#NAME?"]);
});

test("what is in the way of a spilled result is named", async () => {
  engine.write({ sheet: engine.activeSheet(), row: 1, column: 0, rows: 1, columns: 1 }, [["x"]]);
  const obstacle = { sheet: engine.activeSheet(), row: 1, column: 0 };
  expect(await explain("=SEQUENCE(3)", { spillObstacle: () => obstacle })).toEqual({
    error: "#SPILL!",
    sentence: "The result needs more free cells: A2 is in the way. Clear it or move the formula.",
  });
});
