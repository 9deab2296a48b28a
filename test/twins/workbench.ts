import { createNodeSheetEngine } from "../../src/workbench/engine/createNodeSheetEngine";
import type { CellInput, CellValue as EngineValue, SheetEngine } from "../../src/workbench/engine/sheetEngine";
import { trimmed, type Answer, type Shown } from "./answer";
import { columnsOfAnswer, formulaColumn, rowsACase, type PlacedCase } from "./twinCase";

const shown = (value: EngineValue): Shown =>
  value === null ? "" : typeof value === "object" ? { error: value.error } : value;

/** All cells of a sheet at once: every write by itself would have the engine look at all of its formulas again. */
function place(engine: SheetEngine, sheet: string, cases: readonly PlacedCase[]): void {
  const [rows, columns] = [cases.length * rowsACase + 1, formulaColumn + columnsOfAnswer + 1];
  const cells = Array.from({ length: rows }, () => Array.from({ length: columns }, (): CellInput => null));
  // So that the sheet is large enough for what spills.
  cells[rows - 1]![columns - 1] = "end";
  for (const { inputs, row, formula } of cases) {
    for (const input of inputs)
      input.cells.forEach((line, down) =>
        line.forEach((value, across) => (cells[input.row + down]![input.column + across] = value)),
      );
    cells[row]![formulaColumn] = formula;
  }
  engine.write({ sheet, row: 0, column: 0, rows, columns }, cells);
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
