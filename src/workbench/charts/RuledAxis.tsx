import { labelGap, tickLength, type AxisPlace } from "./axisPlaces";
import { labelSize } from "./categoryLabels";
import type { Box, DrawnAxis } from "./chartDrawing";
import type { ChartTheme } from "./chartTheme";
import { strokeOf, textStyle, turned, upright, type StrokeStyle } from "./lookStyles";
import { pixels } from "./pixels";

export interface AxisTick {
  /** In pixels, along the axis. */
  readonly at: number;
  readonly label?: string;
}

export interface RuledAxisProps {
  readonly mark: string;
  /** Which way it runs. */
  readonly direction: "up" | "across";
  readonly axis: DrawnAxis;
  readonly place: AxisPlace;
  readonly plot: Box;
  readonly theme: ChartTheme;
  readonly ticks: readonly AxisTick[];
  /** Where its tick marks are, when that is not at the ticks. */
  readonly marks?: readonly number[];
  readonly minor?: readonly number[];
  /** Drawn although nobody gave it a look. */
  readonly lined: boolean;
  readonly fontSize?: number;
}

/** The line from one side of the plot to the other that stands across an axis. */
const across = ({ direction, plot }: RuledAxisProps, at: number) =>
  direction === "up"
    ? { x1: plot.left, x2: plot.left + plot.width, y1: pixels(at), y2: pixels(at) }
    : { x1: pixels(at), x2: pixels(at), y1: plot.top, y2: plot.top + plot.height };

/** The pixel of a share of the way across the axis. */
const spot = ({ direction, plot }: RuledAxisProps, share: number): number =>
  direction === "up" ? plot.left + plot.width * share : plot.top + plot.height * (1 - share);

export function Gridlines(props: RuledAxisProps) {
  const { axis, ticks, marks, minor = [], theme } = props;
  const { gridLine, minorGridlines, minorGridLine } = axis.look ?? {};
  const minorStroke = minorGridlines ? strokeOf(minorGridLine, theme, { color: theme.grid, width: 0.5 }) : undefined;
  const stroke = axis.gridlines ? strokeOf(gridLine, theme, { color: theme.grid, width: 1 }) : undefined;
  return (
    <>
      {minorStroke && minor.map((at) => <line key={`minor ${at}`} {...across(props, at)} {...minorStroke} />)}
      {stroke && (marks ?? ticks.map(({ at }) => at)).map((at) => <line key={at} {...across(props, at)} {...stroke} />)}
    </>
  );
}

/** The line of an axis, its tick marks, and what its labels say. */
export function RuledAxis(props: RuledAxisProps) {
  const { mark, direction, axis, place, plot, theme, ticks, marks, minor = [], lined, fontSize = labelSize } = props;
  const { line, majorTicks, minorTicks, orientation } = axis.look ?? {};
  const usual = { color: theme.axis, width: 1 };
  const stroke = axis.visible || lined ? strokeOf(line, theme, usual) : undefined;
  const edge = spot(props, place.line);
  const ends =
    direction === "up"
      ? { x1: pixels(edge), x2: pixels(edge), y1: plot.top, y2: plot.top + plot.height }
      : { x1: plot.left, x2: plot.left + plot.width, y1: pixels(edge), y2: pixels(edge) };
  const style = textStyle(axis.look?.font, theme, { size: fontSize, color: theme.quiet });
  const side = place.labels?.side ?? -1;
  // Up the screen is less, so what lies below an axis is further along.
  const outwards = direction === "up" ? side : -side;
  const labelsAt = place.labels && spot(props, place.labels.at) + outwards * labelGap(axis);
  return (
    <g data-axis={mark}>
      <Gridlines {...props} />
      {stroke && (lined || line) && <line {...ends} {...stroke} />}
      {axis.visible && (
        <>
          <TickMarks
            kind={majorTicks}
            at={marks ?? ticks.map(({ at }) => at)}
            {...{ direction, edge, outwards, stroke }}
          />
          <TickMarks kind={minorTicks} at={minor} {...{ direction, edge, outwards, stroke }} short />
        </>
      )}
      {labelsAt !== undefined &&
        ticks.map(({ at, label }) => {
          if (label === undefined) return null;
          const x = pixels(direction === "up" ? labelsAt : at);
          const y = pixels(direction === "up" ? at : labelsAt + (outwards > 0 ? style.fontSize - 2 : 0));
          const anchor = direction === "up" ? (side < 0 ? "end" : "start") : "middle";
          const width = Math.abs(orientation ?? 0) === 90;
          return (
            <text
              key={at}
              x={x}
              y={y}
              dy={direction === "up" ? "0.34em" : undefined}
              textAnchor={width ? "middle" : anchor}
              {...style}
              {...turned(orientation, x, y)}
              {...upright(orientation)}
            >
              {label}
            </text>
          );
        })}
    </g>
  );
}

interface TickMarksProps {
  readonly kind: string | undefined;
  readonly at: readonly number[];
  readonly direction: "up" | "across";
  readonly edge: number;
  readonly outwards: number;
  readonly stroke: StrokeStyle | undefined;
  readonly short?: boolean;
}

function TickMarks({ kind = "None", at, direction, edge, outwards, stroke, short = false }: TickMarksProps) {
  if (kind === "None" || !stroke) return null;
  const length = short ? tickLength * 0.6 : tickLength;
  const from = edge - (kind === "Outside" ? 0 : outwards * length);
  const to = edge + (kind === "Inside" ? 0 : outwards * length);
  const [near, far] = [pixels(from), pixels(to)];
  return at.map((one) => (
    <line
      key={one}
      data-tick={short ? "minor" : "major"}
      {...(direction === "up"
        ? { x1: near, x2: far, y1: pixels(one), y2: pixels(one) }
        : { x1: pixels(one), x2: pixels(one), y1: near, y2: far })}
      {...stroke}
      strokeDasharray={undefined}
    />
  ));
}
