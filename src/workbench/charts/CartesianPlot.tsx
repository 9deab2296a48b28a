import { cartesianLayout, shareAxis } from "./cartesianLayout";
import { seriesColor } from "./chartColors";
import type { ChartContext } from "./chartContext";
import type { Box, ChartDrawing } from "./chartDrawing";
import { isArea } from "./chartTypes";
import { columnBlocks, waterfallBlocks } from "./columnBlocks";
import { ColumnMarks } from "./ColumnMarks";
import { CourseMarks } from "./CourseMarks";
import { LabelRoom } from "./labelRoom";
import { AxisTitle, CategoryAxis, ValueAxis } from "./PlotAxes";

export interface PlotProps {
  readonly drawing: ChartDrawing;
  readonly context: ChartContext;
  readonly box: Box;
}

/** Columns, lines, areas and their combinations over categories from left to right. */
export function CartesianPlot({ drawing, context, box }: PlotProps) {
  const { theme, format } = context;
  const columns = drawing.type === "Waterfall" ? waterfallBlocks(drawing, theme) : columnBlocks(drawing, theme);
  const layout = cartesianLayout(drawing, columns, box, format);
  const { plot, courses } = layout;
  const room = new LabelRoom({ left: box.left, top: box.top - 4, width: box.width, height: box.height + 4 });
  const drawn = courses.map((course) => ({ ...course, color: seriesColor(theme, course.series, course.index) }));
  const areas = drawn.filter(({ series }) => isArea(series.type));
  const lines = drawn.filter(({ series }) => !isArea(series.type));
  const marks = { drawing, context, layout, room };
  return (
    <g>
      <ValueAxis
        axis={shareAxis(drawing, drawing.valueAxis)}
        scale={layout.values}
        plot={plot}
        theme={theme}
        side="left"
      />
      <AxisTitle axis={drawing.valueAxis} box={box} plot={plot} theme={theme} side="left" />
      {layout.secondary && (
        <>
          <ValueAxis
            axis={{ ...drawing.secondaryAxis, gridlines: false }}
            scale={layout.secondary}
            plot={plot}
            theme={theme}
            side="right"
          />
          <AxisTitle axis={drawing.secondaryAxis} box={box} plot={plot} theme={theme} side="right" />
        </>
      )}
      <CourseMarks {...marks} courses={areas} />
      <ColumnMarks {...marks} columns={columns} />
      <CategoryAxis axis={drawing.categoryAxis} layout={layout} theme={theme} />
      <AxisTitle axis={drawing.categoryAxis} box={box} plot={plot} theme={theme} side="bottom" />
      <CourseMarks {...marks} courses={lines} />
    </g>
  );
}
