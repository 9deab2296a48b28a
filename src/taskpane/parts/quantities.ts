import type { TextLanguage } from "../../texts/dictionaries";

const LOCALES: Readonly<Record<TextLanguage, string>> = { en: "en-US", zh: "zh-CN" };

/** 8,800 */
export const showCount = (count: number, language: TextLanguage): string =>
  new Intl.NumberFormat(LOCALES[language]).format(count);

/** 63.2% */
export const showShare = (share: number, language: TextLanguage): string =>
  new Intl.NumberFormat(LOCALES[language], { style: "percent", maximumFractionDigits: 1 }).format(share);

/** 1.2 MB */
export function showBytes(bytes: number, language: TextLanguage): string {
  const [unit, divisor] = bytes < 1_000_000 ? (["kilobyte", 1_000] as const) : (["megabyte", 1_000_000] as const);
  return new Intl.NumberFormat(LOCALES[language], { style: "unit", unit, maximumFractionDigits: 1 }).format(
    bytes / divisor,
  );
}

/** 3.4 seconds */
export const showSeconds = (milliseconds: number, language: TextLanguage): string =>
  new Intl.NumberFormat(LOCALES[language], {
    style: "unit",
    unit: "second",
    unitDisplay: "long",
    maximumFractionDigits: 1,
  }).format(milliseconds / 1000);

/** A, B and C */
export const showList = (parts: readonly string[], language: TextLanguage): string =>
  new Intl.ListFormat(LOCALES[language], { type: "conjunction" }).format(parts);
