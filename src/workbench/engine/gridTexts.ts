import { LocaleType, type ILocales } from "@univerjs/core";

export type GridLanguage = "en" | "zh";

export const gridLocales: Readonly<Record<GridLanguage, LocaleType>> = {
  en: LocaleType.EN_US,
  zh: LocaleType.ZH_CN,
};

/** The grid's own texts, loaded in the one language that is shown. */
export async function loadGridTexts(language: GridLanguage): Promise<ILocales> {
  const { gridTexts } = language === "zh" ? await import("./gridTextsChinese") : await import("./gridTextsEnglish");
  return { [gridLocales[language]]: gridTexts };
}
