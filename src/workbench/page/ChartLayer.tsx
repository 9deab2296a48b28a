import { useEffect, useMemo, useReducer, type RefObject } from "react";
import { chartTexts } from "../charts/chartTexts";
import { chartThemes } from "../charts/chartTheme";
import { formatNumber } from "../engine/formatNumber";
import { anchorOf } from "../objects/chartParts";
import { placeChart } from "../objects/chartPlacement";
import type { WorkbookState } from "../objects/workbookState";
import { ChartFrame } from "./ChartFrame";
import { chartPlace } from "./chartPlaces";
import type { Language } from "./language";
import type { OpenWorkbook } from "./openWorkbook";
import { paintChart } from "./paintChart";
import type { Theme } from "./theme";
import { useSheetCharts } from "./useSheetCharts";

export interface ChartLayerProps {
  readonly workbook: OpenWorkbook;
  /** What the add-in sees of the workbook: it may ask for a chart's picture. */
  readonly state: WorkbookState;
  readonly language: Language;
  readonly theme: Theme;
  /** The element that holds the grid and this layer above it. */
  readonly room: RefObject<HTMLElement | null>;
}

/** The charts over the grid: they scroll, zoom and are cut off with its cells. */
export function ChartLayer({ workbook, state, language, theme, room }: ChartLayerProps) {
  const { charts, frame, editing } = useSheetCharts(workbook);
  const [, layOut] = useReducer((times: number) => times + 1, 0);
  const context = useMemo(
    () => ({ theme: chartThemes[theme], texts: chartTexts[language], format: formatNumber }),
    [theme, language],
  );

  useEffect(() => {
    const { engine } = workbook;
    state.paintChart = (id, size) => paintChart(engine, id, size, chartTexts[language]);
    return () => {
      state.paintChart = undefined;
    };
  }, [workbook, state, language]);

  // The pane beside the grid changes the grid's size without a command of the grid's.
  useEffect(() => {
    if (!room.current) return;
    const observer = new ResizeObserver(layOut);
    observer.observe(room.current);
    return () => observer.disconnect();
  }, [room]);

  // The layer's own element gives the origin: its parent is the room, and that has no border.
  if (!frame) return null;
  const origin = frame.room;
  return (
    <div className="chart-layer">
      {charts.map(({ part, drawing, box }) => {
        const anchor = anchorOf(workbook.engine, part);
        const place = anchor && chartPlace(box, anchor, frame, origin);
        if (!place) return null;
        return (
          <ChartFrame
            key={part.id}
            drawing={drawing}
            context={context}
            box={box}
            place={place}
            scale={frame.scale}
            behind={editing}
            onPlace={(wanted) => placeChart(workbook.engine, part, wanted)}
            onRemove={() => workbook.engine.parts.remove(part.id)}
            onLeave={() => workbook.view.focus()}
            onWheel={(event) => workbook.view.wheel(event)}
          />
        );
      })}
    </div>
  );
}
