import type { RibbonWish } from "../commands/ribbonCommands";

let latest: RibbonWish | undefined;
const listeners = new Set<(wish: RibbonWish) => void>();

/** A ribbon button wants this; the pane may not be there yet. */
export function askPane(wish: RibbonWish): void {
  latest = wish;
  for (const listener of listeners) listener(wish);
}

/** What was asked for last. */
export const ribbonWish = (): RibbonWish | undefined => latest;

/** Calls back for everything that is asked for from now on; gives a function that ends it. */
export function watchRibbonWish(asked: (wish: RibbonWish) => void): () => void {
  listeners.add(asked);
  return () => listeners.delete(asked);
}
