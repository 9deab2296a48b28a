import type { PlainValue } from "../workbookFile/plainTable";
import type { DateOrder } from "./dayText";
import type { FilledAmounts } from "./fillMissingAmounts";
import { mapInvoices } from "./mapInvoices";
import { mapKeyCustomers } from "./mapKeyCustomers";
import { mapPeople } from "./mapPeople";
import { mapPipeline } from "./mapPipeline";
import { mapRatedCustomers } from "./mapRatedCustomers";
import { isBlocked, mapTable, type MappedTable } from "./mapTable";
import type { Problem } from "./problem";
import type { ProposedStage } from "./proposeStages";
import type { ReadyTable } from "./readyTable";
import type { RecognisedList } from "./recogniseTable";
import { targetOfKind } from "./targetOfKind";

/** A person's list as the workbook will get it, and what is to be said about it. */
export interface MappedList {
  readonly columns: Readonly<Record<string, readonly PlainValue[]>>;
  readonly rowCount: number;
  readonly problems: readonly Problem[];
  readonly isBlocked: boolean;
  readonly currencies: readonly string[];
  readonly openOrders: Readonly<Record<string, readonly DateOrder[] | undefined>>;
  /** The person's stages; empty for lists that have none. */
  readonly stages: readonly ProposedStage[];
  readonly filled: Omit<FilledAmounts, "amounts" | "kept"> | undefined;
}

function tableOf({
  kind,
  table,
  mapping,
  answers,
}: RecognisedList): MappedTable<string> & Partial<Pick<MappedList, "stages" | "filled">> {
  switch (kind) {
    case "pipeline":
      return mapPipeline(table, mapping, answers);
    case "invoices":
      return mapInvoices(table, mapping, answers);
    case "ratedCustomers":
      return mapRatedCustomers(table, mapping, answers);
    case "keyCustomers":
      return mapKeyCustomers(table, mapping, answers);
    case "people":
      return mapPeople(table, mapping, answers);
    case "receipts":
    case "costs":
    case "benefits":
      return mapTable<string>(table, targetOfKind[kind], mapping, answers);
  }
}

/** Takes the list over with all that the person has said about it. */
export function mapList(list: RecognisedList): MappedList {
  const found = tableOf(list);
  const { columns, sheetRows, problems, currencies, openOrders, stages = [], filled } = found;
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

export const readyTable = ({ sourceName }: RecognisedList, mapped: MappedList): ReadyTable => ({
  rowCount: mapped.rowCount,
  sourceName,
  currency: mapped.currencies[0],
  columns: mapped.columns,
  stages: mapped.stages,
});
