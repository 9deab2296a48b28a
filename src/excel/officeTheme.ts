/** What Excel says about its colours. */
export interface OfficeColours {
  readonly isDarkTheme?: boolean | undefined;
  readonly bodyBackgroundColor?: string | undefined;
}

/** Excel's colours; undefined on the web, where office.js does not know them (office-js#6134). */
export const officeColours = (): OfficeColours | undefined =>
  // The types promise a theme on every platform.
  typeof Office === "undefined" ? undefined : (Office.context as Partial<Office.Context> | undefined)?.officeTheme;

/**
 * Calls `changed` when Excel's colours may have changed; call what comes back to end it. Excel raises no event for it
 * (OfficeThemeChanged is Outlook's alone), and people change the theme outside the pane: coming back is the moment.
 */
export function watchOfficeColours(changed: () => void): () => void {
  window.addEventListener("focus", changed);
  document.addEventListener("visibilitychange", changed);
  return () => {
    window.removeEventListener("focus", changed);
    document.removeEventListener("visibilitychange", changed);
  };
}
