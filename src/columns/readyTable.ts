import type { PlainValue } from "../workbookFile/plainTable";
import type { ListKind } from "./listKind";
import type { ProposedStage } from "./proposeStages";

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

/** The lists that are ready for building. */
export type ReadyTables = Readonly<Partial<Record<ListKind, ReadyTable>>>;
