import type { TextLanguage } from "./dictionaries";

/** The language of the texts for a language tag such as Excel's `zh-CN`; English for everyone else. */
export const languageOf = (tag: string | undefined): TextLanguage => (/^zh\b/i.test(tag ?? "") ? "zh" : "en");
