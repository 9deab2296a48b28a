import type { ConditionalFormat, ConditionalRule } from "../engine/conditionalFormats";
import { rectWithout } from "../engine/rectWithout";
import { checkSheet } from "./access";
import { changeConditionalFormat, conditionalFormatOf, type ConditionalTarget } from "./conditionalFormats";
import { dataBarRule } from "./conditionalBarObjects";
import { cellValueRule, customRule, presetRule, textRule, topBottomRule } from "./conditionalRuleObjects";
import { colorScaleRule, iconSetRule, usualSteps } from "./conditionalScaleObjects";
import { invalidArgument, itemNotFound } from "./hostError";
import { defineObject, type HostObject, type ObjectKind } from "./hostObject";
import { rangeAreas } from "./rangeAreasObject";
import { formattedPart } from "./rangeContent";
import { range } from "./rangeObject";
import type { RangeTarget } from "./ranges";
import { intersection } from "./rectangle";

/** What each type of Excel's begins with until the add-in says when it applies: something that never holds. */
const beginnings: Readonly<Record<string, ConditionalRule>> = {
  CellValue: { kind: "cellValue", operator: "EqualTo", formula1: "=NA()" },
  Custom: { kind: "custom", formula: "=FALSE" },
  ContainsText: { kind: "containsText", operator: "Contains", text: "\u0000" },
  DataBar: {
    kind: "dataBar",
    positiveColor: "#638EC6",
    negativeColor: "#FF0000",
    gradient: true,
    showValue: true,
    lower: { type: "Automatic" },
    upper: { type: "Automatic" },
    undrawn: {
      positiveBorder: "",
      negativeBorder: "",
      sameFill: false,
      sameBorder: true,
      axisColor: "#000000",
      axis: "Automatic",
      direction: "Context",
    },
  },
  ColorScale: {
    kind: "colorScale",
    minimum: { type: "LowestValue", color: "#F8696B" },
    midpoint: { type: "Percentile", formula: "50", color: "#FFEB84" },
    maximum: { type: "HighestValue", color: "#63BE7B" },
  },
  IconSet: {
    kind: "iconSet",
    style: "ThreeTrafficLights1",
    steps: usualSteps("ThreeTrafficLights1"),
    reversed: false,
    showValue: true,
  },
  TopBottom: { kind: "topBottom", of: "TopItems", rank: 10 },
  PresetCriteria: { kind: "preset", criterion: "Invalid" },
};

const typeNames: Readonly<Record<ConditionalRule["kind"], string>> = {
  cellValue: "CellValue",
  custom: "Custom",
  containsText: "ContainsText",
  dataBar: "DataBar",
  colorScale: "ColorScale",
  iconSet: "IconSet",
  topBottom: "TopBottom",
  preset: "PresetCriteria",
};

const position = (target: ConditionalTarget): number =>
  target.session.workbook.engine.conditionalFormats.list(target.sheet).findIndex(({ id }) => id === target.id);

/** The rule as an object of its own type; null when it is of another. */
const part =
  (kind: ConditionalRule["kind"], rule: ObjectKind<ConditionalTarget>) =>
  (target: ConditionalTarget): HostObject | null =>
    conditionalFormatOf(target).rule.kind === kind ? rule.of(target) : null;

const orError =
  (find: (target: ConditionalTarget) => HostObject | null) =>
  (target: ConditionalTarget): HostObject => {
    const found = find(target);
    if (!found) throw itemNotFound();
    return found;
  };

const cellValue = part("cellValue", cellValueRule);
const custom = part("custom", customRule);
const text = part("containsText", textRule);
const dataBar = part("dataBar", dataBarRule);
const colorScale = part("colorScale", colorScaleRule);
const iconSet = part("iconSet", iconSetRule);
const topBottom = part("topBottom", topBottomRule);
const preset = part("preset", presetRule);

export const conditionalFormat: ObjectKind<ConditionalTarget> = defineObject({
  name: "ConditionalFormat",
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { read: ({ id }) => id },
    Type: { read: (target) => typeNames[conditionalFormatOf(target).rule.kind] },
    Priority: {
      read: position,
      write: (target, value) => {
        if (typeof value !== "number" || !Number.isInteger(value) || value < 0) throw invalidArgument();
        checkSheet(target.session, target.sheet, "allowFormatCells");
        target.session.workbook.engine.conditionalFormats.move(target.sheet, target.id, value);
      },
    },
    StopIfTrue: {
      read: (target) => conditionalFormatOf(target).stopIfTrue,
      write: (target, value) => {
        if (typeof value !== "boolean") throw invalidArgument();
        changeConditionalFormat(target, { stopIfTrue: value });
      },
    },
  },
  links: {
    CellValue: orError(cellValue),
    CellValueOrNullObject: cellValue,
    Custom: orError(custom),
    CustomOrNullObject: custom,
    TextComparison: orError(text),
    TextComparisonOrNullObject: text,
    DataBar: orError(dataBar),
    DataBarOrNullObject: dataBar,
    ColorScale: orError(colorScale),
    ColorScaleOrNullObject: colorScale,
    IconSet: orError(iconSet),
    IconSetOrNullObject: iconSet,
    TopBottom: orError(topBottom),
    TopBottomOrNullObject: topBottom,
    Preset: orError(preset),
    PresetOrNullObject: preset,
  },
  methods: {
    Delete: (target) => {
      conditionalFormatOf(target);
      checkSheet(target.session, target.sheet, "allowFormatCells");
      target.session.workbook.engine.conditionalFormats.remove(target.sheet, target.id);
    },
    GetRange: (target) => {
      const { rects } = conditionalFormatOf(target);
      const [first] = rects;
      // Several areas are no one range, as in Excel.
      if (!first || rects.length > 1) throw itemNotFound();
      return range.of({ session: target.session, rect: first });
    },
    GetRangeOrNullObject: (target) => {
      const { rects } = conditionalFormatOf(target);
      const [first] = rects;
      return first && rects.length === 1 ? range.of({ session: target.session, rect: first }) : null;
    },
    GetRanges: (target) => {
      const [first, ...others] = conditionalFormatOf(target).rects;
      if (!first) throw itemNotFound();
      return rangeAreas.of({ session: target.session, rects: [first, ...others] });
    },
  },
});

const touching = ({ session, rect }: RangeTarget): ConditionalFormat[] =>
  session.workbook.engine.conditionalFormats
    .list(rect.sheet)
    .filter(({ rects }) => rects.some((one) => intersection(one, rect) !== undefined));

const objectOf = ({ session, rect }: RangeTarget, { id }: ConditionalFormat): HostObject =>
  conditionalFormat.of({ session, sheet: rect.sheet, id });

function find(target: RangeTarget, key: unknown): HostObject | null {
  if (typeof key !== "string") throw invalidArgument();
  const found = touching(target).find(({ id }) => id === key);
  return found ? objectOf(target, found) : null;
}

function add(target: RangeTarget, type: string): HostObject {
  const { session, rect } = target;
  const rule = beginnings[type];
  if (!rule) throw invalidArgument();
  checkSheet(session, rect.sheet, "allowFormatCells");
  const format = { sheet: rect.sheet, rects: [formattedPart(target)], rule, look: {}, stopIfTrue: false };
  return conditionalFormat.of({
    session,
    sheet: rect.sheet,
    id: session.workbook.engine.conditionalFormats.add(format),
  });
}

/** Takes the formats off these cells alone; elsewhere they stay. */
function clearAll(target: RangeTarget): void {
  const { session, rect } = target;
  checkSheet(session, rect.sheet, "allowFormatCells");
  const { conditionalFormats } = session.workbook.engine;
  for (const { id, rects } of touching(target)) {
    const left = rects.flatMap((one) => rectWithout(one, rect));
    if (left.length === 0) conditionalFormats.remove(rect.sheet, id);
    else conditionalFormats.change(rect.sheet, id, { rects: left });
  }
}

/** The conditional formats that a range touches. */
export const conditionalFormatCollection: ObjectKind<RangeTarget> = defineObject({
  name: "ConditionalFormatCollection",
  collection: {
    items: (target) => touching(target).map((format) => objectOf(target, format)),
    item: (target, key) => {
      const found = find(target, key);
      if (!found) throw itemNotFound();
      return found;
    },
  },
  methods: {
    Add: (target, given) => add(target, given.text(0)),
    ClearAll: clearAll,
    GetCount: (target) => touching(target).length,
    GetItemAt: (target, given) => {
      const found = touching(target)[given.integer(0)];
      if (!found) throw invalidArgument();
      return objectOf(target, found);
    },
    GetItemOrNullObject: (target, given) => find(target, given.any(0)),
  },
});
