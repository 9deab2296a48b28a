import type { Language } from "../functions/bothLanguages";
import type { Answer } from "../functions/definition";
import { formatNumber } from "../taskpane/functions/formatNumber";
import { isoDate, showValue } from "../taskpane/functions/showValue";
import { markup, type Html } from "./html";

/** More decimals than these say nothing to a reader; the exact value stands in the markup. */
const decimals = { least: 0, most: 6 };

/** A value as a cell would show it, with the exact one behind it. */
export function shownValue(value: Answer, isDay: boolean, language: Language): Html {
  if (typeof value !== "number") return markup`${showValue(value, language)}`;
  return isDay
    ? markup`<time datetime="${isoDate(value)}">${isoDate(value)}</time>`
    : markup`<data value="${value}">${formatNumber(value, language, decimals)}</data>`;
}
