import { anchorOf, chartKind } from "./chartParts";
import { eventType, type RaiseEvent } from "./eventTypes";
import type { WorkbookState } from "./workbookState";

/** Tells that one chart was left and another entered, to who listens on them or on the charts of their sheet. */
export function tellChartActivation(
  left: string | undefined,
  entered: string | undefined,
  { engine, ids }: WorkbookState,
  raise: RaiseEvent,
): void {
  const tell = (chart: string | undefined, type: "Activated" | "Deactivated"): void => {
    const part = chart === undefined ? undefined : engine.parts.get(chart);
    const sheet = part?.kind === chartKind ? anchorOf(engine, part)?.sheet : undefined;
    if (part === undefined || sheet === undefined) return;
    const chartId = ids.of("0003", part.id);
    const worksheetId = ids.worksheet(sheet);
    raise(eventType[`chart${type}`], [chartId, worksheetId], { type: `Chart${type}`, chartId, worksheetId });
  };
  tell(left, "Deactivated");
  tell(entered, "Activated");
}
