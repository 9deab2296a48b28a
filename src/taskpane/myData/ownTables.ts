import type { ProposedStage } from "../../columns/proposeStages";
import type { PlainValue } from "../../workbookFile/plainTable";
import type { TableKind } from "./tableKind";

/** A person's list, every question about it answered. */
export interface ReadyTable {
  readonly rowCount: number;
  /** The file, table or range that it came from. */
  readonly sourceName: string;
  /** Of its amounts, where they say so. */
  readonly currency: string | undefined;
  /** One array for each field, all of the same length. */
  readonly columns: Readonly<Record<string, readonly PlainValue[]>>;
  /** The person's stages; empty for lists that have none. */
  readonly stages: readonly ProposedStage[];
}

export type OwnTables = Readonly<Partial<Record<TableKind, ReadyTable>>>;
