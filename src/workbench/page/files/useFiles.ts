import { useCallback, useMemo, useState, type ReactNode } from "react";
import type { LostPart } from "../../../workbookFile/lostPart";
import { languageTag, type Language } from "../language";
import type { Notice } from "../NoticeBar";
import type { OpenWorkbook } from "../openWorkbook";
import { fileTypes, saveFile } from "../saveFile";
import { texts } from "../pageTexts";
import { fileKind } from "./fileKind";
import { fileProblem } from "./fileProblem";
import { loadSample, type Sample } from "./samples";
import { isCancelled, runSlowTask, type ShownTask, type TaskOptions } from "./slowTask";
import { useSavePrompt } from "./useSavePrompt";

/** As much of a file as says what it is. */
const startOfFile = 8;

export interface FileActions {
  readonly begin: () => void;
  readonly openFiles: (files: readonly File[]) => void;
  readonly openSample: (sample: Sample) => void;
  readonly save: () => void;
  readonly saveCsv: () => void;
  /** Asks for what is not saved first; false when the open workbook is to stay. */
  readonly mayReplace: () => Promise<boolean>;
}

export interface Files extends FileActions {
  /** A file is being opened or saved. */
  readonly task: ShownTask | undefined;
  /** Where a person is asked. */
  readonly dialog: ReactNode;
}

/** What a person does with files, and what is told of it. */
export function useFiles(
  workbook: OpenWorkbook | undefined,
  language: Language,
  tell: (notice: Notice | undefined) => void,
): Files {
  const [task, showTask] = useState<ShownTask>();
  const sentences = texts[language];
  const { dialog, ask } = useSavePrompt(sentences);

  const run = useCallback(
    async <T>(text: string, work: (options: TaskOptions) => Promise<T>, failed: (error: unknown) => string) => {
      tell(undefined);
      try {
        return await runSlowTask(text, work, showTask);
      } catch (error) {
        if (!isCancelled(error)) tell({ intent: "error", text: failed(error) });
        return undefined;
      }
    },
    [tell],
  );

  const actions = useMemo((): FileActions | undefined => {
    if (!workbook) return undefined;
    const problem = (file: string) => (error: unknown) => fileProblem(error, file, sentences);
    const list = new Intl.ListFormat(languageTag(language), { type: "conjunction" });
    const listed = (parts: readonly LostPart[]): string => list.format(parts.map((part) => sentences.lostParts[part]));

    const save = async (): Promise<boolean> => {
      const file = workbook.name.replace(/(\.[^.]*)?$/, ".xlsx");
      const made = await run(
        sentences.saving(file),
        (options) => workbook.saveXlsx(options),
        (error) => sentences.saveFailed(file, error instanceof Error ? error.message : String(error)),
      );
      if (!made) return false;
      saveFile(file, new Uint8Array(made.bytes), fileTypes.xlsx);
      const lost = listed(made.lost);
      tell(
        lost === ""
          ? { intent: "success", text: sentences.saved(file) }
          : { intent: "warning", text: sentences.savedWithout(file, lost) },
      );
      return true;
    };
    const mayReplace = async (): Promise<boolean> => {
      if (!workbook.unsaved.present) return true;
      const answer = await ask(workbook.name);
      return answer === "save" ? save() : answer === "discard";
    };
    const openXlsx = async (file: string, read: (signal: AbortSignal) => Promise<Uint8Array>): Promise<void> => {
      if (!(await mayReplace())) return;
      const work = async (options: TaskOptions) => workbook.openXlsx(file, await read(options.signal), options);
      const opened = await run(sentences.opening(file), work, problem(file));
      if (!opened) return;
      const lost = listed(opened.lost);
      tell(
        lost === ""
          ? { intent: "success", text: sentences.openedWorkbook(file, opened.sheets) }
          : { intent: "warning", text: sentences.lost(file, lost) },
      );
    };
    const openCsv = async (file: File): Promise<void> => {
      const work = async (options: TaskOptions) =>
        workbook.openCsv(file.name, new Uint8Array(await file.arrayBuffer()), options);
      const opened = await run(sentences.opening(file.name), work, problem(file.name));
      if (!opened) return;
      const count = new Intl.NumberFormat(languageTag(language));
      const text = sentences.openedTable(opened.sheet, count.format(opened.rows), count.format(opened.columns));
      tell({ intent: "success", text });
    };
    const openFile = async (file: File): Promise<void> => {
      const start = new Uint8Array(await file.slice(0, startOfFile).arrayBuffer());
      if (fileKind(file.name, start) === "table") await openCsv(file);
      else await openXlsx(file.name, async () => new Uint8Array(await file.arrayBuffer()));
    };
    return {
      begin: () => void mayReplace().then((may) => (may ? workbook.begin() : undefined)),
      openFiles: ([file, ...more]) => {
        if (more.length > 0) tell({ intent: "warning", text: sentences.oneFileOnly });
        else if (file) void openFile(file);
      },
      openSample: (sample) => void openXlsx(`${sample.name}.xlsx`, (signal) => loadSample(sample, signal)),
      save: () => void save(),
      saveCsv: () => {
        const file = workbook.saveCsv();
        if (file) saveFile(file.name, file.text, fileTypes.csv);
        else tell({ intent: "info", text: sentences.nothingToSave });
      },
      mayReplace,
    };
  }, [workbook, language, sentences, tell, run, ask]);

  return { ...(actions ?? noActions), task, dialog };
}

const nothing = (): void => undefined;
const noActions: FileActions = {
  begin: nothing,
  openFiles: nothing,
  openSample: nothing,
  save: nothing,
  saveCsv: nothing,
  mayReplace: () => Promise.resolve(false),
};
