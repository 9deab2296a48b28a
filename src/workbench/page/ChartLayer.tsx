import { useMemo } from "react";
import { chartTexts } from "../charts/chartTexts";
import { chartThemes } from "../charts/chartTheme";
import { formatNumber } from "../engine/formatNumber";
import { anchorOf } from "../objects/chartParts";
import { placeChart } from "../objects/chartPlacement";
import { ChartFrame } from "./ChartFrame";
import { chartPlace } from "./chartPlaces";
import type { Language } from "./language";
import type { OpenWorkbook } from "./openWorkbook";
import type { Theme } from "./theme";
import { useSheetCharts } from "./useSheetCharts";

export interface ChartLayerProps {
  readonly workbook: OpenWorkbook;
  readonly language: Language;
  readonly theme: Theme;
}

/** The charts over the grid: they scroll, zoom and are cut off with its cells. */
export function ChartLayer({ workbook, language, theme }: ChartLayerProps) {
  const { charts, frame } = useSheetCharts(workbook);
  const context = useMemo(
    () => ({ theme: chartThemes[theme], texts: chartTexts[language], format: formatNumber }),
    [theme, language],
  );

  if (!frame) return null;
  return (
    <div className="chart-layer">
      {charts.map(({ part, drawing, box, covers }) => {
        const anchor = anchorOf(workbook.engine, part);
        const place = anchor && chartPlace(box, anchor, frame);
        if (!place) return null;
        return (
          <ChartFrame
            key={part.id}
            drawing={drawing}
            context={context}
            box={box}
            place={place}
            scale={frame.scale}
            behind={covers}
            onPlace={(wanted) => placeChart(workbook.engine, part, wanted)}
            onRemove={() => workbook.engine.parts.remove(part.id)}
            onChoose={() => workbook.chartChosen(part.id)}
            onLeave={() => workbook.view.focus()}
            onWheel={(event) => workbook.view.wheel(event)}
          />
        );
      })}
    </div>
  );
}
