import { useEffect, useState, type RefObject } from "react";
import type { Texts } from "./pageTexts";

export interface DropTargetProps {
  readonly texts: Texts;
  /** The element around the add-in's frame. */
  readonly frame: RefObject<HTMLElement | null>;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Takes files dropped anywhere on the page but where the add-in takes them, and says beforehand what will happen to them. */
export function DropTarget({ texts, frame, onFiles }: DropTargetProps) {
  const [over, setOver] = useState(false);

  useEffect(() => {
    const follow = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      // Prevented from the start, or the browser leaves the page for the file when it is dropped at once.
      event.preventDefault();
      event.dataTransfer.dropEffect = "copy";
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      // Between two elements of the page there is a related one; only out of the window there is none.
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      onFiles(files);
    };
    // A drag over the frame is told to the frame's page alone. What the add-in takes for itself does not come up to the
    // page's document; so whether the note belongs there is known only when the event is over.
    const followFrame = (event: Event) => {
      const page = event.target instanceof HTMLIFrameElement ? event.target.contentDocument : null;
      let left = false;
      const begin = () => {
        left = false;
        window.setTimeout(() => setOver(left));
      };
      const arrive = (drag: DragEvent) => {
        left = !drag.defaultPrevented && drag.dataTransfer?.types.includes("Files") === true;
        if (left) follow(drag);
      };
      for (const kind of ["dragenter", "dragover"] as const) {
        page?.addEventListener(kind, begin, true);
        page?.addEventListener(kind, arrive);
      }
      page?.addEventListener("dragleave", leave);
      page?.addEventListener("drop", () => setOver(false), true);
      page?.addEventListener("drop", (drag) => {
        if (!drag.defaultPrevented) drop(drag);
      });
    };
    const around = frame.current;
    window.addEventListener("dragenter", follow);
    window.addEventListener("dragover", follow);
    window.addEventListener("dragleave", leave);
    window.addEventListener("drop", drop);
    around?.addEventListener("load", followFrame, true);
    return () => {
      window.removeEventListener("dragenter", follow);
      window.removeEventListener("dragover", follow);
      window.removeEventListener("dragleave", leave);
      window.removeEventListener("drop", drop);
      around?.removeEventListener("load", followFrame, true);
    };
  }, [frame, onFiles]);

  if (!over) return null;
  return (
    <div className="drop-target">
      <div className="drop-note">
        <strong>{texts.dropTitle}</strong>
        <span>{texts.dropNote}</span>
      </div>
    </div>
  );
}
