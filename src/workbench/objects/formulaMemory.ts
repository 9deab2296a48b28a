import type { Rect } from "../engine/sheetEngine";
import { localAddress } from "./address";
import { cellCount } from "./rectangle";
import type { WorkbookState } from "./workbookState";

/** Beyond that many cells the client is told that formulas changed, but not which. */
const detailedCells = 1_000;

export interface ChangedFormula {
  readonly cellAddress: string;
  readonly previousFormula: string;
}

const keyOf = (sheet: string, row: number, column: number): string => `${sheet} ${row} ${column}`;

/** Formulas just before they are overwritten: the event of a changed formula tells the one before, and no engine does. */
export class FormulaMemory {
  private readonly formulas = new Map<string, string>();
  private tooMany = false;

  constructor(private readonly workbook: WorkbookState) {}

  remember(rect: Rect): void {
    if (cellCount(rect) > detailedCells) {
      this.tooMany ||= this.workbook.engine.read(rect).some((row) => row.some(({ formula }) => formula !== undefined));
      return;
    }
    this.workbook.engine.read(rect).forEach((row, rowIndex) => {
      row.forEach(({ formula }, column) => {
        const key = keyOf(rect.sheet, rect.row + rowIndex, rect.column + column);
        if (formula !== undefined && !this.formulas.has(key)) this.formulas.set(key, formula);
      });
    });
  }

  /** What has become of remembered formulas within a change; undefined when none changed, no list when there are too many. */
  changedIn(rect: Rect): { readonly formulas?: readonly ChangedFormula[] } | undefined {
    if (cellCount(rect) > detailedCells) {
      const tooMany = this.tooMany;
      this.tooMany = false;
      return tooMany ? {} : undefined;
    }
    const formulas: ChangedFormula[] = [];
    this.workbook.engine.read(rect).forEach((row, rowIndex) => {
      row.forEach(({ formula }, column) => {
        const at = { ...rect, row: rect.row + rowIndex, column: rect.column + column, rows: 1, columns: 1 };
        const key = keyOf(at.sheet, at.row, at.column);
        const previousFormula = this.formulas.get(key);
        this.formulas.delete(key);
        if (previousFormula !== undefined && previousFormula !== formula)
          formulas.push({ cellAddress: localAddress(at), previousFormula });
      });
    });
    return formulas.length === 0 ? undefined : { formulas };
  }
}
