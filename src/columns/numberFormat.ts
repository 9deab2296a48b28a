import { splitCurrency } from "./currency";

const withoutWords = (format: string): string => format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "");

/** Whether a number format shows numbers as days, such as `yyyy-mm-dd` but not `h:mm` or `"day" 0`. */
export const showsDays = (format: string): boolean =>
  /[yd]/i.test(withoutWords(format).replace(/general|standard/i, ""));

export const showsPercent = (format: string): boolean => withoutWords(format).includes("%");

/** The currency that a number format writes beside the number: `[$€-407]`, `"¥"#,##0`, `$#,##0.00`. */
export function currencyOfFormat(format: string): string | undefined {
  const bracket = /\[\$([^\]-]+)/.exec(format)?.[1];
  const quoted = /"([^"]*)"/.exec(format)?.[1];
  const bare = /[$€£¥￥]/.exec(withoutWords(format))?.[0];
  for (const sign of [bracket, quoted, bare]) {
    const found = sign === undefined ? undefined : splitCurrency(sign.normalize("NFKC").trim().toLowerCase());
    if (found?.rest === "" && found.currency !== undefined) return found.currency;
  }
  return undefined;
}
