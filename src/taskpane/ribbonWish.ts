import type { PlaceId } from "../texts/placeId";

let latest: PlaceId | undefined;
const listeners = new Set<(place: PlaceId) => void>();

/** A ribbon button wants this place; the pane may not be there yet. */
export function askForPlace(place: PlaceId): void {
  latest = place;
  for (const listener of listeners) listener(place);
}

export const askedPlace = (): PlaceId | undefined => latest;

/** Calls back for every place that is asked for from now on; gives a function that ends it. */
export function watchAskedPlace(asked: (place: PlaceId) => void): () => void {
  listeners.add(asked);
  return () => listeners.delete(asked);
}
