import type { Rect } from "../engine/sheetEngine";
import type { Arguments } from "./arguments";
import {
  checkFilters,
  clearFilters,
  columnCriteria,
  filterColumn,
  filteredRect,
  reapplyFilters,
  type FilterScope,
} from "./columnFilters";
import { readFilterCriteria } from "./filterCriteria";
import { invalidArgument, invalidOperation, itemNotFound } from "./hostError";
import { afterCalculation, defineObject, type HostObject, type ObjectKind } from "./hostObject";
import { otherRect, range } from "./rangeObject";
import { contains, intersection, isSingleCell, sameRect } from "./rectangle";
import { surroundingRegion } from "./surroundingRegion";
import { changeTableOptions, tableOptions } from "./tableOptions";
import { wholeTable } from "./tableParts";
import { tableInfo } from "./tables";
import { usedPart } from "./usedCells";

/** The cells to filter: as much of the given ones as is used, or what surrounds a single one. */
function cellsToFilter({ session, sheet }: FilterScope, given: unknown): Rect {
  const home = { sheet, row: 0, column: 0, rows: 1, columns: 1 };
  const rect = otherRect({ session, rect: home }, given);
  if (rect.sheet !== sheet) throw invalidArgument();
  const target = { session, rect };
  const cells = isSingleCell(rect) ? surroundingRegion(target) : usedPart(target);
  if (!cells) throw invalidArgument();
  return cells;
}

function apply(scope: FilterScope, given: Arguments): void {
  checkFilters(scope);
  const { session, sheet, table } = scope;
  const wanted = cellsToFilter(scope, given.any(0));
  if (table !== undefined) {
    const info = tableInfo({ session, table });
    if (!contains(wholeTable(info), wanted)) throw invalidArgument();
    if (!tableOptions({ session, table }).filterButtons)
      changeTableOptions({ session, table }, { filterButtons: true });
  } else {
    if (session.engine.tables().some((info) => intersection(wholeTable(info), wanted))) throw invalidOperation();
    const before = session.engine.filters.ofSheet(sheet);
    if (!before || !sameRect(before.rect, wanted))
      session.engine.filters.filterSheet(sheet, { rect: wanted, columns: [] });
  }
  const column = given.optionalInteger(1);
  if (column === undefined) return;
  const criteria = given.any(2);
  filterColumn(scope, column, criteria === null ? undefined : readFilterCriteria(criteria));
}

function remove(scope: FilterScope): void {
  clearFilters(scope);
  const { session, sheet, table } = scope;
  if (table === undefined) session.engine.filters.filterSheet(sheet, undefined);
  else changeTableOptions({ session, table }, { filterButtons: false });
}

function isEnabled(scope: FilterScope): boolean {
  const { session, table } = scope;
  return table === undefined ? filteredRect(scope) !== undefined : tableOptions({ session, table }).filterButtons;
}

const rangeOrNull = (scope: FilterScope): HostObject | null => {
  const rect = isEnabled(scope) ? filteredRect(scope) : undefined;
  return rect ? range.of({ session: scope.session, rect }) : null;
};

export const autoFilter: ObjectKind<FilterScope> = defineObject({
  name: "AutoFilter",
  properties: {
    Criteria: { read: (scope) => columnCriteria(scope).map((criteria) => criteria ?? null) },
    Enabled: { read: isEnabled },
    IsDataFiltered: { read: (scope) => columnCriteria(scope).some((criteria) => criteria !== undefined) },
  },
  methods: {
    Apply: afterCalculation(apply),
    ClearColumnCriteria: (scope, given) => filterColumn(scope, given.integer(0), undefined),
    ClearCriteria: clearFilters,
    GetRange: (scope) => {
      const found = rangeOrNull(scope);
      if (!found) throw itemNotFound();
      return found;
    },
    GetRangeOrNullObject: rangeOrNull,
    Reapply: afterCalculation(reapplyFilters),
    Remove: remove,
  },
});
