import type { FileValidation, FileValidationRule } from "./fileValidation";
import type { FileArea, FileSheet } from "./fileWorkbook";
import { rangeAddress } from "./xlsxAddress";
import { escapedAttribute, escapedXml } from "./xlsxEdit";

/** Data validation and input prompts. */
export function validationsXml(validations: FileSheet["validations"]): string {
  if (validations.length === 0) return "";
  const rules = validations.map(validationXml).join("");
  return `<dataValidations count="${validations.length}">${rules}</dataValidations>`;
}

function validationXml(validation: FileArea & FileValidation): string {
  const { rule, style, silent, title, message, promptTitle, prompt, refusesBlanks } = validation;
  const { type, operator, formulas } = conditionOf(rule);
  const attributes: Readonly<Record<string, string | undefined>> = {
    type,
    errorStyle: style === "stop" ? undefined : style,
    operator: operator === "between" ? undefined : operator,
    allowBlank: refusesBlanks ? undefined : "1",
    showDropDown: rule.kind === "list" && rule.withoutButton ? "1" : undefined,
    showInputMessage: prompt === undefined && promptTitle === undefined ? undefined : "1",
    showErrorMessage: silent ? undefined : "1",
    errorTitle: title,
    error: message,
    promptTitle,
    prompt,
    sqref: rangeAddress(validation),
  };
  const written = Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : [` ${name}="${escapedAttribute(value)}"`],
  );
  const within = formulas.map((one, index) => `<formula${index + 1}>${escapedXml(one)}</formula${index + 1}>`);
  return `<dataValidation${written.join("")}>${within.join("")}</dataValidation>`;
}

interface Condition {
  readonly type: string | undefined;
  readonly operator?: string;
  readonly formulas: readonly string[];
}

/** The days that Excel knows. */
const [firstDay, lastDay] = ["1", "2958465"];

function conditionOf(rule: FileValidationRule): Condition {
  switch (rule.kind) {
    case "any":
      return { type: undefined, formulas: [] };
    case "list":
      return { type: "list", formulas: [rule.source] };
    case "custom":
      return { type: "custom", formulas: [rule.formula] };
    case "date":
      return { type: "date", formulas: [firstDay, lastDay] };
    case "compared": {
      const { what, operator, formula1, formula2 } = rule;
      return { type: what, operator, formulas: [formula1, ...(formula2 === undefined ? [] : [formula2])] };
    }
    case "number": {
      const { min, max } = rule;
      if (min !== undefined && max !== undefined) return { type: "decimal", formulas: [String(min), String(max)] };
      if (max !== undefined) return { type: "decimal", operator: "lessThanOrEqual", formulas: [String(max)] };
      // Without bounds any number will do.
      return { type: "decimal", operator: "greaterThanOrEqual", formulas: [String(min ?? -1e300)] };
    }
  }
}
