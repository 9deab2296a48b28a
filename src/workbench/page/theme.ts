export type Theme = "light" | "dark";
export type ThemeChoice = Theme | "system";

const darkSystem = "(prefers-color-scheme: dark)";

const isTheme = (text: string | null | undefined): text is Theme => text === "dark" || text === "light";

/** The theme asked for by the address, else the one chosen on an earlier visit, else the system's. */
export function themeChoice(search: string, remembered: string | undefined): ThemeChoice {
  const asked = new URLSearchParams(search).get("theme");
  return [asked, remembered].find(isTheme) ?? "system";
}

export function systemTheme(): Theme {
  return matchMedia(darkSystem).matches ? "dark" : "light";
}

export function onSystemThemeChanged(listener: (theme: Theme) => void): () => void {
  const query = matchMedia(darkSystem);
  const tell = () => listener(query.matches ? "dark" : "light");
  query.addEventListener("change", tell);
  return () => query.removeEventListener("change", tell);
}
