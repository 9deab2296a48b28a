import type { PartLook } from "../charts/chartLook";
import type { Box } from "../charts/chartDrawing";
import { changed, chartLegendFormat, partFormat } from "./chartFormatObject";
import { changeChart, chartPart, chartRecord, type ChartTarget } from "./chartParts";
import { chartPlaces, pointsOf } from "./chartPlaces";
import type { ChartLegendPosition, ChartRecord } from "./chartRecord";
import { changeSeries, seriesRecord, type SeriesTarget } from "./chartSeriesRecords";
import { flagValue, memberOf, numberValue, oneOf, optionalOf, type ChangeOf } from "./chartValues";
import { invalidArgument } from "./hostError";
import { afterCalculation, defineObject, type HostObject, type ObjectKind, type Property } from "./hostObject";

const edges = { Left: "left", Top: "top", Width: "width", Height: "height" } as const;

const indexOf = (target: SeriesTarget): number =>
  chartRecord(target).series.findIndex(({ key }) => key === target.series);

/** Where a line of the legend lies; undefined while it is not shown. */
function entryBox(target: SeriesTarget): Box | undefined {
  const { legend } = chartPlaces(target.session.engine, chartPart(target)).frame;
  const drawn = chartRecord(target).series.filter(({ filtered }) => !filtered);
  const place = drawn.findIndex(({ key }) => key === target.series);
  const entry = legend?.layout.entries.find(({ series }) => series === place);
  if (!legend || !entry) return undefined;
  const { left, top, width, height } = entry;
  return { left: legend.box.left + left, top: legend.box.top + top, width, height };
}

const entryEdge = (key: keyof Box): Property<SeriesTarget> => ({
  read: afterCalculation((target: SeriesTarget) => pointsOf(entryBox(target)?.[key])),
});

export const chartLegendEntry: ObjectKind<SeriesTarget> = defineObject({
  name: "ChartLegendEntry",
  properties: {
    Visible: {
      read: (target) => !seriesRecord(target).unlisted,
      write: (target, value) => changeSeries(target, { unlisted: flagValue(value) ? undefined : true }),
    },
    Index: { read: indexOf },
    ...Object.fromEntries(Object.entries(edges).map(([name, key]) => [name, entryEdge(key)])),
  },
});

const entriesOf = (target: ChartTarget): HostObject[] =>
  chartRecord(target).series.map(({ key }) => chartLegendEntry.of({ ...target, series: key }));

function entryAt(target: ChartTarget, index: unknown): HostObject {
  const found = typeof index === "number" ? entriesOf(target)[index] : undefined;
  if (!found) throw invalidArgument();
  return found;
}

export const chartLegendEntries: ObjectKind<ChartTarget> = defineObject({
  name: "ChartLegendEntryCollection",
  collection: { items: entriesOf, item: entryAt },
  methods: {
    GetCount: (target) => entriesOf(target).length,
    GetItemAt: (target, given) => entryAt(target, given.any(0)),
  },
});

const member = memberOf<ChartTarget, ChartRecord>(chartRecord, (target, part) =>
  changeChart(target, (record) => ({ ...record, ...part })),
);

const look = (target: ChartTarget): PartLook => chartRecord(target).legendLook ?? {};

const changeLook = (target: ChartTarget, change: ChangeOf<PartLook>): void =>
  changeChart(target, (record) => ({ ...record, legendLook: changed(record.legendLook ?? {}, change) }));

/** In points; null while no legend is seen. */
const legendEdge = (key: keyof Box): Property<ChartTarget> => ({
  read: afterCalculation((target: ChartTarget) =>
    pointsOf(chartPlaces(target.session.engine, chartPart(target)).frame.legend?.box[key]),
  ),
  write: (target, value) => changeLook(target, { [key]: numberValue(value, 0) }),
});

const positions: readonly ChartLegendPosition[] = ["Top", "Bottom", "Left", "Right", "Corner"];

const placedByPoints = ({ left, top }: PartLook): boolean => left !== undefined || top !== undefined;

export const chartLegend: ObjectKind<ChartTarget> = defineObject({
  name: "ChartLegend",
  properties: {
    Visible: member("legendVisible", flagValue),
    Position: {
      read: (target) => (placedByPoints(look(target)) ? "Custom" : chartRecord(target).legendPosition),
      // Who says where the legend stands wants to see it.
      write: (target, value) => {
        const legendPosition = oneOf(value, positions);
        changeLook(target, { left: undefined, top: undefined, width: undefined, height: undefined });
        changeChart(target, (record) => ({ ...record, legendPosition, legendVisible: true }));
      },
    },
    Overlay: member("legendOverlay", flagValue),
    ShowShadow: optionalOf<ChartTarget, PartLook>(look, changeLook)("shadow", false, flagValue),
    ...Object.fromEntries(Object.entries(edges).map(([name, key]) => [name, legendEdge(key)])),
  },
  links: {
    LegendEntries: (target) => chartLegendEntries.of(target),
    Format: (target) =>
      chartLegendFormat.of(
        partFormat(
          () => look(target),
          (change) => changeLook(target, change),
        ),
      ),
  },
});
