import { useEffect, type RefObject } from "react";

/** F6 leads from the sheet into the pane, as in Excel; office.js leads back. */
export function usePaneKey(shown: boolean, frame: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const lead = (event: KeyboardEvent): void => {
      if (event.key !== "F6" || !shown) return;
      event.preventDefault();
      frame.current?.querySelector("iframe")?.focus();
    };
    window.addEventListener("keydown", lead, true);
    return () => window.removeEventListener("keydown", lead, true);
  }, [shown, frame]);
}
