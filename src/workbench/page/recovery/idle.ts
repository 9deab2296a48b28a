/** A page that never rests is not waited for any longer. */
const longestWait = 1_000;

/** Settles when the browser has nothing better to do. */
export function idle(): Promise<void> {
  return new Promise((resolve) => {
    // Safari has no such call.
    if ("requestIdleCallback" in window) requestIdleCallback(() => resolve(), { timeout: longestWait });
    else setTimeout(resolve, 0);
  });
}
