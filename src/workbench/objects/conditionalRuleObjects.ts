import type { ComparisonOperator, ConditionalRule, TextOperator } from "../engine/conditionalFormats";
import { colorCode } from "./colors";
import { changeConditionalFormat, conditionalFormatOf, type ConditionalTarget } from "./conditionalFormats";
import { conditionalLook } from "./conditionalLookObject";
import { invalidArgument, notImplemented } from "./hostError";
import { defineObject, type ObjectKind, type Property } from "./hostObject";

type RuleOf<Kind extends ConditionalRule["kind"]> = Extract<ConditionalRule, { kind: Kind }>;

function ruleOf<Kind extends ConditionalRule["kind"]>(target: ConditionalTarget, kind: Kind): RuleOf<Kind> {
  const { rule } = conditionalFormatOf(target);
  if (rule.kind !== kind) throw invalidArgument();
  // Just found to be of this kind, which a type parameter cannot narrow.
  return rule as RuleOf<Kind>;
}

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
const textOperators: readonly TextOperator[] = ["Contains", "NotContains", "BeginsWith", "EndsWith"];

function oneOf<Value extends string>(values: readonly Value[], value: unknown): Value {
  const found = values.find((one) => one === value);
  if (found === undefined) throw invalidArgument();
  return found;
}

function asFormula(value: unknown): string {
  if (typeof value === "number") return String(value);
  if (typeof value !== "string" || value === "") throw invalidArgument();
  return value;
}

const fields = (value: unknown): Readonly<Record<string, unknown>> => {
  if (typeof value !== "object" || value === null) throw invalidArgument();
  return { ...value };
};

export const cellValueRule: ObjectKind<ConditionalTarget> = defineObject({
  name: "CellValueConditionalFormat",
  properties: {
    Rule: {
      read: (target) => {
        const { operator, formula1, formula2 } = ruleOf(target, "cellValue");
        return { operator, formula1, ...(formula2 === undefined ? {} : { formula2 }) };
      },
      write: (target, value) => {
        const { operator: given, formula1, formula2 } = fields(value);
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
        const { operator, text } = fields(value);
        if (typeof text !== "string") throw invalidArgument();
        const rule = { kind: "containsText", operator: oneOf(textOperators, operator), text } as const;
        changeConditionalFormat(target, { rule });
      },
    },
  },
  links: { Format: (target) => conditionalLook.of(target) },
});

const changeBar = (target: ConditionalTarget, change: Partial<RuleOf<"dataBar">>): void =>
  changeConditionalFormat(target, { rule: { ...ruleOf(target, "dataBar"), ...change } });

export const positiveBar: ObjectKind<ConditionalTarget> = defineObject({
  name: "ConditionalDataBarPositiveFormat",
  properties: {
    FillColor: {
      read: (target) => ruleOf(target, "dataBar").positiveColor,
      write: (target, value) => changeBar(target, { positiveColor: colorCode(value) }),
    },
    GradientFill: {
      read: (target) => ruleOf(target, "dataBar").gradient,
      write: (target, value) => {
        if (typeof value !== "boolean") throw invalidArgument();
        changeBar(target, { gradient: value });
      },
    },
  },
});

export const negativeBar: ObjectKind<ConditionalTarget> = defineObject({
  name: "ConditionalDataBarNegativeFormat",
  properties: {
    FillColor: {
      read: (target) => ruleOf(target, "dataBar").negativeColor,
      write: (target, value) => changeBar(target, { negativeColor: colorCode(value) }),
    },
  },
});

export const dataBarRule: ObjectKind<ConditionalTarget> = defineObject({
  name: "DataBarConditionalFormat",
  properties: {
    ShowDataBarOnly: {
      read: (target) => !ruleOf(target, "dataBar").showValue,
      write: (target, value) => {
        if (typeof value !== "boolean") throw invalidArgument();
        changeBar(target, { showValue: !value });
      },
    },
    BarDirection: {
      read: () => "Context",
      write: (_, value) => {
        if (value === "RightToLeft") throw notImplemented("data bars from right to left");
        if (value !== "Context" && value !== "LeftToRight") throw invalidArgument();
      },
    },
  },
  links: {
    PositiveFormat: (target) => positiveBar.of(target),
    NegativeFormat: (target) => negativeBar.of(target),
  },
});
