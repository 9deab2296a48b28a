import { fontSizeOf, labelGap, type AxisPlace } from "./axisPlaces";
import { labelSize, lineHeight } from "./categoryLabels";
import type { CartesianLayout } from "./cartesianLayout";
import type { Box, DrawnAxis } from "./chartDrawing";
import type { ChartTheme } from "./chartTheme";
import { textStyle, turned, upright } from "./lookStyles";
import { PartBox } from "./PartBox";
import { pixels } from "./pixels";
import { RuledAxis } from "./RuledAxis";
import { textWidth } from "./textWidth";
import type { ValueScale } from "./valueScale";

interface ValueAxisProps {
  readonly axis: DrawnAxis;
  readonly scale: ValueScale;
  readonly place: AxisPlace;
  readonly plot: Box;
  readonly theme: ChartTheme;
  readonly mark: "value" | "secondary" | "across";
  readonly direction?: "up" | "across";
  /** Its line is drawn although nobody gave it a look. */
  readonly lined?: boolean;
}

/** An axis that counts: from bottom to top, or from left to right. */
export function ValueAxis(props: ValueAxisProps) {
  const { axis, scale, place, plot, theme, mark, direction = "up", lined = false } = props;
  const at = (value: number): number =>
    direction === "up" ? plot.top + plot.height - scale.at(value) : plot.left + scale.at(value);
  return (
    <RuledAxis
      mark={mark}
      direction={direction}
      axis={axis}
      place={place}
      plot={plot}
      theme={theme}
      ticks={scale.ticks.map(({ value, label }) => ({ at: at(value), label }))}
      minor={scale.minor.map(at)}
      lined={lined}
    />
  );
}

interface AxisTitleProps {
  readonly axis: DrawnAxis;
  readonly box: Box;
  readonly plot: Box;
  readonly theme: ChartTheme;
  readonly side: "left" | "right" | "bottom" | "top";
}

/** Upwards unless somebody turned it. */
export function AxisTitle({ axis, box, plot, theme, side }: AxisTitleProps) {
  if (axis.title === undefined) return null;
  const { titleLook } = axis.look ?? {};
  const style = textStyle(titleLook?.font, theme, { size: labelSize, color: theme.quiet });
  const size = style.fontSize;
  const beside = side === "left" || side === "right";
  const orientation = titleLook?.orientation ?? (beside ? 90 : 0);
  const middle = { x: plot.left + plot.width / 2, y: plot.top + plot.height / 2 };
  const places = {
    left: { x: box.left + size, y: middle.y },
    right: { x: box.left + box.width - 4, y: middle.y },
    bottom: { x: middle.x, y: box.top + box.height - 3 },
    top: { x: middle.x, y: box.top + size },
  };
  const x = pixels(places[side].x);
  const y = pixels(places[side].y);
  const length = textWidth(axis.title, size);
  const lies = Math.abs(orientation) !== 90;
  const around = lies
    ? { left: x - length / 2 - 3, top: y - size - 1, width: length + 6, height: size + 5 }
    : { left: x - size - 1, top: y - length / 2 - 3, width: size + 5, height: length + 6 };
  return (
    <g data-part="axis title">
      <PartBox look={titleLook} box={around} theme={theme} />
      <text {...style} x={x} y={y} textAnchor="middle" {...turned(orientation, x, y)} {...upright(orientation)}>
        {axis.title}
      </text>
    </g>
  );
}

interface CategoryAxisProps {
  readonly axis: DrawnAxis;
  readonly layout: CartesianLayout;
  readonly theme: ChartTheme;
}

const usualSlant = 40;

/** The line that columns stand on, and the names of the categories where the axis has its labels. */
export function CategoryAxis({ axis, layout, theme }: CategoryAxisProps) {
  const { plot, labels, categoryPlace: place, marks } = layout;
  const spaced = marks.filter((_, index) => index % (axis.look?.markSpacing ?? 1) === 0);
  return (
    <g>
      <RuledAxis
        mark="category"
        direction="across"
        axis={axis}
        place={{ ...place, labels: undefined }}
        plot={plot}
        theme={theme}
        ticks={[]}
        marks={spaced}
        minor={marks}
        lined
      />
      {place.labels && (
        <g data-labels="category names">
          {labels.lines.map((lines, category) =>
            category % labels.every === 0 ? (
              <CategoryLabel key={category} {...{ axis, layout, theme, lines }} x={layout.middle(category)} />
            ) : null,
          )}
        </g>
      )}
    </g>
  );
}

interface CategoryLabelProps extends CategoryAxisProps {
  readonly lines: readonly string[];
  readonly x: number;
}

function CategoryLabel({ axis, layout, theme, lines, x: middle }: CategoryLabelProps) {
  const { plot, labels, categoryPlace, band } = layout;
  const { at = 0, side = -1 } = categoryPlace.labels ?? {};
  const size = fontSizeOf(axis);
  const step = size + lineHeight - labelSize;
  const style = textStyle(axis.look?.font, theme, { size: labelSize, color: theme.quiet });
  const start = plot.top + plot.height * (1 - at) - side * labelGap(axis);
  const x = pixels(middle);
  if (labels.slanted) {
    const angle = labels.orientation ?? usualSlant;
    const y = pixels(start + (side < 0 ? 6 : -2));
    // The end of a label that rises is nearest to the axis, the beginning of one that falls.
    const anchor = angle > 0 === side < 0 ? "end" : "start";
    return (
      <text
        {...style}
        x={x}
        y={y}
        textAnchor={angle === 180 ? "start" : anchor}
        {...turned(angle, x, y)}
        {...upright(angle)}
      >
        {lines[0]}
      </text>
    );
  }
  const first = side < 0 ? start + size - 2 : start - step * (lines.length - 1) - 2;
  const { alignment = "Center" } = axis.look ?? {};
  const shift = { Center: 0, Left: -band / 2 + 3, Right: band / 2 - 3 }[alignment];
  const anchor = { Center: "middle", Left: "start", Right: "end" } as const;
  return (
    <text {...style} y={pixels(first)} textAnchor={anchor[alignment]}>
      {lines.map((line, index) => (
        <tspan key={index} x={pixels(middle + shift)} dy={index === 0 ? 0 : step}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
