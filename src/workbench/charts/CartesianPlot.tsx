import { cartesianLayout, shareAxis, titleSide } from "./cartesianLayout";
import { seriesColor } from "./chartColors";
import type { ChartContext } from "./chartContext";
import type { Box, ChartDrawing } from "./chartDrawing";
import { isArea } from "./chartTypes";
import { columnBlocks, waterfallBlocks } from "./columnBlocks";
import { ColumnMarks } from "./ColumnMarks";
import { CourseMarks } from "./CourseMarks";
import { LabelRoom } from "./labelRoom";
import { PartBox } from "./PartBox";
import { AxisTitle, CategoryAxis, ValueAxis } from "./PlotAxes";
import { SeriesExtras } from "./SeriesExtras";

export interface PlotProps {
  readonly drawing: ChartDrawing;
  readonly context: ChartContext;
  readonly box: Box;
}

const besides = (side: -1 | 1): "left" | "right" => (side < 0 ? "left" : "right");

/** Columns, lines, areas and their combinations over categories from left to right. */
export function CartesianPlot({ drawing, context, box }: PlotProps) {
  const { theme, format } = context;
  const columns = drawing.type === "Waterfall" ? waterfallBlocks(drawing, theme) : columnBlocks(drawing, theme);
  const layout = cartesianLayout(drawing, columns, box, format);
  const { plot, courses, valuePlace, secondaryPlace, categoryPlace } = layout;
  const room = new LabelRoom({ left: box.left, top: box.top - 4, width: box.width, height: box.height + 4 });
  const drawn = courses.map((course) => ({ ...course, color: seriesColor(theme, course.series, course.index) }));
  const areas = drawn.filter(({ series }) => isArea(series.type));
  const lines = drawn.filter(({ series }) => !isArea(series.type));
  const marks = { drawing, context, layout, room };
  const shared = { plot, theme };
  return (
    <g>
      <PartBox look={drawing.plotArea} box={plot} theme={theme} />
      <ValueAxis
        {...shared}
        axis={shareAxis(drawing, drawing.valueAxis)}
        scale={layout.values}
        place={valuePlace}
        mark="value"
      />
      <AxisTitle {...shared} axis={drawing.valueAxis} box={box} side={besides(titleSide(valuePlace))} />
      {layout.secondary && (
        <>
          <ValueAxis
            {...shared}
            axis={drawing.secondaryAxis}
            scale={layout.secondary}
            place={secondaryPlace}
            mark="secondary"
          />
          <AxisTitle {...shared} axis={drawing.secondaryAxis} box={box} side={besides(titleSide(secondaryPlace))} />
        </>
      )}
      <CourseMarks {...marks} courses={areas} />
      <ColumnMarks {...marks} columns={columns} />
      <CategoryAxis axis={drawing.categoryAxis} layout={layout} theme={theme} />
      <AxisTitle
        {...shared}
        axis={drawing.categoryAxis}
        box={box}
        side={titleSide(categoryPlace) < 0 ? "bottom" : "top"}
      />
      <CourseMarks {...marks} courses={lines} />
      <SeriesExtras
        drawing={drawing}
        context={context}
        plot={plot}
        at={({ secondary }, x, y) => {
          const scale = layout.scaleOf(secondary);
          const clamped = Math.max(scale.low, Math.min(scale.high, y));
          return { x: layout.middle(x - 1), y: plot.top + plot.height - scale.at(clamped) };
        }}
      />
    </g>
  );
}
