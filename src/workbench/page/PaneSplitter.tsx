import { useRef, useState, type KeyboardEvent, type PointerEvent } from "react";
import { clampPaneWidth, paneWidths } from "./paneWidth";

const step = 10;

export interface PaneSplitterProps {
  readonly label: string;
  readonly width: number;
  readonly onWidth: (width: number) => void;
}

/** The edge between grid and pane: dragged, or moved with the arrow keys. */
export function PaneSplitter({ label, width, onWidth }: PaneSplitterProps) {
  const start = useRef({ x: 0, width: 0 });
  const [dragging, setDragging] = useState(false);

  const begin = (event: PointerEvent<HTMLDivElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    start.current = { x: event.clientX, width };
    setDragging(true);
  };
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    if (dragging) onWidth(clampPaneWidth(start.current.width + start.current.x - event.clientX));
  };
  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    const moved = { ArrowLeft: width + step, ArrowRight: width - step, Home: paneWidths.least, End: paneWidths.most }[
      event.key
    ];
    if (moved === undefined) return;
    event.preventDefault();
    onWidth(clampPaneWidth(moved));
  };

  return (
    <div
      className={dragging ? "pane-splitter dragging" : "pane-splitter"}
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={paneWidths.least}
      aria-valuemax={paneWidths.most}
      tabIndex={0}
      onPointerDown={begin}
      onPointerMove={drag}
      onPointerUp={() => setDragging(false)}
      onPointerCancel={() => setDragging(false)}
      onKeyDown={move}
    />
  );
}
