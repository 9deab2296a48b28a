import { useEffect, type RefObject } from "react";

/**
 * Ctrl+O and Ctrl+S (⌘ on a Mac) open and save the workbook, not the page; also in the add-in's pane, where the keyboard
 * is after a build.
 */
export function useFileKeys(open: () => void, save: () => void, pane: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const act = (event: KeyboardEvent): void => {
      const key = event.key.toLowerCase();
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || (key !== "o" && key !== "s")) return;
      event.preventDefault();
      event.stopPropagation();
      if (!event.repeat) (key === "o" ? open : save)();
    };
    const container = pane.current;
    // Of a page from elsewhere nothing can be heard.
    const inPane = (): Window | null | undefined => container?.querySelector("iframe")?.contentDocument?.defaultView;
    const listen = (): void => inPane()?.addEventListener("keydown", act, true);
    window.addEventListener("keydown", act, true);
    container?.addEventListener("load", listen, true);
    listen();
    return () => {
      window.removeEventListener("keydown", act, true);
      container?.removeEventListener("load", listen, true);
      inPane()?.removeEventListener("keydown", act, true);
    };
  }, [open, save, pane]);
}
