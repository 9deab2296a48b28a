import type { Box } from "../charts/chartDrawing";
import { changed, chartPlotAreaFormat, partFormat } from "./chartFormatObject";
import { changeChart, chartPart, chartRecord, type ChartTarget } from "./chartParts";
import { chartPlaces, pointsOf } from "./chartPlaces";
import type { ChartRecord } from "./chartRecord";
import { numberValue, oneOf, type ChangeOf } from "./chartValues";
import { afterCalculation, defineObject, type ObjectKind, type Property } from "./hostObject";

type PlotAreaRecord = NonNullable<ChartRecord["plotArea"]>;

const record = (target: ChartTarget): PlotAreaRecord => chartRecord(target).plotArea ?? {};

const change = (target: ChartTarget, part: ChangeOf<PlotAreaRecord>): void =>
  changeChart(target, (before) => ({ ...before, plotArea: changed(before.plotArea ?? {}, part) }));

/** With its axes' labels, and the inside without them. */
const places = (target: ChartTarget): { readonly outer: Box; readonly inner: Box } => {
  const { frame, inner } = chartPlaces(target.session.engine, chartPart(target));
  return { outer: frame.plot, inner };
};

function setEdge(target: ChartTarget, part: "outer" | "inner", key: keyof Box, value: number): void {
  const { left, top, width, height } = places(target)[part];
  const box = { left: pointsOf(left), top: pointsOf(top), width: pointsOf(width), height: pointsOf(height) };
  change(target, { ...box, [key]: value, inside: part === "inner" } as ChangeOf<PlotAreaRecord>);
}

const edge = (part: "outer" | "inner", key: keyof Box): Property<ChartTarget> => ({
  read: afterCalculation((target: ChartTarget) => pointsOf(places(target)[part][key])),
  // One edge moved, the others stay where they were.
  write: (target, value) => setEdge(target, part, key, numberValue(value, 0)),
});

export const chartPlotArea: ObjectKind<ChartTarget> = defineObject({
  name: "ChartPlotArea",
  properties: {
    Left: edge("outer", "left"),
    Top: edge("outer", "top"),
    Width: edge("outer", "width"),
    Height: edge("outer", "height"),
    InsideLeft: edge("inner", "left"),
    InsideTop: edge("inner", "top"),
    InsideWidth: edge("inner", "width"),
    InsideHeight: edge("inner", "height"),
    Position: {
      read: (target) => (record(target).left === undefined ? "Automatic" : "Custom"),
      write: (target, value) => {
        const nowhere = { left: undefined, top: undefined, width: undefined, height: undefined, inside: undefined };
        if (oneOf(value, ["Automatic", "Custom"] as const) === "Automatic") change(target, nowhere);
        else setEdge(target, "outer", "left", pointsOf(places(target).outer.left) ?? 0);
      },
    },
  },
  links: {
    Format: (target) =>
      chartPlotAreaFormat.of(
        partFormat(
          () => record(target),
          (part) => change(target, part),
        ),
      ),
  },
});
