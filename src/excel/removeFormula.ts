import { withinSheet } from "./cellAddress";
import { excelErrorText } from "./excelError";
import type { InsertedFormula, RemoveOutcome } from "./insertOutcome";

/** Empties the cell again, but only while it still holds the formula that was inserted. */
export async function removeFormula({ worksheetId, address, formula }: InsertedFormula): Promise<RemoveOutcome> {
  try {
    return await Excel.run(async (context): Promise<RemoveOutcome> => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(worksheetId);
      await context.sync();
      if (sheet.isNullObject) return { status: "gone" };
      const cell = sheet.getRange(withinSheet(address));
      cell.load("formulas");
      await context.sync();
      if (cell.formulas[0]?.[0] !== formula) return { status: "changed" };
      cell.formulas = [[""]];
      await context.sync();
      return { status: "removed" };
    });
  } catch (problem) {
    return { status: "refused", reason: excelErrorText(problem) };
  }
}
