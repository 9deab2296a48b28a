import { parseAddress } from "./address";
import { invalidArgument } from "./hostError";

/** Throws unless Excel would take the text as a sheet's name. */
export function checkSheetName(name: unknown): string {
  const good =
    typeof name === "string" &&
    name.length >= 1 &&
    name.length <= 31 &&
    !/[\\/?*[\]:]/u.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    name.toLowerCase() !== "history";
  if (!good)
    throw invalidArgument(
      "The sheet name is empty, longer than 31 characters or holds a character that is not allowed.",
    );
  return name;
}

const rowColumnStyle = /^(r\d*(c\d*)?|c\d*|true|false)$/iu;

/** The rules for tables and for defined names are the same: a word that no formula can mistake for something else. */
export function checkDefinedName(name: unknown): string {
  const good =
    typeof name === "string" &&
    name.length <= 255 &&
    /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u.test(name) &&
    !rowColumnStyle.test(name) &&
    parseAddress(name, "") === undefined;
  if (!good)
    throw invalidArgument("The name holds a space or another character that is not allowed, or reads as a cell.");
  return name;
}

export const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** Excel numbers copies behind their name: `Deals (2)`. */
export function sheetCopyName(name: string, taken: readonly string[]): string {
  for (let number = 2; ; number += 1) {
    const mark = ` (${number})`;
    const wanted = name.slice(0, 31 - mark.length) + mark;
    if (!taken.some((one) => sameName(one, wanted))) return wanted;
  }
}
