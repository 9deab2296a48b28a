import { useEffect } from "react";

/** Ctrl+O and Ctrl+S (⌘ on a Mac) open and save the workbook, not the page. */
export function useFileKeys(open: () => void, save: () => void): void {
  useEffect(() => {
    const act = (event: KeyboardEvent): void => {
      const key = event.key.toLowerCase();
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || (key !== "o" && key !== "s")) return;
      event.preventDefault();
      event.stopPropagation();
      if (!event.repeat) (key === "o" ? open : save)();
    };
    window.addEventListener("keydown", act, true);
    return () => window.removeEventListener("keydown", act, true);
  }, [open, save]);
}
