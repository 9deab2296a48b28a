/** What the page remembers from one visit to the next. */
export type Preference = "language" | "theme";

const keyOf = (preference: Preference): string => `workbench.${preference}`;

/** Undefined also where the browser remembers nothing. */
export function remembered(preference: Preference): string | undefined {
  try {
    return localStorage.getItem(keyOf(preference)) ?? undefined;
  } catch {
    return undefined;
  }
}

export function remember(preference: Preference, value: string): void {
  try {
    localStorage.setItem(keyOf(preference), value);
  } catch {
    // Then it is chosen again next time.
  }
}
