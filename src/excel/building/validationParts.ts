import type { PlannedSheet, PlannedValidation, PlannedWorkbook } from "../../blueprints/plannedWorkbook";
import { quoteSheetName } from "../../formula/quoteSheetName";
import { supports } from "../excelVersion";
import { wordsPerCall, type BuildPart } from "./buildPart";
import type { ChosenNames } from "./chooseNames";
import { columnArea, plannedTable } from "../../blueprints/plannedPlaces";
import { addressOf, rangeOf } from "./rangeOf";

export function validationParts(plan: PlannedWorkbook, sheet: PlannedSheet, chosen: ChosenNames): readonly BuildPart[] {
  if (!supports("1.8")) return [];
  return sheet.validations.map((validation) => ({
    sheet: sheet.id,
    step: "formatting",
    address: addressOf(validation),
    rows: 0,
    bytes: wordsPerCall * 2,
    add: (scope) => {
      const { dataValidation } = rangeOf(scope.sheet(sheet.id), validation);
      dataValidation.rule = ruleOf(plan, validation, chosen);
      dataValidation.errorAlert = {
        title: "",
        message: "message" in validation ? validation.message : "",
        showAlert: true,
        style: validation.kind === "list" && !validation.strict ? "Warning" : "Stop",
      };
      if (validation.prompt !== undefined)
        dataValidation.prompt = { title: "", message: validation.prompt, showPrompt: true };
    },
  }));
}

function ruleOf(plan: PlannedWorkbook, validation: PlannedValidation, chosen: ChosenNames): Excel.DataValidationRule {
  switch (validation.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: listSource(plan, validation.from, chosen) } };
    case "number":
      return { decimal: boundsOf(validation) };
    case "date":
      return { date: { operator: "Between", formula1: "=DATE(1900,1,1)", formula2: "=DATE(9999,12,31)" } };
  }
}

/**
 * A list takes no structured references. Cells that are just a table's column grow with the table in Excel, and unlike
 * `INDIRECT("tblStages[Stage]")` they survive that the table gets another name.
 */
function listSource(
  plan: PlannedWorkbook,
  from: Extract<PlannedValidation, { kind: "list" }>["from"],
  chosen: ChosenNames,
): string {
  if ("table" in from) {
    const { sheet, table } = plannedTable(plan, from.table);
    return `=${quoteSheetName(chosen.sheets[sheet.id]!)}!${addressOf(columnArea(table, from.column), true)}`;
  }
  return from.join(",");
}

function boundsOf({ min, max }: { readonly min?: number; readonly max?: number }): Excel.BasicDataValidation {
  if (min !== undefined && max !== undefined) return { operator: "Between", formula1: min, formula2: max };
  if (max !== undefined) return { operator: "LessThanOrEqualTo", formula1: max };
  // Without bounds any number will do.
  return { operator: "GreaterThanOrEqualTo", formula1: min ?? -1e300 };
}
