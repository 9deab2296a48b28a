import { partsOfDay } from "../../blueprints/day";
import type { TextLanguage } from "../../texts/dictionaries";

const locales: Readonly<Record<TextLanguage, string>> = { en: "en-GB", zh: "zh-CN" };

/** 21 Nov 2026, for a day as Excel counts them. */
export function showDay(day: number, language: TextLanguage): string {
  const { year, month, day: ofMonth } = partsOfDay(day);
  const style = { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" } as const;
  return new Intl.DateTimeFormat(locales[language], style).format(Date.UTC(year, month - 1, ofMonth));
}
