import type { IMutationInfo } from "@univerjs/core";
import { AddRangeThemeMutation } from "@univerjs/sheets";
import {
  AddSheetTableCommand,
  DeleteSheetTableCommand,
  SetSheetTableCommand,
  SetSheetTableMutation,
  TableManager,
  type ITableInfoWithUnitId,
} from "@univerjs/sheets-table";
import { SetSuperTableMutation } from "@univerjs/engine-formula";
import type { TableShape } from "../../formula/tableShape";
import { EngineError } from "./engineError";
import { tableLook } from "./tableLook";
import type { Rect, SheetId, TableAppearance, TableInfo } from "./sheetEngine";
import type { SheetParts } from "./sheetParts";
import type { ColumnOrder, TablePlacing } from "./tablePlacing";
import { toRange, toRect, type UndoableChange, type UniverRuntime } from "./univerRuntime";

const defaultStyle = "table-default-0";

/** The parts that say which tables show no filter buttons, one for each. */
const hiddenButtons = "hiddenFilterButtons";

/** Tables by our own ids; their headings follow the cells of the heading row. */
export class SheetTables {
  private minted = 0;
  /**
   * The headings by which formulas know each table's columns, by the columns' ids. Univer's undo puts back columns with the
   * names of their time, which then are those of the cells already while formulas still use the others.
   */
  private readonly followed = new Map<string, ReadonlyMap<string, string>>();

  constructor(
    private readonly runtime: UniverRuntime,
    private readonly textAt: (sheet: SheetId, row: number, column: number) => string,
    private readonly parts: () => SheetParts,
    private readonly placing: TablePlacing,
  ) {}

  /** Univer's grid shows the buttons of every table. To be called once a workbook is open: Univer has no tables before. */
  hideFilterButtons(): void {
    const { manager } = this;
    const ranges = manager.getSheetFilterRangeWithState.bind(manager);
    manager.getSheetFilterRangeWithState = (unitId, sheet) => {
      const hidden = new Set(
        this.parts()
          .list(hiddenButtons)
          .map(({ id }) => id),
      );
      return ranges(unitId, sheet).filter(({ tableId }) => !hidden.has(`${hiddenButtons}:${tableId}`));
    };
  }

  list(): TableInfo[] {
    return this.manager.getTableList(this.runtime.unitId).map((table) => this.infoOf(table));
  }

  info(id: string): TableInfo {
    const table = this.list().find((one) => one.id === id);
    if (!table) throw new EngineError("ItemNotFound", `There is no table with the id ${id}.`);
    return table;
  }

  shapes(): TableShape[] {
    return this.manager.getTableList(this.runtime.unitId).flatMap((table) => {
      const worksheet = this.runtime.workbook.getSheetBySheetId(table.subUnitId);
      if (!worksheet) return [];
      return {
        name: table.name,
        sheetName: worksheet.getName(),
        firstRow: table.range.startRow,
        lastRow: table.range.endRow,
        firstColumn: table.range.startColumn,
        headings: table.columns.map((column) => column.displayName),
        ...(this.showsTotals(table.id) && { totals: true }),
      };
    });
  }

  add(name: string, rect: Rect, style = defaultStyle): TableInfo {
    this.checkName(name);
    this.checkFree(rect);
    let id: string;
    do id = `table-${++this.minted}`;
    while (this.manager.getTableById(this.runtime.unitId, id));
    const added = this.runtime.execute(AddSheetTableCommand.id, {
      unitId: this.runtime.unitId,
      subUnitId: rect.sheet,
      range: toRange(rect),
      name,
      id,
      options: { tableStyleId: style, showHeader: true },
    });
    // Univer takes a name it does not like for none and calls the table Table1, without a word.
    if (!added || this.info(id).name !== name) {
      if (added) this.remove(id);
      throw new EngineError("InvalidArgument", `“${name}” cannot name a table.`);
    }
    return this.info(id);
  }

  rename(id: string, name: string): void {
    const before = this.info(id);
    if (before.name === name) return;
    if (before.name.toLowerCase() !== name.toLowerCase()) this.checkName(name);
    const renamed = this.runtime.execute(SetSheetTableCommand.id, { unitId: this.runtime.unitId, tableId: id, name });
    if (!renamed) throw new EngineError("InvalidArgument", `“${name}” cannot name a table.`);
  }

  resize(id: string, rect: Rect): void {
    const { rect: before, headings } = this.info(id);
    this.checkFree(rect, id);
    const taken = new Set(headings.map((heading) => heading.toLowerCase()));
    const order = Array.from({ length: rect.columns }, (_, at): ColumnOrder[number] => {
      const place = rect.column + at - before.column;
      if (place >= 0 && place < before.columns) return place;
      return { heading: freeHeading(this.textAt(rect.sheet, rect.row, rect.column + at), at, taken) };
    });
    this.perform(this.placing.change(id, rect, { order }));
    this.followHeadings(rect.sheet, rect);
  }

  /** What adds rows below a table, or columns with these headings beside it. */
  grown(id: string, by: { readonly rows: number } | { readonly headings: readonly string[] }): UndoableChange {
    const { rect, headings } = this.info(id);
    if ("rows" in by) return this.placing.change(id, { ...rect, rows: rect.rows + by.rows });
    const order = [...headings.map((_, index) => index), ...by.headings.map((heading) => ({ heading }))];
    return this.placing.change(id, { ...rect, columns: order.length }, { order });
  }

  showsTotals(id: string): boolean {
    return this.placing.showsTotals(id);
  }

  /** Says that the row below a table is its row of totals, or is so no longer. */
  showTotals(id: string, totals: boolean): void {
    if (this.showsTotals(id) !== totals) this.perform(this.placing.change(id, this.info(id).rect, { totals }));
  }

  /** Univer's copies of tables do not know of totals. */
  copyTotals(from: SheetId, to: SheetId): void {
    const tables = this.list();
    for (const { rect } of tables.filter(({ totals, rect: { sheet } }) => totals && sheet === from)) {
      const copy = tables.find(
        (one) => one.rect.sheet === to && one.rect.row === rect.row && one.rect.column === rect.column,
      );
      if (copy) this.showTotals(copy.id, true);
    }
  }

  style(id: string, appearance: TableAppearance): void {
    const { filterButtons } = appearance;
    const { rect, style: before } = this.info(id);
    const target = { unitId: this.runtime.unitId, subUnitId: rect.sheet };
    const part = `${hiddenButtons}:${id}`;
    const hidden = this.parts()
      .list(hiddenButtons)
      .some((one) => one.id === part);
    if (hidden && filterButtons) this.parts().remove(part);
    if (!hidden && !filterButtons) this.parts().put({ id: part, kind: hiddenButtons, data: null, cells: {} });
    const look = tableLook(appearance);
    if (look.name === before && hidden === !filterButtons) return;
    // Univer's own command for this undoes to no style at all. Its buttons are drawn anew with the style.
    const themed = (theme: string): IMutationInfo => ({
      id: SetSheetTableMutation.id,
      params: { ...target, tableId: id, config: { theme } },
    });
    const known = { id: AddRangeThemeMutation.id, params: { ...target, styleJSON: look } };
    this.runtime.perform([known, themed(look.name)], [themed(before)]);
  }

  remove(id: string): void {
    const { rect } = this.info(id);
    this.runtime.execute(DeleteSheetTableCommand.id, {
      unitId: this.runtime.unitId,
      subUnitId: rect.sheet,
      tableId: id,
    });
  }

  /** Takes new headings from changed cells; returns, per table, old heading in lower case → new heading. */
  followHeadings(sheet: SheetId, changed: Rect): Map<string, Map<string, string>> {
    const renamed = new Map<string, Map<string, string>>();
    for (const info of this.manager.getTableList(this.runtime.unitId)) {
      const { range } = info;
      const touches =
        info.subUnitId === sheet &&
        range.startRow >= changed.row &&
        range.startRow < changed.row + changed.rows &&
        range.startColumn < changed.column + changed.columns &&
        range.endColumn >= changed.column;
      const table = touches ? this.manager.getTableById(this.runtime.unitId, info.id) : undefined;
      if (!table) continue;
      const before = this.followed.get(info.id);
      const now = new Map<string, string>();
      const headings = new Map<string, string>();
      let isNews = false;
      info.columns.forEach(({ id, displayName }, index) => {
        const text = this.textAt(sheet, range.startRow, range.startColumn + index);
        const own = table.getTableColumnByIndex(index);
        const heading = text === "" || !own ? displayName : text;
        now.set(id, heading);
        const inFormulas = before?.get(id) ?? displayName;
        if (heading !== inFormulas) headings.set(inFormulas.toLowerCase(), heading);
        if (!own || heading === displayName) return;
        own.displayName = heading;
        isNews = true;
      });
      this.followed.set(info.id, now);
      if (headings.size > 0) renamed.set(info.name, headings);
      if (isNews) this.tellFormulas(info.id);
    }
    return renamed;
  }

  private perform({ redo, undo }: UndoableChange): void {
    this.runtime.perform(redo, undo);
  }

  private tellFormulas(id: string): void {
    const table = this.manager.getTableById(this.runtime.unitId, id);
    if (!table) return;
    const { name, range, subUnitId, columns } = table.getTableInfo();
    const titleMap = new Map(columns.map((column, index) => [column.displayName, index]));
    this.runtime.execute(SetSuperTableMutation.id, {
      unitId: this.runtime.unitId,
      tableName: name,
      reference: { range, sheetId: subUnitId, titleMap },
    });
  }

  private get manager(): TableManager {
    return this.runtime.injector.get(TableManager);
  }

  private infoOf(table: ITableInfoWithUnitId): TableInfo {
    const own = this.manager.getTableById(this.runtime.unitId, table.id);
    return {
      id: table.id,
      name: table.name,
      rect: toRect(table.subUnitId, table.range),
      headings: table.columns.map((column) => column.displayName),
      style: own?.getTableStyleId() ?? defaultStyle,
      totals: this.showsTotals(table.id),
    };
  }

  private checkName(name: string): void {
    const wanted = name.toLowerCase();
    if (this.list().some((table) => table.name.toLowerCase() === wanted)) {
      throw new EngineError("ItemAlreadyExists", `There is already a table named “${name}”.`);
    }
    if (this.runtime.workbook.getSheets().some((sheet) => sheet.getName().toLowerCase() === wanted)) {
      throw new EngineError(
        "InvalidArgument",
        `“${name}” is the name of a sheet; the sheet engine cannot give it to a table as well. Name the table tbl${name}.`,
      );
    }
  }

  private checkFree(rect: Rect, except?: string): void {
    const other = this.list().find(
      ({ id, rect: taken }) =>
        id !== except &&
        taken.sheet === rect.sheet &&
        taken.row < rect.row + rect.rows &&
        taken.row + taken.rows > rect.row &&
        taken.column < rect.column + rect.columns &&
        taken.column + taken.columns > rect.column,
    );
    if (other) throw new EngineError("InvalidArgument", `The table “${other.name}” already stands there.`);
  }
}

/** The text in the heading's cell, made one of its own; `Column5` where there is none. */
function freeHeading(text: string, at: number, taken: Set<string>): string {
  const wanted = text === "" ? `Column${at + 1}` : text;
  let heading = wanted;
  for (let number = 2; taken.has(heading.toLowerCase()); number++) heading = `${wanted}${number}`;
  taken.add(heading.toLowerCase());
  return heading;
}
