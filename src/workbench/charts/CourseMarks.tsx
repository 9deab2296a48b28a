import type { CartesianLayout, Course } from "./cartesianLayout";
import { labelSize } from "./categoryLabels";
import { inTurn } from "./chartColors";
import type { ChartContext } from "./chartContext";
import type { ChartDrawing, DrawnSeries } from "./chartDrawing";
import { isArea } from "./chartTypes";
import { alone, areaPath, linePath, smoothPath } from "./coursePaths";
import { DataLabel } from "./DataLabel";
import { labelExtent, labelFontSize, ownPlace, pointLabelBox } from "./labelBoxes";
import { labelsAt, labelText } from "./labelTexts";
import type { LabelRoom } from "./labelRoom";
import { shadowStyle, strokeOf } from "./lookStyles";
import { Marker } from "./Marker";
import { pointMarker } from "./pointMarkers";

export interface CourseMarksProps {
  readonly drawing: ChartDrawing;
  readonly context: ChartContext;
  readonly layout: CartesianLayout;
  readonly courses: readonly (Course & { readonly color: string })[];
  readonly room: LabelRoom;
}

const usualRadius = 3.5;

/** A line without markers has them where somebody asked for one. */
const marked = ({ type, marker, pointLooks }: DrawnSeries, point: number): boolean => {
  const style = pointLooks?.[point]?.marker?.style ?? marker?.style;
  return style === undefined
    ? type === "LineMarkers"
    : style !== "None" && (style !== "Automatic" || type === "LineMarkers");
};

/** Lines and areas. */
export function CourseMarks({ drawing, context, layout, courses, room }: CourseMarksProps) {
  const { plot } = layout;
  const { theme } = context;
  return courses.map(({ series, index, spans, color }) => {
    const scale = layout.scaleOf(series.secondary);
    const y = (value: number) => plot.top + plot.height - scale.at(Math.max(scale.low, Math.min(scale.high, value)));
    const points = spans.map((span, category) => span && { x: layout.middle(category), y: y(span[1]), category });
    const area = isArea(series.type);
    const present = points.filter((point) => point !== null);
    const joined = drawing.spansGaps ? present : points;
    const lonely = alone(joined);
    const dots = area ? lonely : present.filter((point) => marked(series, point.category) || lonely.includes(point));
    const usual = { color, width: series.lineWidth ?? 2.25 };
    const stroke = strokeOf({ ...(series.lineStyle && { style: series.lineStyle }) }, theme, usual);
    return (
      <g key={index} data-marks={area ? "area" : "line"} {...shadowStyle(series.shadow)}>
        {area && <path d={areaPath(spans, (at) => layout.middle(at), y)} fill={color} fillOpacity={0.82} />}
        {!area && stroke && (
          <path
            d={(series.smooth ? smoothPath : linePath)(joined)}
            fill="none"
            strokeLinejoin="round"
            strokeLinecap={stroke.strokeDasharray ? "butt" : "round"}
            {...stroke}
          />
        )}
        {dots.map(({ x, y: up, ...dot }) => {
          const category = "category" in dot ? Number(dot.category) : 0;
          const shade = inTurn(theme, drawing, category, color);
          return <Marker key={category} x={x} y={up} {...pointMarker(theme, series, category, shade, usualRadius)} />;
        })}
        {points.map((point) => {
          const value = point ? (series.values[point.category] ?? null) : null;
          if (!point || value === null) return null;
          const text = labelText(drawing, series, point.category, value, context.format);
          if (text === "" || (value > scale.high && !drawing.labelsOverMaximum)) return null;
          const labels = labelsAt(series, point.category);
          const extent = labelExtent(text, labelFontSize(labels, labelSize), labels);
          const own = ownPlace(labels, extent);
          const found = own ?? pointLabelBox(labels?.position ?? "automatic", point, 5, extent);
          if (!own && !room.take(found)) return null;
          return (
            <DataLabel
              key={point.category}
              text={text}
              box={found}
              labels={labels}
              fontSize={labelSize}
              color={theme.ink}
              keyColor={color}
              theme={theme}
            />
          );
        })}
      </g>
    );
  });
}
