import { useEffect, useRef, type RefObject } from "react";

/**
 * Moves the focus to the first element that matches within the region when `value` changes, provided that the focus is
 * there or nowhere: whoever reads elsewhere is not called back.
 */
export function useFocusOnChange(value: unknown, selector: string): RefObject<HTMLDivElement | null> {
  const region = useRef<HTMLDivElement>(null);
  const last = useRef(value);
  useEffect(() => {
    if (last.current === value) return;
    last.current = value;
    const { activeElement } = document;
    const isElsewhere =
      activeElement !== null && activeElement !== document.body && !region.current?.contains(activeElement);
    if (isElsewhere) return;
    region.current?.querySelector<HTMLElement>(selector)?.focus();
    region.current?.scrollIntoView({ block: "nearest" });
  }, [value, selector]);
  return region;
}
