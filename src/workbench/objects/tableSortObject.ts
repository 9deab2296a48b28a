import type { Arguments } from "./arguments";
import { invalidArgument } from "./hostError";
import { afterCalculation, defineObject, type ObjectKind } from "./hostObject";
import { readSortFields, sortCells, type SortOptions } from "./rangeSortObject";
import { tableBody } from "./tableParts";
import { tableInfo, type TableTarget } from "./tables";

interface LastSort {
  /** As they came from the client. */
  readonly fields: readonly unknown[];
  readonly matchCase: boolean;
  readonly method: SortOptions["method"];
}

const none: LastSort = { fields: [], matchCase: false, method: "PinYin" };

const lastSort = ({ session, table }: TableTarget): LastSort =>
  JSON.parse(session.workbook.tableSorts.get(table) ?? JSON.stringify(none)) as LastSort;

function carryOut(target: TableTarget, { fields, matchCase, method }: LastSort): void {
  const rect = tableBody(tableInfo(target));
  sortCells({ session: target.session, rect }, readSortFields(fields), { matchCase, method, columns: false });
}

function apply(target: TableTarget, given: Arguments): void {
  const fields = given.any(0);
  const method = given.optionalText(2) ?? "PinYin";
  if (!Array.isArray(fields) || (method !== "PinYin" && method !== "StrokeCount")) throw invalidArgument();
  const sort: LastSort = { fields, matchCase: given.flag(1), method };
  carryOut(target, sort);
  target.session.workbook.tableSorts.set(target.table, JSON.stringify(sort));
}

export const tableSort: ObjectKind<TableTarget> = defineObject({
  name: "TableSort",
  properties: {
    Fields: { read: (target) => lastSort(target).fields },
    MatchCase: { read: (target) => lastSort(target).matchCase },
    Method: { read: (target) => lastSort(target).method },
  },
  methods: {
    Apply: afterCalculation(apply),
    // The rows stay as they are.
    Clear: (target) => {
      tableInfo(target);
      target.session.workbook.tableSorts.delete(target.table);
    },
    Reapply: afterCalculation((target: TableTarget) => {
      const sort = lastSort(target);
      if (sort.fields.length > 0) carryOut(target, sort);
    }),
  },
});
