import type { TextLanguage } from "../../texts/dictionaries";

/** The currencies that workbooks can be built in, the most asked for first. */
export const currencies = [
  ...["CNY", "USD", "EUR", "GBP", "JPY", "HKD", "TWD", "SGD", "KRW", "INR", "AUD", "CAD", "NZD", "CHF", "SEK", "NOK"],
  ...["DKK", "PLN", "CZK", "RUB", "TRY", "THB", "VND", "PHP", "MYR", "IDR", "ILS", "ZAR", "BRL", "MXN", "AED", "SAR"],
] as const;

const LOCALES: Readonly<Record<TextLanguage, string>> = { en: "en", zh: "zh-CN" };

export const isOfferedCurrency = (code: string): boolean => currencies.some((known) => known === code);

/** Chinese Yuan; 人民币 */
export const currencyName = (code: string, language: TextLanguage): string =>
  new Intl.DisplayNames(LOCALES[language], { type: "currency" }).of(code) ?? code;
