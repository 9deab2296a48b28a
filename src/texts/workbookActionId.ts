/** Everything that can be done with a built workbook. */
export type WorkbookActionId = "takeSnapshot" | "linkCreditFile";
