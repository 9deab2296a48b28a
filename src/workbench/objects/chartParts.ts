import type { Rect, SheetEngine, SheetId } from "../engine/sheetEngine";
import type { SheetPart } from "../engine/sheetParts";
import { checkSheet } from "./access";
import { anchorCells, type ChartRecord } from "./chartRecord";
import { itemNotFound } from "./hostError";
import type { Session } from "./session";

export const chartKind = "chart";

/** A chart in the workbook: a part whose data are a chart's. */
export interface ChartPart extends SheetPart {
  readonly data: ChartRecord;
}

export interface ChartTarget {
  readonly session: Session;
  readonly chart: string;
}

const asChart = (part: SheetPart): ChartPart => ({ ...part, data: part.data as ChartRecord });

/** The cells that a chart lies over; undefined when they or their sheet are gone, and the chart with them. */
export function anchorOf(engine: SheetEngine, { cells }: SheetPart): Rect | undefined {
  const anchor = cells[anchorCells];
  return anchor && engine.sheets().some(({ id }) => id === anchor.sheet) ? anchor : undefined;
}

export const allCharts = (engine: SheetEngine): ChartPart[] =>
  engine.parts
    .list(chartKind)
    .map(asChart)
    .filter((part) => anchorOf(engine, part) !== undefined);

export const chartsOn = (engine: SheetEngine, sheet: SheetId): ChartPart[] =>
  allCharts(engine).filter((part) => anchorOf(engine, part)?.sheet === sheet);

export function chartPart({ session, chart }: ChartTarget): ChartPart {
  const { engine } = session;
  const part = engine.parts.get(chart);
  if (part?.kind !== chartKind || !anchorOf(engine, part)) throw itemNotFound();
  return asChart(part);
}

export const chartRecord = (target: ChartTarget): ChartRecord => chartPart(target).data;

/** Puts a changed chart in place of what it was. */
export function changeChart(target: ChartTarget, change: (record: ChartRecord) => ChartRecord): void {
  const part = chartPart(target);
  putChart(target.session, { ...part, data: change(part.data) });
}

/** Objects of a protected sheet stay as they are unless its protection lets them be edited. */
export function checkChart(target: ChartTarget): ChartPart {
  const part = chartPart(target);
  const anchor = anchorOf(target.session.engine, part);
  if (anchor) checkSheet(target.session, anchor.sheet, "allowEditObjects");
  return part;
}

export function putChart(session: Session, part: ChartPart): void {
  checkChart({ session, chart: part.id });
  session.engine.parts.put(part);
}
