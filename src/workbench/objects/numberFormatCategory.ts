export type NumberFormatCategory =
  | "General"
  | "Number"
  | "Currency"
  | "Accounting"
  | "Date"
  | "Time"
  | "Percentage"
  | "Fraction"
  | "Scientific"
  | "Text"
  | "Custom";

const currency = "(?:\\[\\$[^\\]]*\\]|[$€£¥￥])";
const digits = "(?:#,##)?0(?:\\.0+)?";

/** The tab of Excel's dialog that a number format belongs to. */
export function numberFormatCategory(format: string): NumberFormatCategory {
  if (format === "" || format === "General") return "General";
  if (format === "@") return "Text";
  // Colours and texts in quotation marks say nothing of the kind.
  const first = (format.split(";")[0] ?? "").replace(/"[^"]*"|\\.|\[(?:[A-Z][a-z]+|[<>=][^\]]*)\]/gu, "").trim();
  if (/^_[(\s-]/u.test(first) && first.includes("*")) return "Accounting";
  if (new RegExp(`^${currency}\\s?${digits}_?\\)?$|^${digits}\\s?${currency}$`, "u").test(first)) return "Currency";
  if (new RegExp(`^${digits}_?[)\\s]?$`, "u").test(first)) return "Number";
  if (/^0(?:\.0+)?%$/u.test(first)) return "Percentage";
  if (/^#?\s*\?+\/(?:\?+|\d+)$/u.test(first)) return "Fraction";
  if (/^0(?:\.0+)?E\+0+$/u.test(first)) return "Scientific";
  const plain = first.replace(/\[\$[^\]]*\]/gu, "");
  if (/[yd]/iu.test(plain) && !/[0#?]/u.test(plain.replace(/\.0+/u, ""))) return "Date";
  if (/[hs]/iu.test(plain) && !/[#?]/u.test(plain)) return "Time";
  return "Custom";
}
