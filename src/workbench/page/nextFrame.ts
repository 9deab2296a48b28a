/** Settles when the browser has had the chance to paint; in a page that is not shown, soon all the same. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    const settle = () => {
      clearTimeout(hidden);
      setTimeout(resolve, 0);
    };
    // A hidden page never gets a frame.
    const hidden = setTimeout(resolve, 100);
    requestAnimationFrame(settle);
  });
}
