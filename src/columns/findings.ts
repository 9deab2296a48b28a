import type { ProblemKind } from "./problem";

/** What is wrong with some cells of one column. */
export interface Finding {
  readonly kind: ProblemKind;
  readonly rows: readonly number[];
  /** The first of the cells. */
  readonly example: unknown;
}

/** Collects what is found while a column is read. */
export class Findings {
  private readonly byKind = new Map<ProblemKind, { rows: number[]; example: unknown }>();

  /** @param row  number of the row in the sheet */
  add(kind: ProblemKind, row: number, example?: unknown): void {
    const known = this.byKind.get(kind);
    if (known) known.rows.push(row);
    else this.byKind.set(kind, { rows: [row], example });
  }

  get list(): readonly Finding[] {
    return [...this.byKind].map(([kind, { rows, example }]) => ({ kind, rows, example }));
  }
}
