import type { FileValidation, FileValidationRule } from "../../workbookFile/fileValidation";
import type { FileSheet } from "../../workbookFile/fileWorkbook";
import type { PlacedValidation, Validation, ValidationRule } from "../engine/validations";
import { comparisonOf, fileComparison } from "./comparisons";
import { literal, quoted, type RuleFormulas } from "./ruleFormulas";

const styles = { stop: "Stop", warning: "Warning", information: "Information" } as const;

/** A rule of a file for the engine; undefined where there is nothing but a prompt, which the engine has no place for. */
export function validationOf(file: FileValidation, formulas: RuleFormulas): Validation | undefined {
  const rule = ruleOf(file.rule, formulas);
  if (!rule) return undefined;
  return {
    rule,
    ignoreBlanks: !file.refusesBlanks,
    alert: {
      shown: !file.silent,
      style: styles[file.style],
      title: file.title ?? "",
      message: file.message ?? "",
    },
    prompt: {
      shown: file.prompt !== undefined || file.promptTitle !== undefined,
      title: file.promptTitle ?? "",
      message: file.prompt ?? "",
    },
  };
}

const [firstDay, lastDay] = ["1", "2958465"];

function ruleOf(rule: FileValidationRule, formulas: RuleFormulas): ValidationRule | undefined {
  switch (rule.kind) {
    case "any":
      return undefined;
    case "list": {
      const words = literal(rule.source);
      return { kind: "list", source: words ?? formulas.typed(rule.source), dropDown: !rule.withoutButton };
    }
    case "custom":
      return { kind: "custom", formula: formulas.typed(rule.formula) };
    case "date":
      return { kind: "date", operator: "Between", formula1: firstDay, formula2: lastDay };
    case "number": {
      const [min, max] = [rule.min ?? -1e300, rule.max];
      if (max === undefined) return { kind: "decimal", operator: "GreaterThanOrEqual", formula1: String(min) };
      return { kind: "decimal", operator: "Between", formula1: String(min), formula2: String(max) };
    }
    case "compared": {
      const { what, operator, formula1, formula2 } = rule;
      return {
        kind: what === "whole" ? "wholeNumber" : what,
        operator: comparisonOf(operator),
        formula1: formulas.typedValue(formula1),
        ...(formula2 === undefined ? {} : { formula2: formulas.typedValue(formula2) }),
      };
    }
  }
}

export function fileValidations(placed: readonly PlacedValidation[], formulas: RuleFormulas): FileSheet["validations"] {
  return placed.flatMap((one) => {
    const { alert, prompt } = one;
    const shownPrompt = prompt.shown ? prompt : { title: "", message: "" };
    const file: FileValidation = {
      rule: fileRule(one.rule, formulas),
      style: fileStyle(alert.style),
      ...(alert.shown ? {} : { silent: true }),
      ...(alert.title === "" ? {} : { title: alert.title }),
      ...(alert.message === "" ? {} : { message: alert.message }),
      ...(shownPrompt.title === "" ? {} : { promptTitle: shownPrompt.title }),
      ...(shownPrompt.message === "" ? {} : { prompt: shownPrompt.message }),
      ...(one.ignoreBlanks ? {} : { refusesBlanks: true }),
    };
    return one.rects.map(({ row, column, rows, columns }) => ({ row, column, rows, columns, ...file }));
  });
}

const fileStyle = (style: Validation["alert"]["style"]): FileValidation["style"] =>
  style === "Warning" ? "warning" : style === "Information" ? "information" : "stop";

function fileRule(rule: ValidationRule, formulas: RuleFormulas): FileValidationRule {
  switch (rule.kind) {
    case "list": {
      const source = rule.source.startsWith("=") ? formulas.stored(rule.source) : quoted(rule.source);
      return { kind: "list", source, ...(rule.dropDown ? {} : { withoutButton: true }) };
    }
    case "custom":
      return { kind: "custom", formula: formulas.stored(rule.formula) };
    default: {
      const { kind, operator, formula1, formula2 } = rule;
      const two = operator === "Between" || operator === "NotBetween";
      return {
        kind: "compared",
        what: kind === "wholeNumber" ? "whole" : kind,
        operator: fileComparison(operator),
        formula1: formulas.storedValue(formula1),
        ...(two ? { formula2: formulas.storedValue(formula2 ?? "0") } : {}),
      };
    }
  }
}
