import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import type { FileSheet } from "./fileWorkbook";
import { cellAddress } from "./xlsxAddress";

/** Notes, and comments of today, which stand beside the note that older programs show. */
export function addNotes(workbook: Workbook, worksheet: Worksheet, { notes = [] }: FileSheet): void {
  for (const { row, column, text, comment } of notes) {
    const cell = worksheet.getCell(row + 1, column + 1);
    cell.note = { texts: [{ text }] };
    if (!comment) continue;
    const { author, created: date, resolved: done } = comment;
    const personId = workbook.registerPerson(author);
    worksheet.threadedComments.push({ ref: cellAddress(row, column), comment: { personId, date, text, done } });
  }
}
