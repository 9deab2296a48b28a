import type { FileSheet } from "../../workbookFile/fileWorkbook";
import { readXlsx } from "../../workbookFile/readXlsx";
import { XlsxProblem } from "../../workbookFile/xlsxProblem";
import { invalidArgument, itemNotFound } from "../objects/hostError";
import { sameName } from "../objects/itemNames";
import type { SheetId } from "../engine/sheetEngine";
import { insertedWorkbook } from "./insertedWorkbook";
import { loadedWorkbook } from "./loadedWorkbook";
import { OpenedParts, type OpenInto } from "./openedParts";

const withoutPause = (): Promise<void> => Promise.resolve();

/**
 * Puts sheets of a file, all of them when none are named, among those of the workbook: one step to undo.
 *
 * @throws HostError  when the file is no workbook or has no sheet of one of the names
 */
export async function insertSheets(
  bytes: Uint8Array,
  names: readonly string[],
  position: number,
  into: OpenInto,
): Promise<readonly SheetId[]> {
  const { engine } = into;
  const { file } = await readXlsx(bytes).catch((problem: unknown) => {
    throw problem instanceof XlsxProblem ? invalidArgument(problem.message) : problem;
  });
  const wanted = (sheet: FileSheet): boolean => names.length === 0 || names.some((name) => sameName(name, sheet.name));
  const chosen = file.sheets.filter(wanted);
  if (names.some((name) => !chosen.some((sheet) => sameName(sheet.name, name)))) throw itemNotFound();
  const there = {
    sheets: engine.sheets().map(({ name }) => name),
    tables: engine.tables().map(({ name }) => name),
    names: engine.names().filter(({ sheet }) => sheet === undefined),
  };
  const inserted = insertedWorkbook(file, chosen, there, into.functionNames);
  const loaded = await loadedWorkbook(inserted, into.functionNames, withoutPause);
  engine.beginUndoStep();
  try {
    const opened = await engine.insertion.insert(loaded, position);
    const parts = new OpenedParts(into, inserted, opened, new Set());
    for (const [index, sheet] of inserted.sheets.entries()) parts.openSheet(sheet, opened.sheets[index]!);
    parts.openNameComments();
    return opened.sheets;
  } finally {
    engine.endUndoStep();
  }
}
