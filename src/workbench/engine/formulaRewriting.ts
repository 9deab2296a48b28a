import { CommandType } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { TableManager } from "@univerjs/sheets-table";
import { renameInFormula, type TableRenaming } from "../../formula/renameInFormula";
import { tableAt, type FormulaPlace } from "../../formula/tableShape";
import type { CalculationBarrier } from "./calculationBarrier";
import type { DefinedNames } from "./definedNames";
import { mentionsAny } from "./formulaSearch";
import type { SheetCells } from "./sheetCells";
import type { Rect, SheetId } from "./sheetEngine";
import type { SheetEvents } from "./sheetEvents";
import type { SheetTables } from "./sheetTables";
import type { TypedFormulas } from "./typedFormulas";
import type { RowSpan } from "./univerValidations";
import { toRange, type UniverRuntime } from "./univerRuntime";

export interface RewritingParts {
  readonly runtime: UniverRuntime;
  readonly barrier: CalculationBarrier;
  readonly events: SheetEvents;
  readonly cells: SheetCells;
  readonly tables: SheetTables;
  readonly names: DefinedNames;
  readonly typed: TypedFormulas;
  /** Rules for cells whose formulas may speak of tables. */
  readonly rules: readonly { retranslate(): void }[];
  /** Told of the rows under a table's headings, before and after they became more or fewer. */
  readonly tableResized: (sheetName: string, before: RowSpan, after: RowSpan) => void;
}

/** What has changed since formulas were last put into Univer's form; a formula that has to do with none of it stays. */
interface Changed {
  /** Names of tables and defined names, in lower case, also those that are gone. */
  readonly words: Set<string>;
  /** Where tables stand or stood: a reference there need not name its table. */
  readonly places: { readonly sheet: SheetId; readonly range: TableRange }[];
}

interface TableRange {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

const rowsOf = ({ startRow, endRow, startColumn, endColumn }: TableRange): RowSpan => ({
  firstRow: startRow + 1,
  lastRow: endRow,
  firstColumn: startColumn,
  lastColumn: endColumn,
});

/** Keeps formulas right when tables, headings, names or sheets change, whoever changed them and also by undo. */
export class FormulaRewriting {
  private changed: Changed = { words: new Set(), places: [] };
  private everything = false;
  /** Cells whose change may have been one of headings. */
  private changedCells: Rect[] = [];
  /**
   * Univer's commands under way. They move cells before or after the tables around them: half-way, when those who hear of
   * the cells already read others, a heading stands elsewhere.
   */
  private commands = 0;
  private readonly renamings: TableRenaming[] = [];

  constructor(private readonly parts: RewritingParts) {
    const { runtime, barrier, events } = parts;
    const manager = runtime.injector.get(TableManager);
    const nameOf = (id: string): string => manager.getTableById(runtime.unitId, id)?.getDisplayName() ?? "";
    manager.tableAdd$.subscribe(({ tableName, subUnitId, range }) => this.note(tableName, subUnitId, range));
    manager.tableDelete$.subscribe(({ tableName, subUnitId, range }) => this.note(tableName, subUnitId, range));
    manager.tableNameChanged$.subscribe(({ tableName, oldTableName, tableId, subUnitId }) => {
      const range = manager.getTableById(runtime.unitId, tableId)?.getRange();
      this.renamings.push({ table: oldTableName, newName: tableName });
      this.note(tableName, subUnitId, range);
      this.note(oldTableName, subUnitId, range);
    });
    manager.tableRangeChanged$.subscribe(({ tableId, subUnitId, range, oldRange }) => {
      this.note(nameOf(tableId), subUnitId, range);
      this.note(nameOf(tableId), subUnitId, oldRange);
      const sheetName = runtime.workbook.getSheetBySheetId(subUnitId)?.getName();
      if (sheetName !== undefined) parts.tableResized(sheetName, rowsOf(oldRange), rowsOf(range));
    });
    barrier.onBeforeSettling(() => this.rewriteIfDue());
    events.onContentChanged(({ rect }) => {
      this.changedCells.push(rect);
      queueMicrotask(() => {
        // A command that was stopped never says that it is over; none is under way here.
        this.commands = 0;
        this.followHeadings();
      });
    });
    runtime.commands.beforeCommandExecuted(({ type }) => {
      if (type === CommandType.COMMAND) this.commands++;
    });
    runtime.onCommand(({ type }) => {
      if (type === CommandType.COMMAND) this.commands = Math.max(0, this.commands - 1);
    });
  }

  /** A defined name came, went or changed: a variable of the same name must be called something else. */
  nameChanged(name: string): void {
    this.note(name);
  }

  /** A sheet has a new name, which any reference to a table may have turned into. */
  sheetRenamed(): void {
    this.everything = true;
    this.rewriteIfDue();
  }

  /** Puts formulas into Univer's form again; true when that changed any. */
  rewriteIfDue(): boolean {
    if (this.commands === 0) this.followHeadings();
    const { changed, everything } = this;
    if (!everything && changed.words.size === 0) return false;
    this.changed = { words: new Set(), places: [] };
    this.everything = false;
    const { runtime, events, cells, tables, names, typed } = this.parts;
    const renamings = this.renamings.splice(0);
    names.retranslate();
    this.parts.rules.forEach((rules) => rules.retranslate());
    const shapes = tables.shapes();
    const stands = everything ? () => true : this.standsIn(changed);
    const changes = typed.retranslate(
      (sheet, row, column, cell) => cells.univerFormula(sheet, row, column, cell),
      (formula, place) =>
        renamings.reduce((renamed, renaming) => {
          const inside = tableAt(shapes, place)?.name === (renaming.newName ?? renaming.table);
          return renameInFormula(renamed, renaming, inside);
        }, formula),
      (formula, place) => stands(place) || mentionsAny(formula, changed.words),
    );
    events.quietly(() =>
      changes.forEach((change) => {
        typed.markTranslated(change);
        runtime.execute(SetRangeValuesMutation.id, change);
      }),
    );
    return changes.length > 0;
  }

  private followHeadings(): void {
    const { tables } = this.parts;
    for (const rect of this.changedCells.splice(0)) {
      tables.followHeadings(rect.sheet, rect).forEach((headings, table) => {
        this.renamings.push({ table, headings });
        const info = tables.list().find(({ name }) => name === table);
        this.note(table, rect.sheet, info && toRange(info.rect));
      });
    }
  }

  private note(name: string, sheet?: SheetId, range?: TableRange): void {
    if (name !== "") this.changed.words.add(name.toLowerCase());
    if (sheet !== undefined && range) this.changed.places.push({ sheet, range });
  }

  private standsIn({ places }: Changed): (place: FormulaPlace) => boolean {
    const { workbook } = this.parts.runtime;
    const named = places.map(({ sheet, range }) => ({ name: workbook.getSheetBySheetId(sheet)?.getName(), range }));
    return ({ sheetName, row, column }) =>
      named.some(
        ({ name, range }) =>
          name === sheetName &&
          row >= range.startRow &&
          row <= range.endRow &&
          column >= range.startColumn &&
          column <= range.endColumn,
      );
  }
}
