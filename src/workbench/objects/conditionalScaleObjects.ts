import {
  iconSetStyles,
  type Icon,
  type IconSetStyle,
  type IconStep,
  type ScalePoint,
} from "../engine/conditionalFormats";
import { colorCode } from "./colors";
import {
  changeConditionalFormat,
  fieldsOf,
  oneOf,
  ruleOf,
  type ConditionalTarget,
  type RuleOf,
} from "./conditionalFormats";
import { invalidArgument, invalidOperation } from "./hostError";
import { defineObject, type ObjectKind } from "./hostObject";

const pointKinds: readonly ScalePoint["type"][] = [
  "LowestValue",
  "HighestValue",
  "Number",
  "Percent",
  "Percentile",
  "Formula",
];

function formulaOf(value: unknown): string {
  if (typeof value === "number") return String(value);
  if (typeof value !== "string" || value === "") throw invalidArgument();
  return value;
}

function pointOf(value: unknown, before: ScalePoint | undefined): ScalePoint {
  const { type: given, formula, color } = fieldsOf(value);
  const type = oneOf(pointKinds, given);
  const painted = color === undefined || color === null ? before?.color : colorCode(color);
  if (painted === undefined) throw invalidArgument();
  if (type === "LowestValue" || type === "HighestValue") return { type, color: painted };
  return { type, formula: formulaOf(formula), color: painted };
}

const shownPoint = ({ type, formula, color }: ScalePoint) => ({ color, formula: formula ?? null, type });

export const colorScaleRule: ObjectKind<ConditionalTarget> = defineObject({
  name: "ColorScaleConditionalFormat",
  properties: {
    Criteria: {
      read: (target) => {
        const { minimum, midpoint, maximum } = ruleOf(target, "colorScale");
        return {
          minimum: shownPoint(minimum),
          ...(midpoint === undefined ? {} : { midpoint: shownPoint(midpoint) }),
          maximum: shownPoint(maximum),
        };
      },
      write: (target, value) => {
        const before = ruleOf(target, "colorScale");
        const { minimum, midpoint, maximum } = fieldsOf(value);
        const middle = midpoint === undefined || midpoint === null ? undefined : pointOf(midpoint, before.midpoint);
        changeConditionalFormat(target, {
          rule: {
            kind: "colorScale",
            minimum: pointOf(minimum, before.minimum),
            ...(middle === undefined ? {} : { midpoint: middle }),
            maximum: pointOf(maximum, before.maximum),
          },
        });
      },
    },
    ThreeColorScale: { read: (target) => ruleOf(target, "colorScale").midpoint !== undefined },
  },
});

/** Where the icons of a set begin until the add-in says otherwise: at equal shares between the smallest and largest value. */
const usualShares: Readonly<Record<number, readonly number[]>> = {
  3: [0, 33, 67],
  4: [0, 25, 50, 75],
  5: [0, 20, 40, 60, 80],
};

const sizes = { Three: 3, Four: 4, Five: 5 } as const;

function iconCount(style: IconSetStyle): number {
  const word = /^(Three|Four|Five)/u.exec(style)?.[0] as keyof typeof sizes;
  return sizes[word];
}

export const usualSteps = (style: IconSetStyle): IconStep[] =>
  usualShares[iconCount(style)]!.map((share) => ({
    type: "Percent",
    operator: "GreaterThanOrEqual",
    formula: String(share),
  }));

const stepKinds: readonly IconStep["type"][] = ["Number", "Percent", "Percentile", "Formula"];
const stepOperators: readonly IconStep["operator"][] = ["GreaterThan", "GreaterThanOrEqual"];

function iconOf(value: unknown): Icon {
  const { set: given, index } = fieldsOf(value);
  const set = oneOf(iconSetStyles, given);
  if (typeof index !== "number" || !Number.isInteger(index) || index < 0 || index >= iconCount(set))
    throw invalidArgument();
  return { set, index };
}

function stepsOf(value: unknown, before: readonly IconStep[]): IconStep[] {
  if (!Array.isArray(value) || value.length !== before.length) throw invalidArgument();
  return value.map((given: unknown, place) => {
    const { type, operator, formula, customIcon } = fieldsOf(given);
    const own = customIcon === undefined || customIcon === null ? {} : { icon: iconOf(customIcon) };
    // Of the first one only the icon can be chosen: it has what is left below the others.
    if (place === 0) return { ...usualStep(before), ...own };
    return {
      type: oneOf(stepKinds, type),
      operator: oneOf(stepOperators, operator),
      formula: formulaOf(formula),
      ...own,
    };
  });
}

function usualStep([first]: readonly IconStep[]): IconStep {
  const { type, operator, formula } = first!;
  return { type, operator, formula };
}

const changeIcons = (target: ConditionalTarget, change: Partial<RuleOf<"iconSet">>): void =>
  changeConditionalFormat(target, { rule: { ...ruleOf(target, "iconSet"), ...change } });

export const iconSetRule: ObjectKind<ConditionalTarget> = defineObject({
  name: "IconSetConditionalFormat",
  properties: {
    Criteria: {
      read: (target) =>
        ruleOf(target, "iconSet").steps.map(({ type, operator, formula, icon }) => ({
          customIcon: icon ?? null,
          formula,
          operator,
          type,
        })),
      write: (target, value) => changeIcons(target, { steps: stepsOf(value, ruleOf(target, "iconSet").steps) }),
    },
    Style: {
      read: (target) => ruleOf(target, "iconSet").style,
      write: (target, value) => {
        const style = oneOf(iconSetStyles, value);
        const { steps } = ruleOf(target, "iconSet");
        const kept = steps.length === iconCount(style) ? steps : usualSteps(style);
        changeIcons(target, { style, steps: kept });
      },
    },
    ReverseIconOrder: {
      read: (target) => ruleOf(target, "iconSet").reversed,
      write: (target, value) => {
        if (typeof value !== "boolean") throw invalidArgument();
        if (ruleOf(target, "iconSet").steps.some(({ icon }) => icon !== undefined)) throw invalidOperation();
        changeIcons(target, { reversed: value });
      },
    },
    ShowIconOnly: {
      read: (target) => !ruleOf(target, "iconSet").showValue,
      write: (target, value) => {
        if (typeof value !== "boolean") throw invalidArgument();
        changeIcons(target, { showValue: !value });
      },
    },
  },
});
