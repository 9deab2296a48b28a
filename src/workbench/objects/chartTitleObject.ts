import { horizontalAlignments, verticalAlignments, type FontLook, type PartLook } from "../charts/chartLook";
import { shownTitle } from "./chartContent";
import { changed, chartFormatString, chartTitleFormat, partFormat, type FormatTarget } from "./chartFormatObject";
import { changeChart, chartPart, chartRecord, putChart, type ChartTarget } from "./chartParts";
import { chartPlaces, pointsOf } from "./chartPlaces";
import { titleCells, type ChartRecord, type TitlePosition, type TitleRun } from "./chartRecord";
import { singleCellOf } from "./chartReferences";
import {
  flagValue,
  memberOf,
  numberValue,
  oneOf,
  optionalOf,
  orientationValue,
  textValue,
  type ChangeOf,
} from "./chartValues";
import { invalidArgument } from "./hostError";
import { afterCalculation, defineObject, type HostObject, type ObjectKind, type Property } from "./hostObject";

const member = memberOf<ChartTarget, ChartRecord>(chartRecord, (target, part) =>
  changeChart(target, (record) => ({ ...record, ...part })),
);

/** What Excel calls a chart that nobody has given a title. */
const placeholder = "Chart Title";

const look = (target: ChartTarget): PartLook => chartRecord(target).titleLook ?? {};

const changeLook = (target: ChartTarget, change: ChangeOf<PartLook>): void =>
  changeChart(target, (record) => ({ ...record, titleLook: changed(record.titleLook ?? {}, change) }));

const optional = optionalOf<ChartTarget, PartLook>(look, changeLook);

const shownText = (target: ChartTarget): string =>
  shownTitle(target.session.engine, chartPart(target)) ?? chartRecord(target).title ?? placeholder;

/** In points; null while no title is seen. */
const edge = (key: "left" | "top" | "width" | "height"): Property<ChartTarget> => {
  const read = afterCalculation((target: ChartTarget) =>
    pointsOf(chartPlaces(target.session.engine, chartPart(target)).frame.title?.box[key]),
  );
  return key === "left" || key === "top"
    ? { read, write: (target, value) => changeLook(target, { [key]: numberValue(value, 0) }) }
    : { read };
};

/** The title's own font, which is kept whole. */
function titleFormat(target: ChartTarget): FormatTarget {
  const change = (part: ChangeOf<FontLook>): void =>
    changeChart(target, (record) => ({
      ...record,
      titleFont: changed(record.titleFont, part) as ChartRecord["titleFont"],
    }));
  return {
    ...partFormat(
      () => look(target),
      (part) => changeLook(target, part),
    ),
    font: { look: () => chartRecord(target).titleFont, change },
  };
}

/** Some of the title's characters. */
function substring(target: ChartTarget, start: number, length: number): HostObject {
  if (start < 0 || length < 1 || start + length > shownText(target).length) throw invalidArgument();
  const runs = (): readonly TitleRun[] => chartRecord(target).titleRuns ?? [];
  const covers = (run: TitleRun): boolean => run.start <= start && start < run.start + run.length;
  const same = (run: TitleRun): boolean => run.start === start && run.length === length;
  return chartFormatString.of({
    font: {
      look: () =>
        runs()
          .filter(covers)
          .reduce<FontLook>((font, run) => ({ ...font, ...run.font }), chartRecord(target).titleFont),
      change: (part) => {
        const font = changed(runs().find(same)?.font ?? {}, part);
        const titleRuns = [...runs().filter((run) => !same(run)), { start, length, font }];
        changeChart(target, (record) => ({ ...record, titleRuns }));
      },
    },
  });
}

/** The title then says what a cell says. */
function setFormula(target: ChartTarget, formula: string): void {
  const { session } = target;
  const cell = singleCellOf(session, formula);
  const part = chartPart(target);
  putChart(session, {
    ...part,
    cells: { ...part.cells, [titleCells]: cell },
    data: changed(part.data, { title: undefined, titleRuns: undefined, titleVisible: true }),
  });
}

function setText(target: ChartTarget, title: string): void {
  const part = chartPart(target);
  const cells = { ...part.cells, [titleCells]: null };
  // A text makes the title appear.
  putChart(target.session, {
    ...part,
    cells,
    data: changed(part.data, { title, titleRuns: undefined, titleVisible: true }),
  });
}

const positions: readonly TitlePosition[] = ["Automatic", "Top", "Bottom", "Left", "Right"];

export const chartTitle: ObjectKind<ChartTarget> = defineObject({
  name: "ChartTitle",
  properties: {
    Text: {
      read: afterCalculation(shownText),
      write: (target, value) => setText(target, textValue(value)),
    },
    Visible: member("titleVisible", flagValue),
    Overlay: member("titleOverlay", flagValue),
    Position: {
      read: (target) => chartRecord(target).titlePosition ?? "Top",
      // A named place ends the one by points.
      write: (target, value) => {
        const titlePosition = oneOf(value, positions);
        changeLook(target, { left: undefined, top: undefined });
        changeChart(target, (record) => ({ ...record, titlePosition }));
      },
    },
    Left: edge("left"),
    Top: edge("top"),
    Width: edge("width"),
    Height: edge("height"),
    ShowShadow: optional("shadow", false, flagValue),
    TextOrientation: optional("orientation", 0, orientationValue),
    HorizontalAlignment: optional("horizontal", "Center", (value) => oneOf(value, horizontalAlignments)),
    VerticalAlignment: optional("vertical", "Center", (value) => oneOf(value, verticalAlignments)),
  },
  links: { Format: (target) => chartTitleFormat.of(titleFormat(target)) },
  methods: {
    GetSubstring: afterCalculation((target: ChartTarget, given) =>
      substring(target, given.integer(0), given.integer(1)),
    ),
    SetFormula: (target, given) => setFormula(target, given.text(0)),
  },
});
