import type { BoundKind, DataBarBound, DataBarRule } from "../engine/conditionalFormats";
import { colorCode } from "./colors";
import { changeConditionalFormat, fieldsOf, oneOf, ruleOf, type ConditionalTarget } from "./conditionalFormats";
import { invalidArgument } from "./hostError";
import { defineObject, type ObjectKind, type Property } from "./hostObject";

const changeBar = (target: ConditionalTarget, change: Partial<DataBarRule>): void =>
  changeConditionalFormat(target, { rule: { ...ruleOf(target, "dataBar"), ...change } });

type Undrawn = DataBarRule["undrawn"];

const changeUndrawn = (target: ConditionalTarget, change: Partial<Undrawn>): void =>
  changeBar(target, { undrawn: { ...ruleOf(target, "dataBar").undrawn, ...change } });

/** `""` takes a line away. */
const line = (key: "positiveBorder" | "negativeBorder" | "axisColor"): Property<ConditionalTarget> => ({
  read: (target) => ruleOf(target, "dataBar").undrawn[key],
  write: (target, value) => changeUndrawn(target, { [key]: value === "" ? "" : colorCode(value) }),
});

const likePositive = (key: "sameFill" | "sameBorder"): Property<ConditionalTarget> => ({
  read: (target) => ruleOf(target, "dataBar").undrawn[key],
  write: (target, value) => {
    if (typeof value !== "boolean") throw invalidArgument();
    changeUndrawn(target, { [key]: value });
  },
});

export const positiveBar: ObjectKind<ConditionalTarget> = defineObject({
  name: "ConditionalDataBarPositiveFormat",
  properties: {
    FillColor: {
      read: (target) => ruleOf(target, "dataBar").positiveColor,
      write: (target, value) => changeBar(target, { positiveColor: colorCode(value) }),
    },
    BorderColor: line("positiveBorder"),
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
    BorderColor: line("negativeBorder"),
    MatchPositiveFillColor: likePositive("sameFill"),
    MatchPositiveBorderColor: likePositive("sameBorder"),
  },
});

const boundKinds: readonly BoundKind[] = [
  "Automatic",
  "LowestValue",
  "HighestValue",
  "Number",
  "Percent",
  "Percentile",
  "Formula",
];
const withoutFormula: readonly BoundKind[] = ["Automatic", "LowestValue", "HighestValue"];

function boundOf(value: unknown): DataBarBound {
  const { type: given, formula } = fieldsOf(value);
  const type = oneOf(boundKinds, given);
  if (withoutFormula.includes(type)) return { type };
  if (typeof formula === "number") return { type, formula: String(formula) };
  if (typeof formula !== "string" || formula === "") throw invalidArgument();
  return { type, formula };
}

const bound = (key: "lower" | "upper"): Property<ConditionalTarget> => ({
  read: (target) => ({ formula: null, ...ruleOf(target, "dataBar")[key] }),
  write: (target, value) => changeBar(target, { [key]: boundOf(value) }),
});

const axes: readonly Undrawn["axis"][] = ["Automatic", "None", "CellMidPoint"];
const directions: readonly Undrawn["direction"][] = ["Context", "LeftToRight", "RightToLeft"];

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
      read: (target) => ruleOf(target, "dataBar").undrawn.direction,
      write: (target, value) => changeUndrawn(target, { direction: oneOf(directions, value) }),
    },
    AxisColor: line("axisColor"),
    AxisFormat: {
      read: (target) => ruleOf(target, "dataBar").undrawn.axis,
      write: (target, value) => changeUndrawn(target, { axis: oneOf(axes, value) }),
    },
    LowerBoundRule: bound("lower"),
    UpperBoundRule: bound("upper"),
  },
  links: {
    PositiveFormat: (target) => positiveBar.of(target),
    NegativeFormat: (target) => negativeBar.of(target),
  },
});
