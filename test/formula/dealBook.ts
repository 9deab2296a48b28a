import type { FormulaHome, FormulaNames } from "../../src/formula/formulaNames";
import type { Signatures } from "../../src/formula/signatures";

/** A workbook whose names have every peculiarity that formulas must write correctly. */
export const names = {
  inputs: { asOf: "AsOf", target: "目标" },
  tables: {
    deals: {
      name: "tblDeals",
      columns: { deal: "Deal", amount: "Amount (¥)", stage: "Stage name", odd: "It's [#1] @home", rate: "赢率" },
    },
    stages: { name: "阶段表", columns: { name: "Stage", rate: "Rate" } },
  },
  blocks: {
    forecast: { sheetName: "Forecast", row: 3, column: 1, rows: 1, columns: 1 },
    summary: { sheetName: "My results", row: 9, column: 27, rows: 5, columns: 4, hasTotal: true },
    matrix: { sheetName: "It's", row: 0, column: 0, rows: 3, columns: 2, relative: true },
  },
} as const satisfies FormulaNames;

export const signatures = {
  "FUNNEL.FORECAST": { amounts: "required", stages: "required", closed: "optional", winRates: "optional" },
  "FUNNEL.SUMMARY": { amounts: "required", stages: "required", headings: "optional" },
  "BADDEBT.MAKEUP": { loss: "required", margin: "required" },
} as const satisfies Signatures;

export const inDeals: FormulaHome = { sheetName: "Deals", table: "deals" };
export const onForecast: FormulaHome = { sheetName: "Forecast" };
