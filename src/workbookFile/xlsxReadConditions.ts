import { fileComparisons } from "./fileComparison";
import type { FileCondition, FileConditionalFormat, FileTextComparison, FileThreshold } from "./fileConditionalFormat";
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
  const extensions = dataBarExtensions(sheet);
  return sheet
    .all("conditionalFormatting")
    .flatMap((part) => part.all("cfRule").map((rule) => ({ rule, sqref: part.attributes["sqref"] ?? "" })))
    .map((one) => ({ ...one, priority: one.rule.number("priority") ?? 0 }))
    .sort((one, other) => one.priority - other.priority)
    .flatMap(({ rule, sqref }) => {
      const [area, ...others] = parseAreas(sqref);
      const when = conditionOf(rule, reading.colors, extensions);
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

function conditionOf(
  rule: XmlPart,
  colors: XlsxColors,
  extensions: ReadonlyMap<string, XmlPart>,
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
      if (!icons) return undefined;
      return {
        iconSet: {
          set: icons.attributes["iconSet"] ?? "3TrafficLights1",
          steps: icons
            .all("cfvo")
            .map((one) => ({ ...thresholdOf(one), ...(one.flag("gte", true) ? {} : { above: true }) })),
          reversed: icons.flag("reverse"),
          showValue: icons.flag("showValue", true),
        },
      };
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

const thresholdTypes = ["num", "percent", "percentile", "formula", "min", "max", "autoMin", "autoMax"] as const;

function thresholdOf(cfvo: XmlPart): FileThreshold {
  const type = thresholdTypes.find((one) => one === cfvo.attributes["type"]) ?? "num";
  const value = cfvo.attributes["val"] ?? cfvo.find("f")?.text;
  return { type, ...(value === undefined || /^(?:min|max|auto)/u.test(type) ? {} : { value }) };
}

function dataBarOf(
  rule: XmlPart,
  colors: XlsxColors,
  extensions: ReadonlyMap<string, XmlPart>,
): FileCondition | undefined {
  const bar = rule.find("dataBar");
  if (!bar) return undefined;
  const color = colors.of(bar.find("color")) ?? "#638EC6";
  const id = rule.find("extLst", "ext", "id")?.text;
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
    },
  };
}

/** What Excel 2010 says of data bars beyond what files could say before, by the id that a rule names. */
function dataBarExtensions(sheet: XmlPart): ReadonlyMap<string, XmlPart> {
  const rules = (sheet.find("extLst")?.elements ?? []).flatMap((extension) =>
    extension
      .all("conditionalFormattings")
      .flatMap((list) => list.all("conditionalFormatting").flatMap((format) => format.all("cfRule"))),
  );
  return new Map(
    rules.flatMap((rule) => {
      const [id, bar] = [rule.attributes["id"], rule.find("dataBar")];
      return id !== undefined && bar ? [[id, bar] as const] : [];
    }),
  );
}
