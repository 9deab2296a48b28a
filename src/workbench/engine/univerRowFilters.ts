import type { IMutationInfo } from "@univerjs/core";
import { ISheetRowFilteredService } from "@univerjs/engine-formula";
import { INTERCEPTOR_POINT, SetRowVisibleMutation, SheetInterceptorService } from "@univerjs/sheets";
import { SetSheetTableFilterMutation, TableManager, type ITableFilterItem } from "@univerjs/sheets-table";
import type { CellFormats } from "./cellFormats";
import { filteredRows, type FilteredCell } from "./filteredRows";
import type { FormulaSearch } from "./formulaSearch";
import type { OutsideFunctions } from "./outsideFunctions";
import { privateParts } from "./privateParts";
import type { ColumnCriteria, FilterCriteria, RowFilters, SheetFilter } from "./rowFilters";
import type { SheetCells } from "./sheetCells";
import type { Rect, SheetId } from "./sheetEngine";
import type { SheetPart, SheetParts } from "./sheetParts";
import { criteriaOf, keptCriteria, keptFilter } from "./tableFilterItems";
import { toRange, toRect, type UniverRuntime } from "./univerRuntime";

export interface RowFiltersParts {
  readonly runtime: UniverRuntime;
  readonly cells: SheetCells;
  readonly formats: CellFormats;
  readonly parts: SheetParts;
  readonly search: FormulaSearch;
  readonly functions: Pick<OutsideFunctions, "invalidate">;
}

/** The parts that hold the filters of cells that are no table, one for each sheet. */
const sheetFilters = "autoFilter";

/** Functions that pass over rows which a filter hides. */
const filtered: ReadonlySet<string> = new Set(["subtotal", "aggregate"]);

interface KeptSheetFilter {
  readonly columns: readonly (FilterCriteria | null)[];
  /** Rows below the headings, counted from 0. */
  readonly hidden: readonly number[];
}

type Range = ReturnType<typeof toRange>;

interface TableFilters {
  doColumnFilter(sheet: { getSheetId(): SheetId } | undefined, range: Range, column: number, hidden: Set<number>): void;
  getColumnFilter(column: number): ITableFilterItem | undefined;
}

export class UniverRowFilters implements RowFilters {
  private guarded = false;
  /** Of the sheets that were asked for since anything changed. */
  private readonly hidden = new Map<SheetId, ReadonlySet<number>>();

  constructor(private readonly own: RowFiltersParts) {
    own.parts.onChanged(({ before, after }) => {
      if ((after ?? before)?.kind !== sheetFilters) return;
      this.hidden.clear();
      this.recalculate();
    });
    own.runtime.onCommand(({ id }) => {
      if (id === SetSheetTableFilterMutation.id) this.recalculate();
    });
  }

  /** To be called once a workbook is open: Univer's plugins start with the first one. */
  start(): void {
    const { manager } = this;
    const guard = (id: string): void => {
      const table = manager.getTableById(this.own.runtime.unitId, id);
      if (table && !this.guarded) this.guard(Object.getPrototypeOf(table.getTableFilters()) as TableFilters);
    };
    manager.tableAdd$.subscribe(({ tableId }) => guard(tableId));
    manager.tableRangeChanged$.subscribe(({ tableId }) => this.carryOut(tableId));
    const { injector } = this.own.runtime;
    // Univer's formulas ask its plugin of filters, which knows nothing of tables and is not there in a browser.
    injector.get(ISheetRowFilteredService).register((unitId, sheet, row) => {
      const { runtime } = this.own;
      return unitId === runtime.unitId && (runtime.workbook.getSheetBySheetId(sheet)?.getRowFiltered(row) ?? false);
    });
    injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.ROW_FILTERED, {
      // Ahead of the plugin's own handler, which ends the chain.
      priority: 50,
      handler: (isFiltered, { unitId, subUnitId, row }, next) => {
        const own = unitId === this.own.runtime.unitId && this.hiddenRows(subUnitId).has(row);
        return isFiltered || own ? true : next(isFiltered);
      },
    });
  }

  /** A workbook has been opened: Univer looks at the filters of the sheet in front alone. */
  opened(): void {
    this.hidden.clear();
    this.manager.getTableList(this.own.runtime.unitId).forEach(({ id }) => this.carryOut(id));
  }

  ofTable(id: string): ColumnCriteria {
    const table = this.manager.getTableById(this.own.runtime.unitId, id);
    if (!table) return [];
    return Array.from({ length: table.getColumnsCount() }, (_, column) => {
      const filter = table.getTableFilterColumn(column);
      return filter && criteriaOf(filter);
    });
  }

  filterTable(id: string, column: number, criteria: FilterCriteria | undefined): void {
    const table = this.manager.getTableById(this.own.runtime.unitId, id);
    if (!table) return;
    const range = table.getTableFilterRange();
    const cells = criteria ? this.column(table.getSubunitId(), range, column) : [];
    const shown = criteria ? filteredRows(cells, criteria, today()) : [];
    const filter =
      criteria &&
      keptFilter(
        criteria,
        cells.flatMap(({ text }, at) => (shown[at] ? [text] : [])),
      );
    const setting = (tableFilter: ITableFilterItem | undefined): IMutationInfo => ({
      id: SetSheetTableFilterMutation.id,
      params: {
        unitId: this.own.runtime.unitId,
        subUnitId: table.getSubunitId(),
        tableId: id,
        column,
        tableFilter,
      },
    });
    this.own.runtime.perform([setting(filter)], [setting(table.getTableFilterColumn(column))]);
  }

  applyTableAgain(id: string): void {
    this.ofTable(id).forEach((criteria, column) => {
      if (criteria) this.filterTable(id, column, criteria);
    });
  }

  ofSheet(sheet: SheetId): SheetFilter | undefined {
    const part = this.partOf(sheet);
    const rect = part?.cells["range"];
    if (!part || !rect) return undefined;
    const { columns } = part.data as KeptSheetFilter;
    return { rect, columns: Array.from({ length: rect.columns }, (_, at) => columns[at] ?? undefined) };
  }

  filterSheet(sheet: SheetId, filter: SheetFilter | undefined): void {
    const id = `${sheetFilters}:${sheet}`;
    if (filter) {
      const { rect } = filter;
      const columns = Array.from({ length: rect.columns }, (_, at) => filter.columns[at] ?? null);
      const data: KeptSheetFilter = { columns, hidden: this.hiddenBy(filter) };
      this.own.parts.put({ id, kind: sheetFilters, data, cells: { range: rect } });
    } else this.own.parts.remove(id);
    // The grid draws its rows anew when rows are shown, be it none.
    const target = { unitId: this.own.runtime.unitId, subUnitId: sheet, ranges: [] };
    this.own.runtime.execute(SetRowVisibleMutation.id, target);
  }

  hides(sheet: SheetId, row: number): boolean {
    return this.own.runtime.worksheet(sheet).getRowFiltered(row);
  }

  /** Univer evaluates what its own panel can say; what programs say is evaluated here. */
  private guard(filters: TableFilters): void {
    this.guarded = true;
    const prototype = privateParts<TableFilters>(filters, ["doColumnFilter", "getColumnFilter"]);
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called below with the object that it belongs to
    const { doColumnFilter } = prototype;
    const column = this.column.bind(this);
    prototype.doColumnFilter = function (this: TableFilters, sheet, range, index, hidden) {
      const criteria = keptCriteria(this.getColumnFilter(index));
      if (!criteria || !sheet) return doColumnFilter.call(this, sheet, range, index, hidden);
      const shown = filteredRows(column(sheet.getSheetId(), range, index), criteria, today());
      shown.forEach((isShown, at) => {
        if (!isShown) hidden.add(range.startRow + at);
      });
    };
  }

  /** Finds anew which rows a table's filters hide. */
  private carryOut(id: string): void {
    const { unitId } = this.own.runtime;
    const table = this.manager.getTableById(unitId, id);
    const filters = table?.getTableFilters();
    const first = this.ofTable(id).findIndex((criteria) => criteria !== undefined);
    if (table && filters && first >= 0) this.manager.addFilter(unitId, id, first, table.getTableFilterColumn(first));
  }

  private hiddenBy({ rect, columns }: SheetFilter): number[] {
    const body = { ...toRange(rect), startRow: rect.row + 1 };
    const shown = columns.map((criteria, at) => {
      return criteria ? filteredRows(this.column(rect.sheet, body, at), criteria, today()) : undefined;
    });
    const rows = Array.from({ length: rect.rows - 1 }, (_, row) => row);
    return rows.filter((row) => shown.some((ofColumn) => ofColumn?.[row] === false));
  }

  private hiddenRows(sheet: SheetId): ReadonlySet<number> {
    const known = this.hidden.get(sheet);
    if (known) return known;
    const part = this.partOf(sheet);
    const rect = part?.cells["range"];
    const hidden = new Set<number>();
    if (part && rect) (part.data as KeptSheetFilter).hidden.forEach((row) => hidden.add(rect.row + 1 + row));
    this.hidden.set(sheet, hidden);
    return hidden;
  }

  private partOf(sheet: SheetId): SheetPart | undefined {
    return this.own.parts.get(`${sheetFilters}:${sheet}`);
  }

  private column(sheet: SheetId, range: Range, index: number): FilteredCell[] {
    const column = range.startColumn + index;
    const rect: Rect = toRect(sheet, { ...range, startColumn: column, endColumn: column });
    if (rect.rows <= 0) return [];
    const { cells, formats } = this.own;
    const [values, texts, looks] = [cells.read(rect), cells.readText(rect), formats.read(rect)];
    return values.map(([cell], at) => ({
      value: cell?.value ?? null,
      text: texts[at]?.[0] ?? "",
      fillColor: looks[at]?.[0]?.fillColor ?? "",
      fontColor: looks[at]?.[0]?.fontColor ?? "",
    }));
  }

  private recalculate(): void {
    const cells = this.own.search.mentioning(filtered);
    if (cells.length > 0) this.own.functions.invalidate(cells);
  }

  private get manager(): TableManager {
    return this.own.runtime.injector.get(TableManager);
  }
}

/** The day that it is here, as Excel numbers days. */
function today(): number {
  const now = new Date();
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000 + 25_569;
}
