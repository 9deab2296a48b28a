import { checkSheet } from "./access";
import { isRound, type ChartType } from "../charts/chartTypes";
import { chart, chartId, seriesByOf, sourceRect, withSource } from "./chartObject";
import { chartKind, chartsOn, type ChartPart } from "./chartParts";
import { anchorAt, placed, usualSize } from "./chartPlacement";
import { newChart, type SeriesBy } from "./chartRecord";
import { chartType } from "./chartValues";
import { eventMethods } from "./eventRegistration";
import { invalidArgument, itemNotFound } from "./hostError";
import { afterCalculation, defineObject, type HostObject, type ObjectKind } from "./hostObject";
import { sameName } from "./itemNames";
import type { Rect } from "../engine/sheetEngine";
import type { SheetTarget } from "./worksheets";

const present = ({ session, sheet }: SheetTarget): ChartPart[] => chartsOn(session.engine, sheet);

const objectOf = ({ session }: SheetTarget, part: ChartPart): HostObject => chart.of({ session, chart: part.id });

/** By name or by id. */
function find(target: SheetTarget, key: unknown): HostObject | null {
  if (typeof key !== "string") throw invalidArgument();
  const { session } = target;
  const part = present(target).find(
    ({ id, data }) => sameName(data.name, key) || chartId({ session, chart: id }) === key,
  );
  return part ? objectOf(target, part) : null;
}

function get(target: SheetTarget, key: unknown): HostObject {
  const found = find(target, key);
  if (!found) throw itemNotFound();
  return found;
}

function nextName(target: SheetTarget): string {
  const names = present(target).map(({ data }) => data.name);
  for (let number = 1; ; number += 1) {
    const name = `Chart ${number}`;
    if (!names.some((taken) => sameName(taken, name))) return name;
  }
}

function add(target: SheetTarget, type: ChartType, source: Rect, seriesBy: SeriesBy | "Auto"): HostObject {
  const { session, sheet } = target;
  const { engine } = session;
  checkSheet(session, sheet, "allowEditObjects");
  const id = `chart-${crypto.randomUUID()}`;
  const bare: ChartPart = { id, kind: chartKind, cells: {}, data: newChart(nextName(target), type) };
  const filled = withSource(engine, bare, source, seriesBy);
  const legendVisible = filled.data.series.length > 1 || isRound(type);
  // Beside its cells, where it hides nothing of them.
  const cells = engine.geometry.box(source);
  const box =
    source.sheet === sheet
      ? { left: cells.left + cells.width + 24, top: cells.top, ...usualSize }
      : { left: 48, top: 48, ...usualSize };
  const { anchor, insets } = anchorAt(engine, sheet, box);
  engine.parts.put(placed({ ...filled, data: { ...filled.data, legendVisible } }, anchor, insets));
  return chart.of({ session, chart: id });
}

const worksheetId = ({ session, sheet }: SheetTarget): string => session.workbook.ids.worksheet(sheet);

export const chartCollection: ObjectKind<SheetTarget> = defineObject({
  name: "ChartCollection",
  collection: {
    items: (target) => present(target).map((part) => objectOf(target, part)),
    item: get,
  },
  properties: { Count: { read: (target) => present(target).length } },
  methods: {
    Add: afterCalculation((target: SheetTarget, given) =>
      add(target, chartType(given.any(0)), sourceRect(target.session, given.any(1)), seriesByOf(given.any(2))),
    ),
    GetCount: (target) => present(target).length,
    GetItem: (target, given) => get(target, given.any(0)),
    GetItemAt: (target, given) => {
      const part = present(target)[given.integer(0)];
      if (!part) throw invalidArgument();
      return objectOf(target, part);
    },
    GetItemOrNullObject: (target, given) => find(target, given.any(0)),
    ...eventMethods<SheetTarget>(
      "chart",
      ["AddedEvent", "DeletedEvent", "ActivatedEvent", "DeactivatedEvent"],
      worksheetId,
    ),
  },
});
