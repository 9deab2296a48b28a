import { FormulaProblem } from "../../formula/formulaProblem";
import { dayOf } from "./days";
import { rounded } from "./numbers";

/**
 * A number as TEXT shows it, in the formats that a workbook of ours uses: digits with separators, scaling and percent
 * signs, sections by sign, and days in numbers. Anything else is refused, because a wrong text in a file would be worse
 * than none.
 */
export function formattedNumber(value: number, format: string): string {
  const { section, shown } = sectionFor(value, format);
  const parts = [...section.matchAll(token)];
  if (/^general$/iu.test(section.trim()) || section === "") throw notKnown(format);
  const isDay = parts.some(([part]) => /^(?:y+|d+)$/iu.test(part));
  return isDay ? formattedDay(shown, parts, format) : formattedAmount(shown, parts, format);
}

const token =
  /"([^"]*)"|\\(.)|\[\$([^\]-]*)(?:-[^\]]*)?\]|yyyy|yy|mm|m|dd|d|[#0](?:[#0,]*[#0])?(?:\.[#0]+)?,*|[\s\S]/giu;

const notKnown = (format: string): FormulaProblem =>
  new FormulaProblem(`TEXT does not know the format ${format} here.`);

/** The second section is for numbers below 0, which it shows without their sign, the third for 0. */
function sectionFor(value: number, format: string): { readonly section: string; readonly shown: number } {
  const sections = format.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/u);
  const [first = "", below, zero] = sections;
  if (sections.length > 3) throw notKnown(format);
  if (value < 0 && below !== undefined) return { section: below, shown: -value };
  if (value === 0 && zero !== undefined) return { section: zero, shown: 0 };
  return { section: first, shown: value };
}

const literal = ([part, quoted, escaped, symbol]: RegExpExecArray): string | undefined =>
  quoted ?? escaped ?? symbol ?? (/^[-+/():. 年月日¥€$£–,]$/u.test(part) ? part : undefined);

function formattedDay(value: number, parts: readonly RegExpExecArray[], format: string): string {
  const day = dayOf(value);
  if (!day) throw notKnown(format);
  const texts = parts.map((match) => {
    const code = match[0].toLowerCase();
    if (code === "yyyy") return String(day.year);
    if (code === "yy") return String(day.year).slice(-2);
    if (/^m{1,2}$/u.test(code)) return String(day.month).padStart(code.length, "0");
    if (/^d{1,2}$/u.test(code)) return String(day.day).padStart(code.length, "0");
    return literal(match);
  });
  return joined(texts, format);
}

function joined(texts: readonly (string | undefined)[], format: string): string {
  if (texts.includes(undefined)) throw notKnown(format);
  return texts.join("");
}

function formattedAmount(value: number, parts: readonly RegExpExecArray[], format: string): string {
  const isDigits = ([part]: RegExpExecArray): boolean => /^[#0]/u.test(part);
  // A section of words alone shows no number.
  if (parts.filter(isDigits).length > 1) throw notKnown(format);
  const shown = value * 100 ** parts.filter(([part]) => part === "%").length;
  const texts = parts.map((match) => {
    if (isDigits(match)) return digits(Math.abs(shown), match[0]);
    return match[0] === "%" ? "%" : literal(match);
  });
  const body = joined(texts, format);
  return shown < 0 && /[1-9]/u.test(body) ? `-${body}` : body;
}

function digits(value: number, code: string): string {
  // Each comma at the end divides by a thousand.
  const thousands = /,*$/u.exec(code)![0].length;
  const [whole = "", decimals = ""] = code.slice(0, code.length - thousands).split(".");
  const scaled = rounded(value / 1000 ** thousands, decimals.length);
  const [left = "0", right = ""] = scaled.toFixed(decimals.length).split(".");
  const fewest = whole.replaceAll(/[^0]/gu, "").length;
  const padded = (left === "0" ? "" : left).padStart(fewest, "0");
  const grouped = whole.includes(",") ? padded.replaceAll(/\B(?=(?:\d{3})+$)/gu, ",") : padded;
  const needed = decimals.replace(/#+$/u, "").length;
  const tail = right.replace(/0+$/u, "").padEnd(needed, "0");
  return decimals === "" ? grouped : `${grouped}.${tail}`;
}
