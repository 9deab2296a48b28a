import type { FileWorkbook } from "../../workbookFile/fileWorkbook";
import type { LostPart } from "../../workbookFile/lostPart";
import { loadedWorkbook } from "./loadedWorkbook";
import { OpenedParts, type OpenInto } from "./openedParts";

/** Puts a file's workbook in place of the one that is there; on failure what was there is there again. */
export async function openFileWorkbook(
  file: FileWorkbook,
  into: OpenInto,
  pause: (share: number) => Promise<void>,
): Promise<readonly LostPart[]> {
  const { engine } = into;
  const loaded = await loadedWorkbook(file, into.functionNames, (share) => pause(share / 3));
  const before = engine.snapshot();
  const front = engine.activeSheet();
  const opened = await engine.whole.open(loaded, () => pause(1 / 3));
  try {
    const lost = new Set<LostPart>(opened.refused.length > 0 ? ["names"] : []);
    const opening = new OpenedParts(into, file, opened, lost);
    opening.openWorkbookParts();
    for (const [index, sheet] of file.sheets.entries()) {
      opening.openSheet(sheet, opened.sheets[index]!);
      await pause((2 + (index + 1) / file.sheets.length) / 3);
    }
    engine.whole.forgetUndo();
    return [...lost];
  } catch (problem) {
    await engine.restore(before);
    engine.activateSheet(front);
    throw problem;
  }
}
