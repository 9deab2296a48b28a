import { fontSizeOf } from "./axisPlaces";
import { barLayout } from "./barLayout";
import { BlockMarks } from "./BlockMarks";
import { shareAxis, titleSide } from "./cartesianLayout";
import type { PlotProps } from "./CartesianPlot";
import { labelSize } from "./categoryLabels";
import { blockBase } from "./blockBase";
import { columnBlocks, type ColumnBlock } from "./columnBlocks";
import { columnWidths } from "./columnWidths";
import { labelText } from "./labelTexts";
import { LabelRoom } from "./labelRoom";
import { PartBox } from "./PartBox";
import { AxisTitle, ValueAxis } from "./PlotAxes";
import { RuledAxis } from "./RuledAxis";
import { SeriesExtras } from "./SeriesExtras";
import { fitText } from "./textWidth";

/** Horizontal bars: categories from bottom to top, as Excel draws them, or from the top where the axis is reversed. */
export function BarPlot({ drawing, context, box }: PlotProps) {
  const { theme, format } = context;
  const { categories, categoryAxis } = drawing;
  const valueAxis = shareAxis(drawing, drawing.valueAxis);
  const columns = columnBlocks(drawing, theme);
  const { plot, scale, valuePlace, categoryPlace, names } = barLayout(drawing, columns, box, format);
  const band = plot.height / Math.max(1, categories.length);
  const { width: thickness, offset, step } = columnWidths(drawing, columns.slots, band);
  // From the top, or from the bottom: the order within a category turns with it.
  const turned = (at: number, size: number): number =>
    categoryAxis.reversed ? plot.top + at : plot.top + plot.height - at - size;
  const clamp = (value: number) => Math.max(scale.low, Math.min(scale.high, value));
  const boxOf = (block: ColumnBlock) => {
    const { category, slot, to } = block;
    const from = blockBase(drawing, block, valueAxis, scale);
    const ends = [plot.left + scale.at(clamp(from)), plot.left + scale.at(clamp(to))] as const;
    const left = Math.min(...ends);
    const top = turned(band * category + offset + slot * step, thickness);
    return { left, top, width: Math.max(...ends) - left, height: thickness };
  };
  const texts = columns.blocks.map((block) => {
    const series = drawing.series[block.series];
    return series ? labelText(drawing, series, block.category, block.value, format) : "";
  });
  // Names that would not fit below each other are written smaller before any of them is left out.
  const nameSize = categoryAxis.look?.font?.size ?? Math.max(8, Math.min(labelSize, band - 1));
  const every = categoryAxis.look?.labelSpacing ?? Math.max(1, Math.ceil((nameSize + 0.5) / band));
  const edges = Array.from({ length: categories.length + 1 }, (_, index) => plot.top + band * index);
  const { markSpacing = 1 } = categoryAxis.look ?? {};
  return (
    <g>
      <PartBox look={drawing.plotArea} box={plot} theme={theme} />
      <ValueAxis
        axis={valueAxis}
        scale={scale}
        place={valuePlace}
        plot={plot}
        theme={theme}
        mark="value"
        direction="across"
      />
      <BlockMarks
        drawing={drawing}
        context={context}
        blocks={columns.blocks}
        boxOf={boxOf}
        upright={false}
        most={() => scale.high}
        fontSize={labelSize}
        texts={texts}
        room={new LabelRoom(box)}
      />
      <RuledAxis
        mark="category"
        direction="up"
        axis={categoryAxis}
        place={categoryPlace}
        plot={plot}
        theme={theme}
        lined
        fontSize={nameSize}
        marks={edges.filter((_, index) => index % markSpacing === 0)}
        minor={edges}
        ticks={categories.flatMap((label, category) =>
          category % every === 0
            ? [{ at: turned(band * category, band) + band / 2, label: fitText(label, fontSizeOf(categoryAxis), names) }]
            : [],
        )}
      />
      <SeriesExtras
        drawing={drawing}
        context={context}
        plot={plot}
        at={(_, x, y) => ({ x: plot.left + scale.at(clamp(y)), y: turned(band * (x - 1), band) + band / 2 })}
      />
      <AxisTitle
        axis={categoryAxis}
        box={box}
        plot={plot}
        theme={theme}
        side={titleSide(categoryPlace) < 0 ? "left" : "right"}
      />
      <AxisTitle
        axis={valueAxis}
        box={box}
        plot={plot}
        theme={theme}
        side={titleSide(valuePlace) < 0 ? "bottom" : "top"}
      />
    </g>
  );
}
