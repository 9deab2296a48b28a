import { useCallback } from "react";
import { CsvProblem } from "../../workbookFile/csvProblem";
import type { Language } from "./language";
import { languageTag } from "./language";
import type { Notice } from "./NoticeBar";
import type { OpenWorkbook } from "./openWorkbook";
import { texts } from "./texts";

/** A file that opens faster than this needs no word about it. */
const noticeableWait = 500;

/** Opens chosen or dropped files and tells how it went. */
export function useOpenCsv(
  workbook: OpenWorkbook | undefined,
  language: Language,
  tell: (notice: Notice) => void,
): (files: readonly File[]) => void {
  return useCallback(
    (files) => {
      const sentences = texts[language];
      const [file] = files;
      if (!workbook || !file) return;
      if (files.length > 1) {
        tell({ intent: "warning", text: sentences.oneFileOnly });
        return;
      }
      const waiting = setTimeout(() => tell({ intent: "info", text: sentences.reading(file.name) }), noticeableWait);
      const open = async () => {
        const opened = await workbook.openCsv(file.name, new Uint8Array(await file.arrayBuffer()));
        const count = new Intl.NumberFormat(languageTag(language));
        const text = sentences.opened(opened.sheet, count.format(opened.rows), count.format(opened.columns));
        tell({ intent: "success", text });
      };
      open()
        .catch((error: unknown) => tell({ intent: "error", text: explain(error, file.name, language) }))
        .finally(() => clearTimeout(waiting));
    },
    [workbook, language, tell],
  );
}

function explain(error: unknown, file: string, language: Language): string {
  const sentences = texts[language];
  if (error instanceof CsvProblem) return sentences.csvProblem[error.kind](file);
  return sentences.openFailed(file, error instanceof Error ? error.message : String(error));
}
