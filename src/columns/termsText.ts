import { longestValue } from "./cellContent";

/** What a customer has agreed to: days after the invoice, or after the end of the invoice's month. */
export interface Terms {
  readonly days: number;
  readonly monthEnd: boolean;
}

const atOnce =
  /^(?:due on receipt|due upon receipt|on receipt|upon receipt|immediate(?:ly)?|cod|cash on delivery|cash|prepaid|prepayment|cash in advance|cia|现结|货到付款|现款|款到发货|预付|立即付款)$/;

/** Reads payment terms: Net 30, 30 days, 2/10 net 30, 30 EOM, 月结60天, 货到付款; undefined when they cannot be read. */
export function readTermsText(raw: string): Terms | undefined {
  if (raw.length > longestValue) return undefined;
  const text = raw.normalize("NFKC").trim().toLowerCase().replace(/\s+/g, " ");
  if (text.startsWith("-")) return undefined;
  if (atOnce.test(text)) return { days: 0, monthEnd: false };
  const monthEnd = /eom|end of (?:the )?month|month end|月结|月底|月末/.test(text);
  const net = /(?:net|n)\s*\/?\s*(\d{1,3})\b/.exec(text)?.[1];
  const months = /(\d{1,2})\s*(?:个月|months?)/.exec(text)?.[1];
  // Months have no fixed number of days: a person has to say which they mean.
  if (months !== undefined) return undefined;
  const numbers = text.match(/\d+(?:\.\d+)?/g) ?? [];
  const days = net ?? (numbers.length === 1 ? numbers[0] : undefined);
  if (days === undefined) return monthEnd && numbers.length === 0 ? { days: 0, monthEnd } : undefined;
  const count = Number(days);
  return Number.isInteger(count) && count <= 999 ? { days: count, monthEnd } : undefined;
}
