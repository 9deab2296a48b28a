import { useEffect, useState } from "react";
import type { GridFrame } from "../engine/gridFrame";
import type { SheetBox } from "../engine/sheetGeometry";
import { anchorOf } from "../objects/chartParts";
import { boxOfChart } from "../objects/chartPlacement";
import { intersection } from "../objects/rectangle";
import type { OpenWorkbook } from "./openWorkbook";
import { onChartsChanged, sheetCharts, type SheetChart } from "./sheetCharts";

export interface ShownChart extends SheetChart {
  readonly box: SheetBox;
  /** A person is typing into a cell that it covers. */
  readonly covers: boolean;
}

export interface ShownCharts {
  readonly charts: readonly ShownChart[];
  readonly frame: GridFrame | undefined;
}

const none: ShownCharts = { charts: [], frame: undefined };

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
        if (workbook.beingReplaced) return;
        if (stale) charts = sheetCharts(engine, charts);
        stale = false;
        // Without charts nothing is to be laid out again with every step of scrolling.
        if (charts.length === 0) {
          show(none);
          return;
        }
        const typing = view.editing() ? engine.selection() : undefined;
        show({
          charts: charts.map((chart) => {
            const anchor = anchorOf(engine, chart.part);
            const covers = typing !== undefined && anchor !== undefined && intersection(anchor, typing) !== undefined;
            return { ...chart, covers, box: boxOfChart(engine, chart.part) };
          }),
          frame: view.frame(),
        });
      });
    };
    const read = () => {
      stale = true;
      look();
    };
    read();
    const stops = [onChartsChanged(engine, read), view.onViewChanged(look), view.onResized(look)];
    return () => {
      if (due !== undefined) cancelAnimationFrame(due);
      stops.forEach((stop) => stop());
    };
  }, [workbook]);

  return shown;
}
