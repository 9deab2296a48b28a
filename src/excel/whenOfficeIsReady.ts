/**
 * Resolves when office.js knows its host, or after `patience` milliseconds, or at once when office.js could not be
 * loaded: without Excel the pane can still explain the functions.
 */
export async function whenOfficeIsReady(patience: number): Promise<void> {
  if (typeof Office === "undefined") return;
  await Promise.race([Office.onReady(), new Promise((resolve) => setTimeout(resolve, patience))]);
}
