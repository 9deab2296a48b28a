import { crossings, tickLabelPlaces, tickMarks, type AxisLook, type Crossing } from "../charts/chartLook";
import { isBar } from "../charts/chartTypes";
import { automaticAxis } from "./chartAutomaticAxis";
import { chartAxisTitle, chartGridlines } from "./chartAxisPartObjects";
import { axisLook, axisRecord, changeAxis, changeAxisLook, type AxisTarget } from "./chartAxisRecords";
import { chartContent, isDisplayUnit } from "./chartContent";
import { chartAxisFormat, fontTarget, lineTarget } from "./chartFormatObject";
import { chartPart, putChart, type ChartTarget } from "./chartParts";
import { chartPlaces, pointsOf } from "./chartPlaces";
import type { AxisRecord, AxisTimeRecord, TimeUnit } from "./chartRecord";
import { withReference } from "./chartReferences";
import {
  flagValue,
  integerValue,
  memberOf,
  numberValue,
  oneOf,
  optionalOf,
  orientationValue,
  textValue,
} from "./chartValues";
import { invalidArgument, itemNotFound } from "./hostError";
import { afterCalculation, defineObject, type ObjectKind, type Property } from "./hostObject";
import { range } from "./rangeObject";
import type { Box } from "../charts/chartDrawing";

const member = memberOf<AxisTarget, AxisRecord>(axisRecord, changeAxis);
const optional = optionalOf<AxisTarget, AxisLook>(axisLook, changeAxisLook);
const time = optionalOf<AxisTarget, AxisTimeRecord>(
  (target) => axisRecord(target).time ?? {},
  (target, change) => changeAxis(target, { time: { ...axisRecord(target).time, ...change } as AxisTimeRecord }),
);

const automatic = (target: AxisTarget): ReturnType<typeof automaticAxis> =>
  automaticAxis(target.session.engine, chartPart(target), target.axis);

/** A number, or an empty text for what the axis finds by itself. */
const boundary = (key: "minimum" | "maximum" | "majorUnit"): Property<AxisTarget> => ({
  read: afterCalculation((target: AxisTarget) => axisRecord(target)[key] ?? automatic(target)?.[key] ?? ""),
  write: (target, value) => changeAxis(target, { [key]: value === "" ? undefined : numberValue(value) }),
});

/** Excel puts five minor steps into a major one. */
const minorUnit: Property<AxisTarget> = {
  read: afterCalculation((target: AxisTarget) => {
    const major = axisRecord(target).majorUnit ?? automatic(target)?.majorUnit;
    return axisLook(target).minorUnit ?? (major === undefined ? "" : major / 5);
  }),
  write: (target, value) =>
    changeAxisLook(target, { minorUnit: value === "" ? undefined : numberValue(value, Number.MIN_VALUE) }),
};

const crossing = (target: AxisTarget): Crossing => axisLook(target).crossing ?? { place: "Automatic" };

/** Where the other axis crosses: of values a value, of categories the number of one. */
function crossingAt(target: AxisTarget): number {
  const { place, at } = crossing(target);
  if (place === "Custom" && at !== undefined) return at;
  if (target.axis === "category") {
    const { categories } = chartContent(target.session.engine, chartPart(target));
    return place === "Maximum" ? Math.max(1, categories.length) : 1;
  }
  const found = automatic(target);
  const [low, high] = [
    axisRecord(target).minimum ?? found?.minimum ?? 0,
    axisRecord(target).maximum ?? found?.maximum ?? 1,
  ];
  if (place === "Maximum") return high;
  return place === "Minimum" ? low : Math.min(Math.max(0, low), high);
}

const crossingPlace: Property<AxisTarget> = {
  read: (target) => crossing(target).place,
  write: (target, value) => {
    const place = oneOf(value, crossings);
    changeAxisLook(target, { crossing: place === "Custom" ? { place, at: crossingAt(target) } : { place } });
  },
};

const setCrossing = (target: AxisTarget, value: unknown): void =>
  changeAxisLook(target, { crossing: { place: "Custom", at: numberValue(value) } });

/** The strip of the chart that an axis takes with its labels; undefined while it is not visible. */
function axisBox(target: AxisTarget): Box | undefined {
  const part = chartPart(target);
  if (!axisRecord(target).visible) return undefined;
  const { frame, inner } = chartPlaces(target.session.engine, part);
  const outer = frame.plot;
  if ((target.axis === "category") !== isBar(part.data.type)) {
    const top = inner.top + inner.height;
    return { left: inner.left, top, width: inner.width, height: outer.top + outer.height - top };
  }
  const right = inner.left + inner.width;
  return target.axis === "secondaryValue"
    ? { left: right, top: inner.top, width: outer.left + outer.width - right, height: inner.height }
    : { left: outer.left, top: inner.top, width: inner.left - outer.left, height: inner.height };
}

const edge = (key: keyof Box): Property<AxisTarget> => ({
  read: afterCalculation((target: AxisTarget) => pointsOf(axisBox(target)?.[key])),
});

const spacing = (key: "labelSpacing"): Property<AxisTarget> => ({
  read: (target) => axisLook(target)[key] ?? 1,
  write: (target, value) =>
    changeAxisLook(target, { [key]: value === "" ? undefined : integerValue(value, 1, 31_999) }),
});

/** The series then have their categories, or their numbers across, from these cells. */
function setCategoryNames(target: AxisTarget, given: unknown): void {
  const { rect } = range.targetOf(given) ?? {};
  if (!rect || target.axis !== "category") throw invalidArgument();
  const { engine } = target.session;
  const part = chartPart(target);
  putChart(
    target.session,
    part.data.series.reduce((chart, { key }) => withReference(engine, chart, `${key}.categories`, rect), part),
  );
}

const timeUnit = (key: "baseUnit" | "majorUnit" | "minorUnit"): Property<AxisTarget> =>
  time(key, "Days", (value) => oneOf<TimeUnit>(value, ["Days", "Months", "Years"]));

export const chartAxis: ObjectKind<AxisTarget> = defineObject({
  name: "ChartAxis",
  properties: {
    Type: { read: ({ axis }) => (axis === "category" ? "Category" : "Value") },
    AxisGroup: { read: ({ axis }) => (axis === "secondaryValue" ? "Secondary" : "Primary") },
    Minimum: boundary("minimum"),
    Maximum: boundary("maximum"),
    MajorUnit: boundary("majorUnit"),
    MinorUnit: minorUnit,
    Visible: member("visible", flagValue),
    ReversePlotOrder: member("reversed", flagValue),
    Position: crossingPlace,
    PositionAt: { read: afterCalculation(crossingAt) },
    Crosses: crossingPlace,
    CrossesAt: { read: afterCalculation(crossingAt) },
    TickLabelPosition: optional("tickLabels", "NextToAxis", (value) => oneOf(value, tickLabelPlaces)),
    MajorTickMark: optional("majorTicks", "None", (value) => oneOf(value, tickMarks)),
    MinorTickMark: optional("minorTicks", "None", (value) => oneOf(value, tickMarks)),
    TickLabelSpacing: spacing("labelSpacing"),
    TickMarkSpacing: optional("markSpacing", 1, (value) => integerValue(value, 1, 31_999)),
    ScaleType: {
      read: (target) => (axisLook(target).logarithmic === true ? "Logarithmic" : "Linear"),
      write: (target, value) =>
        changeAxisLook(target, { logarithmic: oneOf(value, ["Linear", "Logarithmic"] as const) === "Logarithmic" }),
    },
    LogBase: optional("logBase", 10, (value) => numberValue(value, 2, 1_000)),
    IsBetweenCategories: {
      read: (target) => axisLook(target).between ?? !chartPart(target).data.type.startsWith("Area"),
      write: (target, value) => changeAxisLook(target, { between: flagValue(value) }),
    },
    Offset: optional("offset", 100, (value) => integerValue(value, 0, 1_000)),
    Alignment: optional("alignment", "Center", (value) => oneOf(value, ["Center", "Left", "Right"] as const)),
    TextOrientation: optional("orientation", 0, orientationValue),
    ShowDisplayUnitLabel: optional("unitLabel", true, flagValue),
    MultiLevel: {
      read: (target) => axisRecord(target).multiLevel ?? target.axis === "category",
      write: (target, value) => changeAxis(target, { multiLevel: flagValue(value) }),
    },
    CategoryType: time("categoryType", "Automatic", (value) =>
      oneOf(value, ["Automatic", "TextAxis", "DateAxis"] as const),
    ),
    BaseTimeUnit: timeUnit("baseUnit"),
    MajorTimeUnitScale: timeUnit("majorUnit"),
    MinorTimeUnitScale: timeUnit("minorUnit"),
    Left: edge("left"),
    Top: edge("top"),
    Width: edge("width"),
    Height: edge("height"),
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
    MajorGridlines: (target) => chartGridlines.of({ ...target, minor: false }),
    MinorGridlines: (target) => chartGridlines.of({ ...target, minor: true }),
    Title: (target) => chartAxisTitle.of(target),
    Format: (target) =>
      chartAxisFormat.of({
        line: lineTarget(
          () => axisLook(target).line,
          (line) => changeAxisLook(target, { line }),
        ),
        font: fontTarget(
          () => axisLook(target).font,
          (font) => changeAxisLook(target, { font }),
        ),
        fill: {
          setColor: (fill) => changeAxisLook(target, { fill }),
          clear: () => changeAxisLook(target, { fill: undefined }),
        },
      }),
  },
  methods: {
    SetCategoryNames: (target, given) => setCategoryNames(target, given.any(0)),
    SetCustomDisplayUnit: (target, given) => {
      changeAxis(target, { customDisplayUnit: numberValue(given.any(0), Number.MIN_VALUE) });
    },
    SetPositionAt: (target, given) => setCrossing(target, given.any(0)),
    SetCrossesAt: (target, given) => setCrossing(target, given.any(0)),
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
