import type { ChartDrawing } from "../charts/chartDrawing";
import type { SheetEngine, Unsubscribe } from "../engine/sheetEngine";
import { chartContent } from "../objects/chartContent";
import { chartKind, chartsOn, type ChartPart } from "../objects/chartParts";
import { followSpills } from "../objects/chartReferences";

export interface SheetChart {
  readonly part: ChartPart;
  readonly drawing: ChartDrawing;
}

/** The charts of the sheet in front with what they show now, each the same object as before where nothing changed. */
export function sheetCharts(engine: SheetEngine, before: readonly SheetChart[]): readonly SheetChart[] {
  const sheet = engine.activeSheet();
  followSpills(engine, chartsOn(engine, sheet));
  const now = chartsOn(engine, sheet).map((part): SheetChart => {
    const drawing = chartContent(engine, part);
    const known = before.find((one) => one.part.id === part.id);
    const same = known && JSON.stringify(known.drawing) === JSON.stringify(drawing);
    if (!same) return { part, drawing };
    return known.part.data === part.data && known.part.cells === part.cells ? known : { part, drawing: known.drawing };
  });
  return now.length === before.length && now.every((chart, index) => chart === before[index]) ? before : now;
}

/** After anything that may have changed what the charts show: cells, results, the charts themselves, another sheet. */
export function onChartsChanged(engine: SheetEngine, listener: () => void): Unsubscribe {
  const stops = [
    engine.onCalculated(listener),
    engine.onContentChanged(listener),
    engine.onSheetsChanged(listener),
    engine.parts.onChanged(({ before, after }) => {
      if ((after ?? before)?.kind === chartKind) listener();
    }),
  ];
  return () => stops.forEach((stop) => stop());
}
