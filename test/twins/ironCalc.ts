import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { trimmed, type Answer } from "./answer";
import { columnsOfAnswer, formulaColumn, rowsACase, sheetName, type PlacedCase } from "./twinCase";

/** Calculates groups of formulas in IronCalc, an engine that shares no line with the workbench's. */
export function calculateInIronCalc(groups: readonly (readonly PlacedCase[])[]): Answer[][] {
  const input = JSON.stringify({
    sheetName,
    groups: groups.map((cases) => cases.map(({ inputs, row, formula }) => ({ inputs, row, formula }))),
    column: formulaColumn,
    rows: rowsACase,
    columns: columnsOfAnswer,
  });
  const output = execFileSync(process.execPath, [join(__dirname, "ironCalcProcess.mjs")], {
    input,
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
  });
  return (JSON.parse(output) as Answer[][]).map((answers) => answers.map(trimmed));
}
