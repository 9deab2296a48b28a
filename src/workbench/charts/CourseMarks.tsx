import type { CartesianLayout, Course } from "./cartesianLayout";
import { labelSize } from "./categoryLabels";
import type { ChartContext } from "./chartContext";
import { pointColor } from "./chartColors";
import type { ChartDrawing } from "./chartDrawing";
import { isArea } from "./chartTypes";
import { alone, areaPath, linePath } from "./coursePaths";
import { labelText } from "./labelTexts";
import type { LabelRoom } from "./labelRoom";
import { pixels } from "./pixels";
import { textWidth } from "./textWidth";

export interface CourseMarksProps {
  readonly drawing: ChartDrawing;
  readonly context: ChartContext;
  readonly layout: CartesianLayout;
  readonly courses: readonly (Course & { readonly color: string })[];
  readonly room: LabelRoom;
}

/** Lines and areas. */
export function CourseMarks({ drawing, context, layout, courses, room }: CourseMarksProps) {
  const { plot } = layout;
  return courses.map(({ series, index, spans, color }) => {
    const scale = layout.scaleOf(series.secondary);
    const y = (value: number) => plot.top + plot.height - scale.at(Math.max(scale.low, Math.min(scale.high, value)));
    const points = spans.map((span, category) => span && { x: layout.middle(category), y: y(span[1]), category });
    const area = isArea(series.type);
    const dots = series.type === "LineMarkers" ? points.filter((point) => point !== null) : alone(points);
    return (
      <g key={index} data-marks={area ? "area" : "line"}>
        {area && <path d={areaPath(spans, (at) => layout.middle(at), y)} fill={color} fillOpacity={0.82} />}
        {!area && (
          <path
            d={linePath(points)}
            fill="none"
            stroke={color}
            strokeWidth={series.lineWidth ?? 2.25}
            strokeLinejoin="round"
            strokeLinecap="round"
          />
        )}
        {dots.map((dot, at) => (
          <circle
            key={at}
            cx={pixels(dot.x)}
            cy={pixels(dot.y)}
            r={3.5}
            fill={"category" in dot ? pointColor(context.theme, series, Number(dot.category), color) : color}
            stroke={context.theme.surface}
            strokeWidth={1}
          />
        ))}
        {points.map((point) => {
          const value = point ? (series.values[point.category] ?? null) : null;
          if (!point || value === null) return null;
          const text = labelText(drawing, series, point.category, value, context.format);
          const width = textWidth(text, labelSize);
          const box = { left: point.x - width / 2, top: point.y - labelSize - 8, width, height: labelSize + 2 };
          if (text === "" || !room.take(box)) return null;
          return (
            <text
              key={point.category}
              x={pixels(point.x)}
              y={pixels(point.y - 7)}
              fontSize={labelSize}
              fill={context.theme.ink}
              textAnchor="middle"
            >
              {text}
            </text>
          );
        })}
      </g>
    );
  });
}
