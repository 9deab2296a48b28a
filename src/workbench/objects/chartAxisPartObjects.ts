import type { PartLook } from "../charts/chartLook";
import { axisLook, axisRecord, changeAxis, changeAxisLook, type AxisTarget } from "./chartAxisRecords";
import { shownAxisTitle } from "./chartContent";
import { changed, chartAxisTitleFormat, chartGridlinesFormat, lineTarget, partFormat } from "./chartFormatObject";
import { chartPart, putChart } from "./chartParts";
import { axisTitleCells } from "./chartRecord";
import { singleCellOf } from "./chartReferences";
import { flagValue, orientationValue, textValue, type ChangeOf } from "./chartValues";
import { afterCalculation, defineObject, type ObjectKind } from "./hostObject";

export interface GridlinesTarget extends AxisTarget {
  readonly minor: boolean;
}

const gridLine = ({ minor }: GridlinesTarget): "minorGridLine" | "gridLine" => (minor ? "minorGridLine" : "gridLine");

export const chartGridlines: ObjectKind<GridlinesTarget> = defineObject({
  name: "ChartGridlines",
  properties: {
    Visible: {
      read: (target) => (target.minor ? (axisLook(target).minorGridlines ?? false) : axisRecord(target).gridlines),
      write: (target, value) => {
        const visible = flagValue(value);
        if (target.minor) changeAxisLook(target, { minorGridlines: visible });
        else changeAxis(target, { gridlines: visible });
      },
    },
  },
  links: {
    Format: (target) =>
      chartGridlinesFormat.of({
        line: lineTarget(
          () => axisLook(target)[gridLine(target)],
          (line) => changeAxisLook(target, { [gridLine(target)]: line }),
        ),
      }),
  },
});

const titleLook = (target: AxisTarget): PartLook => axisLook(target).titleLook ?? {};

const changeTitleLook = (target: AxisTarget, change: ChangeOf<PartLook>): void =>
  changeAxisLook(target, { titleLook: changed(titleLook(target), change) });

/** Titles of axes that run upwards stand on their side. */
const usualOrientation = ({ axis }: AxisTarget): number => (axis === "category" ? 0 : 90);

function setFormula(target: AxisTarget, formula: string): void {
  const { session, axis } = target;
  const cell = singleCellOf(session, formula);
  const part = chartPart(target);
  const own = changed(part.data.axes[axis], { title: undefined, titleVisible: true });
  const axes = { ...part.data.axes, [axis]: own };
  putChart(session, {
    ...part,
    cells: { ...part.cells, [axisTitleCells(axis)]: cell },
    data: { ...part.data, axes },
  });
}

function setText(target: AxisTarget, title: string): void {
  const part = chartPart(target);
  const cells = { ...part.cells, [axisTitleCells(target.axis)]: null };
  const axes = { ...part.data.axes, [target.axis]: { ...axisRecord(target), title, titleVisible: true } };
  putChart(target.session, { ...part, cells, data: { ...part.data, axes } });
}

export const chartAxisTitle: ObjectKind<AxisTarget> = defineObject({
  name: "ChartAxisTitle",
  properties: {
    Text: {
      read: afterCalculation(
        (target: AxisTarget) => shownAxisTitle(target.session.engine, chartPart(target), target.axis) ?? "",
      ),
      write: (target, value) => setText(target, textValue(value)),
    },
    Visible: {
      read: (target) => axisRecord(target).titleVisible,
      write: (target, value) => changeAxis(target, { titleVisible: flagValue(value) }),
    },
    TextOrientation: {
      read: (target) => titleLook(target).orientation ?? usualOrientation(target),
      write: (target, value) => changeTitleLook(target, { orientation: orientationValue(value) }),
    },
  },
  links: {
    Format: (target) =>
      chartAxisTitleFormat.of(
        partFormat(
          () => titleLook(target),
          (change) => changeTitleLook(target, change),
        ),
      ),
  },
  methods: { SetFormula: (target, given) => setFormula(target, given.text(0)) },
});
