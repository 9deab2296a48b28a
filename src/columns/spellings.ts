import { errorOfCell, isEmptyCell, sameName, tidyText } from "./cellContent";

export interface Spellings {
  /** The commonest spelling of each name as it is compared. */
  readonly common: ReadonlyMap<string, string>;
  /** Whether a cell differs from it, though it is the same name. */
  readonly differs: (raw: string) => boolean;
}

/** How the names of a column are spelt. */
export function findSpellings(cells: readonly unknown[]): Spellings {
  const counts = new Map<string, number>();
  for (const raw of cells)
    if (typeof raw === "string" && !isEmptyCell(raw) && errorOfCell(raw) === undefined)
      counts.set(raw, (counts.get(raw) ?? 0) + 1);
  const common = new Map<string, string>();
  const best = new Map<string, number>();
  const variants = new Map<string, number>();
  for (const [raw, count] of counts) {
    const name = sameName(raw);
    variants.set(name, (variants.get(name) ?? 0) + 1);
    // The first of two equally common spellings, and one that is tidy before one that is not.
    const weight = count + (tidyText(raw) === raw ? 0.5 : 0);
    if (weight > (best.get(name) ?? 0)) {
      best.set(name, weight);
      common.set(name, tidyText(raw));
    }
  }
  const differs = (raw: string): boolean => {
    const name = sameName(raw);
    return (variants.get(name) ?? 0) > 1 && common.get(name) !== raw;
  };
  return { common, differs };
}
