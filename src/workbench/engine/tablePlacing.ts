import { CommandType, generateRandomId, type IMutationInfo } from "@univerjs/core";
import {
  TableColumnDataTypeEnum,
  TableManager,
  type ITableColumnJson,
  type ITableFilterItem,
} from "@univerjs/sheets-table";
import { privateParts } from "./privateParts";
import type { Rect } from "./sheetEngine";
import { toRange, type UndoableChange, type UniverRuntime } from "./univerRuntime";

const placeId = "workbench.mutation.place-table";

type Range = ReturnType<typeof toRange>;
type Filters = readonly (ITableFilterItem | undefined)[];

interface PlaceParams {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly tableId: string;
  readonly range: Range;
  readonly columns: readonly ITableColumnJson[];
  readonly filters: Filters;
  readonly totals: boolean;
}

interface TableMeta {
  /** A row of totals stands below the table's range, which leaves it out: Univer's columns would count it. */
  readonly totals?: boolean;
}

interface PlacedAnew {
  readonly order?: ColumnOrder | undefined;
  readonly totals?: boolean;
}

interface RangeSubject {
  readonly _tableRangeChanged$: { next(change: object): void };
}

/** Which columns a table has after a change, by their places before; a heading stands for a new one. */
export type ColumnOrder = readonly (number | { readonly heading: string })[];

/**
 * Says where a table stands and which columns it has, both at once and as they are to be. Univer's own mutations say how
 * much is added or taken away, and lose headings when a table only moves sideways.
 */
export class TablePlacing {
  constructor(private readonly runtime: UniverRuntime) {
    runtime.commands.registerCommand({
      id: placeId,
      type: CommandType.MUTATION,
      handler: (_, params: PlaceParams) => this.place(params),
    });
  }

  /** To be called once a workbook is open: Univer has no tables before. */
  keepColumnOrder(): void {
    const { manager } = this;
    manager.tableRangeChanged$.subscribe(({ unitId, tableId }) => {
      // Univer saves columns in the order in which they came, whatever place they were put in.
      const table = manager.getTableById(unitId, tableId);
      table?.setColumns(table.getTableInfo().columns);
    });
  }

  showsTotals(id: string): boolean {
    return (
      (this.manager.getTableById(this.runtime.unitId, id)?.getTableMeta() as TableMeta | undefined)?.totals ?? false
    );
  }

  change(id: string, rect: Rect, { order, totals }: PlacedAnew = {}): UndoableChange {
    const table = this.manager.getTableById(this.runtime.unitId, id);
    if (!table) return { redo: [], undo: [] };
    const { columns, range } = table.getTableInfo();
    const filters = columns.map((_, index) => table.getTableFilterColumn(index));
    const places = order ?? columns.map((_, index) => index);
    const placed = (params: Omit<PlaceParams, "unitId" | "subUnitId" | "tableId">): IMutationInfo => ({
      id: placeId,
      params: { unitId: this.runtime.unitId, subUnitId: rect.sheet, tableId: id, ...params } satisfies PlaceParams,
    });
    const totalsBefore = this.showsTotals(id);
    const after = places.map((place) => (typeof place === "number" ? columns[place]! : newColumn(place.heading)));
    const filtersAfter = places.map((place) => (typeof place === "number" ? filters[place] : undefined));
    return {
      redo: [placed({ range: toRange(rect), columns: after, filters: filtersAfter, totals: totals ?? totalsBefore })],
      undo: [placed({ range, columns, filters, totals: totalsBefore })],
    };
  }

  private place({ unitId, subUnitId, tableId, range, columns, filters, totals }: PlaceParams): boolean {
    const { manager } = this;
    const table = manager.getTableById(unitId, tableId);
    // Refusing would end the undo or redo that this is a part of.
    if (!table) return true;
    const oldRange = table.getRange();
    table.setColumns([...columns]);
    const filterList = table.getTableFilters();
    const count = Math.max(columns.length, oldRange.endColumn - oldRange.startColumn + 1);
    for (let index = 0; index < count; index++) {
      filterList.setColumnFilter(index, filters[index]);
    }
    table.setRange({ ...range });
    table.setTableMeta({ ...table.getTableMeta(), totals });
    const subject = privateParts<RangeSubject>(manager, ["_tableRangeChanged$"]);
    subject._tableRangeChanged$.next({ unitId, subUnitId, tableId, range: { ...range }, oldRange });
    return true;
  }

  private get manager(): TableManager {
    return this.runtime.injector.get(TableManager);
  }
}

const newColumn = (heading: string): ITableColumnJson => ({
  id: generateRandomId(),
  displayName: heading,
  dataType: TableColumnDataTypeEnum.String,
  formula: "",
  meta: {},
  style: {},
});
