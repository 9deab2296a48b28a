import { memo, useEffect, useRef, useState, type KeyboardEvent, type PointerEvent } from "react";
import type { ChartContext } from "../charts/chartContext";
import type { ChartDrawing } from "../charts/chartDrawing";
import { ChartPicture } from "../charts/ChartPicture";
import type { SheetBox } from "../engine/sheetGeometry";
import { smallestSide } from "../objects/chartPlacement";
import type { ChartPlace } from "./chartPlaces";

export interface ChartFrameProps {
  readonly drawing: ChartDrawing;
  readonly context: ChartContext;
  /** On the sheet. */
  readonly box: SheetBox;
  /** On the page. */
  readonly place: ChartPlace;
  readonly scale: number;
  /** Lets what is typed into cells be seen and reached. */
  readonly behind: boolean;
  readonly onPlace: (box: SheetBox) => void;
  readonly onRemove: () => void;
  readonly onChoose: () => void;
  /** Back to the cells. */
  readonly onLeave: () => void;
  readonly onWheel: (event: WheelEvent) => void;
}

const Picture = memo(ChartPicture);

interface Drag {
  readonly x: number;
  readonly y: number;
  readonly sizes: boolean;
  readonly dx: number;
  readonly dy: number;
}

const step = 8;
/** A hand that only clicks moves a little as well. */
const leastDrag = 3;

function dragged(box: SheetBox, { sizes, dx, dy }: Drag): SheetBox {
  if (!sizes) return { ...box, left: Math.max(0, box.left + dx), top: Math.max(0, box.top + dy) };
  return {
    ...box,
    width: Math.max(smallestSide, box.width + dx),
    height: Math.max(smallestSide, box.height + dy),
  };
}

/** One chart over the cells: dragged to another place, sized at its corner, or both with the keys. */
export function ChartFrame(props: ChartFrameProps) {
  const { drawing, context, box, place, scale, behind, onPlace, onWheel } = props;
  const frame = useRef<HTMLDivElement>(null);
  const [drag, setDrag] = useState<Drag>();
  const shown = drag ? dragged(box, drag) : box;

  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    // React's own listener is passive and could not keep the page from taking the wheel as well.
    const scroll = (event: WheelEvent) => {
      event.preventDefault();
      onWheel(event);
    };
    element.addEventListener("wheel", scroll, { passive: false });
    return () => element.removeEventListener("wheel", scroll);
  }, [onWheel]);

  const begin = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const sizes = event.target instanceof Element && event.target.classList.contains("chart-corner");
    setDrag({ x: event.clientX, y: event.clientY, sizes, dx: 0, dy: 0 });
  };
  const move = (event: PointerEvent<HTMLDivElement>) => {
    if (drag) setDrag({ ...drag, dx: (event.clientX - drag.x) / scale, dy: (event.clientY - drag.y) / scale });
  };
  const end = () => {
    if (drag && Math.hypot(drag.dx, drag.dy) >= leastDrag) onPlace(dragged(box, drag));
    setDrag(undefined);
  };
  const press = (event: KeyboardEvent<HTMLDivElement>) => {
    const [dx, dy] = { ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step] }[
      event.key
    ] ?? [0, 0];
    if (dx !== 0 || dy !== 0) onPlace(dragged(box, { x: 0, y: 0, sizes: event.shiftKey, dx: dx ?? 0, dy: dy ?? 0 }));
    else if (event.key === "Delete" || event.key === "Backspace") {
      props.onRemove();
      props.onLeave();
    } else if (event.key === "Escape") {
      setDrag(undefined);
      props.onLeave();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const { clip, chart } = place;
  return (
    <div className="chart-clip" style={clip}>
      <div
        ref={frame}
        className={behind ? "chart-frame behind" : "chart-frame"}
        role="group"
        aria-label={drawing.title ?? context.texts.untitled}
        tabIndex={0}
        style={{
          left: chart.left + (shown.left - box.left) * scale,
          top: chart.top + (shown.top - box.top) * scale,
          width: shown.width * scale,
          height: shown.height * scale,
        }}
        onPointerDown={begin}
        onPointerMove={move}
        onPointerUp={end}
        onPointerCancel={() => setDrag(undefined)}
        onFocus={props.onChoose}
        onKeyDown={press}
      >
        <Picture drawing={drawing} context={context} size={box} />
        <span className="chart-corner" aria-hidden="true" />
      </div>
    </div>
  );
}
