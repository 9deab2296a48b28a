import type { PlotProps } from "./CartesianPlot";
import { inkOn } from "./chartColors";
import { labelSize } from "./categoryLabels";
import { DataLabel } from "./DataLabel";
import { labelExtent, labelFontSize, ownPlace } from "./labelBoxes";
import { labelsAt, labelText } from "./labelTexts";
import { LabelRoom } from "./labelRoom";
import { sliceColor } from "./legendLayout";
import { shadowStyle, strokeOf } from "./lookStyles";
import { PartBox } from "./PartBox";
import { pixels } from "./pixels";
import { plotInside } from "./plotInside";

interface Slice {
  readonly category: number;
  readonly value: number;
  readonly share: number;
  /** In turns, clockwise from the top. */
  readonly from: number;
  readonly to: number;
}

/** The parts of the first series; a share below zero cannot be drawn and is drawn as if it were above. */
export function slices(values: readonly (number | null)[], start = 0): Slice[] {
  const whole = values.reduce<number>((sum, value) => sum + Math.abs(value ?? 0), 0);
  let from = start;
  return values.flatMap((value, category) => {
    if (!value) return [];
    const share = Math.abs(value) / whole;
    const slice = { category, value, share, from, to: from + share };
    from += share;
    return slice;
  });
}

/** Pie and doughnut. */
export function RoundPlot({ drawing, context, box: given }: PlotProps) {
  const { theme, format } = context;
  const [series] = drawing.series;
  if (!series) return null;
  const box = plotInside(drawing, given);
  const { explosion = 0, firstSliceAngle = 0, pointLooks = {} } = series;
  const beside = (point: number): boolean => {
    const labels = labelsAt(series, point);
    return labels !== undefined && !labels.position.startsWith("inside");
  };
  const parts = slices(series.values, firstSliceAngle / 360);
  const outside = parts.some(({ category }) => beside(category));
  const whole = Math.max(10, Math.min(box.width, box.height) / 2 - (outside ? 20 : 4));
  // What is pulled out needs the room that the pie has then no longer.
  const radius = whole / (1 + explosion / 100);
  const hole = drawing.type === "Doughnut" ? (radius * drawing.holeSize) / 100 : 0;
  const center = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  const room = new LabelRoom({ left: box.left, top: box.top - 8, width: box.width, height: box.height + 16 });
  return (
    <g data-marks="slices" {...shadowStyle(series.shadow)}>
      <PartBox look={drawing.plotArea} box={box} theme={theme} />
      {parts.map((slice) => {
        const turn = (slice.from + slice.to) / 2;
        const pulled = (radius * explosion) / 100;
        const at = (place: number, distance: number) => ({
          x: center.x + Math.sin(turn * 2 * Math.PI) * pulled + Math.sin(place * 2 * Math.PI) * distance,
          y: center.y - Math.cos(turn * 2 * Math.PI) * pulled - Math.cos(place * 2 * Math.PI) * distance,
        });
        const color = sliceColor(drawing, theme, slice.category);
        const text = labelText(drawing, series, slice.category, slice.value, format, slice.share);
        const labels = labelsAt(series, slice.category);
        const extent = labelExtent(text, labelFontSize(labels, labelSize), labels);
        const inside = !beside(slice.category) || hole > 0;
        const depth = labels?.position === "insideEnd" ? 0.8 : labels?.position === "insideBase" ? 0.25 : 0.5;
        const middle = at(turn, inside ? hole + (radius - hole) * depth : radius + 10);
        // Beside the pie a label grows away from it.
        const side = inside ? 0 : Math.sin(turn * 2 * Math.PI);
        const found = {
          left: middle.x - extent.width / 2 + (side * extent.width) / 2,
          top: middle.y - extent.height / 2,
          ...extent,
        };
        const arc = slice.share * 2 * Math.PI * ((hole + radius) / 2);
        const fits = !inside || arc > Math.min(extent.width, labelSize * 1.6);
        const own = ownPlace(labels, extent);
        const shown = text !== "" && (own !== undefined || (fits && room.take(found)));
        const border = pointLooks[slice.category]?.border;
        return (
          <g key={slice.category}>
            <path
              d={slicePath(slice, at, radius, hole)}
              fill={color}
              stroke={theme.surface}
              strokeWidth={1.5}
              fillRule="evenodd"
              {...(border && strokeOf(border, theme, { color: theme.axis, width: 1 }))}
            />
            {shown && (
              <DataLabel
                text={text}
                box={own ?? found}
                labels={labels}
                fontSize={labelSize}
                color={inside && !own ? inkOn(color) : theme.ink}
                keyColor={color}
                theme={theme}
              />
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
