import { longestValue } from "./cellContent";
import { settleCurrencies, splitCurrency } from "./currency";
import { scaleOfWord } from "./scale";

export type DecimalSign = "." | ",";

/** An amount written as text, taken apart; the digits still carry their separators. */
export interface MoneyText {
  readonly digits: string;
  readonly negative: boolean;
  readonly scale: number;
  readonly currency: string | undefined;
}

const scaleAtEnd = /^(.*\d)\s*(\p{L}+)$/u;

/** Takes an amount apart: sign, brackets, currency, 万, k; undefined when the text is no amount. */
export function readMoneyText(raw: string): MoneyText | undefined {
  if (raw.length > longestValue || !/\p{N}/u.test(raw)) return undefined;
  let text = raw
    .normalize("NFKC")
    .replace(/[−–—]/g, "-")
    .replace(/[’‘`´]/g, "'")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
  let negative = false;
  const strip = (pattern: RegExp): void => {
    const inside = pattern.exec(text)?.[1];
    if (inside === undefined || negative) return;
    negative = true;
    text = inside.trim();
  };
  const stripSigns = (): void => {
    strip(/^\((.*)\)$/);
    strip(/^-(.*)$/);
    strip(/^(.*)-$/);
  };
  stripSigns();
  const first = splitCurrency(text);
  // ¥12万元 and $12 USD name their currency twice.
  const second = first.currency === undefined ? first : splitCurrency(first.rest);
  const named = settleCurrencies(new Set([first.currency, second.currency].filter((code) => code !== undefined)));
  const meant = new Set(named.values());
  if (meant.size > 1) return undefined;
  const currency = second.currency === undefined ? first.currency : [...meant][0];
  text = second.rest;
  stripSigns();
  const parts = scaleAtEnd.exec(text);
  const scale = parts?.[2] === undefined ? 1 : scaleOfWord(parts[2]);
  if (scale === undefined) return undefined;
  const digits = (parts?.[1] ?? text).replace(/^\+/, "").trim();
  return /^[\d.,' ]*\d[\d.,' ]*$/.test(digits) ? { digits, negative, scale, currency } : undefined;
}

const pointNumber = /^(?:\d+|\d{1,3}(?:([,' ])\d{3})(?:\1\d{3})*|\d{1,2}(?:,\d{2})+,\d{3})?(?:\.\d+)?$/;
const commaNumber = /^(?:\d+|\d{1,3}(?:([.' ])\d{3})(?:\1\d{3})*)?(?:,\d+)?$/;

/** The number that digits with separators stand for; undefined when they do not fit the decimal sign. */
export function numberOfDigits(digits: string, decimalSign: DecimalSign): number | undefined {
  if (!(decimalSign === "." ? pointNumber : commaNumber).test(digits)) return undefined;
  const plain = decimalSign === "." ? digits.replace(/[,' ]/g, "") : digits.replace(/[.' ]/g, "").replace(",", ".");
  return Number(plain);
}

/**
 * The decimal sign that one amount gives away by itself. 1,234 and 1.234 give nothing away: both are read as thousands
 * somewhere and as decimals elsewhere.
 */
export function decimalSignOf(digits: string): DecimalSign | undefined {
  const points = digits.split(".").length - 1;
  const commas = digits.split(",").length - 1;
  if (points > 0 && commas > 0) return digits.lastIndexOf(".") > digits.lastIndexOf(",") ? "." : ",";
  if (points > 1) return ",";
  if (commas > 1) return ".";
  if (points + commas === 0) return undefined;
  const sign = points === 1 ? "." : ",";
  const [before = "", after = ""] = digits.split(sign);
  const couldBeThousands = after.length === 3 && /^[1-9]\d{0,2}$/.test(before);
  return couldBeThousands ? undefined : sign;
}

export const hasSeparator = (digits: string): boolean => /[.,]/.test(digits);
