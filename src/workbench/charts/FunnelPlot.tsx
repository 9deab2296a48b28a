import type { PlotProps } from "./CartesianPlot";
import { labelSize } from "./categoryLabels";
import { inkOn, pointColor, seriesColor } from "./chartColors";
import { pixels } from "./pixels";
import { fitText, textWidth } from "./textWidth";

/** Bars about one middle, the first category at the top; each tells its value. */
export function FunnelPlot({ drawing, context, box }: PlotProps) {
  const { theme, format } = context;
  const [series] = drawing.series;
  if (!series) return null;
  const { categories } = drawing;
  const most = series.values.reduce<number>((largest, value) => Math.max(largest, Math.abs(value ?? 0)), 0);
  const widest = categories.reduce((width, label) => Math.max(width, textWidth(label, labelSize)), 0);
  const names = drawing.categoryAxis.visible ? Math.min(widest, box.width * 0.36) : 0;
  const left = box.left + names + 8;
  const room = Math.max(10, box.width - names - 8);
  const band = box.height / Math.max(1, categories.length);
  const thickness = Math.min(band * 0.82, 48);
  const color = seriesColor(theme, series, 0);
  const every = Math.max(1, Math.ceil((labelSize + 3) / band));
  return (
    <g data-marks="funnel">
      {categories.map((label, category) => {
        const value = series.values[category] ?? null;
        const width = value === null || most === 0 ? 0 : (Math.abs(value) / most) * room;
        const middle = box.top + band * (category + 0.5);
        const own = pointColor(theme, series, category, color);
        const text = value === null ? "" : format(value, series.labels?.numberFormat ?? series.numberFormat);
        const inside = width > textWidth(text, labelSize) + 8;
        return (
          <g key={category}>
            {value !== null && (
              <rect
                x={pixels(left + (room - width) / 2)}
                y={pixels(middle - thickness / 2)}
                width={pixels(value === 0 ? 0 : Math.max(width, 0.75))}
                height={pixels(thickness)}
                fill={own}
              />
            )}
            {category % every === 0 && (
              <>
                {drawing.categoryAxis.visible && (
                  <text
                    x={pixels(left - 8)}
                    y={pixels(middle)}
                    dy="0.34em"
                    fontSize={labelSize}
                    fill={theme.quiet}
                    textAnchor="end"
                  >
                    {fitText(label, labelSize, names)}
                  </text>
                )}
                <text
                  x={pixels(inside ? left + room / 2 : left + room / 2 + width / 2 + 4)}
                  y={pixels(middle)}
                  dy="0.34em"
                  fontSize={labelSize}
                  fill={inside ? inkOn(own) : theme.ink}
                  textAnchor={inside ? "middle" : "start"}
                >
                  {text}
                </text>
              </>
            )}
          </g>
        );
      })}
    </g>
  );
}
