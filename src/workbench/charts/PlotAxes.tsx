import { labelSize, lineHeight } from "./categoryLabels";
import type { CartesianLayout } from "./cartesianLayout";
import type { Box, DrawnAxis } from "./chartDrawing";
import type { ChartTheme } from "./chartTheme";
import { pixels } from "./pixels";
import type { ValueScale } from "./valueScale";

interface ValueAxisProps {
  readonly axis: DrawnAxis;
  readonly scale: ValueScale;
  readonly plot: Box;
  readonly theme: ChartTheme;
  readonly side: "left" | "right";
}

/** Gridlines and labels of an axis that counts from bottom to top. */
export function ValueAxis({ axis, scale, plot, theme, side }: ValueAxisProps) {
  const bottom = plot.top + plot.height;
  const right = plot.left + plot.width;
  return (
    <g data-axis={side === "left" ? "value" : "secondary"}>
      {scale.ticks.map(({ value, label }) => {
        const y = pixels(bottom - scale.at(value));
        return (
          <g key={value}>
            {axis.gridlines && <line x1={plot.left} x2={right} y1={y} y2={y} stroke={theme.grid} strokeWidth={1} />}
            {axis.visible && (
              <text
                x={pixels(side === "left" ? plot.left - 6 : right + 6)}
                y={y}
                dy="0.34em"
                fontSize={labelSize}
                fill={theme.quiet}
                textAnchor={side === "left" ? "end" : "start"}
              >
                {label}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

interface AxisTitleProps {
  readonly axis: DrawnAxis;
  readonly box: Box;
  readonly plot: Box;
  readonly theme: ChartTheme;
  readonly side: "left" | "right" | "bottom";
}

export function AxisTitle({ axis, box, plot, theme, side }: AxisTitleProps) {
  if (axis.title === undefined) return null;
  const shared = { fontSize: labelSize, fill: theme.quiet, textAnchor: "middle" as const };
  if (side === "bottom") {
    return (
      <text {...shared} x={pixels(plot.left + plot.width / 2)} y={pixels(box.top + box.height - 3)}>
        {axis.title}
      </text>
    );
  }
  const x = pixels(side === "left" ? box.left + lineHeight - 3 : box.left + box.width - 4);
  const y = pixels(plot.top + plot.height / 2);
  return (
    <text {...shared} x={x} y={y} transform={`rotate(-90 ${x} ${y})`}>
      {axis.title}
    </text>
  );
}

interface CategoryAxisProps {
  readonly axis: DrawnAxis;
  readonly layout: CartesianLayout;
  readonly theme: ChartTheme;
}

/** The names of the categories below the plot, whatever lies below zero. */
export function CategoryAxis({ axis, layout, theme }: CategoryAxisProps) {
  const { plot, labels, values } = layout;
  const bottom = plot.top + plot.height;
  const zero = pixels(bottom - values.at(Math.min(Math.max(0, values.low), values.high)));
  return (
    <g data-axis="category">
      <line x1={plot.left} x2={plot.left + plot.width} y1={zero} y2={zero} stroke={theme.axis} strokeWidth={1} />
      {axis.visible &&
        labels.lines.map((lines, category) => {
          if (category % labels.every !== 0) return null;
          const x = pixels(layout.middle(category));
          const y = pixels(bottom + lineHeight + (labels.slanted ? -2 : 1));
          return labels.slanted ? (
            <text
              key={category}
              x={x}
              y={y}
              fontSize={labelSize}
              fill={theme.quiet}
              textAnchor="end"
              transform={`rotate(-40 ${x} ${y})`}
            >
              {lines[0]}
            </text>
          ) : (
            <text key={category} y={y} fontSize={labelSize} fill={theme.quiet} textAnchor="middle">
              {lines.map((line, index) => (
                <tspan key={index} x={x} dy={index === 0 ? 0 : lineHeight}>
                  {line}
                </tspan>
              ))}
            </text>
          );
        })}
    </g>
  );
}
