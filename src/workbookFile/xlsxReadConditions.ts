import { fileComparisons } from "./fileComparison";
import type {
  FileCondition,
  FileConditionalFormat,
  FileDataBar,
  FileIconSet,
  FileTextComparison,
  FileThreshold,
} from "./fileConditionalFormat";
import type { FileSheet } from "./fileWorkbook";
import type { LostPart } from "./lostPart";
import { parseAreas } from "./xlsxAddress";
import type { XlsxColors } from "./xlsxReadColors";
import type { XlsxStyles } from "./xlsxReadStyles";
import type { XmlPart } from "./xmlPart";

interface Reading {
  readonly styles: XlsxStyles;
  readonly colors: XlsxColors;
  readonly lost: Set<LostPart>;
}

/** Conditional formats, the strongest first. */
export function readConditionalFormats(sheet: XmlPart, reading: Reading): FileSheet["conditionalFormats"] {
  const plain = sheet
    .all("conditionalFormatting")
    .flatMap((part) => part.all("cfRule").map((rule) => ({ rule, sqref: part.attributes["sqref"] ?? "" })));
  const extended = extendedRules(sheet);
  const named = new Set(plain.flatMap(({ rule }) => extensionId(rule) ?? []));
  const bars = new Map(extended.map(({ rule }) => [rule.attributes["id"] ?? "", rule.find("dataBar")]));
  const alone = extended.filter(({ rule }) => !named.has(rule.attributes["id"] ?? ""));
  return [...plain, ...alone]
    .map((one) => ({ ...one, priority: one.rule.number("priority") ?? 0 }))
    .sort((one, other) => one.priority - other.priority)
    .flatMap(({ rule, sqref }) => {
      const [area, ...others] = parseAreas(sqref);
      // Of rules that only newer versions of Excel know, it is those of icons that are known here.
      const isKnown = rule.attributes["type"] === "iconSet" || plain.some((one) => one.rule === rule);
      const when = isKnown ? conditionOf(rule, reading.colors, bars) : undefined;
      if (!area || !when) {
        reading.lost.add("conditionalFormats");
        return [];
      }
      const format: FileConditionalFormat = {
        when,
        ...(others.length > 0 ? { others } : {}),
        ...(rule.flag("stopIfTrue") ? { stopIfTrue: true } : {}),
        ...reading.styles.look(rule.number("dxfId")),
      };
      return [{ ...area, ...format }];
    });
}

const extensionId = (rule: XmlPart): string | undefined => rule.find("extLst", "ext", "id")?.text;

/** What Excel 2010 brought: more about data bars, by an id that a rule of the older kind names, and rules of their own. */
const extendedRules = (sheet: XmlPart): { readonly rule: XmlPart; readonly sqref: string }[] =>
  (sheet.find("extLst")?.elements ?? []).flatMap((extension) =>
    extension
      .all("conditionalFormattings")
      .flatMap((list) => list.all("conditionalFormatting"))
      .flatMap((part) => part.all("cfRule").map((rule) => ({ rule, sqref: part.find("sqref")?.text ?? "" }))),
  );

function conditionOf(
  rule: XmlPart,
  colors: XlsxColors,
  extensions: ReadonlyMap<string, XmlPart | undefined>,
): FileCondition | undefined {
  const formulas = rule.all("formula").map(({ text }) => text);
  const [first = "", second] = formulas;
  const { type, operator, text } = rule.attributes;
  switch (type) {
    case "expression":
      return { formula: first };
    case "cellIs": {
      const known = fileComparisons.find((one) => one === operator);
      return known && { operator: known, value: first, ...(second === undefined ? {} : { value2: second }) };
    }
    case "containsText":
    case "notContainsText":
    case "beginsWith":
    case "endsWith":
      return text === undefined ? { formula: first } : { text: type satisfies FileTextComparison, value: text };
    case "dataBar":
      return dataBarOf(rule, colors, extensions);
    case "colorScale": {
      const scale = rule.find("colorScale");
      const shades = scale?.all("color").map((color) => colors.of(color) ?? "#FFFFFF") ?? [];
      const points = scale?.all("cfvo").map(thresholdOf) ?? [];
      if (points.length < 2 || shades.length !== points.length) return undefined;
      return { colorScale: points.map((point, index) => ({ ...point, color: shades[index]! })) };
    }
    case "iconSet": {
      const icons = rule.find("iconSet");
      return icons && { iconSet: iconSetOf(icons) };
    }
    case "top10":
      return { rank: rule.number("rank") ?? 10, percent: rule.flag("percent"), bottom: rule.flag("bottom") };
    case "aboveAverage": {
      const [below, equal] = [!rule.flag("aboveAverage", true), rule.flag("equalAverage")];
      return { preset: { kind: "average", below, equal, deviations: rule.number("stdDev") ?? 0 } };
    }
    case "timePeriod":
      return { preset: { kind: "timePeriod", period: rule.attributes["timePeriod"] ?? "today" } };
    case "duplicateValues":
    case "uniqueValues":
    case "containsBlanks":
    case "notContainsBlanks":
    case "containsErrors":
    case "notContainsErrors":
      return { preset: { kind: type } };
    default:
      return undefined;
  }
}

function iconSetOf(icons: XmlPart): FileIconSet {
  const set = icons.attributes["iconSet"] ?? "3TrafficLights1";
  const reversed = icons.flag("reverse");
  const thresholds = icons.all("cfvo");
  const chosen = icons.flag("custom") ? icons.all("cfIcon") : [];
  const steps = thresholds.map((one, index) => {
    const own = reversed ? thresholds.length - 1 - index : index;
    const icon = { set: chosen[index]?.attributes["iconSet"] ?? set, place: chosen[index]?.number("iconId") ?? own };
    return {
      ...thresholdOf(one),
      ...(one.flag("gte", true) ? {} : { above: true as const }),
      ...(icon.set === set && icon.place === own ? {} : { icon }),
    };
  });
  return { set, steps, reversed, showValue: icons.flag("showValue", true) };
}

const thresholdTypes = ["num", "percent", "percentile", "formula", "min", "max", "autoMin", "autoMax"] as const;

function thresholdOf(cfvo: XmlPart): FileThreshold {
  const type = thresholdTypes.find((one) => one === cfvo.attributes["type"]) ?? "num";
  const value = cfvo.attributes["val"] ?? cfvo.find("f")?.text;
  return { type, ...(value === undefined || /^(?:min|max|auto)/u.test(type) ? {} : { value }) };
}

function dataBarOf(
  rule: XmlPart,
  colors: XlsxColors,
  extensions: ReadonlyMap<string, XmlPart | undefined>,
): FileCondition | undefined {
  const bar = rule.find("dataBar");
  if (!bar) return undefined;
  const color = colors.of(bar.find("color")) ?? "#638EC6";
  const id = extensionId(rule);
  const more = id === undefined ? undefined : extensions.get(id);
  const [lower, upper] = (more ?? bar).all("cfvo").map(thresholdOf);
  return {
    dataBar: {
      color,
      negativeColor: colors.of(more?.find("negativeFillColor")) ?? (more ? color : "#FF0000"),
      gradient: more?.flag("gradient", true) ?? true,
      showValue: bar.flag("showValue", true),
      lower: lower ?? { type: "min" },
      upper: upper ?? { type: "max" },
      ...(more ? barDetailsOf(more, colors) : {}),
    },
  };
}

function barDetailsOf(bar: XmlPart, colors: XlsxColors): Partial<FileDataBar> {
  const border = bar.flag("border") ? colors.of(bar.find("borderColor")) : undefined;
  const negativeBorder = bar.flag("negativeBarBorderColorSameAsPositive", true)
    ? undefined
    : colors.of(bar.find("negativeBorderColor"));
  const axisColor = colors.of(bar.find("axisColor"));
  const { axisPosition, direction } = bar.attributes;
  return {
    ...(border === undefined ? {} : { border }),
    ...(negativeBorder === undefined ? {} : { negativeBorder }),
    ...(bar.flag("negativeBarColorSameAsPositive") ? { sameFill: true } : {}),
    ...(axisColor === undefined || axisColor === "#000000" ? {} : { axisColor }),
    ...(axisPosition === "none" || axisPosition === "middle" ? { axis: axisPosition } : {}),
    ...(direction === "leftToRight" || direction === "rightToLeft" ? { direction } : {}),
  };
}
