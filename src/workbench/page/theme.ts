export type Theme = "light" | "dark";

const darkSystem = "(prefers-color-scheme: dark)";

/** The theme asked for by the address, else the system's. */
export function chooseTheme(search: string): Theme {
  const asked = new URLSearchParams(search).get("theme");
  if (asked === "dark" || asked === "light") return asked;
  return matchMedia(darkSystem).matches ? "dark" : "light";
}

/** Tells of the system's changes, unless the address settles the theme. */
export function onThemeChanged(search: string, listener: (theme: Theme) => void): () => void {
  const asked = new URLSearchParams(search).get("theme");
  if (asked === "dark" || asked === "light") return () => undefined;
  const query = matchMedia(darkSystem);
  const tell = () => listener(query.matches ? "dark" : "light");
  query.addEventListener("change", tell);
  return () => query.removeEventListener("change", tell);
}
