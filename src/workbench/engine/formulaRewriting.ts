import { SetRangeValuesMutation } from "@univerjs/sheets";
import { TableManager } from "@univerjs/sheets-table";
import { renameInFormula, type TableRenaming } from "../../formula/renameInFormula";
import { tableAt } from "../../formula/tableShape";
import type { CalculationBarrier } from "./calculationBarrier";
import type { DefinedNames } from "./definedNames";
import type { SheetCells } from "./sheetCells";
import type { SheetEvents } from "./sheetEvents";
import type { SheetTables } from "./sheetTables";
import type { TypedFormulas } from "./typedFormulas";
import type { UniverRuntime } from "./univerRuntime";

export interface RewritingParts {
  readonly runtime: UniverRuntime;
  readonly barrier: CalculationBarrier;
  readonly events: SheetEvents;
  readonly cells: SheetCells;
  readonly tables: SheetTables;
  readonly names: DefinedNames;
  readonly typed: TypedFormulas;
}

/** Keeps formulas right when tables, headings, names or sheets change, whoever changed them and also by undo. */
export class FormulaRewriting {
  private due = false;
  private readonly renamings: TableRenaming[] = [];

  constructor(private readonly parts: RewritingParts) {
    const { runtime, barrier, events, tables } = parts;
    const manager = runtime.injector.get(TableManager);
    const note = (): void => void (this.due = true);
    manager.tableAdd$.subscribe(note);
    manager.tableDelete$.subscribe(note);
    manager.tableNameChanged$.subscribe(note);
    manager.tableRangeChanged$.subscribe(note);
    barrier.onBeforeSettling(() => this.rewriteIfDue());
    events.onContentChanged(({ rect }) => {
      const renamed = tables.followHeadings(rect.sheet, rect);
      if (renamed.size === 0) return;
      renamed.forEach((headings, table) => this.renamings.push({ table, headings }));
      this.due = true;
    });
  }

  tableRenamed(table: string, newName: string): void {
    this.renamings.push({ table, newName });
    this.rewrite();
  }

  rewriteIfDue(): boolean {
    return this.due && this.rewrite();
  }

  /** Puts formulas into Univer's form again; true when that changed any. */
  rewrite(): boolean {
    const { runtime, events, cells, tables, names, typed } = this.parts;
    this.due = false;
    const renamings = this.renamings.splice(0);
    names.retranslate();
    const shapes = tables.shapes();
    const changes = typed.retranslate(
      (sheet, row, column, cell) => cells.univerFormula(sheet, row, column, cell),
      (formula, place) =>
        renamings.reduce((renamed, renaming) => {
          const inside = tableAt(shapes, place)?.name === (renaming.newName ?? renaming.table);
          return renameInFormula(renamed, renaming, inside);
        }, formula),
    );
    events.quietly(() =>
      changes.forEach((change) => {
        typed.markTranslated(change);
        runtime.execute(SetRangeValuesMutation.id, change);
      }),
    );
    return changes.length > 0;
  }
}
