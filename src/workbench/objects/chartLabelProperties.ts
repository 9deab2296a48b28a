import { horizontalAlignments, verticalAlignments, type PartLook } from "../charts/chartLook";
import { changed } from "./chartFormatObject";
import type { ChartTarget } from "./chartParts";
import type { LabelsRecord } from "./chartRecord";
import { flagValue, oneOf, optionalOf, orientationValue, textValue, type ChangeOf } from "./chartValues";
import type { Property } from "./hostObject";

const positions = [
  "None",
  "Center",
  "InsideEnd",
  "InsideBase",
  "OutsideEnd",
  "Left",
  "Right",
  "Top",
  "Bottom",
  "BestFit",
  "Callout",
] as const;

export interface LabelAccess<Target> {
  readonly read: (target: Target) => LabelsRecord;
  readonly change: (target: Target, change: ChangeOf<LabelsRecord>) => void;
}

export const changeLabelLook = <Target>(
  { read, change }: LabelAccess<Target>,
  target: Target,
  part: ChangeOf<PartLook>,
): void => change(target, { look: changed(read(target).look ?? {}, part) });

/** What the labels of a series and the label of one point have in common. */
export function labelProperties<Target extends ChartTarget>(
  access: LabelAccess<Target>,
): Readonly<Record<string, Property<Target>>> {
  const { read, change } = access;
  const member = optionalOf<Target, LabelsRecord>(read, change);
  const look = optionalOf<Target, PartLook>(
    (target) => read(target).look ?? {},
    (target, part) => changeLabelLook(access, target, part),
  );
  return {
    ShowValue: member("showValue", false, flagValue),
    ShowPercentage: member("showPercentage", false, flagValue),
    ShowCategoryName: member("showCategoryName", false, flagValue),
    ShowSeriesName: member("showSeriesName", false, flagValue),
    ShowBubbleSize: member("showBubbleSize", false, flagValue),
    ShowLegendKey: member("showLegendKey", false, flagValue),
    Separator: member("separator", ", ", textValue),
    Position: member("position", "BestFit", (value) => oneOf(value, positions)),
    NumberFormat: member("numberFormat", "General", textValue),
    LinkNumberFormat: {
      read: (target) => read(target).numberFormat === undefined,
      // What is no longer linked keeps the format that it had.
      write: (target, value) =>
        change(target, { numberFormat: flagValue(value) ? undefined : (read(target).numberFormat ?? "General") }),
    },
    TextOrientation: look("orientation", 0, orientationValue),
    HorizontalAlignment: look("horizontal", "Center", (value) => oneOf(value, horizontalAlignments)),
    VerticalAlignment: look("vertical", "Center", (value) => oneOf(value, verticalAlignments)),
  };
}
