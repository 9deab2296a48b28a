import type { Cell, CellInput, Rect } from "../engine/sheetEngine";
import { checkCells } from "./access";
import { areasTarget, rectsWhere, type AreasTarget } from "./areas";
import type { Arguments } from "./arguments";
import { shownFormula } from "./cellOutput";
import { enteredValue } from "./enteredValue";
import { invalidArgument } from "./hostError";
import type { RangeTarget } from "./ranges";
import { intersection, isSingleCell, wholeSheet } from "./rectangle";

interface Criteria {
  readonly completeMatch: boolean;
  readonly matchCase: boolean;
  readonly backwards: boolean;
}

function readCriteria(given: unknown): Criteria {
  if (given !== null && typeof given !== "object") throw invalidArgument();
  const criteria: Readonly<Record<string, unknown>> = { ...given };
  const direction = criteria["searchDirection"] ?? "Forward";
  if (direction !== "Forward" && direction !== "Backwards") throw invalidArgument();
  return {
    completeMatch: criteria["completeMatch"] === true,
    matchCase: criteria["matchCase"] === true,
    backwards: direction === "Backwards",
  };
}

type Matches = (text: string) => boolean;

/** Like Excel's dialog: `*` and `?` stand for anything, `~` before them for themselves. */
function pattern(text: string, { matchCase, completeMatch }: Criteria, flags = ""): RegExp {
  if (text === "") throw invalidArgument();
  const source = text.replace(/~[*?~]|[\\^$.*+?()[\]{}|/]/gu, (mark) => {
    if (mark === "*") return ".*";
    if (mark === "?") return ".";
    return `\\${mark.startsWith("~") && mark.length > 1 ? mark.slice(1) : mark}`;
  });
  return new RegExp(completeMatch ? `^(?:${source})$` : source, `su${matchCase ? "" : "i"}${flags}`);
}

/** What stands in the formula bar: that is where Excel looks. */
const searchedText = (cell: Cell): string => (cell.spilledFrom ? "" : String(shownFormula(cell)));

function usedArea({ session, rect }: RangeTarget): { area: Rect; cells: Cell[][] } | undefined {
  const used = session.engine.usedRect(rect.sheet);
  const area = used && intersection(used, rect);
  return area && { area, cells: session.engine.read(area) };
}

/** `range.find`: within the range; from a single cell on over the rest of its sheet and round to its start. */
export function findCell(target: RangeTarget, given: Arguments): Rect | undefined {
  const { session, rect } = target;
  const criteria = readCriteria(given.any(1));
  const regular = pattern(given.text(0), criteria);
  const single = isSingleCell(rect);
  const searched = usedArea(single ? { session, rect: wholeSheet(rect.sheet) } : target);
  if (!searched) return undefined;
  const { area, cells } = searched;
  const found = cells.flatMap((row, i) =>
    row.flatMap((cell, j): Rect[] =>
      regular.test(searchedText(cell))
        ? [{ ...area, row: area.row + i, column: area.column + j, rows: 1, columns: 1 }]
        : [],
    ),
  );
  if (criteria.backwards) found.reverse();
  if (!single) return found[0];
  const isPast = (one: Rect): boolean => {
    const order = one.row - rect.row || one.column - rect.column;
    return criteria.backwards ? order < 0 : order > 0;
  };
  return found.find(isPast) ?? found[0];
}

/** `worksheet.findAll`; undefined when nothing is found. */
export function findAllCells(target: RangeTarget, given: Arguments): AreasTarget | undefined {
  const regular = pattern(given.text(0), readCriteria(given.any(1)));
  const searched = usedArea(target);
  if (!searched) return undefined;
  const { area, cells } = searched;
  const matches: Matches = (text) => regular.test(text);
  return areasTarget(
    target.session,
    rectsWhere(area, (row, column) => matches(searchedText(cells[row]![column]!))),
  );
}

/** `replaceAll`: how many replacements were made; a text that becomes a number or a formula is one. */
export function replaceAll(target: RangeTarget, given: Arguments): number {
  const regular = pattern(given.text(0), readCriteria(given.any(2)), "g");
  const replacement = given.text(1);
  const searched = usedArea(target);
  if (!searched) return 0;
  const { area, cells } = searched;
  let count = 0;
  const inputs = cells.map((row) =>
    row.map((cell): CellInput => {
      const text = searchedText(cell);
      const replaced = text.replace(regular, () => {
        count += 1;
        return replacement;
      });
      return replaced === text ? null : enteredValue(replaced).input;
    }),
  );
  if (count === 0) return 0;
  for (const rect of rectsWhere(area, (row, column) => inputs[row]?.[column] !== null))
    checkCells(target.session, rect);
  target.session.engine.write(area, inputs);
  return count;
}
