import { useEffect, useState, type RefObject } from "react";
import type { Texts } from "./texts";

export interface DropTargetProps {
  readonly texts: Texts;
  /** The element around the add-in's frame. */
  readonly frame: RefObject<HTMLElement | null>;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Takes files dropped anywhere on the page and says beforehand what will happen to them. */
export function DropTarget({ texts, frame, onFiles }: DropTargetProps) {
  const [over, setOver] = useState(false);

  useEffect(() => {
    const enter = (event: Event) => {
      if (!(event as DragEvent).dataTransfer?.types.includes("Files")) return;
      // Prevented here too, or the browser leaves the page for the file when it is dropped at once.
      event.preventDefault();
      setOver(true);
    };
    // A drag that comes in over the frame is told to the frame's page alone.
    const followFrame = (event: Event) => {
      const page = event.target instanceof HTMLIFrameElement ? event.target.contentDocument : null;
      page?.addEventListener("dragenter", enter);
      page?.addEventListener("dragover", enter);
    };
    const around = frame.current;
    window.addEventListener("dragenter", enter);
    window.addEventListener("dragover", enter);
    around?.addEventListener("load", followFrame, true);
    return () => {
      window.removeEventListener("dragenter", enter);
      window.removeEventListener("dragover", enter);
      around?.removeEventListener("load", followFrame, true);
    };
  }, [frame]);

  if (!over) return null;
  return (
    <div
      className="drop-target"
      onDragOver={(event) => {
        event.preventDefault();
        event.dataTransfer.dropEffect = "copy";
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onFiles([...event.dataTransfer.files]);
      }}
    >
      <div className="drop-note">
        <strong>{texts.dropTitle}</strong>
        <span>{texts.dropNote}</span>
      </div>
    </div>
  );
}
