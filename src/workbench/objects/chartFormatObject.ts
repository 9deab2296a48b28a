import { lineStyles, type FontLook, type LineLook, type PartLook } from "../charts/chartLook";
import { noColor } from "./chartRecord";
import { flagValue, numberValue, oneOf, textValue, type ChangeOf } from "./chartValues";
import { colorCode } from "./colors";
import { defineObject, type ObjectKind, type Property } from "./hostObject";

/** Whatever can be filled: a chart, a series, a point. */
export interface FillTarget {
  readonly setColor: (color: string) => void;
  readonly clear: () => void;
}

export interface LineTarget {
  readonly look: () => LineLook;
  readonly change: (change: ChangeOf<LineLook>) => void;
  /** What Excel draws when nobody said otherwise. */
  readonly otherwise?: LineLook;
}

export interface FontTarget {
  readonly look: () => FontLook;
  readonly change: (change: ChangeOf<FontLook>) => void;
  readonly otherwise?: FontLook;
}

/** What a format object is about: any of these, as its class has them. */
export interface FormatTarget {
  readonly fill?: FillTarget;
  readonly border?: LineTarget;
  readonly line?: LineTarget;
  readonly font?: FontTarget;
}

export const chartFill: ObjectKind<FillTarget> = defineObject({
  name: "ChartFill",
  methods: {
    SetSolidColor: ({ setColor }, given) => setColor(colorCode(given.text(0))),
    Clear: ({ clear }) => clear(),
  },
});

const lineProperties: Readonly<Record<string, Property<LineTarget>>> = {
  Color: {
    read: ({ look, otherwise }) => look().color ?? otherwise?.color ?? "",
    // Who gives a line a colour wants to see it.
    write: ({ look, change }, value) =>
      change({ color: colorCode(value), ...(look().style === "None" && { style: undefined }) }),
  },
  LineStyle: {
    read: ({ look, otherwise }) =>
      look().style ?? (look().color === noColor ? "None" : (otherwise?.style ?? "Automatic")),
    write: ({ change }, value) => change({ style: oneOf(value, lineStyles) }),
  },
  Weight: {
    read: ({ look, otherwise }) => look().weight ?? otherwise?.weight ?? 0.75,
    write: ({ change }, value) => change({ weight: numberValue(value, 0.25, 20) }),
  },
};

const clearLine = ({ change }: LineTarget): void => change({ color: undefined, weight: undefined, style: "None" });

export const chartLineFormat: ObjectKind<LineTarget> = defineObject({
  name: "ChartLineFormat",
  properties: lineProperties,
  methods: { Clear: clearLine },
});

export const chartBorder: ObjectKind<LineTarget> = defineObject({
  name: "ChartBorder",
  properties: lineProperties,
  methods: { Clear: clearLine },
});

const usualFont: Required<FontLook> = {
  bold: false,
  italic: false,
  size: 10,
  color: "#000000",
  name: "Calibri",
  underline: "None",
};

const fontProperty = <Key extends keyof FontLook>(
  key: Key,
  check: (value: unknown) => FontLook[Key],
): Property<FontTarget> => ({
  read: ({ look, otherwise }) => look()[key] ?? otherwise?.[key] ?? usualFont[key],
  write: ({ change }, value) => change({ [key]: check(value) }),
});

export const chartFont: ObjectKind<FontTarget> = defineObject({
  name: "ChartFont",
  properties: {
    Bold: fontProperty("bold", flagValue),
    Italic: fontProperty("italic", flagValue),
    Name: fontProperty("name", textValue),
    Size: fontProperty("size", (value) => numberValue(value, 1, 409)),
    Color: fontProperty("color", colorCode),
    Underline: fontProperty("underline", (value) => oneOf(value, ["None", "Single"] as const)),
  },
});

const links = {
  Fill: ({ fill }: FormatTarget) => (fill ? chartFill.of(fill) : null),
  Border: ({ border }: FormatTarget) => (border ? chartBorder.of(border) : null),
  Line: ({ line }: FormatTarget) => (line ? chartLineFormat.of(line) : null),
  Font: ({ font }: FormatTarget) => (font ? chartFont.of(font) : null),
};

const formatOf = (name: string, ...parts: readonly (keyof typeof links)[]): ObjectKind<FormatTarget> =>
  defineObject({ name, links: Object.fromEntries(parts.map((part) => [part, links[part]])) });

export const chartSeriesFormat = formatOf("ChartSeriesFormat", "Fill", "Line");
export const chartPointFormat = formatOf("ChartPointFormat", "Fill", "Border");
export const chartTitleFormat = formatOf("ChartTitleFormat", "Fill", "Border", "Font");
export const chartFormatString = formatOf("ChartFormatString", "Font");
export const chartLegendFormat = formatOf("ChartLegendFormat", "Fill", "Border", "Font");
export const chartAxisFormat = formatOf("ChartAxisFormat", "Fill", "Line", "Font");
export const chartAxisTitleFormat = formatOf("ChartAxisTitleFormat", "Fill", "Border", "Font");
export const chartGridlinesFormat = formatOf("ChartGridlinesFormat", "Line");
export const chartDataLabelFormat = formatOf("ChartDataLabelFormat", "Fill", "Border", "Font");
export const chartPlotAreaFormat = formatOf("ChartPlotAreaFormat", "Fill", "Border");
export const chartTrendlineFormat = formatOf("ChartTrendlineFormat", "Line");
export const chartTrendlineLabelFormat = formatOf("ChartTrendlineLabelFormat", "Fill", "Border", "Font");
export const chartErrorBarsFormat = formatOf("ChartErrorBarsFormat", "Line");

/** The fill, edge and font of a part that keeps its look in one place. */
export function partFormat(
  look: () => PartLook,
  change: (change: ChangeOf<PartLook>) => void,
  otherwise: { readonly border?: LineLook; readonly font?: FontLook } = {},
): FormatTarget {
  return {
    fill: { setColor: (fill) => change({ fill }), clear: () => change({ fill: undefined }) },
    border: lineTarget(
      () => look().border,
      (border) => change({ border }),
      otherwise.border ?? { style: "None" },
    ),
    font: fontTarget(
      () => look().font,
      (font) => change({ font }),
      otherwise.font,
    ),
  };
}

export function lineTarget(
  read: () => LineLook | undefined,
  write: (line: LineLook) => void,
  otherwise: LineLook = {},
): LineTarget {
  const look = () => read() ?? {};
  return { look, change: (change) => write(changed(look(), change)), otherwise };
}

export function fontTarget(
  read: () => FontLook | undefined,
  write: (font: FontLook) => void,
  otherwise: FontLook = {},
): FontTarget {
  const look = () => read() ?? {};
  return { look, change: (change) => write(changed(look(), change)), otherwise };
}

/** A look with some of its members in place of what they were. */
export function changed<Look extends object>(look: Look, change: ChangeOf<Look>): Look {
  return Object.fromEntries(Object.entries({ ...look, ...change }).filter(([, value]) => value !== undefined)) as Look;
}
