import type { ICellData, Nullable } from "@univerjs/core";
import type { SheetCells } from "./sheetCells";
import type { CellAddress } from "./sheetEngine";
import { typedTextOf } from "./typedFormulas";
import type { UniverRuntime } from "./univerRuntime";

/** Finds the cells whose formulas speak of something; a change of a name concerns those and no others. */
export class FormulaSearch {
  constructor(
    private readonly runtime: UniverRuntime,
    private readonly cells: SheetCells,
  ) {}

  /** Words in lower case. A cell more than necessary does no harm, so any occurrence counts. */
  mentioning(words: ReadonlySet<string>): CellAddress[] {
    const verdicts = new Map<string, boolean>();
    const concerns = (text: string): boolean => {
      let verdict = verdicts.get(text);
      if (verdict === undefined) verdicts.set(text, (verdict = mentionsAny(text, words)));
      return verdict;
    };
    return this.runtime.workbook.getSheets().flatMap((worksheet) => {
      const sheet = worksheet.getSheetId();
      const found: CellAddress[] = [];
      worksheet.getCellMatrix().forValue((row, column, cell: Nullable<ICellData>) => {
        // Cells that share a formula share its words; only the first of them has a text.
        const text = cell && (cell.f ?? (cell.si && this.cells.sharedText(sheet, cell.si)));
        if (text && (concerns(text) || concerns(typedTextOf(cell) ?? ""))) found.push({ sheet, row, column });
      });
      return found;
    });
  }
}

export function mentionsAny(text: string, words: ReadonlySet<string>): boolean {
  if (text === "") return false;
  const lower = text.toLowerCase();
  for (const word of words) if (lower.includes(word)) return true;
  return false;
}
