import { shareAxis, axisTitleRoom } from "./cartesianLayout";
import type { PlotProps } from "./CartesianPlot";
import { labelSize } from "./categoryLabels";
import { inkOn } from "./chartColors";
import { columnBlocks, type ColumnBlock } from "./columnBlocks";
import { columnWidths } from "./columnWidths";
import { labelText } from "./labelTexts";
import { LabelRoom } from "./labelRoom";
import { pixels } from "./pixels";
import { AxisTitle } from "./PlotAxes";
import { fitText, textWidth } from "./textWidth";
import { extentOf, valueScale, withZero } from "./valueScale";

/** Horizontal bars: categories from bottom to top, as Excel draws them, or from the top where the axis is reversed. */
export function BarPlot({ drawing, context, box }: PlotProps) {
  const { theme, format } = context;
  const { categories, categoryAxis } = drawing;
  const valueAxis = shareAxis(drawing, drawing.valueAxis);
  const columns = columnBlocks(drawing, theme);
  const count = Math.max(1, categories.length);

  const widest = categories.reduce((most, label) => Math.max(most, textWidth(label, labelSize)), 0);
  const names = categoryAxis.visible ? Math.min(widest, box.width * 0.36) : 0;
  const before = axisTitleRoom(categoryAxis) + names + 8;
  const foot = (valueAxis.visible ? 20 : 4) + axisTitleRoom(valueAxis);
  const labelled = drawing.series.some(({ labels }) => labels !== undefined);
  const plot = {
    left: box.left + before,
    top: box.top + 2,
    width: Math.max(20, box.width - before - 16),
    height: Math.max(20, box.height - foot - 2),
  };
  const extent = withZero(extentOf(columns.blocks.flatMap(({ from, to }) => [from, to])) ?? { low: 0, high: 1 }, true);
  const room = labelled && valueAxis.maximum === undefined ? (extent.high - extent.low) * 0.1 : 0;
  const widestTick = textWidth(format(extent.high / valueAxis.displayUnit, valueAxis.numberFormat), labelSize);
  const scale = valueScale(
    { low: extent.low < 0 ? extent.low - room : 0, high: extent.high + (extent.high > 0 ? room : 0) },
    valueAxis,
    plot.width,
    format,
    widestTick + 24,
  );
  const band = plot.height / count;
  const { width: thickness, offset } = columnWidths(drawing, columns.slots, band);
  // From the top, or from the bottom: the order within a category turns with it.
  const turned = (at: number, size: number): number =>
    categoryAxis.reversed ? plot.top + at : plot.top + plot.height - at - size;
  const boxOf = ({ category, slot, from, to }: ColumnBlock) => {
    const clamp = (value: number) => Math.max(scale.low, Math.min(scale.high, value));
    const ends = [plot.left + scale.at(clamp(from)), plot.left + scale.at(clamp(to))] as const;
    const left = Math.min(...ends);
    const top = turned(band * category + offset + slot * thickness, thickness);
    return { left, top, width: Math.max(...ends) - left, height: thickness };
  };
  const labels = new LabelRoom(box);
  const zero = pixels(plot.left + scale.at(Math.min(Math.max(0, scale.low), scale.high)));
  // Names that would not fit below each other are written smaller before any of them is left out.
  const nameSize = Math.max(8, Math.min(labelSize, band - 1));
  const every = Math.max(1, Math.ceil((nameSize + 0.5) / band));
  return (
    <g>
      <g data-axis="value">
        {scale.ticks.map(({ value, label }) => {
          const x = pixels(plot.left + scale.at(value));
          return (
            <g key={value}>
              {valueAxis.gridlines && (
                <line x1={x} x2={x} y1={plot.top} y2={plot.top + plot.height} stroke={theme.grid} strokeWidth={1} />
              )}
              {valueAxis.visible && (
                <text
                  x={x}
                  y={pixels(plot.top + plot.height + 15)}
                  fontSize={labelSize}
                  fill={theme.quiet}
                  textAnchor="middle"
                >
                  {label}
                </text>
              )}
            </g>
          );
        })}
      </g>
      <g data-marks="columns">
        {columns.blocks.map((block) => {
          const { left, top, width, height } = boxOf(block);
          return (
            <rect
              key={`${block.series} ${block.category}`}
              x={pixels(left)}
              y={pixels(top)}
              width={pixels(block.value === 0 ? 0 : Math.max(width, 0.75))}
              height={pixels(Math.max(0.5, height))}
              fill={block.color}
            />
          );
        })}
        {columns.blocks.map((block) => {
          const series = drawing.series[block.series];
          const text = series ? labelText(drawing, series, block.category, block.value, format) : "";
          if (text === "") return null;
          const bar = boxOf(block);
          const width = textWidth(text, labelSize);
          const inside = block.stacked || series?.labels?.position === "inside";
          if (inside && bar.width < width + 4) return null;
          const outside = block.to < block.from ? bar.left - 4 - width : bar.left + bar.width + 4;
          const left = inside ? bar.left + (bar.width - width) / 2 : outside;
          const top = bar.top + bar.height / 2 - labelSize / 2;
          if (!labels.take({ left, top, width, height: labelSize })) return null;
          return (
            <text
              key={`${block.series} ${block.category}`}
              x={pixels(left)}
              y={pixels(bar.top + bar.height / 2)}
              dy="0.34em"
              fontSize={labelSize}
              fill={inside ? inkOn(block.color) : theme.ink}
            >
              {text}
            </text>
          );
        })}
      </g>
      <g data-axis="category">
        <line x1={zero} x2={zero} y1={plot.top} y2={plot.top + plot.height} stroke={theme.axis} strokeWidth={1} />
        {categoryAxis.visible &&
          categories.map((label, category) =>
            category % every === 0 ? (
              <text
                key={category}
                x={pixels(plot.left - 6)}
                y={pixels(turned(band * category, band) + band / 2)}
                dy="0.34em"
                fontSize={nameSize}
                fill={theme.quiet}
                textAnchor="end"
              >
                {fitText(label, nameSize, names)}
              </text>
            ) : null,
          )}
      </g>
      <AxisTitle axis={categoryAxis} box={box} plot={plot} theme={theme} side="left" />
      <AxisTitle axis={valueAxis} box={box} plot={plot} theme={theme} side="bottom" />
    </g>
  );
}
