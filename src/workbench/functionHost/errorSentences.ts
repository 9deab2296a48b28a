import type { CellAddress, CellValue, ErrorCode } from "../engine/sheetEngine";
import type { Answer, ErrorSentence } from "./wireValues";

/** The sentences that came with errors, kept by the cell whose formula made the call. */
export class ErrorSentences {
  private readonly byCell = new Map<string, ErrorSentence[]>();

  /** A cell is being calculated anew: what was said before no longer holds. */
  clear(at: CellAddress): void {
    this.byCell.delete(key(at));
  }

  clearAll(): void {
    this.byCell.clear();
  }

  note(at: CellAddress, { sentences }: Answer): void {
    if (sentences.length === 0) return;
    const known = this.byCell.get(key(at)) ?? [];
    for (const one of sentences) {
      if (
        !known.some(
          ({ row, column, sentence }) => row === one.row && column === one.column && sentence === one.sentence,
        )
      ) {
        known.push(one);
      }
    }
    this.byCell.set(key(at), known);
  }

  /**
   * The sentence for a cell that shows `value`, spilled or not, from the formula at `anchor`. When the formula does
   * more with the result than show it, the place no longer fits and the first sentence of the same error is meant.
   */
  find(cell: CellAddress, anchor: CellAddress, value: CellValue): string | undefined {
    const error = errorOf(value);
    const sentences = this.byCell.get(key(anchor))?.filter((one) => one.error === error) ?? [];
    const own = sentences.find(
      (one) => anchor.row + one.row === cell.row && anchor.column + one.column === cell.column,
    );
    return (own ?? sentences[0])?.sentence;
  }
}

function key({ sheet, row, column }: CellAddress): string {
  return `${sheet}!${row},${column}`;
}

function errorOf(value: CellValue): ErrorCode | undefined {
  return typeof value === "object" && value !== null ? value.error : undefined;
}
