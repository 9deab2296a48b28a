import type { CellAddress, ContentChange, Rect, SheetEngine, SheetId } from "../engine/sheetEngine";
import type { Invocations } from "./invocations";

/** Keeps calls with the cells that make them: written over, deleted, pushed aside by a new row, gone with their sheet. */
export class AskingCells {
  constructor(
    private readonly engine: Pick<SheetEngine, "invalidate" | "read" | "usedRect">,
    private readonly invocations: Invocations,
  ) {}

  /** A cell that was written makes its calls anew, if it still makes any. */
  changed({ rect, moved }: ContentChange): void {
    const concerned = this.invocations
      .waiting()
      .filter((at) => at.sheet === rect.sheet && (moved ? isBehind(at, rect) : isWithin(at, rect)));
    if (concerned.length === 0) return;
    const names = this.invocations.functionsAsked();
    concerned.forEach((at) => this.invocations.forgetQuestionsOf(at));
    if (moved) this.engine.invalidate(this.cellsThatCall(rect.sheet, names));
  }

  removed(sheet: SheetId): void {
    for (const at of this.invocations.waiting()) if (at.sheet === sheet) this.invocations.forgetQuestionsOf(at);
  }

  private cellsThatCall(sheet: SheetId, names: ReadonlySet<string>): CellAddress[] {
    const used = this.engine.usedRect(sheet);
    if (!used) return [];
    return this.engine.read(used).flatMap((cells, row) =>
      cells.flatMap(({ formula }, column) => {
        const text = formula?.toUpperCase();
        const calls = text !== undefined && [...names].some((name) => text.includes(`${name}(`));
        return calls ? [{ sheet, row: used.row + row, column: used.column + column }] : [];
      }),
    );
  }
}

const isWithin = ({ row, column }: CellAddress, rect: Rect): boolean =>
  row >= rect.row && row < rect.row + rect.rows && column >= rect.column && column < rect.column + rect.columns;

const isBehind = ({ row, column }: CellAddress, rect: Rect): boolean => row >= rect.row && column >= rect.column;
