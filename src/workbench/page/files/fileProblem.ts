import { CsvProblem } from "../../../workbookFile/csvProblem";
import { XlsxProblem } from "../../../workbookFile/xlsxProblem";
import type { Texts } from "../pageTexts";

/** Why a file could not be opened, as a sentence. */
export function fileProblem(error: unknown, file: string, texts: Texts): string {
  if (error instanceof CsvProblem) return texts.csvProblem[error.kind](file);
  if (error instanceof XlsxProblem) return texts.xlsxProblem[error.kind](file);
  return texts.openFailed(file, error instanceof Error ? error.message : String(error));
}
