import type { Rect, SheetEngine } from "../engine/sheetEngine";
import type { ChartPart } from "./chartParts";
import type { ChartRecord, Follow } from "./chartRecord";
import { invalidArgument } from "./hostError";
import { contains, isSingleCell } from "./rectangle";
import { rectOfFormula } from "./referenceText";
import type { Session } from "./session";
import { tableBody } from "./tableParts";

const spillCells = (name: string): string => `${name} spill`;

/** The cell whose text stands at a point of a series. */
export const labelCells = (series: string, point: number): string => `${series}.label ${point}`;

/** The one cell that a formula like `=Sheet1!$A$1` names. */
export function singleCellOf(session: Session, formula: string): Rect {
  const rect = rectOfFormula(session, formula);
  if (!rect || !isSingleCell(rect)) throw invalidArgument();
  return rect;
}

/** A table's rows, all of them: such a reference grows and shrinks with the table. */
function followedTable(engine: SheetEngine, rect: Rect): Follow | undefined {
  const table = engine.tables().find((one) => {
    const body = tableBody(one);
    return body.row === rect.row && body.rows === rect.rows && contains(body, rect);
  });
  return table && { kind: "table", table: table.id };
}

interface FollowedSpill {
  readonly follow: Follow & { readonly kind: "spill" };
  readonly anchor: Rect;
}

/** A spill's whole length, or all of it but its headings and its total. */
function followedSpill(engine: SheetEngine, rect: Rect): FollowedSpill | undefined {
  const first = { sheet: rect.sheet, row: rect.row, column: rect.column };
  const cell = engine.read({ ...first, rows: 1, columns: 1 })[0]?.[0];
  const anchor = cell?.spilledFrom ?? (cell?.formula === undefined ? undefined : first);
  const spill = anchor && engine.spillRect(anchor);
  if (!spill || !contains(spill, rect)) return undefined;
  const down = rect.rows >= rect.columns;
  const before = down ? rect.row - spill.row : rect.column - spill.column;
  const after = down ? spill.rows - before - rect.rows : spill.columns - before - rect.columns;
  if (before > 1 || after > 1 || isSingleCell(rect)) return undefined;
  return { follow: { kind: "spill", before, after }, anchor: { ...anchor, rows: 1, columns: 1 } };
}

interface Referring {
  readonly cells: Readonly<Record<string, Rect | null>>;
  readonly data: ChartRecord;
}

/** Lets one of a chart's references be these cells from now on, or none. */
export function withReference<Part extends Referring>(
  engine: SheetEngine,
  part: Part,
  name: string,
  rect: Rect | undefined,
): Part {
  const others = Object.entries(part.cells).filter(([key]) => key !== name && key !== spillCells(name));
  const follows = Object.fromEntries(Object.entries(part.data.follows).filter(([key]) => key !== name));
  const bare: Part = {
    ...part,
    cells: { ...Object.fromEntries(others), ...(rect && { [name]: rect }) },
    data: { ...part.data, follows },
  };
  const table = rect && followedTable(engine, rect);
  if (table) return { ...bare, data: { ...bare.data, follows: { ...follows, [name]: table } } };
  return rect ? withSpill(engine, bare, name, rect) : bare;
}

function withSpill<Part extends Referring>(engine: SheetEngine, part: Part, name: string, rect: Rect): Part {
  const spill = followedSpill(engine, rect);
  if (!spill) return part;
  return {
    ...part,
    cells: { ...part.cells, [spillCells(name)]: spill.anchor },
    data: { ...part.data, follows: { ...part.data.follows, [name]: spill.follow } },
  };
}

/**
 * Ties references to the spills that they cover. Functions of an add-in answer later than the chart is made, so this is
 * done again after each calculation, for references that are tied to nothing yet.
 */
export function followSpills(engine: SheetEngine, charts: readonly ChartPart[]): void {
  for (const chart of charts) {
    const loose = Object.entries(chart.cells).filter(
      ([name, rect]) => rect && name.includes(".") && !name.endsWith(" spill") && !chart.data.follows[name],
    );
    const tied = loose.reduce(
      (part, [name, rect]) => (rect && sheetExists(engine, rect) ? withSpill(engine, part, name, rect) : part),
      chart,
    );
    if (tied !== chart) engine.parts.note(tied);
  }
}

const sheetExists = (engine: SheetEngine, { sheet }: Rect): boolean => engine.sheets().some(({ id }) => id === sheet);

/** The cells that a reference means now; undefined when it has none, or they are gone. */
export function referredRect(engine: SheetEngine, { cells, data }: Referring, name: string): Rect | undefined {
  const rect = cells[name];
  if (!rect || !sheetExists(engine, rect)) return undefined;
  const follow = data.follows[name];
  if (follow?.kind === "table") {
    const table = engine.tables().find(({ id }) => id === follow.table);
    if (!table || table.rect.sheet !== rect.sheet) return rect;
    const { row, rows } = tableBody(table);
    return { ...rect, row, rows };
  }
  const anchor = cells[spillCells(name)];
  const spill = follow && anchor && engine.spillRect(anchor);
  if (!spill) return rect;
  const length = (whole: number) => Math.max(1, whole - follow.before - follow.after);
  return rect.rows >= rect.columns
    ? { ...rect, row: spill.row + follow.before, rows: length(spill.rows) }
    : { ...rect, column: spill.column + follow.before, columns: length(spill.columns) };
}
