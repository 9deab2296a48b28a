import { automaticAxis } from "./chartAutomaticAxis";
import { isDisplayUnit } from "./chartContent";
import { changeChart, chartPart, chartRecord, type ChartTarget } from "./chartParts";
import type { AxisKey, AxisRecord } from "./chartRecord";
import { withReference } from "./chartReferences";
import { flagValue, memberOf, numberValue, oneOf, textValue } from "./chartValues";
import { invalidArgument, itemNotFound } from "./hostError";
import { afterCalculation, defineObject, type ObjectKind, type Property } from "./hostObject";
import { range } from "./rangeObject";

interface AxisTarget extends ChartTarget {
  readonly axis: AxisKey;
}

const axisRecord = (target: AxisTarget): AxisRecord => chartRecord(target).axes[target.axis];

function changeAxis(
  target: AxisTarget,
  change: { readonly [Key in keyof AxisRecord]?: AxisRecord[Key] | undefined },
): void {
  changeChart(target, (record) => ({
    ...record,
    axes: { ...record.axes, [target.axis]: { ...record.axes[target.axis], ...change } },
  }));
}

const member = memberOf<AxisTarget, AxisRecord>(axisRecord, changeAxis);

/** A number, or an empty text for what the axis finds by itself. */
const boundary = (key: "minimum" | "maximum" | "majorUnit"): Property<AxisTarget> => ({
  read: afterCalculation(
    (target: AxisTarget) =>
      axisRecord(target)[key] ?? automaticAxis(target.session.engine, chartPart(target), target.axis)?.[key] ?? "",
  ),
  write: (target, value) => changeAxis(target, { [key]: value === "" ? undefined : numberValue(value) }),
});

export const chartGridlines: ObjectKind<AxisTarget> = defineObject({
  name: "ChartGridlines",
  properties: { Visible: member("gridlines", flagValue) },
});

export const chartAxisTitle: ObjectKind<AxisTarget> = defineObject({
  name: "ChartAxisTitle",
  properties: {
    Text: {
      read: (target) => axisRecord(target).title ?? "",
      write: (target, value) => changeAxis(target, { title: textValue(value), titleVisible: true }),
    },
    Visible: member("titleVisible", flagValue),
  },
});

/** The series then have their categories, or their numbers across, from these cells. */
function setCategoryNames(target: AxisTarget, given: unknown): void {
  const { rect } = range.targetOf(given) ?? {};
  if (!rect || target.axis !== "category") throw invalidArgument();
  const { engine } = target.session;
  const part = chartPart(target);
  engine.parts.put(
    part.data.series.reduce((chart, { key }) => withReference(engine, chart, `${key}.categories`, rect), part),
  );
}

export const chartAxis: ObjectKind<AxisTarget> = defineObject({
  name: "ChartAxis",
  properties: {
    Type: { read: ({ axis }) => (axis === "category" ? "Category" : "Value") },
    AxisGroup: { read: ({ axis }) => (axis === "secondaryValue" ? "Secondary" : "Primary") },
    Minimum: boundary("minimum"),
    Maximum: boundary("maximum"),
    MajorUnit: boundary("majorUnit"),
    Visible: member("visible", flagValue),
    ReversePlotOrder: member("reversed", flagValue),
    NumberFormat: {
      read: (target) => axisRecord(target).numberFormat ?? "General",
      write: (target, value) => changeAxis(target, { numberFormat: textValue(value) }),
    },
    LinkNumberFormat: {
      read: (target) => axisRecord(target).numberFormat === undefined,
      write: (target, value) => {
        if (flagValue(value)) changeAxis(target, { numberFormat: undefined });
      },
    },
    DisplayUnit: {
      read: (target) =>
        axisRecord(target).customDisplayUnit === undefined ? axisRecord(target).displayUnit : "Custom",
      write: (target, value) => {
        const unit = textValue(value);
        if (!isDisplayUnit(unit)) throw invalidArgument();
        changeAxis(target, { displayUnit: unit, customDisplayUnit: undefined });
      },
    },
    CustomDisplayUnit: { read: (target) => axisRecord(target).customDisplayUnit ?? 1 },
  },
  links: {
    MajorGridlines: (target) => chartGridlines.of(target),
    Title: (target) => chartAxisTitle.of(target),
  },
  methods: {
    SetCategoryNames: (target, given) => setCategoryNames(target, given.any(0)),
    SetCustomDisplayUnit: (target, given) => {
      changeAxis(target, { customDisplayUnit: numberValue(given.any(0), Number.MIN_VALUE) });
    },
  },
});

const axisTypes = ["Category", "Value", "Series"] as const;
const axisGroups = ["Primary", "Secondary"] as const;

export const chartAxes: ObjectKind<ChartTarget> = defineObject({
  name: "ChartAxes",
  links: {
    ValueAxis: (target) => chartAxis.of({ ...target, axis: "value" }),
    CategoryAxis: (target) => chartAxis.of({ ...target, axis: "category" }),
  },
  methods: {
    GetItem: (target, given) => {
      const type = oneOf(given.any(0), axisTypes);
      const group = oneOf(given.any(1) ?? "Primary", axisGroups);
      if (type === "Value") return chartAxis.of({ ...target, axis: group === "Primary" ? "value" : "secondaryValue" });
      if (type === "Series" || group === "Secondary") throw itemNotFound();
      return chartAxis.of({ ...target, axis: "category" });
    },
  },
});
