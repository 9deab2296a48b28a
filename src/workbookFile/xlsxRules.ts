import type { ConditionalFormattingRule, DataValidation, Worksheet } from "@cj-tech-master/excelts";
import type { FileArea, FileConditionalFormat, FileSheet, FileValidation } from "./fileWorkbook";
import { argb } from "./xlsxFormats";
import { rangeAddress } from "./xlsxAddress";

/** The writer takes days as dates and makes serial numbers of them again. */
const dateOfSerial = (serial: number): Date => new Date((serial - 25_569) * 86_400_000);
const [firstDay, lastDay] = [1, 2_958_465].map(dateOfSerial) as [Date, Date];

/** Data validation and input prompts. */
export function addValidations(sheet: Worksheet, validations: FileSheet["validations"]): void {
  for (const validation of validations)
    sheet.dataValidations.add(`range:${rangeAddress(validation)}`, validationOf(validation));
}

function validationOf({ rule, style, message, prompt }: FileValidation): DataValidation {
  return {
    ...conditionOf(rule),
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: style,
    ...(message === undefined ? {} : { error: message }),
    ...(prompt === undefined ? {} : { showInputMessage: true, prompt }),
  };
}

function conditionOf(rule: FileValidation["rule"]): Pick<DataValidation & { type: "list" }, "formulae" | "operator"> & {
  readonly type: "list" | "decimal" | "date";
} {
  if (rule.kind === "list") return { type: "list", formulae: [rule.source] };
  if (rule.kind === "date") return { type: "date", operator: "between", formulae: [firstDay, lastDay] };
  const { min, max } = rule;
  if (min !== undefined && max !== undefined) return { type: "decimal", operator: "between", formulae: [min, max] };
  if (max !== undefined) return { type: "decimal", operator: "lessThanOrEqual", formulae: [max] };
  // Without bounds any number will do.
  return { type: "decimal", operator: "greaterThanOrEqual", formulae: [min ?? -1e300] };
}

/** The first rule that holds decides what both would paint. */
export function addConditionalFormats(sheet: Worksheet, formats: FileSheet["conditionalFormats"]): void {
  formats.forEach((format, index) => {
    sheet.addConditionalFormatting({ ref: rangeAddress(format), rules: [ruleOf(format, index + 1)] });
  });
}

function ruleOf(format: FileArea & FileConditionalFormat, priority: number): ConditionalFormattingRule {
  const { when, fillColor, fontColor, bold } = format;
  const font = {
    ...(fontColor === undefined ? {} : { color: argb(fontColor) }),
    ...(bold === undefined ? {} : { bold }),
  };
  const style = {
    ...(Object.keys(font).length === 0 ? {} : { font }),
    ...(fillColor === undefined
      ? {}
      : { fill: { type: "pattern", pattern: "solid", bgColor: argb(fillColor) } as const }),
  };
  if ("formula" in when) return { type: "expression", formulae: [when.formula], priority, style };
  return { type: "cellIs", operator: when.operator, formulae: [when.value], priority, style };
}
