import { FluentProvider } from "@fluentui/react-components";
import { useEffect, useMemo } from "react";
import type { PaneHost } from "./paneHost";
import { ErrorBoundary } from "./shell/ErrorBoundary";
import { Shell } from "./shell/Shell";
import { darkTheme, lightTheme } from "./theme/themes";
import { useDarkTheme } from "./theme/useDarkTheme";
import { WordingContext, wordingIn } from "./wording";

const HTML_LANGUAGES = { en: "en", zh: "zh-CN" } as const;

export function Pane({ host }: { readonly host: PaneHost }) {
  const dark = useDarkTheme(host);
  const wording = useMemo(() => wordingIn(host.language), [host.language]);
  useEffect(() => {
    document.documentElement.lang = HTML_LANGUAGES[wording.language];
    document.title = wording.texts.product;
  }, [wording]);
  useEffect(() => {
    // Scroll bars and form fields of the browser follow this, not Fluent's theme.
    document.documentElement.style.colorScheme = dark ? "dark" : "light";
  }, [dark]);
  return (
    <FluentProvider theme={dark ? darkTheme : lightTheme}>
      <WordingContext.Provider value={wording}>
        <ErrorBoundary onReload={host.reload}>
          <Shell host={host} />
        </ErrorBoundary>
      </WordingContext.Provider>
    </FluentProvider>
  );
}
