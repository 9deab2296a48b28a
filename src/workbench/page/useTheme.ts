import { useCallback, useState, useSyncExternalStore } from "react";
import { remember, remembered } from "./preferences";
import { onSystemThemeChanged, systemTheme, themeChoice, type Theme, type ThemeChoice } from "./theme";

export interface ChosenTheme {
  readonly choice: ThemeChoice;
  readonly theme: Theme;
  readonly choose: (choice: ThemeChoice) => void;
}

/** The page's theme, which follows the system unless a person or the address settles it. */
export function useTheme(): ChosenTheme {
  const [choice, setChoice] = useState(() => themeChoice(location.search, remembered("theme")));
  const system = useSyncExternalStore(onSystemThemeChanged, systemTheme);
  const choose = useCallback((wanted: ThemeChoice) => {
    remember("theme", wanted);
    setChoice(wanted);
    const address = new URL(location.href);
    address.searchParams.delete("theme");
    history.replaceState(history.state, "", address);
  }, []);
  return { choice, theme: choice === "system" ? system : choice, choose };
}
