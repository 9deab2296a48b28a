import { useCallback, useSyncExternalStore } from "react";
import type { PaneHost } from "../paneHost";
import { isDark } from "./isDark";

/** Whether the pane is dark now; follows Excel and the system while the pane is open. */
export function useDarkTheme({ officeColours, watchOfficeColours }: PaneHost): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      const system = window.matchMedia("(prefers-color-scheme: dark)");
      system.addEventListener("change", changed);
      const stopWatching = watchOfficeColours(changed);
      return () => {
        system.removeEventListener("change", changed);
        stopWatching();
      };
    },
    [watchOfficeColours],
  );
  return useSyncExternalStore(subscribe, () =>
    isDark(officeColours(), window.matchMedia("(prefers-color-scheme: dark)").matches),
  );
}
