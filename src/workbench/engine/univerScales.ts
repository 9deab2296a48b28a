import {
  CFNumberOperator,
  CFRuleType,
  CFValueType,
  iconMap,
  IIconSetType,
  type IColorScale,
  type IDataBar,
  type IIconSet,
  type IValueConfig,
} from "@univerjs/sheets-conditional-formatting";
import { absoluteAreas } from "./absoluteAreas";
import type { ConditionalRule, DataBarBound, IconSetStyle, ScalePoint } from "./conditionalFormats";
import type { Rect } from "./sheetEngine";
import type { Translate } from "./univerConditionalRules";

type RuleOf<Kind extends ConditionalRule["kind"]> = Extract<ConditionalRule, { kind: Kind }>;

export function dataBarConfig(rule: RuleOf<"dataBar">, rects: readonly Rect[], translate: Translate): IDataBar {
  const { undrawn } = rule;
  return {
    type: CFRuleType.dataBar,
    isShowValue: rule.showValue,
    config: {
      min: barBound(rule.lower, "MIN", rects, translate),
      max: barBound(rule.upper, "MAX", rects, translate),
      isGradient: rule.gradient,
      positiveColor: rule.positiveColor,
      nativeColor: undrawn.sameFill ? rule.positiveColor : rule.negativeColor,
    },
  };
}

function barBound(bound: DataBarBound, automatic: "MIN" | "MAX", rects: readonly Rect[], translate: Translate) {
  if (bound.type === "Automatic")
    return { type: CFValueType.formula, value: translate(`=${automatic}(0,${absoluteAreas(rects)})`, rects[0]!) };
  return threshold({ ...bound, type: bound.type }, rects, translate);
}

export function colorScaleConfig(
  { minimum, midpoint, maximum }: RuleOf<"colorScale">,
  rects: readonly Rect[],
  translate: Translate,
): IColorScale {
  const points = midpoint === undefined ? [minimum, maximum] : [minimum, midpoint, maximum];
  return {
    type: CFRuleType.colorScale,
    config: points.map((point, index) => ({
      index,
      color: point.color,
      value: threshold(point, rects, translate),
    })),
  };
}

const numberKinds = {
  Number: CFValueType.num,
  Percent: CFValueType.percent,
  Percentile: CFValueType.percentile,
} as const;

function threshold(
  { type, formula = "" }: Omit<ScalePoint, "color">,
  rects: readonly Rect[],
  translate: Translate,
): IValueConfig {
  if (type === "LowestValue") return { type: CFValueType.min };
  // Univer's own largest value is never below 0.
  if (type === "HighestValue")
    return { type: CFValueType.formula, value: translate(`=MAX(${absoluteAreas(rects)})`, rects[0]!) };
  const number = Number(formula.replace(/^=/u, ""));
  if (type !== "Formula" && formula !== "" && Number.isFinite(number))
    return { type: numberKinds[type], value: number };
  return { type: CFValueType.formula, value: translate(thresholdFormula(type, formula, rects), rects[0]!) };
}

function thresholdFormula(
  type: "Number" | "Percent" | "Percentile" | "Formula",
  formula: string,
  rects: readonly Rect[],
) {
  const given = formula.replace(/^=/u, "");
  const cells = absoluteAreas(rects);
  if (type === "Percent") return `=MIN(${cells})+(MAX(${cells})-MIN(${cells}))*(${given})/100`;
  if (type === "Percentile") return `=PERCENTILE.INC(${cells},(${given})/100)`;
  return `=${given}`;
}

const univerSets: Readonly<Record<IconSetStyle, IIconSetType>> = {
  ThreeArrows: IIconSetType.threeArrows,
  ThreeArrowsGray: IIconSetType.threeArrowsGray,
  ThreeFlags: IIconSetType.threeFlags,
  ThreeTrafficLights1: IIconSetType.threeTrafficLights1,
  ThreeTrafficLights2: IIconSetType.threeTrafficLights2,
  ThreeSigns: IIconSetType.threeSigns,
  ThreeSymbols: IIconSetType.threeSymbols,
  ThreeSymbols2: IIconSetType.threeSymbols2,
  FourArrows: IIconSetType.fourArrows,
  FourArrowsGray: IIconSetType.fourArrowsGray,
  FourRedToBlack: IIconSetType.fourRedToBlack,
  FourRating: IIconSetType.fourRating,
  FourTrafficLights: IIconSetType.fourTrafficLights,
  FiveArrows: IIconSetType.fiveArrows,
  FiveArrowsGray: IIconSetType.fiveArrowsGray,
  FiveRating: IIconSetType.fiveRating,
  FiveQuarters: IIconSetType.fiveQuarters,
  ThreeStars: IIconSetType.threeStars,
  ThreeTriangles: IIconSetType.threeTriangles,
  FiveBoxes: IIconSetType.fiveBoxes,
};

/** Univer lists icons from the highest down, but these from the lowest up. */
const listedFromLowest: readonly IIconSetType[] = [IIconSetType.fourRating, IIconSetType.fiveRating];

const stepOperators = {
  GreaterThan: CFNumberOperator.greaterThan,
  GreaterThanOrEqual: CFNumberOperator.greaterThanOrEqual,
} as const;

/** Univer goes through the steps from the highest down, and gives the last one whatever is left. */
export function iconSetConfig(
  { style, steps, reversed, showValue }: RuleOf<"iconSet">,
  rects: readonly Rect[],
  translate: Translate,
): IIconSet {
  const config = steps.map((step, index) => {
    const { set, index: fromLowest } = step.icon ?? { set: style, index: reversed ? steps.length - 1 - index : index };
    const iconType = univerSets[set];
    const iconId = String(listedFromLowest.includes(iconType) ? fromLowest : iconCount(set) - 1 - fromLowest);
    const value = index === 0 ? { type: CFValueType.num, value: 0 } : threshold(step, rects, translate);
    return { operator: stepOperators[step.operator], value, iconType, iconId };
  });
  return { type: CFRuleType.iconSet, isShowValue: showValue, config: config.reverse() };
}

const iconCount = (style: IconSetStyle): number => iconMap[univerSets[style]].length;
