import type { CellFormat, CellInput, Rect, SheetEngine } from "../engine/sheetEngine";
import type { EnteredValue } from "./enteredValue";
import { sameRect } from "./rectangle";

/** A block that is being written, as one action or as several that continue each other downwards. */
type Band =
  | { readonly kind: "content"; rect: Rect; readonly rows: (readonly EnteredValue[])[] }
  | { readonly kind: "numberFormat"; rect: Rect; readonly rows: (readonly (string | null)[])[] };

/** A format without what contents may ask for: number formats are written with them. */
export type PlainFormat = Omit<CellFormat, "numberFormat">;

/**
 * Joins writes that continue each other. The client cuts blocks of more than 1,500 cells into bands of rows, and each write
 * to the engine costs a pass over the whole workbook: 8,800 deals would take a second instead of a tenth.
 * It also sends every property of a format by itself, and each costs a pass over the cells. Plain formats and contents of
 * the same cells do not touch each other, so both may wait.
 */
export class PendingWrites {
  private band: Band | undefined;
  private formatted: { readonly rect: Rect; readonly format: PlainFormat } | undefined;

  constructor(private readonly engine: SheetEngine) {}

  add(next: Band): void {
    const { band } = this;
    const continues =
      band?.kind === next.kind &&
      band.rect.sheet === next.rect.sheet &&
      band.rect.column === next.rect.column &&
      band.rect.columns === next.rect.columns &&
      band.rect.row + band.rect.rows === next.rect.row;
    if (!continues) {
      this.flush();
      this.band = next;
      return;
    }
    band.rect = { ...band.rect, rows: band.rect.rows + next.rect.rows };
    // Of one kind, as just found out; the union does not know it.
    (band.rows as unknown[]).push(...next.rows);
  }

  format(rect: Rect, format: PlainFormat): void {
    const { formatted } = this;
    if (formatted && sameRect(formatted.rect, rect)) {
      const kept = { ...formatted.format.kept, ...format.kept };
      const joined = { ...formatted.format, ...format };
      this.formatted = { rect, format: Object.keys(kept).length > 0 ? { ...joined, kept } : joined };
      return;
    }
    this.flushFormat();
    this.formatted = { rect, format };
  }

  flush(): void {
    const { band } = this;
    this.band = undefined;
    this.flushFormat();
    if (band?.kind === "content") this.writeContent(band.rect, band.rows);
    if (band?.kind === "numberFormat") this.writeNumberFormats(band.rect, band.rows);
  }

  private flushFormat(): void {
    const { formatted } = this;
    this.formatted = undefined;
    if (formatted) this.engine.format(formatted.rect, formatted.format);
  }

  private writeContent(rect: Rect, rows: readonly (readonly EnteredValue[])[]): void {
    this.engine.write(
      rect,
      rows.map((row) => row.map(({ input }): CellInput => input)),
    );
    rows.forEach((row, rowIndex) => {
      row.forEach(({ numberFormat }, column) => {
        if (numberFormat === undefined) return;
        const cell = { ...rect, row: rect.row + rowIndex, column: rect.column + column, rows: 1, columns: 1 };
        const current = this.engine.readFormats(cell)[0]?.[0]?.numberFormat ?? "General";
        if (current === "General") this.engine.format(cell, { numberFormat });
      });
    });
  }

  /** Column by column, as many equal formats below each other as there are at a time. */
  private writeNumberFormats(rect: Rect, rows: readonly (readonly (string | null)[])[]): void {
    for (let column = 0; column < rect.columns; column += 1) {
      let start = 0;
      while (start < rect.rows) {
        const numberFormat = rows[start]?.[column] ?? null;
        let end = start + 1;
        while (end < rect.rows && (rows[end]?.[column] ?? null) === numberFormat) end += 1;
        const run = { ...rect, row: rect.row + start, column: rect.column + column, rows: end - start, columns: 1 };
        if (numberFormat !== null) this.engine.format(run, { numberFormat });
        start = end;
      }
    }
  }
}
