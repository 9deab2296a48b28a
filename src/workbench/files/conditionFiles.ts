import type {
  FileCondition,
  FileConditionalFormat,
  FilePreset,
  FileTextComparison,
  FileThreshold,
} from "../../workbookFile/fileConditionalFormat";
import type { FileArea, FileSheet } from "../../workbookFile/fileWorkbook";
import {
  iconSetStyles,
  type BoundKind,
  type ConditionalFormat,
  type ConditionalLook,
  type ConditionalRule,
  type IconSetStyle,
  type IconStep,
  type PresetCriterion,
  type RankKind,
  type ScalePoint,
  type TextOperator,
} from "../engine/conditionalFormats";
import type { Rect, SheetId } from "../engine/sheetEngine";
import { barDetails, fileBarDetails } from "./barDetails";
import { fileColor } from "./cellLooks";
import { comparisonOf, fileComparison } from "./comparisons";
import { conditionalLines, fileLines } from "./conditionalLines";
import type { RuleFormulas } from "./ruleFormulas";

const looks = ["fillColor", "fontColor", "bold", "italic", "underline", "strikethrough", "numberFormat"] as const;

/** A conditional format of a file for the engine; undefined for one that it does not have. */
export function conditionalFormatOf(
  sheet: SheetId,
  file: FileArea & FileConditionalFormat,
  formulas: RuleFormulas,
): Omit<ConditionalFormat, "id"> | undefined {
  const rule = ruleOf(file.when, formulas);
  if (!rule) return undefined;
  const rects = [file, ...(file.others ?? [])].map(({ row, column, rows, columns }) => ({
    sheet,
    row,
    column,
    rows,
    columns,
  }));
  const chosen = looks.filter((member) => file[member] !== undefined);
  const look: ConditionalLook = {
    ...Object.fromEntries(chosen.map((member) => [member, file[member]])),
    ...(file.borders ? { borders: conditionalLines(file.borders) } : {}),
  };
  return { sheet, rects, rule, look, stopIfTrue: file.stopIfTrue ?? false };
}

const textOperators = {
  containsText: "Contains",
  notContainsText: "NotContains",
  beginsWith: "BeginsWith",
  endsWith: "EndsWith",
} as const satisfies Record<FileTextComparison, TextOperator>;

const bounds = {
  num: "Number",
  percent: "Percent",
  percentile: "Percentile",
  formula: "Formula",
  min: "LowestValue",
  max: "HighestValue",
  autoMin: "Automatic",
  autoMax: "Automatic",
} as const satisfies Record<FileThreshold["type"], BoundKind>;

function ruleOf(when: FileCondition, formulas: RuleFormulas): ConditionalRule | undefined {
  if ("formula" in when) return { kind: "custom", formula: formulas.typed(when.formula) };
  if ("operator" in when) {
    const { operator, value, value2 } = when;
    return {
      kind: "cellValue",
      operator: comparisonOf(operator),
      formula1: formulas.typedValue(value),
      ...(value2 === undefined ? {} : { formula2: formulas.typedValue(value2) }),
    };
  }
  if ("text" in when) return { kind: "containsText", operator: textOperators[when.text], text: when.value };
  const valueOf = ({ type, value }: FileThreshold): { readonly formula?: string } =>
    value === undefined ? {} : { formula: type === "formula" ? formulas.typed(value) : value };
  if ("dataBar" in when) {
    const { color, negativeColor, gradient, showValue, lower, upper } = when.dataBar;
    const bound = (one: FileThreshold) => ({ type: bounds[one.type], ...valueOf(one) });
    return {
      kind: "dataBar",
      ...{ positiveColor: color, negativeColor, gradient, showValue, undrawn: barDetails(when.dataBar) },
      ...{ lower: bound(lower), upper: bound(upper) },
    };
  }
  if ("colorScale" in when) {
    const points = when.colorScale.map((one): ScalePoint => {
      const type = bounds[one.type];
      return { type: type === "Automatic" ? "LowestValue" : type, ...valueOf(one), color: one.color };
    });
    const [minimum, midpoint, maximum] = points.length === 3 ? points : [points[0], undefined, points[1]];
    if (!minimum || !maximum) return undefined;
    return { kind: "colorScale", minimum, ...(midpoint ? { midpoint } : {}), maximum };
  }
  if ("iconSet" in when) {
    const { set, steps, reversed, showValue } = when.iconSet;
    const style = iconSetStyle(set);
    // A set of which only the newest Excel knows, or no icon at all for some values.
    if (!style || steps.some(({ icon }) => icon && !iconSetStyle(icon.set))) return undefined;
    const read = steps.map((step): IconStep => {
      const type = bounds[step.type];
      return {
        ...(step.icon ? { icon: { set: iconSetStyle(step.icon.set)!, index: step.icon.place } } : {}),
        type: type === "Number" || type === "Percentile" || type === "Formula" ? type : "Percent",
        operator: step.above ? "GreaterThan" : "GreaterThanOrEqual",
        formula: valueOf(step).formula ?? "0",
      };
    });
    return { kind: "iconSet", style, steps: read, reversed, showValue };
  }
  if ("rank" in when) {
    const of: RankKind = `${when.bottom ? "Bottom" : "Top"}${when.percent ? "Percent" : "Items"}`;
    return { kind: "topBottom", of, rank: when.rank };
  }
  const criterion = (Object.keys(presets) as PresetCriterion[]).find(
    (one) => JSON.stringify(presets[one]) === JSON.stringify(when.preset),
  );
  return criterion && { kind: "preset", criterion };
}

const iconSetStyle = (set: string): IconSetStyle | undefined => iconSetStyles.find((one) => fileIconSet(one) === set);

/** `ThreeArrows` is `3Arrows` in files. */
const fileIconSet = (style: IconSetStyle): string =>
  style.replace("Three", "3").replace("Four", "4").replace("Five", "5");

const average = (below: boolean, equal: boolean, deviations = 0): FilePreset => ({
  kind: "average",
  below,
  equal,
  deviations,
});
const period = (name: string): FilePreset => ({ kind: "timePeriod", period: name });

const presets: Readonly<Record<PresetCriterion, FilePreset>> = {
  Blanks: { kind: "containsBlanks" },
  NonBlanks: { kind: "notContainsBlanks" },
  Errors: { kind: "containsErrors" },
  NonErrors: { kind: "notContainsErrors" },
  UniqueValues: { kind: "uniqueValues" },
  DuplicateValues: { kind: "duplicateValues" },
  Yesterday: period("yesterday"),
  Today: period("today"),
  Tomorrow: period("tomorrow"),
  LastSevenDays: period("last7Days"),
  LastWeek: period("lastWeek"),
  ThisWeek: period("thisWeek"),
  NextWeek: period("nextWeek"),
  LastMonth: period("lastMonth"),
  ThisMonth: period("thisMonth"),
  NextMonth: period("nextMonth"),
  AboveAverage: average(false, false),
  BelowAverage: average(true, false),
  EqualOrAboveAverage: average(false, true),
  EqualOrBelowAverage: average(true, true),
  OneStdDevAboveAverage: average(false, false, 1),
  OneStdDevBelowAverage: average(true, false, 1),
  TwoStdDevAboveAverage: average(false, false, 2),
  TwoStdDevBelowAverage: average(true, false, 2),
  ThreeStdDevAboveAverage: average(false, false, 3),
  ThreeStdDevBelowAverage: average(true, false, 3),
};

/** Conditional formats of a sheet, the strongest first. */
export function fileConditionalFormats(
  formats: readonly ConditionalFormat[],
  formulas: RuleFormulas,
): FileSheet["conditionalFormats"] {
  return formats.flatMap(({ rects, rule, look, stopIfTrue }) => {
    const [first, ...others] = rects.map(areaOf);
    const when = conditionOf(rule, formulas);
    if (!first || !when) return [];
    const chosen = looks.filter((member) => look[member] !== undefined);
    const told = chosen.map((member): [string, string | boolean] => {
      const value = look[member]!;
      return [member, member === "fillColor" || member === "fontColor" ? fileColor(String(value)) : value];
    });
    return [
      {
        ...first,
        when,
        ...(others.length > 0 ? { others } : {}),
        ...(stopIfTrue ? { stopIfTrue: true as const } : {}),
        ...(Object.fromEntries(told) as Partial<FileConditionalFormat>),
        ...(look.borders ? { borders: fileLines(look.borders) } : {}),
      },
    ];
  });
}

const areaOf = ({ row, column, rows, columns }: Rect): FileArea => ({ row, column, rows, columns });

function conditionOf(rule: ConditionalRule, formulas: RuleFormulas): FileCondition | undefined {
  const threshold = (type: BoundKind, formula: string | undefined, end: "min" | "max" = "min"): FileThreshold => {
    if (type === "Automatic") return { type: end === "min" ? "autoMin" : "autoMax" };
    const names = Object.keys(bounds) as FileThreshold["type"][];
    const name = names.find((one) => bounds[one] === type) ?? "num";
    if (name === "min" || name === "max" || formula === undefined) return { type: name };
    const isFormula = formula.startsWith("=");
    return { type: isFormula ? "formula" : name, value: isFormula ? formulas.stored(formula) : formula };
  };
  switch (rule.kind) {
    case "custom":
      return { formula: formulas.stored(rule.formula) };
    case "cellValue": {
      const { operator, formula1, formula2 } = rule;
      const two = operator === "Between" || operator === "NotBetween";
      return {
        operator: fileComparison(operator),
        value: formulas.storedValue(formula1),
        ...(two ? { value2: formulas.storedValue(formula2 ?? "0") } : {}),
      };
    }
    case "containsText": {
      const names = Object.keys(textOperators) as FileTextComparison[];
      return { text: names.find((one) => textOperators[one] === rule.operator)!, value: rule.text };
    }
    case "dataBar":
      return {
        dataBar: {
          color: fileColor(rule.positiveColor),
          negativeColor: fileColor(rule.negativeColor),
          gradient: rule.gradient,
          showValue: rule.showValue,
          lower: threshold(rule.lower.type, rule.lower.formula, "min"),
          upper: threshold(rule.upper.type, rule.upper.formula, "max"),
          ...fileBarDetails(rule.undrawn),
        },
      };
    case "colorScale": {
      const points = [rule.minimum, ...(rule.midpoint ? [rule.midpoint] : []), rule.maximum];
      return {
        colorScale: points.map(({ type, formula, color }) => ({
          ...threshold(type, formula),
          color: fileColor(color),
        })),
      };
    }
    case "iconSet": {
      const { style, steps, reversed, showValue } = rule;
      const told = steps.map(({ type, operator, formula, icon }) => ({
        ...threshold(type, formula),
        ...(operator === "GreaterThan" ? { above: true as const } : {}),
        ...(icon ? { icon: { set: fileIconSet(icon.set), place: icon.index } } : {}),
      }));
      return { iconSet: { set: fileIconSet(style), steps: told, reversed, showValue } };
    }
    case "topBottom":
      return { rank: rule.rank, percent: rule.of.endsWith("Percent"), bottom: rule.of.startsWith("Bottom") };
    case "preset":
      return rule.criterion === "Invalid" ? undefined : { preset: presets[rule.criterion] };
  }
}
