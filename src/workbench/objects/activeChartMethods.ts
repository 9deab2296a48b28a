import { chart } from "./chartObject";
import { itemNotFound } from "./hostError";
import type { HostObject, Method } from "./hostObject";
import type { Session } from "./session";

interface WorkbookTarget {
  readonly session: Session;
}

function activeChart({ session }: WorkbookTarget): HostObject | null {
  const { current } = session.workbook.activeChart;
  return current === undefined ? null : chart.of({ session, chart: current });
}

/** The workbook's members about the chart that is selected. */
export const activeChartMethods: Readonly<Record<string, Method<WorkbookTarget>>> = {
  GetActiveChart: (target) => {
    const found = activeChart(target);
    if (!found) throw itemNotFound();
    return found;
  },
  GetActiveChartOrNullObject: activeChart,
};
