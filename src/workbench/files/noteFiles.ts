import type { FileNote, FileSheet } from "../../workbookFile/fileWorkbook";
import type { SheetEngine, SheetId } from "../engine/sheetEngine";
import type { WorkbookState } from "../objects/workbookState";
import type { Hyperlink } from "../objects/hyperlinks";

const usualAuthor = "Workbench";

/** Notes of a sheet, row by row, and the comments among them. */
export function fileNotes(engine: SheetEngine, workbook: WorkbookState, sheet: SheetId): FileNote[] {
  return engine.notes
    .list(sheet)
    .map(({ id, at: { row, column }, text }): FileNote => {
      const record = workbook.comments.get(id);
      if (record === undefined) return { row, column, text };
      const {
        author = usualAuthor,
        created,
        resolved,
      } = JSON.parse(record) as {
        readonly author?: string;
        readonly created: string;
        readonly resolved: boolean;
      };
      return { row, column, text, comment: { author, created, resolved } };
    })
    .sort((one, other) => one.row - other.row || one.column - other.column);
}

export const fileLinks = (engine: SheetEngine, sheet: SheetId): NonNullable<FileSheet["links"]> =>
  engine.parts.list("hyperlink").flatMap(({ cells, data }) => {
    const at = cells["at"];
    if (at?.sheet !== sheet) return [];
    const { row, column, rows, columns } = at;
    const { address, documentReference: place, screenTip: tip } = data as Hyperlink;
    return [
      {
        ...{ row, column, rows, columns },
        ...(address === undefined ? {} : { address }),
        ...(place === undefined ? {} : { place }),
        ...(tip === undefined ? {} : { tip }),
      },
    ];
  });
