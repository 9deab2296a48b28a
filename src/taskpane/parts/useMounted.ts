import { useEffect, useState } from "react";

/**
 * False until the page is there. A live region that comes with its text already in it is not read out by most screen
 * readers; one that is filled afterwards is.
 */
export function useMounted(): boolean {
  const [mounted, setMounted] = useState(false);
  // eslint-disable-next-line react-hooks/set-state-in-effect -- the second rendering is what is wanted
  useEffect(() => setMounted(true), []);
  return mounted;
}
