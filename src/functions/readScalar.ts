import type { BothLanguages, Language } from "./bothLanguages";
import { comparable, errorInCell, passOnError, quoteCell } from "./cells";
import type { Domain } from "./domain";
import { Failure } from "./failure";
import { at, type Place } from "./place";

/** 1900-01-01 and 9999-12-31, the first and the last day that Excel knows. */
export const FIRST_DAY = 1;
export const LAST_DAY = 2_958_465;

const refuse = (place: Place, text: BothLanguages): Failure => new Failure("#VALUE!", at(place, text));

const looksLikeNumber = (text: string): boolean =>
  text.trim() !== "" && Number.isFinite(Number(text.replace(/[,，\s]/g, "")));

function notANumber(raw: unknown, place: Place): Failure {
  if (typeof raw === "string" && looksLikeNumber(raw))
    return refuse(place, {
      en: `${quoteCell(raw)} is a number stored as text. Convert it to a number.`,
      zh: `${quoteCell(raw)} 是以文本形式存储的数字，请转换为数字。`,
    });
  return refuse(place, {
    en: `${quoteCell(raw)} is not a number. Enter a number.`,
    zh: `${quoteCell(raw)} 不是数字，请输入数字。`,
  });
}

function outside(value: number, domain: Domain, place: Place): Failure {
  const { min, max, aboveMin = false, kind } = domain;
  const fraction = kind === "share" || kind === "yearlyRate";
  const hint =
    fraction && value > 1 && value <= 100
      ? {
          en: ` Write ${value}% as ${Number((value / 100).toPrecision(12))}.`,
          zh: `${value}% 请写作 ${Number((value / 100).toPrecision(12))}。`,
        }
      : { en: "", zh: "" };
  if (min !== undefined && max !== undefined)
    return refuse(place, {
      en: `${value} is outside ${min} to ${max}.${hint.en}`,
      zh: `${value} 超出允许范围 ${min} 至 ${max}。${hint.zh}`,
    });
  if (min !== undefined)
    return aboveMin
      ? refuse(place, {
          en: `${value} is not allowed; it must be above ${min}.`,
          zh: `不允许 ${value}，必须大于 ${min}。`,
        })
      : refuse(place, {
          en: `${value} is not allowed; it must be ${min} or more.`,
          zh: `不允许 ${value}，必须大于或等于 ${min}。`,
        });
  return refuse(place, {
    en: `${value} is not allowed; it must be ${max} or less.`,
    zh: `不允许 ${value}，必须小于或等于 ${max}。`,
  });
}

/** Is the number inside the domain? */
export function isInside(value: number, { min, max, aboveMin = false }: Domain): boolean {
  if (min !== undefined && (aboveMin ? !(value > min) : !(value >= min))) return false;
  return max === undefined || value <= max;
}

/** Reads a number that is not blank, and checks it against its domain. */
export function readNumber(raw: unknown, domain: Domain, place: Place): number | Failure {
  if (typeof raw !== "number" || !Number.isFinite(raw)) {
    const error = errorInCell(raw);
    return error === undefined ? notANumber(raw, place) : passOnError(error, place);
  }
  if (!isInside(raw, domain)) return outside(raw, domain, place);
  if (domain.whole === true && !Number.isInteger(raw))
    return refuse(place, { en: `${raw} is not a whole number.`, zh: `${raw} 不是整数。` });
  return raw;
}

/** Reads an Excel date; the time of day is cut off. Texts that look like dates are refused: nobody can know 3/4 from 4/3. */
export function readDay(raw: unknown, place: Place): number | Failure {
  if (typeof raw === "number" && raw >= FIRST_DAY && raw < LAST_DAY + 1) return Math.floor(raw);
  const error = errorInCell(raw);
  if (error !== undefined) return passOnError(error, place);
  if (typeof raw === "string")
    return refuse(place, {
      en: `${quoteCell(raw)} is text, not a date. Enter a real date, or convert it with DATEVALUE.`,
      zh: `${quoteCell(raw)} 是文本，不是日期。请输入日期，或用 DATEVALUE 转换。`,
    });
  return refuse(place, { en: `${quoteCell(raw)} is not a date.`, zh: `${quoteCell(raw)} 不是日期。` });
}

/** Reads a text. Numbers count as their text (a customer number); TRUE and FALSE do not. */
export function readText(raw: unknown, place: Place): string | Failure {
  const error = errorInCell(raw);
  if (error !== undefined) return passOnError(error, place);
  if (typeof raw === "string") return raw.trim();
  if (typeof raw === "number" && Number.isFinite(raw)) return String(raw);
  return refuse(place, { en: `${quoteCell(raw)} is not a text.`, zh: `${quoteCell(raw)} 不是文本。` });
}

/** TRUE and FALSE, or 1 and 0. */
export function readFlag(raw: unknown, place: Place): boolean | Failure {
  if (raw === true || raw === 1) return true;
  if (raw === false || raw === 0) return false;
  const error = errorInCell(raw);
  if (error !== undefined) return passOnError(error, place);
  return refuse(place, {
    en: `${quoteCell(raw)} is neither TRUE nor FALSE.`,
    zh: `${quoteCell(raw)} 既不是 TRUE 也不是 FALSE。`,
  });
}

export function readChoice<Word extends string>(raw: unknown, choices: readonly Word[], place: Place): Word | Failure {
  const error = errorInCell(raw);
  if (error !== undefined) return passOnError(error, place);
  const wanted = comparable(String(raw));
  const found = choices.find((choice) => comparable(choice) === wanted);
  if (found !== undefined) return found;
  const list = choices.map((choice) => `"${choice}"`).join(", ");
  return refuse(place, {
    en: `${quoteCell(raw)} is not one of ${list}.`,
    zh: `${quoteCell(raw)} 不在可选值 ${list} 之中。`,
  });
}

/** `"en"` or `"zh"`; a full tag such as `"zh-CN"` is understood. */
export function readLanguage(raw: unknown, place: Place): Language | Failure {
  const tag = typeof raw === "string" && errorInCell(raw) === undefined ? comparable(raw).split("-")[0] : raw;
  return readChoice(tag, ["en", "zh"], place);
}
