import { tokenizeFormula, type FormulaToken } from "../../formula/tokenizeFormula";
import { parseStructuredReference } from "../../formula/structuredReference";
import type { Rect } from "../engine/sheetEngine";
import { rectsWhere } from "./areas";
import { itemNotFound } from "./hostError";
import { sameName } from "./itemNames";
import { addressedRect, tableRect } from "./referenceText";
import type { RangeTarget } from "./ranges";
import { contains, intersection } from "./rectangle";
import type { Session } from "./session";

/** A formula and the cell that it stands in. */
interface Placed {
  readonly formula: string;
  readonly at: Rect;
}

/** A name that leads back to itself must not be followed for ever. */
const deepestName = 10;

/** The cells that a formula reads, each reference once. */
function readBy(session: Session, { formula, at }: Placed, depth = 0): Rect[] {
  const tokens = tokenizeFormula(formula);
  return tokens.flatMap((token, index) => referred(session, token, tokens[index + 1], at, depth));
}

function referred(
  session: Session,
  { kind, text }: FormulaToken,
  next: FormulaToken | undefined,
  at: Rect,
  depth: number,
): Rect[] {
  if (kind === "range") {
    const rect = addressedRect(session, text, at.sheet);
    if (!rect) return [];
    return [next?.text === "#" ? (session.engine.spillRect(rect) ?? rect) : rect];
  }
  if (kind === "structured") return structured(session, text, at);
  if (kind !== "name") return [];
  const name = session.structure.names().find((one) => sameName(one.name, text));
  if (name) return depth < deepestName ? readBy(session, { formula: name.formula, at }, depth + 1) : [];
  const rect = tableRect(session.engine.tables(), text);
  return rect ? [rect] : [];
}

function structured(session: Session, text: string, at: Rect): Rect[] {
  const tables = session.engine.tables();
  const reference = parseStructuredReference(text);
  const home = tables.find((table) => contains(table.rect, { ...at, rows: 1, columns: 1 }));
  const ownRow = reference?.sections.includes("this row");
  if (!ownRow) {
    const whole = reference?.table === "" && home ? `${home.name}${text}` : text;
    const rect = tableRect(tables, whole);
    return rect ? [rect] : [];
  }
  const table = reference?.table === "" ? home : tables.find(({ name }) => sameName(name, reference?.table ?? ""));
  const [first, last = first] = reference?.columns ?? [];
  if (!table) return [];
  const places = [first, last].map((heading) =>
    table.headings.findIndex((one) => heading !== undefined && sameName(one, heading)),
  );
  const [from = 0, to = 0] = first === undefined ? [0, table.headings.length - 1] : places;
  if (from < 0 || to < from) return [];
  return [{ ...at, column: table.rect.column + from, rows: 1, columns: to - from + 1 }];
}

function formulasIn(session: Session, rect: Rect): Placed[] {
  const used = session.engine.usedRect(rect.sheet);
  const area = used && intersection(used, rect);
  if (!area) return [];
  return session.engine.read(area).flatMap((row, i) =>
    row.flatMap(({ formula }, j): Placed[] => {
      const at = { ...area, row: area.row + i, column: area.column + j, rows: 1, columns: 1 };
      return formula === undefined ? [] : [{ formula, at }];
    }),
  );
}

/** Each rectangle once, without those that lie in another one. */
const distinct = (rects: readonly Rect[]): Rect[] =>
  rects.filter(
    (rect, index) =>
      !rects.some((other, at) => at !== index && contains(other, rect) && (!contains(rect, other) || at < index)),
  );

const orError = (rects: readonly Rect[]): readonly Rect[] => {
  if (rects.length === 0) throw itemNotFound();
  return rects;
};

export const directPrecedents = ({ session, rect }: RangeTarget): readonly Rect[] =>
  orError(distinct(formulasIn(session, rect).flatMap((placed) => readBy(session, placed))));

export function precedents({ session, rect }: RangeTarget): readonly Rect[] {
  const followed = (from: Rect): Rect[] => formulasIn(session, from).flatMap((placed) => readBy(session, placed));
  return orError(closure(followed(rect), followed));
}

/** Who reads what, over the whole workbook. */
function readers(session: Session): (of: Rect) => Rect[] {
  const all = session.structure.sheets().flatMap(({ id }) => {
    const used = session.engine.usedRect(id);
    return used ? formulasIn(session, used) : [];
  });
  const reading = all.map((placed) => ({ at: placed.at, reads: readBy(session, placed) }));
  return (of) => reading.filter(({ reads }) => reads.some((rect) => intersection(rect, of))).map(({ at }) => at);
}

export const directDependents = ({ session, rect }: RangeTarget): readonly Rect[] =>
  orError(joined(readers(session)(rect)));

export function dependents({ session, rect }: RangeTarget): readonly Rect[] {
  const reading = readers(session);
  return orError(joined(closure(reading(rect), reading)));
}

/** All that can be reached from the first ones. */
function closure(first: readonly Rect[], next: (from: Rect) => readonly Rect[]): Rect[] {
  const found: Rect[] = [];
  const open = [...first];
  for (let rect = open.shift(); rect; rect = open.shift()) {
    const here = rect;
    if (found.some((other) => contains(other, here))) continue;
    found.push(here);
    open.push(...next(here));
  }
  return distinct(found);
}

/** Single cells as few rectangles as possible. */
function joined(cells: readonly Rect[]): Rect[] {
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))];
  return sheets.flatMap((sheet) => {
    const own = cells.filter((cell) => cell.sheet === sheet);
    const filled = new Set(own.map(({ row, column }) => `${row},${column}`));
    const rows = Math.max(...own.map(({ row }) => row)) + 1;
    const columns = Math.max(...own.map(({ column }) => column)) + 1;
    return rectsWhere({ sheet, row: 0, column: 0, rows, columns }, (row, column) => filled.has(`${row},${column}`));
  });
}
