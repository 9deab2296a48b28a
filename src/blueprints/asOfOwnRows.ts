import type { ReadyTables } from "../columns/readyTable";

/** Fields that say when something happened, in all lists. */
const EVENTS = ["expectedClose", "inStageSince", "invoiceDate", "date"];
/** A list that ends earlier is a look back, and a forecast from today would find nothing in it. */
const RECENT_DAYS = 92;

/** The day that a list is best looked at from: today, or the last day that an old list speaks of. */
export function asOfOwnRows(own: ReadyTables, kinds: readonly (keyof ReadyTables)[], today: number): number {
  let latest = 0;
  for (const kind of kinds)
    for (const field of EVENTS)
      for (const value of own[kind]?.columns[field] ?? [])
        if (typeof value === "number" && value <= today && value > latest) latest = value;
  const hasFuture = kinds.some((kind) =>
    EVENTS.some((field) => own[kind]?.columns[field]?.some((value) => typeof value === "number" && value > today)),
  );
  return latest === 0 || hasFuture || today - latest <= RECENT_DAYS ? today : latest;
}
