import { createNodeSheetEngine } from "../../src/workbench/engine/createNodeSheetEngine";
import type { CellValue as EngineValue, SheetEngine } from "../../src/workbench/engine/sheetEngine";
import { trimmed, type Answer, type Shown } from "./answer";
import { columnsOfAnswer, formulaColumn, rowsACase, type PlacedCase } from "./twinCase";

const shown = (value: EngineValue): Shown =>
  value === null ? "" : typeof value === "object" ? { error: value.error } : value;

function place(engine: SheetEngine, sheet: string, cases: readonly PlacedCase[]): void {
  const last = { sheet, row: cases.length * rowsACase, column: formulaColumn + columnsOfAnswer, rows: 1, columns: 1 };
  // So that the sheet is large enough for what spills.
  engine.write(last, [["end"]]);
  for (const { inputs } of cases)
    for (const { row, column, cells } of inputs)
      engine.write({ sheet, row, column, rows: cells.length, columns: cells[0]!.length }, cells);
  for (const { row, formula } of cases)
    engine.write({ sheet, row, column: formulaColumn, rows: 1, columns: 1 }, [[formula]]);
}

/** Calculates groups of formulas in the engine of the workbench, each group on a sheet of its own. */
export async function calculateInWorkbench(groups: readonly (readonly PlacedCase[])[]): Promise<Answer[][]> {
  const engine = createNodeSheetEngine({ firstSheetName: "First" });
  try {
    const sheets = groups.map((_, index) => engine.addSheet(`Group ${index}`));
    groups.forEach((cases, index) => place(engine, sheets[index]!, cases));
    do await engine.settled();
    while (engine.calculating());
    return groups.map((cases, index) =>
      cases.map(({ row }) =>
        trimmed(
          engine
            .read({ sheet: sheets[index]!, row, column: formulaColumn, rows: rowsACase, columns: columnsOfAnswer })
            .map((line) => line.map(({ value }) => shown(value))),
        ),
      ),
    );
  } finally {
    engine.dispose();
  }
}
