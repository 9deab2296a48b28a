import type { BothLanguages } from "../functions/bothLanguages";

const mostNamed = 5;

interface Run {
  readonly first: number;
  last: number;
}

function runsOf(rows: readonly number[]): readonly Run[] {
  const runs: Run[] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run && row === run.last + 1) run.last = row;
    else runs.push({ first: row, last: row });
  }
  return runs;
}

/** 8,800 */
export const countInWords = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ",");

/** “Rows 3–9, 12 and 1,420 more”: enough to find the place, never a page of numbers. Takes rows in ascending order. */
export function rowsInWords(rows: readonly number[]): BothLanguages {
  const named = runsOf(rows).slice(0, mostNamed);
  const list = named.map(({ first, last }) => (first === last ? String(first) : `${first}–${last}`));
  const counted = named.reduce((sum, { first, last }) => sum + last - first + 1, 0);
  const more = rows.length - counted;
  const rowWord = rows.length === 1 ? "Row" : "Rows";
  if (more > 0)
    return {
      en: `${rowWord} ${list.join(", ")} and ${countInWords(more)} more`,
      zh: `第 ${list.join("、")} 行等共 ${countInWords(rows.length)} 行`,
    };
  const last = list.pop() ?? "";
  return {
    en: list.length === 0 ? `${rowWord} ${last}` : `${rowWord} ${list.join(", ")} and ${last}`,
    zh: `第 ${[...list, last].join("、")} 行`,
  };
}
