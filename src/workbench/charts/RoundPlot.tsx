import type { PlotProps } from "./CartesianPlot";
import { inkOn } from "./chartColors";
import { labelSize } from "./categoryLabels";
import { labelText } from "./labelTexts";
import { LabelRoom } from "./labelRoom";
import { sliceColor } from "./legendLayout";
import { pixels } from "./pixels";
import { textWidth } from "./textWidth";

interface Slice {
  readonly category: number;
  readonly value: number;
  readonly share: number;
  /** In turns, clockwise from the top. */
  readonly from: number;
  readonly to: number;
}

/** The parts of the first series; a share below zero cannot be drawn and is drawn as if it were above. */
export function slices(values: readonly (number | null)[]): Slice[] {
  const whole = values.reduce<number>((sum, value) => sum + Math.abs(value ?? 0), 0);
  let from = 0;
  return values.flatMap((value, category) => {
    if (!value) return [];
    const share = Math.abs(value) / whole;
    const slice = { category, value, share, from, to: from + share };
    from += share;
    return slice;
  });
}

/** Pie and doughnut. */
export function RoundPlot({ drawing, context, box }: PlotProps) {
  const { theme, format } = context;
  const [series] = drawing.series;
  if (!series) return null;
  const outside = series.labels !== undefined && series.labels.position !== "inside";
  const radius = Math.max(10, Math.min(box.width, box.height) / 2 - (outside ? 20 : 4));
  const hole = drawing.type === "Doughnut" ? (radius * drawing.holeSize) / 100 : 0;
  const center = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  const at = (turn: number, distance: number) => ({
    x: center.x + Math.sin(turn * 2 * Math.PI) * distance,
    y: center.y - Math.cos(turn * 2 * Math.PI) * distance,
  });
  const room = new LabelRoom({ left: box.left, top: box.top - 8, width: box.width, height: box.height + 16 });
  return (
    <g data-marks="slices">
      {slices(series.values).map((slice) => {
        const color = sliceColor(drawing, theme, slice.category);
        const text = labelText(drawing, series, slice.category, slice.value, format, slice.share);
        const width = textWidth(text, labelSize);
        const turn = (slice.from + slice.to) / 2;
        const inside = !outside || hole > 0;
        const middle = at(turn, inside ? (hole + radius) / 2 : radius + 10);
        // Beside the pie a label grows away from it.
        const side = inside ? 0 : Math.sin(turn * 2 * Math.PI);
        const left = middle.x - width / 2 + (side * width) / 2;
        const fits = !inside || slice.share * 2 * Math.PI * ((hole + radius) / 2) > Math.min(width, labelSize * 1.6);
        const shown =
          text !== "" && fits && room.take({ left, width, top: middle.y - labelSize / 2, height: labelSize });
        return (
          <g key={slice.category}>
            <path
              d={slicePath(slice, at, radius, hole)}
              fill={color}
              stroke={theme.surface}
              strokeWidth={1.5}
              fillRule="evenodd"
            />
            {shown && (
              <text
                x={pixels(left)}
                y={pixels(middle.y)}
                dy="0.34em"
                fontSize={labelSize}
                fill={inside ? inkOn(color) : theme.ink}
              >
                {text}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

function slicePath(
  { from, to, share }: Slice,
  at: (turn: number, distance: number) => { readonly x: number; readonly y: number },
  radius: number,
  hole: number,
): string {
  const corner = (turn: number, distance: number) => {
    const { x, y } = at(turn, distance);
    return `${pixels(x)} ${pixels(y)}`;
  };
  const arc = (distance: number, end: number, clockwise: 0 | 1) =>
    `A${pixels(distance)} ${pixels(distance)} 0 ${to - from > 0.5 ? 1 : 0} ${clockwise} ${corner(end, distance)}`;
  // An arc that ends where it begins is none: the whole is drawn in halves.
  if (share > 0.9999) {
    const ring = (distance: number) =>
      `M${corner(0, distance)}${[0.5, 1].map((end) => `A${pixels(distance)} ${pixels(distance)} 0 0 1 ${corner(end, distance)}`).join("")}Z`;
    return hole > 0 ? ring(radius) + ring(hole) : ring(radius);
  }
  if (hole > 0) return `M${corner(from, radius)}${arc(radius, to, 1)}L${corner(to, hole)}${arc(hole, from, 0)}Z`;
  return `M${corner(from, 0)}L${corner(from, radius)}${arc(radius, to, 1)}Z`;
}
