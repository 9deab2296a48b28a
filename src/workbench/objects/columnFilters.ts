import type { ColumnCriteria, FilterCriteria } from "../engine/rowFilters";
import type { Rect, SheetId } from "../engine/sheetEngine";
import { checkSheet } from "./access";
import { invalidArgument } from "./hostError";
import { afterCalculation } from "./hostObject";
import type { Session } from "./session";
import { tableInfo, type TableTarget } from "./tables";

/** What can be filtered: a table, or cells of a sheet that are none. */
export interface FilterScope {
  readonly session: Session;
  readonly sheet: SheetId;
  /** The engine's id. */
  readonly table?: string;
}

export const tableFilterScope = ({ session, table }: TableTarget): FilterScope => ({
  session,
  table,
  sheet: tableInfo({ session, table }).rect.sheet,
});

/** With the row of headings; undefined where a sheet has no filter. */
export const filteredRect = ({ session, sheet, table }: FilterScope): Rect | undefined =>
  table === undefined ? session.engine.filters.ofSheet(sheet)?.rect : tableInfo({ session, table }).rect;

export const columnCriteria = ({ session, sheet, table }: FilterScope): ColumnCriteria =>
  table === undefined ? (session.engine.filters.ofSheet(sheet)?.columns ?? []) : session.engine.filters.ofTable(table);

export const checkFilters = ({ session, sheet }: FilterScope): void => checkSheet(session, sheet, "allowAutoFilter");

export function filterColumn(scope: FilterScope, column: number, criteria: FilterCriteria | undefined): void {
  const rect = filteredRect(scope);
  if (!rect || column < 0 || column >= rect.columns) throw invalidArgument();
  checkFilters(scope);
  const { filters } = scope.session.engine;
  if (scope.table !== undefined) {
    filters.filterTable(scope.table, column, criteria);
    return;
  }
  const columns = columnCriteria(scope).map((before, index) => (index === column ? criteria : before));
  filters.filterSheet(scope.sheet, { rect, columns });
}

export function clearFilters(scope: FilterScope): void {
  checkFilters(scope);
  columnCriteria(scope).forEach((criteria, column) => {
    if (criteria) filterColumn(scope, column, undefined);
  });
}

export function reapplyFilters(scope: FilterScope): void {
  checkFilters(scope);
  const { filters } = scope.session.engine;
  const filter = scope.table === undefined ? filters.ofSheet(scope.sheet) : undefined;
  if (scope.table !== undefined) filters.applyTableAgain(scope.table);
  else if (filter) filters.filterSheet(scope.sheet, filter);
}

export const clearTableFilters = (target: TableTarget): void => clearFilters(tableFilterScope(target));

export const reapplyTableFilters = afterCalculation((target: TableTarget) => reapplyFilters(tableFilterScope(target)));
