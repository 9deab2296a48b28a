import type { PlotProps } from "./CartesianPlot";
import { labelSize } from "./categoryLabels";
import { inkOn, pointColor, seriesColor } from "./chartColors";
import { labelsAt, labelText } from "./labelTexts";
import { textStyle } from "./lookStyles";
import { PartBox } from "./PartBox";
import { pixels } from "./pixels";
import { plotInside } from "./plotInside";
import { fitText, textWidth } from "./textWidth";

/** Bars about one middle, the first category at the top; each tells its value. */
export function FunnelPlot({ drawing, context, box: given }: PlotProps) {
  const { theme, format } = context;
  const [series] = drawing.series;
  if (!series) return null;
  const { categories } = drawing;
  const box = plotInside(drawing, given);
  const nameStyle = textStyle(drawing.categoryAxis.look?.font, theme, { size: labelSize, color: theme.quiet });
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
      <PartBox look={drawing.plotArea} box={box} theme={theme} />
      {categories.map((label, category) => {
        const value = series.values[category] ?? null;
        const width = value === null || most === 0 ? 0 : (Math.abs(value) / most) * room;
        const middle = box.top + band * (category + 0.5);
        const own = pointColor(theme, series, category, color);
        const told = labelsAt(series, category)
          ? labelText(drawing, series, category, value ?? 0, format)
          : format(value ?? 0, series.numberFormat);
        const text = value === null || series.pointLooks?.[category]?.label === null ? "" : told;
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
                  <text x={pixels(left - 8)} y={pixels(middle)} dy="0.34em" {...nameStyle} textAnchor="end">
                    {fitText(label, labelSize, names)}
                  </text>
                )}
                <text
                  x={pixels(inside ? left + room / 2 : left + room / 2 + width / 2 + 4)}
                  y={pixels(middle)}
                  dy="0.34em"
                  {...textStyle(series.labels?.look?.font, theme, {
                    size: labelSize,
                    color: inside ? inkOn(own) : theme.ink,
                  })}
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
