/** The language of Excel's menus, which is not the language of its data (`contentLanguage`); undefined outside Excel. */
export const displayLanguage = (): string | undefined =>
  // The types promise a context, but without a host it is missing or has no language yet.
  typeof Office === "undefined" ? undefined : (Office.context as Office.Context | undefined)?.displayLanguage;
