import type { PlannedSheet } from "../plannedWorkbook";

const smallest = 40;

/** Collects what the cells of each column need, and settles on one width for each. */
export class ColumnWidths {
  private readonly single = new Map<number, number>();
  private readonly spans: { readonly column: number; readonly columns: number; readonly pixels: number }[] = [];

  /** Cells in these columns together need this many pixels. */
  need(column: number, columns: number, pixels: number): void {
    if (columns === 1) this.single.set(column, Math.max(pixels, this.single.get(column) ?? 0));
    else this.spans.push({ column, columns, pixels });
  }

  settle(): PlannedSheet["columnWidths"] {
    const widths = new Map(this.single);
    for (const { column, columns, pixels } of this.spans) {
      const members = Array.from({ length: columns }, (_, index) => column + index);
      const missing = pixels - members.reduce((sum, member) => sum + (widths.get(member) ?? smallest), 0);
      if (missing <= 0) continue;
      const share = Math.ceil(missing / columns);
      for (const member of members) widths.set(member, (widths.get(member) ?? smallest) + share);
    }
    return [...widths]
      .sort(([left], [right]) => left - right)
      .map(([column, pixels]) => ({ column, columns: 1, pixels: Math.ceil(pixels) }));
  }
}
