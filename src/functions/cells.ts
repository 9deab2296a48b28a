import { errorCodes, Failure, type ErrorCode } from "./failure";
import { at, type Place } from "./place";

/**
 * What Excel hands over, and nothing else in the product knows it.
 *
 * A range is a grid of cells, row by row; one cell may come bare. A blank cell is `""` or null, an omitted argument
 * null, undefined or `""`: all four mean "nothing there" (Excel on the web and on the desktop differ, office-js#1951).
 * An error cell is an error object, because every parameter is declared `any` with allowErrorForDataTypeAny; a host
 * without that declaration hands over its text.
 */
export type Grid = readonly (readonly unknown[])[];

export const isBlank = (raw: unknown): raw is "" | null | undefined => raw === "" || raw === null || raw === undefined;

export function toGrid(raw: unknown): Grid {
  if (!Array.isArray(raw)) return [[raw]];
  if (raw.length === 0) return [[""]];
  return Array.isArray(raw[0]) ? (raw as Grid) : [raw];
}

export const isErrorCode = (text: unknown): text is ErrorCode => errorCodes.includes(text as ErrorCode);

/** The code of an error cell, whether it came as Excel's error object or as its text. */
export function errorInCell(raw: unknown): ErrorCode | undefined {
  if (typeof raw === "string") return raw.startsWith("#") && isErrorCode(raw) ? raw : undefined;
  if (typeof raw !== "object" || raw === null || !("code" in raw)) return undefined;
  // Errors that functions cannot answer with (#SPILL!, #CALC!) come out as the nearest one they can.
  return isErrorCode(raw.code) ? raw.code : "#VALUE!";
}

/** An error cell is passed on as the same error, as Excel's own functions do. */
export function passOnError(code: ErrorCode, place: Place): Failure {
  return new Failure(
    code,
    at(place, {
      en: `the cell holds the error ${code}. Correct that cell first.`,
      zh: `单元格为错误值 ${code}，请先更正该单元格。`,
    }),
  );
}

/** A cell's content as a person would recognise it in a sentence. */
export function quoteCell(raw: unknown): string {
  if (typeof raw === "string") return raw.length > 40 ? `“${raw.slice(0, 39)}…”` : `“${raw}”`;
  if (typeof raw === "boolean") return raw ? "TRUE" : "FALSE";
  // One of Excel's data types, a company or a currency: its cell shows this text.
  if (typeof raw === "object" && raw !== null) return "text" in raw ? quoteCell(raw.text) : "{ }";
  return String(raw);
}

/** Texts are compared without regard to case, full or half width, and spaces around them. */
export const comparable = (text: string): string => text.normalize("NFKC").trim().toLowerCase();
