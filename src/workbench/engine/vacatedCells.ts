import type { CalculationBarrier } from "./calculationBarrier";
import type { OutsideFunctions } from "./outsideFunctions";
import type { SheetId, Rect } from "./sheetEngine";
import type { Spills } from "./spills";
import { toRange, type UniverRuntime } from "./univerRuntime";

const busy = "#BUSY!";

/**
 * Calculates formulas again that read cells which a spill has left. Univer tells them of the cells that a result fills,
 * while those of its result before are still in place and would be read; whatever lies beyond the new end it forgets.
 */
export class VacatedCells {
  private filled = new Map<string, Rect>();
  private unit = "";

  constructor(
    private readonly runtime: UniverRuntime,
    barrier: CalculationBarrier,
    private readonly spills: Spills,
    private readonly functions: OutsideFunctions,
  ) {
    barrier.onBeforeSettling(() => this.follow());
  }

  private follow(): boolean {
    const { unitId, workbook } = this.runtime;
    const before = unitId === this.unit ? this.filled : new Map<string, Rect>();
    this.unit = unitId;
    this.filled = new Map();
    for (const sheet of workbook.getSheets()) {
      for (const rect of this.spills.list(sheet.getSheetId())) this.filled.set(keyOf(rect), rect);
    }
    const left: Rect[] = [];
    for (const [key, rect] of before) {
      if (this.isAwaited(rect)) this.filled.set(key, rect);
      if (workbook.getSheetBySheetId(rect.sheet)) left.push(...beyond(rect, this.filled.get(key)));
    }
    if (left.length === 0) return false;
    const dirtyRanges = left.map((rect) => ({ unitId, sheetId: rect.sheet, range: toRange(rect) }));
    this.functions.recalculate({ dirtyRanges });
    return true;
  }

  /** A function from outside is being asked what fills these cells: what reads them is calculated when it has answered. */
  private isAwaited({ sheet, row, column }: Rect): boolean {
    const cell = this.runtime.workbook.getSheetBySheetId(sheet)?.getCellMatrix().getValue(row, column);
    return cell?.v === busy && (Boolean(cell.f) || Boolean(cell.si));
  }
}

const keyOf = ({ sheet, row, column }: { sheet: SheetId; row: number; column: number }): string =>
  `${sheet} ${row} ${column}`;

/** The cells of a spill, apart from the formula's own, that it fills no longer. */
function beyond(before: Rect, now: Rect | undefined): Rect[] {
  const { row, column } = before;
  const [rows, columns] = [Math.min(before.rows, now?.rows ?? 1), Math.min(before.columns, now?.columns ?? 1)];
  return [
    { ...before, row: row + rows, rows: before.rows - rows },
    { ...before, rows, column: column + columns, columns: before.columns - columns },
  ].filter((rect) => rect.rows > 0 && rect.columns > 0);
}
