import { rectWithout } from "../engine/rectWithout";
import type { Rect } from "../engine/sheetEngine";
import type { Session } from "./session";

export interface AreasTarget {
  readonly session: Session;
  /** At least one, all of one sheet. */
  readonly rects: readonly [Rect, ...Rect[]];
}

/** As the target of an object; undefined when there are none. */
export function areasTarget(session: Session, rects: readonly Rect[]): AreasTarget | undefined {
  const [first, ...others] = rects;
  return first && { session, rects: [first, ...others] };
}

/** Rectangles over the cells of an area that are wanted: each as wide as its row goes, joined with equal ones below. */
export function rectsWhere(area: Rect, wanted: (row: number, column: number) => boolean): Rect[] {
  const done: Rect[] = [];
  let open: Rect[] = [];
  for (let row = 0; row < area.rows; row += 1) {
    const runs = runsWhere(area.columns, (column) => wanted(row, column)).map(([start, size]): Rect => {
      const above = open.find(({ column, columns }) => column === area.column + start && columns === size);
      if (above) return { ...above, rows: above.rows + 1 };
      return { sheet: area.sheet, row: area.row + row, column: area.column + start, rows: 1, columns: size };
    });
    done.push(...open.filter((before) => !runs.some((run) => run.row === before.row && run.column === before.column)));
    open = runs;
  }
  return [...done, ...open].sort((one, other) => one.row - other.row || one.column - other.column);
}

/** Start and length of every unbroken stretch of wanted places. */
export function runsWhere(size: number, wanted: (at: number) => boolean): [start: number, size: number][] {
  const runs: [number, number][] = [];
  for (let at = 0; at < size; at += 1) {
    if (!wanted(at)) continue;
    const last = runs.at(-1);
    if (last && last[0] + last[1] === at) last[1] += 1;
    else runs.push([at, 1]);
  }
  return runs;
}

/** The same cells, each of them once. */
export function disjoint(rects: readonly Rect[]): Rect[] {
  const apart: Rect[] = [];
  for (const rect of rects) {
    const left = apart.reduce<Rect[]>((parts, other) => parts.flatMap((part) => rectWithout(part, other)), [rect]);
    apart.push(...left);
  }
  return apart;
}
