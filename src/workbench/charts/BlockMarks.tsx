import type { ReactNode } from "react";
import { inkOn } from "./chartColors";
import type { ChartContext } from "./chartContext";
import type { Box, ChartDrawing } from "./chartDrawing";
import type { ColumnBlock } from "./columnBlocks";
import { DataLabel } from "./DataLabel";
import { blockLabelBox, labelExtent, labelFontSize, ownPlace } from "./labelBoxes";
import type { LabelRoom } from "./labelRoom";
import { labelsAt } from "./labelTexts";
import { shadowStyle, strokeOf } from "./lookStyles";
import { pixels } from "./pixels";

interface BlockMarksProps {
  readonly drawing: ChartDrawing;
  readonly context: ChartContext;
  readonly blocks: readonly ColumnBlock[];
  readonly boxOf: (block: ColumnBlock) => Box;
  /** Columns, or else bars. */
  readonly upright: boolean;
  /** Where the axis of a block ends. */
  readonly most: (block: ColumnBlock) => number;
  readonly fontSize: number;
  readonly texts: readonly string[];
  readonly room: LabelRoom;
  readonly children?: ReactNode;
}

/** A value that is there shows, however small it is beside the others. */
const shownLength = (block: ColumnBlock, length: number): number => (block.value === 0 ? 0 : Math.max(length, 0.75));

/** Columns or bars with their labels. */
export function BlockMarks(props: BlockMarksProps) {
  const { drawing, context, blocks, boxOf, upright, most, fontSize, texts, room, children } = props;
  const { theme } = context;
  return (
    <g data-marks="columns">
      {blocks.map((block) => {
        const { left, top, width, height } = boxOf(block);
        const series = drawing.series[block.series];
        const border = series?.pointLooks?.[block.category]?.border;
        return (
          <rect
            key={`${block.series} ${block.category}`}
            x={pixels(left)}
            y={pixels(top)}
            width={pixels(upright ? Math.max(0.5, width) : shownLength(block, width))}
            height={pixels(upright ? shownLength(block, height) : Math.max(0.5, height))}
            fill={block.color}
            {...(border && strokeOf(border, theme, { color: theme.axis, width: 1 }))}
            {...shadowStyle(series?.shadow)}
          />
        );
      })}
      {children}
      {blocks.map((block, index) => {
        const text = texts[index] ?? "";
        const series = drawing.series[block.series];
        // Columns cut off at the end of their axis say nothing there unless that was asked for.
        const cut = block.to > most(block);
        if (text === "" || !series || (cut && !drawing.labelsOverMaximum)) return null;
        const labels = labelsAt(series, block.category);
        const size = labelFontSize(labels, fontSize);
        const extent = labelExtent(text, size, labels);
        const growing = upright ? (block.to < block.from ? "down" : "up") : block.to < block.from ? "left" : "right";
        const placed = blockLabelBox(
          cut ? "insideEnd" : (labels?.position ?? "automatic"),
          block.stacked,
          boxOf(block),
          growing,
          extent,
        );
        const own = ownPlace(labels, extent);
        if (!own && (!placed || !room.take(placed.box))) return null;
        return (
          <DataLabel
            key={`${block.series} ${block.category}`}
            text={text}
            box={own ?? placed!.box}
            labels={labels}
            fontSize={fontSize}
            color={!own && placed?.inside ? inkOn(block.color) : theme.ink}
            keyColor={block.color}
            theme={theme}
          />
        );
      })}
    </g>
  );
}
