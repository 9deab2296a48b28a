import type { ListOutcome } from "../../excel/listOutcome";

/** What Excel does for the place My data. No promise rejects. */
export interface ListReading {
  readonly selectedAddress: () => Promise<string | undefined>;
  readonly watchSelection: (changed: () => void) => () => void;
  /** Reads the list that the selection means. */
  readonly readList: (onProgress: (rows: number, all: number) => void) => Promise<ListOutcome>;
  /** Whether the cell was there to be shown. */
  readonly showCell: (worksheetId: string, rowIndex: number, columnIndex: number) => Promise<boolean>;
}
