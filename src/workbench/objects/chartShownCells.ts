import type { DrawnSeries } from "../charts/chartDrawing";
import type { Rect, SheetEngine } from "../engine/sheetEngine";

export interface Shown {
  readonly cells: Rect | undefined;
  readonly series: DrawnSeries;
}

/** Tells the places along a series whose row and column can be seen. Its series mostly share their rows. */
function seenPlaces({ layout }: SheetEngine): (rect: Rect) => boolean[] {
  const known = new Map<string, readonly boolean[]>();
  const seenRows = ({ sheet, row, rows }: Rect): readonly boolean[] => {
    const key = `${sheet} ${row} ${rows}`;
    const found = known.get(key) ?? Array.from({ length: rows }, (_, index) => !layout.rowHidden(sheet, row + index));
    known.set(key, found);
    return found;
  };
  return (rect) => {
    const { sheet, column, columns } = rect;
    const across = Array.from({ length: columns }, (_, index) => !layout.columnHidden(sheet, column + index));
    return seenRows(rect).flatMap((seen) => across.map((alsoSeen) => seen && alsoSeen));
  };
}

const kept = <Value>(values: readonly Value[], seen: readonly boolean[]): Value[] =>
  values.filter((_, index) => seen[index] !== false);

/** What points have of their own stays with their cells. */
function moved<Value>(byPoint: Readonly<Record<number, Value>>, seen: readonly boolean[]): Record<number, Value> {
  return Object.fromEntries(
    Object.entries(byPoint).flatMap(([point, value]) => {
      const index = Number(point);
      if (seen[index] === false) return [];
      return [[seen.slice(0, index).filter(Boolean).length + Math.max(0, index - seen.length), value] as const];
    }),
  );
}

function onlySeen(series: DrawnSeries, seen: readonly boolean[]): DrawnSeries {
  return {
    ...series,
    values: kept(series.values, seen),
    x: kept(series.x, seen),
    sizes: kept(series.sizes, seen),
    labelTexts: kept(series.labelTexts ?? [], seen),
    pointColors: moved(series.pointColors, seen),
    pointLooks: moved(series.pointLooks ?? {}, seen),
  };
}

/**
 * As Excel plots by default: without the cells of hidden rows and columns, and without series that have none left. A
 * category is left out with the cells of the first series.
 */
export function withShownCells(
  engine: SheetEngine,
  shown: readonly Shown[],
  categories: readonly string[],
): { readonly series: DrawnSeries[]; readonly categories: readonly string[] } {
  const places = seenPlaces(engine);
  const seen = shown.map(({ cells }) => (cells ? places(cells) : []));
  if (seen.every((one) => one.every(Boolean))) return { series: shown.map(({ series }) => series), categories };
  const series = shown.map((one, index) => onlySeen(one.series, seen[index] ?? []));
  const visible = series.filter((_, index) => seen[index]?.length === 0 || seen[index]?.some(Boolean));
  const first = seen.find((one) => one.some(Boolean)) ?? seen[0] ?? [];
  return { series: visible, categories: kept(categories, first) };
}
