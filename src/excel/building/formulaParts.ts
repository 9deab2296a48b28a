import type { PlannedSheet } from "../../blueprints/plannedWorkbook";
import type { FormulaNames } from "../../formula/formulaNames";
import { printFormula } from "../../formula/printFormula";
import { wordsPerCall, type BuildPart } from "./buildPart";
import { bytesOf } from "./cellChunks";
import { functionSignatures } from "./functionSignatures";
import { addressOf, rangeOf } from "./rangeOf";

export interface PrintedFormula {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly text: string;
}

/** The formulas of a sheet as Excel takes them. */
export const printedFormulas = (sheet: PlannedSheet, sheetName: string, names: FormulaNames): PrintedFormula[] =>
  sheet.formulas.map(({ row, column, rows = 1, formula }) => {
    const table = sheet.tables.find(
      (one) => row > one.row && row < one.row + one.rows && column >= one.column && column < one.column + one.columns,
    );
    return {
      row,
      column,
      rows,
      text: printFormula(formula, {
        form: "excel",
        names,
        signatures: functionSignatures,
        at: { sheetName, ...(table === undefined ? {} : { table: table.id }) },
      }),
    };
  });

export const formulaParts = (sheet: string, formulas: readonly PrintedFormula[]): readonly BuildPart[] =>
  formulas.map(({ row, column, rows, text }) => {
    const area = { row, column, rows, columns: 1 };
    return {
      sheet,
      step: "writingFormulas",
      address: addressOf(area),
      rows: 0,
      bytes: wordsPerCall + bytesOf(text),
      add: (scope) => {
        // One formula stands for all rows, which the types of office.js do not know; row references are structured.
        rangeOf(scope.sheet(sheet), area).formulas = (rows === 1 ? [[text]] : text) as string[][];
      },
    };
  });
