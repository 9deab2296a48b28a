/** Whether this Excel has a version of its API; false outside Excel. */
export const supports = (version: string): boolean =>
  typeof Office !== "undefined" && Office.context.requirements.isSetSupported("ExcelApi", version);
