import { longestValue } from "./cellContent";
import { decimalSignOf, numberOfDigits } from "./moneyText";

const measure =
  /^([-+]?)(\d[\d.,' ]*?)\s*(?:days?|d|years?|yrs?|y|times|x|×|:\s*1|visits?|hours?|hrs?|pcs|天|日|年|倍|次|个|小时|件)?$/;

/** A number with or without the word for what is counted: 12 days, 3年, 1.8x, 1.8:1, (4); undefined when it is none. */
export function readMeasureText(raw: string): number | undefined {
  if (raw.length > longestValue) return undefined;
  const text = raw
    .normalize("NFKC")
    .trim()
    .toLowerCase()
    .replace(/^[−–—]/, "-")
    .replace(/^\((.*)\)$/, "-$1");
  const [, sign = "", digits = ""] = measure.exec(text) ?? [];
  if (digits === "") return undefined;
  // 1.234 days: a measure is seldom above a thousand, so that a lone point is a decimal one.
  const value = numberOfDigits(digits.trim(), decimalSignOf(digits) ?? ".");
  return value === undefined ? undefined : sign === "-" ? -value : value;
}
