import type { Rect, SheetEngine, SheetId } from "../engine/sheetEngine";

/** What of a sheet is printed, or printed on every page: kept with its cells, so that it follows them. */
export type PrintedPart = "printArea" | "printTitleRows" | "printTitleColumns";

const idOf = (sheet: SheetId, kind: PrintedPart): string => `${kind}:${sheet}`;

/** Several areas are printed on pages of their own. */
export function printedParts({ parts }: SheetEngine, sheet: SheetId, kind: PrintedPart): Rect[] {
  const part = parts.list(kind).find(({ id }) => id === idOf(sheet, kind));
  return Object.values(part?.cells ?? {}).filter((rect) => rect !== null);
}

export function putPrintedParts(
  { parts }: SheetEngine,
  sheet: SheetId,
  kind: PrintedPart,
  rects: readonly Rect[],
): void {
  const cells = Object.fromEntries(rects.map((rect, index) => [index === 0 ? "area" : `area${index + 1}`, rect]));
  parts.put({ id: idOf(sheet, kind), kind, data: null, cells });
}
