import type { PlannedSheet } from "../plannedWorkbook";

const smallest = 40;
/** Of a column that nothing was said of. */
const usual = 64;

interface Run {
  readonly column: number;
  readonly least: number;
  readonly most: number;
}

/** Collects what the cells of each column need, and settles on one width for each. */
export class ColumnWidths {
  private readonly single = new Map<number, number>();
  private readonly gaps = new Map<number, number>();
  private readonly runs: Run[] = [];
  private readonly spans: { readonly column: number; readonly columns: number; readonly pixels: number }[] = [];

  /** Cells in these columns together need this many pixels. */
  need(column: number, columns: number, pixels: number): void {
    if (columns === 1) this.single.set(column, Math.max(pixels, this.single.get(column) ?? 0));
    else this.spans.push({ column, columns, pixels });
  }

  /**
   * Words from this column on, over empty cells, that end somewhere between `least` and `most`: no edge of a column may
   * lie there, because some hosts cut bold words at the edge that the same words would just reach if they were not bold.
   */
  run(column: number, least: number, most: number): void {
    this.runs.push({ column, least, most });
  }

  /** An empty column between things that stand side by side; on some sheets other rows hold something in it. */
  gap(column: number, pixels: number): void {
    this.gaps.set(column, pixels);
  }

  settle(): PlannedSheet["columnWidths"] {
    const widths = new Map(this.single);
    for (const [column, pixels] of this.gaps) widths.set(column, Math.max(pixels, widths.get(column) ?? 0));
    const isGap = (column: number): boolean => this.gaps.has(column) && !this.single.has(column);
    for (const { column, columns, pixels } of this.spans) {
      const members = Array.from({ length: columns }, (_, index) => column + index);
      const missing = pixels - members.reduce((sum, member) => sum + (widths.get(member) ?? smallest), 0);
      if (missing <= 0) continue;
      const growing = members.filter((member) => !isGap(member));
      const share = Math.ceil(missing / Math.max(1, growing.length));
      for (const member of growing) widths.set(member, (widths.get(member) ?? smallest) + share);
    }
    for (const run of [...this.runs].sort((one, other) => one.column - other.column)) clearEdge(widths, run);
    return [...widths]
      .sort(([left], [right]) => left - right)
      .map(([column, pixels]) => ({ column, columns: 1, pixels: Math.ceil(pixels) }));
  }
}

function clearEdge(widths: Map<number, number>, { column, least, most }: Run): void {
  let edge = 0;
  for (let at = column; edge < most; at++) {
    const width = widths.get(at) ?? usual;
    edge += width;
    if (edge > least && edge < most) {
      widths.set(at, width + most - edge);
      return;
    }
  }
}
