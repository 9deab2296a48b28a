import type { FontLook, PartLook } from "../charts/chartLook";
import { changed, chartBorder, chartFill, chartFont, partFormat } from "./chartFormatObject";
import { changeChart, chartRecord, type ChartTarget } from "./chartParts";
import type { ChartRecord } from "./chartRecord";
import { flagValue, oneOf, optionalOf, type ChangeOf } from "./chartValues";
import { defineObject, type ObjectKind } from "./hostObject";

const change = (target: ChartTarget, part: ChangeOf<ChartRecord>): void =>
  changeChart(target, (record) => changed(record, part));

const look = (target: ChartTarget): PartLook => chartRecord(target).look ?? {};

/** The font of the whole chart is that of its title as well; what else has a font of its own keeps it. */
const changeFont = (target: ChartTarget, part: ChangeOf<FontLook>): void =>
  changeChart(target, (record) => ({
    ...record,
    look: { ...record.look, font: changed(record.look?.font ?? {}, part) },
    titleFont: changed(record.titleFont, part) as ChartRecord["titleFont"],
  }));

const colorSchemes = [
  ...[1, 2, 3, 4].map((number) => `ColorfulPalette${number}`),
  ...Array.from({ length: 13 }, (_, index) => `MonochromaticPalette${index + 1}`),
];

const optional = optionalOf<ChartTarget, ChartRecord>(chartRecord, change);

export const chartAreaFormat: ObjectKind<ChartTarget> = defineObject({
  name: "ChartAreaFormat",
  properties: {
    RoundedCorners: optional("roundedCorners", false, flagValue),
    ColorScheme: optional("colorScheme", "ColorfulPalette1", (value) => oneOf(value, colorSchemes)),
  },
  links: {
    Fill: (target) =>
      chartFill.of({
        setColor: (fill) => change(target, { fill }),
        // What is behind a chart without a fill is the sheet, which has the theme's colour.
        clear: () => change(target, { fill: undefined }),
      }),
    Border: (target) => {
      const { border } = partFormat(
        () => look(target),
        (part) => change(target, { look: changed(look(target), part) }),
      );
      return border ? chartBorder.of(border) : null;
    },
    Font: (target) => chartFont.of({ look: () => look(target).font ?? {}, change: (part) => changeFont(target, part) }),
  },
});
