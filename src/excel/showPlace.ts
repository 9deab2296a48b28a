/** Brings a sheet to the front; false when it is no longer there. */
export async function showSheet(worksheetId: string): Promise<boolean> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(worksheetId);
    await context.sync();
    if (sheet.isNullObject) return false;
    sheet.activate();
    await context.sync();
    return true;
  });
}

/** Selects a cell, and with that brings it into view; false when its sheet is no longer there. */
export async function showCell(worksheetId: string, rowIndex: number, columnIndex: number): Promise<boolean> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(worksheetId);
    await context.sync();
    if (sheet.isNullObject) return false;
    sheet.activate();
    sheet.getCell(rowIndex, columnIndex).select();
    await context.sync();
    return true;
  });
}
