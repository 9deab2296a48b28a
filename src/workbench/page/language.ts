export type Language = "en" | "zh";

/** The language asked for by the address, else the first of the browser's that the product speaks. */
export function chooseLanguage(search: string, preferred: readonly string[]): Language {
  const asked = new URLSearchParams(search).get("lang");
  const first = [...(asked === null ? [] : [asked]), ...preferred].find((tag) => /^(en|zh)\b/i.test(tag));
  return first !== undefined && /^zh/i.test(first) ? "zh" : "en";
}

/** As Office names it, and as `<html lang>` wants it. */
export function languageTag(language: Language): "en-US" | "zh-CN" {
  return language === "zh" ? "zh-CN" : "en-US";
}
