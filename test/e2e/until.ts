const longest = 60_000;
/** To ask without a pause takes the time from what is waited for. */
const pause = 20;

/**
 * Settles once `holds` says so. Playwright's `waitForFunction` takes the promise of an asynchronous predicate for an answer
 * that is true, and does not wait at all.
 */
export async function until(holds: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + longest;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`It was not so within ${longest} ms.`);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
