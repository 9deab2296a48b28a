/** The code of an error that Excel answered with (`ApiNotFound`, `InvalidSelection`); undefined for every other error. */
export function excelErrorCode(problem: unknown): string | undefined {
  // No instanceof: in Excel for Mac the class may come from another copy of office.js.
  if (!(problem instanceof Error) || !("code" in problem)) return undefined;
  return typeof problem.code === "string" ? problem.code : undefined;
}

/** Excel's own words, with the code that support pages are found by. */
export function excelErrorText(problem: unknown): string {
  const code = excelErrorCode(problem);
  const message = problem instanceof Error ? problem.message : String(problem);
  return code === undefined || message.includes(code) ? message : `${message} (${code})`;
}
