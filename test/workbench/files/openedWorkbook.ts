import { catalogue } from "../../../src/functions/catalogue";
import { createNodeSheetEngine } from "../../../src/workbench/engine/createNodeSheetEngine";
import type { SheetEngine } from "../../../src/workbench/engine/sheetEngine";
import { WorkbookState } from "../../../src/workbench/objects/workbookState";

export interface OpenedWorkbook {
  readonly engine: SheetEngine;
  readonly workbook: WorkbookState;
  readonly functionNames: readonly string[];
}

/** An empty workbook that knows the add-in's functions by name; they answer late, as those of an add-in do. */
export function newWorkbook(): OpenedWorkbook {
  const engine = createNodeSheetEngine();
  const functionNames = catalogue.map(({ id }) => id);
  engine.registerFunctions(
    functionNames.map((id) => ({ id })),
    () => ({ error: "#BUSY!" }),
  );
  return { engine, workbook: new WorkbookState(engine), functionNames };
}
