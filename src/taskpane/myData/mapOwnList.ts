import type { DateOrder } from "../../columns/dayText";
import type { FilledAmounts } from "../../columns/fillMissingAmounts";
import { invoicesTarget } from "../../columns/invoicesTarget";
import { mapInvoices } from "../../columns/mapInvoices";
import { mapPipeline } from "../../columns/mapPipeline";
import { isBlocked, mapTable } from "../../columns/mapTable";
import { pipelineTarget } from "../../columns/pipelineTarget";
import type { Problem } from "../../columns/problem";
import type { ProposedStage } from "../../columns/proposeStages";
import { receiptsTarget } from "../../columns/receiptsTarget";
import type { Target } from "../../columns/target";
import type { PlainValue } from "../../workbookFile/plainTable";
import type { OwnList } from "./ownList";
import type { ReadyTable } from "./ownTables";
import type { TableKind } from "./tableKind";

export const targetOfKind = {
  pipeline: pipelineTarget,
  invoices: invoicesTarget,
  receipts: receiptsTarget,
} as const satisfies Readonly<Record<TableKind, Target>>;

/** A person's list as the workbook will get it, and what is to be said about it. */
export interface MappedList {
  readonly columns: Readonly<Record<string, readonly PlainValue[]>>;
  readonly rowCount: number;
  readonly problems: readonly Problem[];
  readonly isBlocked: boolean;
  readonly currencies: readonly string[];
  readonly openOrders: Readonly<Record<string, readonly DateOrder[] | undefined>>;
  readonly stages: readonly ProposedStage[];
  readonly filled: Omit<FilledAmounts, "amounts" | "kept"> | undefined;
}

/** Takes the list over with all that the person has said about it. */
export function mapOwnList({ kind, table, mapping, answers }: OwnList): MappedList {
  const found =
    kind === "pipeline"
      ? mapPipeline(table, mapping, answers)
      : {
          ...(kind === "invoices"
            ? mapInvoices(table, mapping, answers)
            : mapTable(table, receiptsTarget, mapping, answers)),
          stages: [],
          filled: undefined,
        };
  const { columns, sheetRows, problems, currencies, openOrders, stages, filled } = found;
  return {
    columns,
    rowCount: sheetRows.length,
    problems,
    isBlocked: isBlocked(found),
    currencies,
    openOrders,
    stages,
    filled,
  };
}

export const readyTable = ({ sourceName }: OwnList, mapped: MappedList): ReadyTable => ({
  rowCount: mapped.rowCount,
  sourceName,
  currency: mapped.currencies[0],
  columns: mapped.columns,
  stages: mapped.stages,
});
