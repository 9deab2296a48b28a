/** Calls `changed` whenever something else is selected; call what comes back to end it. */
export function watchSelection(changed: () => void): () => void {
  // The types promise a document; only a pane in Excel has one.
  const document = typeof Office === "undefined" ? undefined : (Office.context.document as Office.Document | undefined);
  // The older event of the document: it needs no request to Excel, neither to begin nor to end.
  document?.addHandlerAsync(Office.EventType.DocumentSelectionChanged, changed);
  return () => document?.removeHandlerAsync(Office.EventType.DocumentSelectionChanged, { handler: changed });
}
