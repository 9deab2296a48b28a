import type { BrowserContext } from "playwright-core";

/** Milliseconds from one picture to the next. */
const betweenFrames = 100;

/**
 * Ten pictures a second instead of sixty, for pages whose grid nobody looks at: without a graphics card, drawing it again
 * and again takes as long as everything else.
 */
export async function slowDisplay(context: BrowserContext): Promise<void> {
  await context.addInitScript((pause) => {
    const nextFrame = window.requestAnimationFrame.bind(window);
    const waiting = new Map<number, FrameRequestCallback>();
    let last = 0;
    window.requestAnimationFrame = (callback) => {
      if (waiting.size === 0) {
        setTimeout(() => {
          nextFrame((time) => {
            const due = [...waiting];
            waiting.clear();
            // One that throws keeps no other from being called, as in the browser itself.
            for (const [, run] of due) queueMicrotask(() => run(time));
          });
        }, pause);
      }
      waiting.set(++last, callback);
      return last;
    };
    window.cancelAnimationFrame = (handle) => void waiting.delete(handle);
  }, betweenFrames);
}
