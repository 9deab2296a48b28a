import type { CsvProblemKind } from "../../workbookFile/csvProblem";
import type { ListOutcome } from "../../excel/listOutcome";

/** Why a list could not be read. */
export type ReadProblem =
  | Exclude<ListOutcome, { readonly status: "read" }>
  | { readonly status: "csv"; readonly problem: CsvProblemKind; readonly file: string }
  | { readonly status: "oneFileOnly" }
  | { readonly status: "unreadable"; readonly file: string; readonly reason: string };

export type ReadingState =
  | { readonly step: "idle" }
  | { readonly step: "reading"; readonly source: string; readonly rows?: number; readonly all?: number }
  | { readonly step: "failed"; readonly problem: ReadProblem };
