import type { CartesianLayout } from "./cartesianLayout";
import type { ChartContext } from "./chartContext";
import type { Box, ChartDrawing } from "./chartDrawing";
import { BlockMarks } from "./BlockMarks";
import { blockBase } from "./blockBase";
import type { ColumnBlock, ColumnBlocks } from "./columnBlocks";
import { columnWidths } from "./columnWidths";
import { labelSizeFor, labelText } from "./labelTexts";
import type { LabelRoom } from "./labelRoom";
import { strokeOf } from "./lookStyles";
import { pixels } from "./pixels";

export interface ColumnMarksProps {
  readonly drawing: ChartDrawing;
  readonly context: ChartContext;
  readonly layout: CartesianLayout;
  readonly columns: ColumnBlocks;
  readonly room: LabelRoom;
}

export function ColumnMarks({ drawing, context, layout, columns, room }: ColumnMarksProps) {
  const { plot, band } = layout;
  const { width, offset, step } = columnWidths(drawing, columns.slots, band);
  const bottom = plot.top + plot.height;
  const boxOf = (block: ColumnBlock): Box => {
    const { category, slot, to, secondary } = block;
    const scale = layout.scaleOf(secondary);
    const clamp = (value: number) => Math.max(scale.low, Math.min(scale.high, value));
    const from = blockBase(drawing, block, secondary ? drawing.secondaryAxis : drawing.valueAxis, scale);
    const ends = [bottom - scale.at(clamp(from)), bottom - scale.at(clamp(to))] as const;
    const top = Math.min(...ends);
    const left = layout.middle(category) - band / 2 + offset + slot * step;
    return { left, top, width, height: Math.max(...ends) - top };
  };
  const texts = columns.blocks.map((block) => {
    const series = drawing.series[block.series];
    return series ? labelText(drawing, series, block.category, block.value, context.format) : "";
  });
  return (
    <BlockMarks
      drawing={drawing}
      context={context}
      blocks={columns.blocks}
      boxOf={boxOf}
      upright
      most={(block) => layout.scaleOf(block.secondary).high}
      fontSize={labelSizeFor(texts, width)}
      texts={texts}
      room={room}
    >
      {drawing.type === "Waterfall" && drawing.series[0]?.connectorLines !== false && (
        <Connectors layout={layout} blocks={columns.blocks} boxOf={boxOf} context={context} />
      )}
    </BlockMarks>
  );
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
  const stroke = strokeOf(undefined, context.theme, { color: context.theme.axis, width: 1 });
  return blocks.slice(0, -1).map((block, index) => {
    const y = pixels(plot.top + plot.height - values.at(block.to));
    const next = blocks[index + 1];
    const { left, width } = boxOf(block);
    const end = next ? boxOf(next).left : left + width;
    return <line key={block.category} x1={pixels(left + width)} x2={pixels(end)} y1={y} y2={y} {...stroke} />;
  });
}
