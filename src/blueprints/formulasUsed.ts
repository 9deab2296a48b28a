import { dependenciesOf } from "../formula/dependenciesOf";
import { excelGeneration, later, type ExcelGeneration } from "../formula/excelGeneration";
import type { BothLanguages } from "../functions/bothLanguages";
import type { FormulaMode } from "./choices";
import type { PlannedSheet } from "./plannedWorkbook";

/** What the formulas of a workbook ask of whoever opens it. */
export interface FormulasUsed {
  readonly mode: FormulaMode;
  readonly excel: ExcelGeneration;
}

export function formulasUsed(sheets: readonly PlannedSheet[]): FormulasUsed {
  const formulas = sheets.flatMap((sheet) => sheet.formulas);
  return {
    mode: formulas.some(({ formula }) => dependenciesOf(formula).calls.length > 0) ? "addIn" : "native",
    excel: formulas.reduce<ExcelGeneration>(
      (oldest, { formula, spill }) => later(oldest, later(excelGeneration(formula), spill === undefined ? 2019 : 2021)),
      2019,
    ),
  };
}

/** The same in words, for the About sheet. */
export const wordsOfFormulas = ({ mode, excel }: FormulasUsed): BothLanguages =>
  mode === "addIn"
    ? {
        en: "Functions of the add-in, which has to be installed where the workbook is to calculate.",
        zh: "加载项函数；在需要计算的电脑上须装有本加载项。",
      }
    : {
        en: `Excel's own; they calculate without the add-in, in Microsoft 365 and in Excel ${excel} or later.`,
        zh: `Excel 自带函数；无需加载项即可计算，适用于 Microsoft 365 和 Excel ${excel} 及以上版本。`,
      };
