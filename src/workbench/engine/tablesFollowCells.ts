import type { ICommandInfo, IMutationInfo, IRange } from "@univerjs/core";
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  EffectRefRangId,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  RemoveColCommand,
  RemoveRowCommand,
  SetRangeValuesMutation,
  SheetInterceptorService,
} from "@univerjs/sheets";
import { AddSheetTableMutation, DeleteSheetTableMutation, TableManager } from "@univerjs/sheets-table";
import { cellOfValue } from "./cellContent";
import { EngineError } from "./engineError";
import { privateParts } from "./privateParts";
import { shiftedTable, type CellShift, type ShiftedTable } from "./shiftedTable";
import type { Rect, SheetId, TableInfo } from "./sheetEngine";
import type { SheetTables } from "./sheetTables";
import type { ColumnOrder, TablePlacing } from "./tablePlacing";
import { toRect, type UniverRuntime } from "./univerRuntime";

type Shifting = Pick<CellShift, "kind" | "axis" | "whole">;

const shifting: ReadonlyMap<string, Shifting> = new Map([
  [EffectRefRangId.InsertRowCommandId, { kind: "insert", axis: "rows", whole: true }],
  [EffectRefRangId.InsertColCommandId, { kind: "insert", axis: "columns", whole: true }],
  [RemoveRowCommand.id, { kind: "remove", axis: "rows", whole: true }],
  [RemoveColCommand.id, { kind: "remove", axis: "columns", whole: true }],
  [InsertRangeMoveDownCommand.id, { kind: "insert", axis: "rows", whole: false }],
  [InsertRangeMoveRightCommand.id, { kind: "insert", axis: "columns", whole: false }],
  [DeleteRangeMoveUpCommand.id, { kind: "remove", axis: "rows", whole: false }],
  [DeleteRangeMoveLeftCommand.id, { kind: "remove", axis: "columns", whole: false }],
]);

interface Mutations {
  readonly preRedos: IMutationInfo[];
  readonly redos: IMutationInfo[];
  readonly undos: IMutationInfo[];
}

/** The parts of Univer's own controller for this that are used here; they are private there. */
interface Controller {
  _tableManager: Pick<TableManager, "getTablesBySubunitId">;
  _generateTableMutationWithInsertRow(params: object): object;
}

interface Instances {
  readonly resolvedDependencyCollection: { readonly resolvedDependencies: ReadonlyMap<unknown, readonly object[]> };
}

/**
 * Lets tables move, grow and shrink with inserted and removed cells, whoever inserts or removes them. Univer has that for
 * whole rows and columns of the sheet in front alone, gives a table that moves sideways new headings, and counts removed
 * rows beyond the end of a table as its own.
 */
export class TablesFollowCells {
  constructor(
    private readonly runtime: UniverRuntime,
    private readonly tables: SheetTables,
    private readonly placing: TablePlacing,
  ) {}

  /** To be called once a workbook is open: Univer's plugins start with the first one. */
  start(): void {
    // It goes on listening, and finds no table that it could change.
    this.universOwn()._tableManager = { getTablesBySubunitId: () => [] };
    this.runtime.injector
      .get(SheetInterceptorService)
      .interceptCommand({ getMutations: (command) => this.mutationsWith(command) });
  }

  /** Refuses, as Excel does, what would move a part of a table only. */
  check(shift: CellShift): void {
    for (const { rect, name, id } of this.tables.list()) {
      const shifted = shiftedTable(rect, this.tables.showsTotals(id), shift);
      const losesHeadings = shifted === "gone" && !shift.whole && !covers(shift.rect, rect);
      if (shifted !== "torn" && !losesHeadings) continue;
      throw new EngineError("InvalidOperation", `This would move a part of the table “${name}” only.`);
    }
  }

  /** Univer does not export its class. */
  private universOwn(): Controller {
    const injector = privateParts<Instances>(this.runtime.injector, ["resolvedDependencyCollection"]);
    const instances = [...injector.resolvedDependencyCollection.resolvedDependencies.values()].flat();
    const found = instances.find((one) => "_generateTableMutationWithInsertRow" in one);
    return privateParts<Controller>(found ?? {}, ["_tableManager", "_generateTableMutationWithInsertRow"]);
  }

  private mutationsWith(command: ICommandInfo): Mutations {
    const all: Mutations = { preRedos: [], redos: [], undos: [] };
    const kind = shifting.get(command.id);
    const { range, subUnitId } = (command.params ?? {}) as { readonly range?: IRange; readonly subUnitId?: SheetId };
    if (!kind || !range) return all;
    const sheet = subUnitId ?? this.runtime.workbook.getActiveSheet().getSheetId();
    const shift: CellShift = { ...kind, rect: toRect(sheet, range) };
    for (const table of this.tables.list()) {
      const shifted = shiftedTable(table.rect, this.tables.showsTotals(table.id), shift);
      if (shifted === undefined || shifted === "torn") continue;
      if (shifted === "gone") this.removing(table, all);
      else this.placingOf(table, shifted, all);
    }
    return all;
  }

  private placingOf(table: TableInfo, shifted: ShiftedTable, all: Mutations): void {
    const order = orderOf(table, shifted.columns);
    const totals = shifted.totalsGone ? { totals: false } : {};
    const { redo, undo } = this.placing.change(table.id, shifted.rect, { order, ...totals });
    all.redos.push(...redo);
    all.undos.push(...undo);
    const headings = (order ?? []).flatMap((place, index) =>
      typeof place === "number" ? [] : [{ heading: place.heading, column: shifted.rect.column + index }],
    );
    if (headings.length === 0) return;
    const cells = Object.fromEntries(headings.map(({ heading, column }) => [column, cellOfValue(heading)]));
    const target = { unitId: this.runtime.unitId, subUnitId: shifted.rect.sheet };
    const params = { ...target, cellValue: { [shifted.rect.row]: cells } };
    all.redos.push({ id: SetRangeValuesMutation.id, params });
  }

  private removing({ id, rect }: TableInfo, all: Mutations): void {
    const table = this.runtime.injector.get(TableManager).getTableById(this.runtime.unitId, id);
    if (!table) return;
    const target = { unitId: this.runtime.unitId, subUnitId: rect.sheet, tableId: id };
    const { name, range, options, columns, filters } = table.toJSON();
    const header = columns.map(({ displayName }) => displayName);
    const kept = { ...options, columns, filters: filters.tableColumnFilterList };
    all.preRedos.push({ id: DeleteSheetTableMutation.id, params: target });
    // What else it had. Some of Univer's commands take their undos from the end.
    const rest = this.placing.change(id, rect).undo;
    const added = { id: AddSheetTableMutation.id, params: { ...target, name, range, header, options: kept } };
    all.undos.push(...rest, added, ...rest);
  }
}

function orderOf({ headings }: TableInfo, columns: ShiftedTable["columns"]): ColumnOrder | undefined {
  if (!columns) return undefined;
  const before = headings.map((_, index) => index);
  if (columns.removed > 0) return before.filter((index) => index < columns.at || index >= columns.at + columns.removed);
  const taken = new Set(headings.map((heading) => heading.toLowerCase()));
  const added = Array.from({ length: columns.inserted }, () => ({ heading: nextHeading(taken) }));
  return [...before.slice(0, columns.at), ...added, ...before.slice(columns.at)];
}

/** As Excel calls a column that was inserted. */
function nextHeading(taken: Set<string>): string {
  let number = 1;
  while (taken.has(`column${number}`)) number++;
  taken.add(`column${number}`);
  return `Column${number}`;
}

const covers = (outer: Rect, inner: Rect): boolean =>
  outer.row <= inner.row &&
  outer.row + outer.rows >= inner.row + inner.rows &&
  outer.column <= inner.column &&
  outer.column + outer.columns >= inner.column + inner.columns;
