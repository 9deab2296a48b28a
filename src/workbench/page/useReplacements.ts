import { useCallback, useSyncExternalStore } from "react";
import type { OpenWorkbook } from "./openWorkbook";

/** How often another workbook has come in place of the first: whatever draws one begins again with the next. */
export function useReplacements(workbook: OpenWorkbook | undefined): number {
  const subscribe = useCallback(
    (changed: () => void) => workbook?.onReplaced(changed) ?? (() => undefined),
    [workbook],
  );
  return useSyncExternalStore(subscribe, () => workbook?.replacements ?? 0);
}
