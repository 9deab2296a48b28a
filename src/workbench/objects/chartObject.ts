import type { SheetBox } from "../engine/sheetGeometry";
import { chartAxes } from "./chartAxisObject";
import { chartDataLabels } from "./chartDataLabelsObject";
import { chartAreaFormat } from "./chartAreaFormatObject";
import { chartLegend } from "./chartLegendObject";
import {
  anchorOf,
  changeChart,
  chartPart,
  chartRecord,
  checkChart,
  putChart,
  type ChartPart,
  type ChartTarget,
} from "./chartParts";
import { chartPlotArea } from "./chartPlotAreaObject";
import { boxOfChart, placeChart, placed, pointsPerPixel } from "./chartPlacement";
import { newSeries, type ChartRecord, type SeriesBy, type SeriesRecord } from "./chartRecord";
import { referredRect, withReference } from "./chartReferences";
import { chartSeriesCollection } from "./chartSeriesObject";
import { chartSource } from "./chartSource";
import { chartTitle } from "./chartTitleObject";
import { changed } from "./chartFormatObject";
import { chartType, flagValue, integerValue, numberValue, oneOf, optionalOf, textValue } from "./chartValues";
import { eventMethods } from "./eventRegistration";
import { usedPart } from "./usedCells";
import { invalidArgument, invalidOperation, notImplemented } from "./hostError";
import { afterCalculation, defineObject, type ObjectKind, type Property } from "./hostObject";
import { otherRect, range } from "./rangeObject";
import { boundingRect, isUnbounded } from "./rectangle";
import type { Session } from "./session";
import { worksheet } from "./worksheetObject";
import type { Rect, SheetEngine } from "../engine/sheetEngine";

export const chartId = ({ session, chart }: ChartTarget): string => session.workbook.ids.of("0003", chart);

/** The cells that a chart's source means: of whole columns as far as they are used. */
export function sourceRect(session: Session, given: unknown): Rect {
  const { rect } = range.targetOf(given) ?? {};
  const bounded = rect && isUnbounded(rect) ? usedPart({ session, rect }) : rect;
  if (!bounded) throw invalidArgument();
  return bounded;
}

export const seriesByOf = (given: unknown): SeriesBy | "Auto" =>
  oneOf(given ?? "Auto", ["Auto", "Rows", "Columns"] as const);

const unnamed = ({ name: _name, ...series }: SeriesRecord): SeriesRecord => series;

/** A chart with the series of a range in place of its own. */
export function withSource(engine: SheetEngine, chart: ChartPart, rect: Rect, wanted: SeriesBy | "Auto"): ChartPart {
  const { seriesBy, series } = chartSource(engine, rect, chart.data.type, wanted);
  const cells = Object.fromEntries(Object.entries(chart.cells).filter(([name]) => !name.includes(".")));
  const keys = series.map((_, index) => `s${index + 1}`);
  const bare: ChartPart = {
    ...chart,
    cells,
    data: {
      ...chart.data,
      seriesBy,
      follows: {},
      // What a series looks like stays, what it is called comes from the new cells.
      series: keys.map((key, index) => ({ ...unnamed(chart.data.series[index] ?? newSeries(key)), key })),
    },
  };
  return series.reduce((part, one, index) => {
    const key = keys[index] ?? "";
    return (["name", "values", "categories", "sizes"] as const).reduce(
      (filled, name) => (one[name] ? withReference(engine, filled, `${key}.${name}`, one[name]) : filled),
      part,
    );
  }, bare);
}

const edge = (key: keyof SheetBox, least: number): Property<ChartTarget> => ({
  read: (target) => boxOfChart(target.session.engine, chartPart(target))[key] * pointsPerPixel,
  write: (target, value) => {
    const { engine } = target.session;
    const part = checkChart(target);
    const pixels = numberValue(value, least) / pointsPerPixel;
    placeChart(engine, part, { ...boxOfChart(engine, part), [key]: pixels });
  },
});

function setPosition(target: ChartTarget, start: unknown, end: unknown): void {
  const part = checkChart(target);
  const anchor = anchorOf(target.session.engine, part);
  if (!anchor) throw invalidArgument();
  const at = { session: target.session, rect: { ...anchor, rows: 1, columns: 1 } };
  const first = otherRect(at, start);
  if (first.sheet !== anchor.sheet) throw invalidArgument();
  const { width, height } = boxOfChart(target.session.engine, part);
  if (end === null) {
    const { left, top } = target.session.engine.geometry.box(first);
    placeChart(target.session.engine, part, { left, top, width, height });
    return;
  }
  const cells = boundingRect(first, otherRect(at, end));
  putChart(target.session, placed(part, cells, { left: 0, top: 0, right: 0, bottom: 0 }));
}

/** Rows and columns change places: the cells of all series together are the chart's source. */
function setPlotBy(target: ChartTarget, value: unknown): void {
  const { engine } = target.session;
  const part = chartPart(target);
  const wanted = oneOf<SeriesBy>(value, ["Rows", "Columns"]);
  const rects = Object.keys(part.cells)
    .filter((name) => /\.(?:name|values|categories|sizes)$/u.test(name))
    .flatMap((name) => referredRect(engine, part, name) ?? []);
  const [first] = rects;
  if (!first || rects.some(({ sheet }) => sheet !== first.sheet)) throw invalidOperation();
  const source = rects.reduce(boundingRect);
  putChart(target.session, withSource(engine, part, source, wanted));
}

/** Names of categories and series come from all the levels there are, or from none. */
const levels = { all: -1, none: -3 } as const;

function labelLevel(value: unknown): number {
  const level = integerValue(value, levels.none, 0);
  if (level === -2) throw invalidArgument();
  return level;
}

const option = optionalOf<ChartTarget, ChartRecord>(chartRecord, (target, part) =>
  changeChart(target, (record) => changed(record, part)),
);

async function image(target: ChartTarget, width: unknown, height: unknown): Promise<string> {
  const { paintChart } = target.session.workbook;
  if (!paintChart) throw notImplemented("a chart's picture without a page");
  const box = boxOfChart(target.session.engine, chartPart(target));
  const sizeOf = (given: unknown, own: number): number => (given === null ? own : numberValue(given, 1, 4_000));
  const wide = sizeOf(width, box.width);
  // Given one side, the other follows in proportion.
  const high = height === null && width !== null ? (wide * box.height) / box.width : sizeOf(height, box.height);
  return paintChart(target.chart, {
    width: width === null && height !== null ? (high * box.width) / box.height : wide,
    height: high,
  });
}

export const chart: ObjectKind<ChartTarget> = defineObject({
  name: "Chart",
  identity: (target) => ({ Id: chartId(target) }),
  properties: {
    Id: { read: chartId },
    Name: {
      read: (target) => chartRecord(target).name,
      write: (target, value) => {
        const name = textValue(value);
        if (name === "") throw invalidArgument();
        changeChart(target, (record): ChartRecord => ({ ...record, name }));
      },
    },
    ChartType: {
      read: (target) => chartRecord(target).type,
      // A type for the whole chart ends what its series had of their own.
      write: (target, value) => {
        const type = chartType(value);
        changeChart(target, (record) => ({
          ...record,
          type,
          series: record.series.map(({ type: _before, ...series }) => series),
        }));
      },
    },
    PlotBy: {
      read: (target) => chartRecord(target).seriesBy,
      write: setPlotBy,
    },
    DisplayBlanksAs: option("blanksAs", "NotPlotted", (value) =>
      oneOf(value, ["NotPlotted", "Zero", "Interplotted"] as const),
    ),
    PlotVisibleOnly: option("visibleCellsOnly", true, flagValue),
    ShowDataLabelsOverMaximum: option("labelsOverMaximum", false, flagValue),
    Style: option("style", 2, (value) => integerValue(value, 1, 399)),
    CategoryLabelLevel: option("categoryLabelLevel", levels.all, labelLevel),
    SeriesNameLevel: option("seriesNameLevel", levels.all, labelLevel),
    Left: edge("left", 0),
    Top: edge("top", 0),
    Width: edge("width", 1),
    Height: edge("height", 1),
  },
  links: {
    Title: (target) => chartTitle.of(target),
    Legend: (target) => chartLegend.of(target),
    Axes: (target) => chartAxes.of(target),
    Series: (target) => chartSeriesCollection.of(target),
    DataLabels: (target) => chartDataLabels.of(target),
    Format: (target) => chartAreaFormat.of(target),
    PlotArea: (target) => chartPlotArea.of(target),
    Worksheet: (target) => {
      const anchor = anchorOf(target.session.engine, chartPart(target));
      return anchor ? worksheet.of({ session: target.session, sheet: anchor.sheet }) : null;
    },
  },
  methods: {
    Activate: (target) => {
      const anchor = anchorOf(target.session.engine, chartPart(target));
      if (anchor) target.session.engine.activateSheet(anchor.sheet);
      target.session.workbook.activeChart.set(target.chart);
    },
    Delete: (target) => {
      checkChart(target);
      target.session.engine.parts.remove(target.chart);
    },
    SetData: afterCalculation((target: ChartTarget, given) => {
      const { engine } = target.session;
      const rect = sourceRect(target.session, given.any(0));
      putChart(target.session, withSource(engine, chartPart(target), rect, seriesByOf(given.any(1))));
    }),
    ...eventMethods<ChartTarget>("chart", ["ActivatedEvent", "DeactivatedEvent"], chartId),
    SetPosition: (target, given) => setPosition(target, given.any(0), given.any(1)),
    GetImage: afterCalculation((target: ChartTarget, given) => image(target, given.any(0), given.any(1))),
  },
});
