import type { Answer } from "../../functions/definition";
import type { ValueKind } from "../../functions/domain";
import type { TextLanguage } from "../../texts/dictionaries";
import { formatNumber } from "./formatNumber";

const MILLISECONDS_A_DAY = 86_400_000;
/** The serial number of 1 January 1970. */
const FIRST_UNIX_DAY = 25_569;

/** A value as the cell holds it, made readable. */
export function showValue(value: Answer, language: TextLanguage): string {
  if (typeof value === "number") return formatNumber(value, language);
  return typeof value === "boolean" ? String(value).toUpperCase() : value;
}

/** `2025-03-01` for the day number 45717. */
export const isoDate = (day: number): string =>
  new Date((day - FIRST_UNIX_DAY) * MILLISECONDS_A_DAY).toISOString().slice(0, 10);

/** The same value as people say it, where that differs: 0.75 is 75 %, 45717 is a date. */
export function readAs(value: Answer, kind: ValueKind | undefined, language: TextLanguage): string | undefined {
  if (typeof value !== "number") return undefined;
  if (kind === "share" || kind === "yearlyRate")
    return `${formatNumber(value * 100, language, { least: 0, most: 2 })} %`;
  if (kind === "day") return isoDate(value);
  return undefined;
}
