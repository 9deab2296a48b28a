import type { FileFormat } from "../../workbookFile/fileFormat";
import type { FileSheet } from "../../workbookFile/fileWorkbook";
import { numberedAreas, type NumberedCell } from "../../workbookFile/formatAreas";
import { rectWithout } from "../engine/rectWithout";
import type { Rect, SheetEngine, SheetId } from "../engine/sheetEngine";
import { formatOfLook } from "./cellLooks";

const widest = 16_384;

/** Formats by area, with where people may still type on a protected sheet. */
export function fileFormats(engine: SheetEngine, sheet: SheetId): FileSheet["formats"] {
  const { areas, looks } = engine.whole.looks(sheet);
  const formats: FileFormat[] = [{}];
  const numbers = new Map<string, number>([["{}", 0]]);
  const numberOf = (format: FileFormat): number => {
    const key = JSON.stringify(Object.entries(format).sort());
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const number = formats.push(format) - 1;
    numbers.set(key, number);
    return number;
  };
  const ofLook = looks.map((look) => numberOf(formatOfLook(look)));
  const cells = new Map<number, NumberedCell>();
  for (const { row, column, look } of areas)
    cells.set(row * widest + column, { row, column, number: ofLook[look] ?? 0 });
  for (const rect of unlockedAreas(engine, sheet))
    for (let row = rect.row; row < rect.row + rect.rows; row++)
      for (let column = rect.column; column < rect.column + rect.columns; column++) {
        const key = row * widest + column;
        const before = formats[cells.get(key)?.number ?? 0]!;
        cells.set(key, { row, column, number: numberOf({ ...before, unlocked: true }) });
      }
  return numberedAreas(cells.values()).map(({ number, ...area }) => ({ ...area, ...formats[number]! }));
}

/** The engine tells of an area whether it is locked; what is used of the sheet is cut until each piece is one or the other. */
function unlockedAreas(engine: SheetEngine, sheet: SheetId): Rect[] {
  const used = engine.usedRect(sheet);
  if (!used) return [];
  const found: Rect[] = [];
  const search = (rect: Rect): void => {
    const locked = engine.protection.locked(rect);
    if (locked === true) return;
    if (locked === false) {
      found.push(rect);
      return;
    }
    const half =
      rect.rows >= rect.columns
        ? { ...rect, rows: Math.floor(rect.rows / 2) }
        : { ...rect, columns: Math.floor(rect.columns / 2) };
    search(half);
    rectWithout(rect, half).forEach(search);
  };
  search({ ...used, row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns });
  return found;
}
