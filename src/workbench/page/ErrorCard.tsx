import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from "react";
import type { CellExplanation } from "./explainCell";
import { placeBeside } from "./placeBeside";
import type { OpenWorkbook } from "./openWorkbook";
import type { Texts } from "./pageTexts";

export interface ErrorCardProps {
  readonly workbook: OpenWorkbook;
  readonly texts: Texts;
  /** The card keeps within this element. */
  readonly room: RefObject<HTMLElement | null>;
}

/** Says beside the selected cell why it holds an error. The element is always there: a screen reader only announces
 *  what changes inside a region that it already knows. */
export function ErrorCard({ workbook, texts, room }: ErrorCardProps) {
  const card = useRef<HTMLDivElement>(null);
  const [explanation, setExplanation] = useState<CellExplanation>();
  const [moves, setMoves] = useState(0);

  useEffect(() => {
    let due: number | undefined;
    const look = () => {
      due ??= requestAnimationFrame(() => {
        due = undefined;
        setExplanation((before) => {
          const now = workbook.explainSelection(texts);
          return before?.error === now?.error && before?.sentence === now?.sentence ? before : now;
        });
        setMoves((count) => count + 1);
      });
    };
    look();
    const stops = [workbook.onSelectedCellChanged(look), workbook.view.onViewChanged(look)];
    window.addEventListener("resize", look);
    return () => {
      if (due !== undefined) cancelAnimationFrame(due);
      stops.forEach((stop) => stop());
      window.removeEventListener("resize", look);
    };
  }, [workbook, texts]);

  useLayoutEffect(() => {
    const element = card.current;
    const within = room.current?.getBoundingClientRect();
    if (!element || !within) return;
    const cell = explanation && !workbook.view.editing() ? workbook.selectedCellBounds() : undefined;
    const place = cell && placeBeside(cell, { width: element.offsetWidth, height: element.offsetHeight }, within);
    // Not `visibility`: that would take the sentence away from a screen reader whenever the cell is out of sight.
    element.style.opacity = place ? "1" : "0";
    if (!place) return;
    element.style.left = `${place.left}px`;
    element.style.top = `${place.top}px`;
  }, [explanation, moves, room, workbook]);

  return (
    <div className="error-card" role="status" ref={card} data-shown={explanation !== undefined}>
      {explanation && (
        <>
          <strong>{explanation.error}</strong>
          <span>{explanation.sentence}</span>
        </>
      )}
    </div>
  );
}
