import {
  presetCriteria,
  type ComparisonOperator,
  type RankKind,
  type TextOperator,
} from "../engine/conditionalFormats";
import { changeConditionalFormat, fieldsOf, oneOf, ruleOf, type ConditionalTarget } from "./conditionalFormats";
import { conditionalLook } from "./conditionalLookObject";
import { invalidArgument } from "./hostError";
import { defineObject, type ObjectKind, type Property } from "./hostObject";

const comparisons: readonly ComparisonOperator[] = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqual",
  "LessThanOrEqual",
];
const ranks: readonly RankKind[] = ["TopItems", "TopPercent", "BottomItems", "BottomPercent"];
const textOperators: readonly TextOperator[] = ["Contains", "NotContains", "BeginsWith", "EndsWith"];

function asFormula(value: unknown): string {
  if (typeof value === "number") return String(value);
  if (typeof value !== "string" || value === "") throw invalidArgument();
  return value;
}

export const cellValueRule: ObjectKind<ConditionalTarget> = defineObject({
  name: "CellValueConditionalFormat",
  properties: {
    Rule: {
      read: (target) => {
        const { operator, formula1, formula2 } = ruleOf(target, "cellValue");
        return { operator, formula1, ...(formula2 === undefined ? {} : { formula2 }) };
      },
      write: (target, value) => {
        const { operator: given, formula1, formula2 } = fieldsOf(value);
        const operator = oneOf(comparisons, given);
        const two = operator === "Between" || operator === "NotBetween";
        const rule = { kind: "cellValue", operator, formula1: asFormula(formula1) } as const;
        changeConditionalFormat(target, { rule: two ? { ...rule, formula2: asFormula(formula2) } : rule });
      },
    },
  },
  links: { Format: (target) => conditionalLook.of(target) },
});

const formulaProperty: Property<ConditionalTarget> = {
  read: (target) => ruleOf(target, "custom").formula,
  write: (target, value) => {
    if (typeof value !== "string" || !value.startsWith("=")) throw invalidArgument();
    changeConditionalFormat(target, { rule: { kind: "custom", formula: value } });
  },
};

export const conditionalFormula: ObjectKind<ConditionalTarget> = defineObject({
  name: "ConditionalFormatRule",
  properties: { Formula: formulaProperty, FormulaLocal: formulaProperty },
});

export const customRule: ObjectKind<ConditionalTarget> = defineObject({
  name: "CustomConditionalFormat",
  links: {
    Format: (target) => conditionalLook.of(target),
    Rule: (target) => conditionalFormula.of(target),
  },
});

export const textRule: ObjectKind<ConditionalTarget> = defineObject({
  name: "TextConditionalFormat",
  properties: {
    Rule: {
      read: (target) => {
        const { operator, text } = ruleOf(target, "containsText");
        return { operator, text };
      },
      write: (target, value) => {
        const { operator, text } = fieldsOf(value);
        if (typeof text !== "string") throw invalidArgument();
        const rule = { kind: "containsText", operator: oneOf(textOperators, operator), text } as const;
        changeConditionalFormat(target, { rule });
      },
    },
  },
  links: { Format: (target) => conditionalLook.of(target) },
});

export const topBottomRule: ObjectKind<ConditionalTarget> = defineObject({
  name: "TopBottomConditionalFormat",
  properties: {
    Rule: {
      read: (target) => {
        const { of, rank } = ruleOf(target, "topBottom");
        return { type: of, rank };
      },
      write: (target, value) => {
        const { type, rank } = fieldsOf(value);
        const of = oneOf(ranks, type);
        const most = of.endsWith("Percent") ? 100 : 1000;
        if (typeof rank !== "number" || !Number.isInteger(rank) || rank < 1 || rank > most) throw invalidArgument();
        changeConditionalFormat(target, { rule: { kind: "topBottom", of, rank } });
      },
    },
  },
  links: { Format: (target) => conditionalLook.of(target) },
});

export const presetRule: ObjectKind<ConditionalTarget> = defineObject({
  name: "PresetCriteriaConditionalFormat",
  properties: {
    Rule: {
      read: (target) => ({ criterion: ruleOf(target, "preset").criterion }),
      write: (target, value) => {
        const criterion = oneOf(presetCriteria, fieldsOf(value)["criterion"]);
        changeConditionalFormat(target, { rule: { kind: "preset", criterion } });
      },
    },
  },
  links: { Format: (target) => conditionalLook.of(target) },
});
