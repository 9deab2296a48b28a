import {
  CellValueType,
  type ICellData,
  type IMutationInfo,
  type IObjectMatrixPrimitiveType,
  type Nullable,
} from "@univerjs/core";
import {
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetStyleCommand,
  type ISetRangeValuesMutationParams,
} from "@univerjs/sheets";
import { FillTemplate } from "../../formula/fillTemplate";
import { calculatedColumn } from "./calculatedColumn";
import { hasContent } from "./cellContent";
import type { SheetCells } from "./sheetCells";
import type { CellAddress, Rect, SheetId, TableInfo } from "./sheetEngine";
import type { SheetTables } from "./sheetTables";
import type { TableReach } from "./tableReach";
import type { TypedFormulas } from "./typedFormulas";
import type { UndoableChange, UniverRuntime } from "./univerRuntime";

export interface TableContinuationParts {
  readonly runtime: UniverRuntime;
  readonly cells: SheetCells;
  readonly typed: TypedFormulas;
  readonly tables: SheetTables;
  /** Rules for cells, which go on into new rows. */
  readonly rules: readonly { continued(lastRow: Rect, added: Rect): UndoableChange[] }[];
  /** Puts formulas into Univer's form that mean more cells now. */
  readonly rewrite: () => void;
}

type CellMatrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** Lets a table go on into rows or columns beside it: formulas, looks, rules and headings. */
export class TableContinuation {
  private done: { readonly redo: IMutationInfo[]; readonly undo: IMutationInfo[] } = { redo: [], undo: [] };

  constructor(private readonly parts: TableContinuationParts) {}

  /** Carries it out, and says how to do it again and take it back. */
  into(table: TableInfo, { kind, added }: TableReach, entered: Rect): UndoableChange {
    this.done = { redo: [], undo: [] };
    if (kind === "rows") this.addRows(table, added);
    else this.addColumns(table, added, entered);
    this.parts.rewrite();
    return this.done;
  }

  private addRows({ id, rect }: TableInfo, added: Rect): void {
    const { cells, tables, rules } = this.parts;
    const lastRow: Rect = { ...rect, row: added.row - 1, rows: 1 };
    const firstBodyRow = rect.row + 1;
    const formulas = cells
      .read({ ...rect, row: firstBodyRow, rows: added.row - firstBodyRow })
      .map((row) => row.map(({ formula }) => formula));
    this.perform(tables.grown(id, { rows: added.rows }));
    this.change(added.sheet, this.looksOf(lastRow, added), SetStyleCommand.id);

    const filled: CellMatrix = {};
    for (let at = 0; at < rect.columns; at++) {
      const formula = calculatedColumn(formulas.map((row) => row[at]));
      if (!formula) continue;
      const from = { sheet: rect.sheet, row: lastRow.row, column: rect.column + at };
      for (let row = added.row; row < added.row + added.rows; row++) {
        if (this.isFilled({ ...from, row })) continue;
        (filled[row] ??= {})[from.column] = cells.filled(formula(row - firstBodyRow), from, row);
      }
    }
    this.change(added.sheet, filled);
    rules.flatMap((rule) => rule.continued(lastRow, added)).forEach((change) => this.perform(change));
  }

  private addColumns(table: TableInfo, added: Rect, entered: Rect): void {
    const { rect } = table;
    const headings = this.headingsOf(table, added);
    this.perform(this.parts.tables.grown(table.id, { headings }));
    const headingRow: CellMatrix = {};
    const cells: Record<number, ICellData> = (headingRow[rect.row] = {});
    headings.forEach((heading, at) => {
      cells[added.column + at] = { v: heading, t: CellValueType.STRING, f: null, si: null, p: null };
    });
    const beside = { ...rect, rows: 1, column: added.column - 1, columns: 1 };
    this.change(added.sheet, this.looksOf(beside, { ...added, rows: 1 }), SetStyleCommand.id);
    this.change(added.sheet, headingRow);
    if (entered.rows === 1 && entered.columns === 1 && entered.row > rect.row) this.fillColumn(rect, entered);
  }

  /** As in Excel, the first formula of a new column is that of the whole column. */
  private fillColumn(table: Rect, { sheet, row: typedRow, column }: CellAddress): void {
    const { cells } = this.parts;
    const typed = cells.read({ sheet, row: typedRow, column, rows: 1, columns: 1 })[0]?.[0]?.formula;
    if (typed === undefined) return;
    const template = new FillTemplate(typed);
    const filled: CellMatrix = {};
    for (let row = table.row + 1; row < table.row + table.rows; row++) {
      if (row === typedRow) continue;
      filled[row] = { [column]: cells.filled(template.at(row - typedRow, 0), { sheet, row: typedRow, column }, row) };
    }
    this.change(sheet, filled);
  }

  /** What was typed as a heading, made a text like no other of the table; `Column5` where nothing was. */
  private headingsOf({ rect, headings }: TableInfo, added: Rect): string[] {
    const taken = new Set(headings.map((heading) => heading.toLowerCase()));
    const [texts = []] = this.parts.cells.readText({ ...added, rows: 1 });
    return texts.map((text, at) => {
      const wanted = text === "" ? `Column${rect.columns + at + 1}` : text;
      let heading = wanted;
      for (let number = 2; taken.has(heading.toLowerCase()); number++) heading = `${wanted}${number}`;
      taken.add(heading.toLowerCase());
      return heading;
    });
  }

  /**
   * The looks of the last row or heading, for what goes on beside it. A number format that came with the entry gives way
   * to the column's, if that has one.
   */
  private looksOf(last: Rect, added: Rect): CellMatrix {
    const { runtime } = this.parts;
    const styles = runtime.workbook.getStyles();
    const worksheet = runtime.worksheet(last.sheet);
    const looks: CellMatrix = {};
    for (let row = added.row; row < added.row + added.rows; row++) {
      for (let column = added.column; column < added.column + added.columns; column++) {
        const lastColumn = Math.min(column, last.column + last.columns - 1);
        const style = styles.getStyleByCell(worksheet.getCellRaw(last.row, lastColumn));
        if (style) (looks[row] ??= {})[column] = { s: structuredClone(style) };
      }
    }
    return looks;
  }

  private isFilled({ sheet, row, column }: CellAddress): boolean {
    return hasContent(this.parts.runtime.worksheet(sheet).getCellRaw(row, column));
  }

  private change(sheet: SheetId, cellValue: CellMatrix, trigger?: string): void {
    if (Object.keys(cellValue).length === 0) return;
    const { runtime, typed } = this.parts;
    const target = { unitId: runtime.unitId, subUnitId: sheet };
    const redo: ISetRangeValuesMutationParams = { ...target, cellValue, ...(trigger && { trigger }) };
    const undo = SetRangeValuesUndoMutationFactory(runtime.injector, redo);
    typed.markTranslated(redo);
    typed.markTranslated(undo);
    const id = SetRangeValuesMutation.id;
    this.perform({ redo: [{ id, params: redo }], undo: [{ id, params: undo }] });
  }

  private perform({ redo, undo }: UndoableChange): void {
    redo.forEach(({ id, params }) => this.parts.runtime.commands.syncExecuteCommand(id, params));
    this.done.redo.push(...redo);
    this.done.undo.unshift(...undo);
  }
}
