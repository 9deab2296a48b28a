import type {
  FileConditionalFormat,
  FileDataBar,
  FileIconSet,
  FilePreset,
  FileThreshold,
} from "./fileConditionalFormat";
import type { FileArea, FileSheet } from "./fileWorkbook";
import { cellAddress, rangeAddress } from "./xlsxAddress";
import { colorXml, type DifferentialFormats } from "./xlsxDifferentialFormats";
import { escapedAttribute, escapedXml } from "./xlsxEdit";

const officeExtension = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";

export interface ConditionsXml {
  readonly formats: string;
  /** Of data bars and newer icons: an element of the sheet's extension list. */
  readonly extension: string;
}

/** The first rule that holds decides what both would paint. */
export function conditionsXml(sheet: FileSheet, sheetNumber: number, looks: DifferentialFormats): ConditionsXml {
  const extended: string[] = [];
  const formats = sheet.conditionalFormats.map((format, index) => {
    const areas = [format, ...(format.others ?? [])].map(rangeAddress).join(" ");
    const look = looks.numberOf(format);
    const shared = [
      look === undefined ? "" : ` dxfId="${look}"`,
      ` priority="${index + 1}"`,
      format.stopIfTrue ? ' stopIfTrue="1"' : "",
    ].join("");
    const id = extendedId(sheetNumber, index);
    if ("dataBar" in format.when) extended.push(barExtension(format.when.dataBar, id, areas));
    if ("iconSet" in format.when && isNewer(format.when.iconSet)) {
      extended.push(iconExtension(format.when.iconSet, id, index + 1, areas));
      return "";
    }
    return `<conditionalFormatting sqref="${areas}">${ruleXml(format, shared, id)}</conditionalFormatting>`;
  });
  const extension =
    extended.length === 0
      ? ""
      : `<ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${officeExtension}"><x14:conditionalFormattings>${extended.join("")}</x14:conditionalFormattings></ext>`;
  return { formats: formats.join(""), extension };
}

function ruleXml(format: FileArea & FileConditionalFormat, shared: string, id: string): string {
  const { when } = format;
  const rule = (type: string, more: string, within: string): string =>
    `<cfRule type="${type}"${shared}${more}>${within}</cfRule>`;
  const formula = (text: string): string => `<formula>${escapedXml(text)}</formula>`;
  const first = cellAddress(format.row, format.column);
  if ("formula" in when) return rule("expression", "", formula(when.formula));
  if ("operator" in when) {
    const { operator, value, value2 } = when;
    return rule(
      "cellIs",
      ` operator="${operator}"`,
      [value, ...(value2 === undefined ? [] : [value2])].map(formula).join(""),
    );
  }
  if ("text" in when) {
    const { text, value } = when;
    const operator = text === "notContainsText" ? "notContains" : text;
    const quoted = `"${value.replaceAll('"', '""')}"`;
    const test = {
      containsText: `NOT(ISERROR(SEARCH(${quoted},${first})))`,
      notContainsText: `ISERROR(SEARCH(${quoted},${first}))`,
      beginsWith: `LEFT(${first},LEN(${quoted}))=${quoted}`,
      endsWith: `RIGHT(${first},LEN(${quoted}))=${quoted}`,
    }[text];
    return rule(text, ` operator="${operator}" text="${escapedAttribute(value)}"`, formula(test));
  }
  if ("dataBar" in when) {
    const { color, showValue, lower, upper } = when.dataBar;
    const ends = [olderThreshold(lower, "min"), olderThreshold(upper, "max")].map((one) => thresholdXml(one)).join("");
    const bar = `<dataBar${showValue ? "" : ' showValue="0"'}>${ends}${colorXml("color", color)}</dataBar>`;
    const link = `<extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" xmlns:x14="${officeExtension}"><x14:id>${id}</x14:id></ext></extLst>`;
    return rule("dataBar", "", bar + link);
  }
  if ("colorScale" in when) {
    const points = when.colorScale;
    const scale =
      points.map((one) => thresholdXml(one)).join("") + points.map((one) => colorXml("color", one.color)).join("");
    return rule("colorScale", "", `<colorScale>${scale}</colorScale>`);
  }
  if ("iconSet" in when) {
    const { set, steps, reversed, showValue } = when.iconSet;
    const more = `${showValue ? "" : ' showValue="0"'}${reversed ? ' reverse="1"' : ""}`;
    const within = steps.map((step) => thresholdXml(step, step.above ? ' gte="0"' : "")).join("");
    return rule("iconSet", "", `<iconSet iconSet="${escapedAttribute(set)}"${more}>${within}</iconSet>`);
  }
  if ("rank" in when) {
    const more = `${when.percent ? ' percent="1"' : ""}${when.bottom ? ' bottom="1"' : ""} rank="${when.rank}"`;
    return rule("top10", more, "");
  }
  const { more, test } = presetOf(when.preset, first);
  const type = when.preset.kind === "average" ? "aboveAverage" : when.preset.kind;
  return rule(type, more, test === undefined ? "" : formula(test));
}

/** Excel wants the test spelled out beside the words for it. */
function presetOf(preset: FilePreset, first: string): { readonly more: string; readonly test?: string } {
  switch (preset.kind) {
    case "duplicateValues":
    case "uniqueValues":
      return { more: "" };
    case "containsBlanks":
      return { more: "", test: `LEN(TRIM(${first}))=0` };
    case "notContainsBlanks":
      return { more: "", test: `LEN(TRIM(${first}))>0` };
    case "containsErrors":
      return { more: "", test: `ISERROR(${first})` };
    case "notContainsErrors":
      return { more: "", test: `NOT(ISERROR(${first}))` };
    case "average": {
      const { below, equal, deviations } = preset;
      const words = [below ? ' aboveAverage="0"' : "", equal ? ' equalAverage="1"' : ""].join("");
      return { more: `${words}${deviations > 0 ? ` stdDev="${deviations}"` : ""}` };
    }
    case "timePeriod": {
      const test = periodTests[preset.period]?.replaceAll("@", first);
      return { more: ` timePeriod="${escapedAttribute(preset.period)}"`, ...(test === undefined ? {} : { test }) };
    }
  }
}

const inMonth = (months: number): string =>
  `AND(MONTH(@)=MONTH(EDATE(TODAY(),${months})),YEAR(@)=YEAR(EDATE(TODAY(),${months})))`;

const periodTests: Readonly<Record<string, string>> = {
  today: "FLOOR(@,1)=TODAY()",
  yesterday: "FLOOR(@,1)=TODAY()-1",
  tomorrow: "FLOOR(@,1)=TODAY()+1",
  last7Days: "AND(TODAY()-FLOOR(@,1)<=6,FLOOR(@,1)<=TODAY())",
  thisWeek: "AND(TODAY()-ROUNDDOWN(@,0)<=WEEKDAY(TODAY())-1,ROUNDDOWN(@,0)-TODAY()<=7-WEEKDAY(TODAY()))",
  lastWeek: "AND(TODAY()-ROUNDDOWN(@,0)>=(WEEKDAY(TODAY())),TODAY()-ROUNDDOWN(@,0)<(WEEKDAY(TODAY())+7))",
  nextWeek: "AND(ROUNDDOWN(@,0)-TODAY()>(7-WEEKDAY(TODAY())),ROUNDDOWN(@,0)-TODAY()<(15-WEEKDAY(TODAY())))",
  thisMonth: inMonth(0),
  lastMonth: inMonth(-1),
  nextMonth: inMonth(1),
};

function thresholdXml({ type, value }: FileThreshold, more = ""): string {
  return `<cfvo type="${type}"${value === undefined ? "" : ` val="${escapedAttribute(value)}"`}${more}/>`;
}

/** Before Excel 2010 bars began at the smallest value there was. */
const olderThreshold = (threshold: FileThreshold, type: "min" | "max"): FileThreshold =>
  threshold.type === "autoMin" || threshold.type === "autoMax" ? { type } : threshold;

function barExtension(bar: FileDataBar, id: string, areas: string): string {
  const { border, negativeBorder, sameFill, axisColor = "#000000", axis, direction, gradient } = bar;
  const words = [
    border === undefined ? "" : ' border="1"',
    gradient ? "" : ' gradient="0"',
    direction === undefined ? "" : ` direction="${direction}"`,
    sameFill ? ' negativeBarColorSameAsPositive="1"' : "",
    negativeBorder === undefined ? "" : ' negativeBarBorderColorSameAsPositive="0"',
    axis === undefined ? "" : ` axisPosition="${axis}"`,
  ];
  const colors = [
    border === undefined ? "" : colorXml("x14:borderColor", border),
    colorXml("x14:negativeFillColor", bar.negativeColor),
    negativeBorder === undefined ? "" : colorXml("x14:negativeBorderColor", negativeBorder),
    colorXml("x14:axisColor", axisColor),
  ];
  const ends = extendedThreshold(bar.lower) + extendedThreshold(bar.upper);
  const drawn = `<x14:dataBar minLength="0" maxLength="100"${words.join("")}>${ends}${colors.join("")}</x14:dataBar>`;
  return extendedRule(`<x14:cfRule type="dataBar" id="${id}">${drawn}</x14:cfRule>`, areas);
}

/** Excel 2010 brought these, and icons chosen one by one; the older rule knows no name for either. */
const newerSets: ReadonlySet<string> = new Set(["3Stars", "3Triangles", "5Boxes"]);

const isNewer = ({ set, steps }: FileIconSet): boolean => newerSets.has(set) || steps.some(({ icon }) => icon);

function iconExtension(icons: FileIconSet, id: string, priority: number, areas: string): string {
  const { set, steps, reversed, showValue } = icons;
  const custom = steps.some(({ icon }) => icon);
  const words = [showValue ? "" : ' showValue="0"', reversed ? ' reverse="1"' : "", custom ? ' custom="1"' : ""];
  const thresholds = steps.map((step) => extendedThreshold(step, step.above ? ' gte="0"' : ""));
  const chosen = steps.map(({ icon = { set, place: -1 } }, index) => {
    const place = icon.place < 0 ? (reversed ? steps.length - 1 - index : index) : icon.place;
    return `<x14:cfIcon iconSet="${escapedAttribute(icon.set)}" iconId="${place}"/>`;
  });
  const within = [...thresholds, ...(custom ? chosen : [])].join("");
  const drawn = `<x14:iconSet iconSet="${escapedAttribute(set)}"${words.join("")}>${within}</x14:iconSet>`;
  return extendedRule(`<x14:cfRule type="iconSet" priority="${priority}" id="${id}">${drawn}</x14:cfRule>`, areas);
}

const extendedThreshold = ({ type, value }: FileThreshold, more = ""): string =>
  value === undefined
    ? `<x14:cfvo type="${type}"${more}/>`
    : `<x14:cfvo type="${type}"${more}><xm:f>${escapedXml(value)}</xm:f></x14:cfvo>`;

const extendedRule = (rule: string, areas: string): string =>
  `<x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">${rule}<xm:sqref>${areas}</xm:sqref></x14:conditionalFormatting>`;

/** Ids of this form, which only have to differ within the file. */
const extendedId = (sheet: number, place: number): string =>
  `{DA7ABA50-0000-4000-8000-${[sheet, place + 1].map((number) => number.toString(16).toUpperCase().padStart(6, "0")).join("")}}`;
