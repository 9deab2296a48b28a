// A process of its own: IronCalc is an ES module that loads WebAssembly, which Jest's CommonJS world cannot require.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initSync, Model } from "@ironcalc/wasm";

const wasm = createRequire(import.meta.url).resolve("@ironcalc/wasm/wasm_bg.wasm");
initSync({ module: readFileSync(wasm) });

/** What getCellType answers: the numbers of Excel's TYPE. */
const types = { number: 1, logical: 4, error: 16 };

const typed = (value) =>
  typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : typeof value === "string" ? `'${value}` : String(value);

function readCell(model, row, column) {
  const text = model.getFormattedCellValue(0, row, column);
  if (text === "") return "";
  const type = model.getCellType(0, row, column);
  if (type === types.number) return Number(text);
  if (type === types.logical) return text === "TRUE";
  return type === types.error ? { error: text } : text;
}

const { sheetName, groups, column, rows, columns } = JSON.parse(readFileSync(0, "utf8"));

function calculate(cases) {
  const model = new Model("twins", "en", "UTC", "en");
  model.renameSheet(0, sheetName);
  model.pauseEvaluation();
  for (const { inputs } of cases)
    for (const input of inputs)
      input.cells.forEach((line, down) =>
        line.forEach((value, across) => {
          if (value !== null) model.setUserInput(0, input.row + down + 1, input.column + across + 1, typed(value));
        }),
      );
  for (const { row, formula } of cases) {
    model.setUserInput(0, row + 1, column + 1, formula);
    const area = { sheet: 0, row: row + 1, column: column + 1, width: columns, height: rows };
    // All digits that a number has.
    model.updateRangeStyle(area, "num_fmt", "0.000000000000000E+00");
  }
  model.resumeEvaluation();
  model.evaluate();
  const answers = cases.map(({ row }) =>
    Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (__, across) => readCell(model, row + down + 1, column + across + 1)),
    ),
  );
  model.free();
  return answers;
}

process.stdout.write(JSON.stringify(groups.map(calculate)));
