import { useEffect, useState } from "react";
import type { GridFrame } from "../engine/gridFrame";
import type { SheetBox } from "../engine/sheetGeometry";
import { boxOfChart } from "../objects/chartPlacement";
import type { OpenWorkbook } from "./openWorkbook";
import { onChartsChanged, sheetCharts, type SheetChart } from "./sheetCharts";

export interface ShownChart extends SheetChart {
  readonly box: SheetBox;
}

export interface ShownCharts {
  readonly charts: readonly ShownChart[];
  readonly frame: GridFrame | undefined;
  /** A person is typing into a cell. */
  readonly editing: boolean;
}

const none: ShownCharts = { charts: [], frame: undefined, editing: false };

/** The charts of the sheet in front, followed without polling: read anew once a frame after something has changed. */
export function useSheetCharts(workbook: OpenWorkbook): ShownCharts {
  const [shown, show] = useState<ShownCharts>(none);

  useEffect(() => {
    const { engine, view } = workbook;
    let charts: readonly SheetChart[] = [];
    let stale = true;
    let due: number | undefined;
    const look = () => {
      due ??= requestAnimationFrame(() => {
        due = undefined;
        if (stale) charts = sheetCharts(engine, charts);
        stale = false;
        // Without charts nothing is to be laid out again with every step of scrolling.
        if (charts.length === 0) {
          show(none);
          return;
        }
        show({
          charts: charts.map((chart) => ({ ...chart, box: boxOfChart(engine, chart.part) })),
          frame: view.frame(),
          editing: view.editing(),
        });
      });
    };
    const read = () => {
      stale = true;
      look();
    };
    read();
    const stops = [onChartsChanged(engine, read), view.onViewChanged(look)];
    window.addEventListener("resize", look);
    return () => {
      if (due !== undefined) cancelAnimationFrame(due);
      stops.forEach((stop) => stop());
      window.removeEventListener("resize", look);
    };
  }, [workbook]);

  return shown;
}
