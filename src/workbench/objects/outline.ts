import { rectWithout } from "../engine/rectWithout";
import type { Rect, SheetId } from "../engine/sheetEngine";
import { checkSheet } from "./access";
import type { Arguments } from "./arguments";
import { invalidArgument, invalidOperation } from "./hostError";
import type { RangeTarget } from "./ranges";
import { intersection, isEntireColumn, isEntireRow, isUnbounded, sheetColumns, sheetRows } from "./rectangle";
import type { Session } from "./session";
import type { SheetTarget } from "./worksheets";

type Axis = "rows" | "columns";

const kinds: Readonly<Record<Axis, string>> = { rows: "rowGroup", columns: "columnGroup" };
const mostGroups = 7;
const mostLevels = 8;

interface Group {
  readonly id: string;
  readonly rect: Rect;
}

/** Groups lie within each other, each as an area of whole rows or columns that follows inserted ones. */
const groups = (session: Session, sheet: SheetId, axis: Axis): Group[] =>
  session.engine.parts
    .list(kinds[axis])
    .flatMap(({ id, cells }) => (cells["at"]?.sheet === sheet ? [{ id, rect: cells["at"] }] : []));

function readAxis({ rect }: RangeTarget, given: Arguments): Axis {
  const option = given.text(0);
  if (option !== "ByRows" && option !== "ByColumns") throw invalidArgument();
  const wrong = option === "ByColumns" ? isEntireRow(rect) : isEntireColumn(rect);
  if (wrong) throw invalidArgument();
  return option === "ByRows" ? "rows" : "columns";
}

const spanOf = (rect: Rect, axis: Axis): Rect =>
  axis === "rows" ? { ...rect, column: 0, columns: sheetColumns } : { ...rect, row: 0, rows: sheetRows };

const checkAxis = (session: Session, sheet: SheetId, axis: Axis): void =>
  checkSheet(session, sheet, axis === "rows" ? "allowFormatRows" : "allowFormatColumns");

function put(session: Session, axis: Axis, at: Rect): void {
  const kind = kinds[axis];
  const taken = new Set(session.engine.parts.list(kind).map(({ id }) => id));
  let number = 1;
  while (taken.has(`${kind}:${number}`)) number += 1;
  session.engine.parts.put({ id: `${kind}:${number}`, kind, data: null, cells: { at } });
}

/** How many groups each row or column of a stretch lies in. */
function depths(session: Session, span: Rect, axis: Axis): number[] {
  const [start, size] = axis === "rows" ? [span.row, span.rows] : [span.column, span.columns];
  const depth = new Array<number>(size).fill(0);
  for (const { rect } of groups(session, span.sheet, axis)) {
    const [first, count] = axis === "rows" ? [rect.row, rect.rows] : [rect.column, rect.columns];
    for (let at = Math.max(first, start); at < Math.min(first + count, start + size); at += 1) depth[at - start]! += 1;
  }
  return depth;
}

export function groupCells(target: RangeTarget, given: Arguments): void {
  const { session, rect } = target;
  const axis = readAxis(target, given);
  checkAxis(session, rect.sheet, axis);
  const span = spanOf(rect, axis);
  if (axis === "rows" ? isEntireColumn(span) : isEntireRow(span)) throw invalidArgument();
  if (depths(session, span, axis).some((depth) => depth >= mostGroups))
    throw invalidOperation("An outline has at most eight levels.");
  put(session, axis, span);
}

/** Takes one level off every row or column; what was grouped last goes first. */
export function ungroupCells(target: RangeTarget, given: Arguments): void {
  const { session, rect } = target;
  const axis = readAxis(target, given);
  checkAxis(session, rect.sheet, axis);
  let left = [spanOf(rect, axis)];
  let any = false;
  for (const group of groups(session, rect.sheet, axis).reverse()) {
    const cut = left.flatMap((part) => intersection(part, group.rect) ?? []);
    if (cut.length === 0) continue;
    any = true;
    session.engine.parts.remove(group.id);
    const rest = cut.reduce<Rect[]>((parts, one) => parts.flatMap((part) => rectWithout(part, one)), [group.rect]);
    rest.forEach((one) => put(session, axis, one));
    left = left.flatMap((part) => rectWithout(part, group.rect));
  }
  if (!any) throw invalidOperation("These cells are not grouped.");
}

function hide(session: Session, rect: Rect, axis: Axis, hidden: boolean): void {
  const { layout } = session.engine;
  if (axis === "rows") layout.hideRows(rect.sheet, rect.row, rect.rows, hidden);
  else layout.hideColumns(rect.sheet, rect.column, rect.columns, hidden);
}

/** Folds or unfolds every group that the range touches. */
export const foldGroups =
  (hidden: boolean) =>
  (target: RangeTarget, given: Arguments): void => {
    const { session, rect } = target;
    const axis = readAxis(target, given);
    checkAxis(session, rect.sheet, axis);
    const span = isUnbounded(rect) ? rect : spanOf(rect, axis);
    const touched = groups(session, rect.sheet, axis).filter((group) => intersection(group.rect, span));
    if (touched.length === 0) throw invalidOperation("These cells are not grouped.");
    for (const group of touched) hide(session, group.rect, axis, hidden);
  };

/** `worksheet.showOutlineLevels`: 0 leaves rows or columns as they are, 1 shows only what is in no group. */
export function showOutlineLevels({ session, sheet }: SheetTarget, given: Arguments): void {
  const wanted = { rows: given.integer(0), columns: given.integer(1) };
  if (Object.values(wanted).some((level) => level < 0 || level > mostLevels)) throw invalidArgument();
  for (const axis of ["rows", "columns"] as const) {
    const level = wanted[axis];
    const own = groups(session, sheet, axis);
    if (level === 0 || own.length === 0) continue;
    checkAxis(session, sheet, axis);
    for (const { rect } of own) {
      depths(session, rect, axis).forEach((depth, index) => {
        const one =
          axis === "rows"
            ? { ...rect, row: rect.row + index, rows: 1 }
            : { ...rect, column: rect.column + index, columns: 1 };
        hide(session, one, axis, depth >= level);
      });
    }
  }
}
