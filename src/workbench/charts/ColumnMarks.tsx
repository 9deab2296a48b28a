import type { CartesianLayout } from "./cartesianLayout";
import { inkOn } from "./chartColors";
import type { ChartContext } from "./chartContext";
import type { Box, ChartDrawing } from "./chartDrawing";
import type { ColumnBlock, ColumnBlocks } from "./columnBlocks";
import { columnWidths } from "./columnWidths";
import { labelSizeFor, labelText } from "./labelTexts";
import type { LabelRoom } from "./labelRoom";
import { pixels } from "./pixels";
import { textWidth } from "./textWidth";

export interface ColumnMarksProps {
  readonly drawing: ChartDrawing;
  readonly context: ChartContext;
  readonly layout: CartesianLayout;
  readonly columns: ColumnBlocks;
  readonly room: LabelRoom;
}

export function ColumnMarks({ drawing, context, layout, columns, room }: ColumnMarksProps) {
  const { plot, band } = layout;
  const { width, offset } = columnWidths(drawing, columns.slots, band);
  const bottom = plot.top + plot.height;
  const boxOf = ({ category, slot, from, to, secondary }: ColumnBlock): Box => {
    const scale = layout.scaleOf(secondary);
    const clamp = (value: number) => Math.max(scale.low, Math.min(scale.high, value));
    const ends = [bottom - scale.at(clamp(from)), bottom - scale.at(clamp(to))] as const;
    const top = Math.min(...ends);
    const left = layout.middle(category) - band / 2 + offset + slot * width;
    return { left, top, width, height: Math.max(...ends) - top };
  };
  const texts = columns.blocks.map((block) => {
    const series = drawing.series[block.series];
    return series ? labelText(drawing, series, block.category, block.value, context.format) : "";
  });
  const fontSize = labelSizeFor(texts, width);
  return (
    <g data-marks="columns">
      {columns.blocks.map((block) => {
        const { left, top, height } = boxOf(block);
        // A value that is there shows, however small it is beside the others.
        const shown = block.value === 0 ? 0 : Math.max(height, 0.75);
        return (
          <rect
            key={`${block.series} ${block.category}`}
            x={pixels(left)}
            y={pixels(top)}
            width={pixels(Math.max(0.5, width))}
            height={pixels(shown)}
            fill={block.color}
          />
        );
      })}
      {drawing.type === "Waterfall" && (
        <Connectors layout={layout} blocks={columns.blocks} boxOf={boxOf} context={context} />
      )}
      {columns.blocks.map((block, index) => {
        const text = texts[index] ?? "";
        const asked = drawing.series[block.series]?.labels?.position === "inside";
        const label = text === "" ? undefined : place(text, fontSize, block, boxOf(block), asked);
        if (!label || !room.take(label.box)) return null;
        return (
          <text
            key={`${block.series} ${block.category}`}
            x={pixels(label.box.left + label.box.width / 2)}
            y={pixels(label.box.top + label.box.height - 3)}
            fontSize={fontSize}
            fill={label.inside ? inkOn(block.color) : context.theme.ink}
            textAnchor="middle"
          >
            {text}
          </text>
        );
      })}
    </g>
  );
}

/** In the middle of a stacked column, at the end of any other. */
function place(
  text: string,
  fontSize: number,
  block: ColumnBlock,
  box: Box,
  asked: boolean,
): { readonly box: Box; readonly inside: boolean } | undefined {
  const width = textWidth(text, fontSize);
  const labelHeight = fontSize + 3;
  const left = box.left + (box.width - width) / 2;
  if (block.stacked || asked) {
    if (box.height < labelHeight || box.width < width) return undefined;
    return { inside: true, box: { left, width, height: labelHeight, top: box.top + (box.height - labelHeight) / 2 } };
  }
  const top = block.to < block.from ? box.top + box.height + 2 : box.top - labelHeight - 1;
  return { inside: false, box: { left, top, width, height: labelHeight } };
}

interface ConnectorsProps {
  readonly layout: CartesianLayout;
  readonly blocks: readonly ColumnBlock[];
  readonly boxOf: (block: ColumnBlock) => Box;
  readonly context: ChartContext;
}

/** From the end of each step to the beginning of the next. */
function Connectors({ layout, blocks, boxOf, context }: ConnectorsProps) {
  const { plot, values } = layout;
  return blocks.slice(0, -1).map((block, index) => {
    const y = pixels(plot.top + plot.height - values.at(block.to));
    const next = blocks[index + 1];
    const { left, width } = boxOf(block);
    const end = next ? boxOf(next).left : left + width;
    return (
      <line
        key={block.category}
        x1={pixels(left + width)}
        x2={pixels(end)}
        y1={y}
        y2={y}
        stroke={context.theme.axis}
        strokeWidth={1}
      />
    );
  });
}
