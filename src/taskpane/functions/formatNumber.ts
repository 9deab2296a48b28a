import type { TextLanguage } from "../../texts/dictionaries";

const LOCALES: Readonly<Record<TextLanguage, string>> = { en: "en-US", zh: "zh-CN" };

export interface FractionDigits {
  readonly least: number;
  readonly most: number;
}

/** A number for reading: grouped, and with at most six decimals unless told otherwise. */
export function formatNumber(
  value: number,
  language: TextLanguage,
  { least, most }: FractionDigits = { least: 0, most: 6 },
): string {
  return (
    new Intl.NumberFormat(LOCALES[language], {
      minimumFractionDigits: least,
      maximumFractionDigits: most,
    })
      // Adding 0 takes the sign off a number that rounds to zero.
      .format(Number(value.toFixed(most)) + 0)
      .replace("-", "−")
  );
}

/** How many decimals the longest of these numbers has, at most `most`: with as many each, a column lines up at the point. */
export function commonFractionDigits(values: readonly number[], most: number): FractionDigits {
  const digits = Math.max(0, ...values.map((value) => decimalsOf(value, most)));
  return { least: digits, most: digits };
}

const decimalsOf = (value: number, most: number): number =>
  (Number(value.toFixed(most)).toString().split(".")[1] ?? "").length;
