import type { Expr } from "../formula/expression";
import { native } from "../formula/native";
import { join } from "../formula/operations";

const twoDigits = (number: Expr): Expr => native("TEXT", number, "00");

/** `2025-05` of a day. Put together, because the letters of TEXT for years and days differ between languages of Excel. */
export const monthAsText = (day: Expr): Expr => join(native("YEAR", day), "-", twoDigits(native("MONTH", day)));

/** `2025-05-12` of a day. */
export const dayAsText = (day: Expr): Expr => join(monthAsText(day), "-", twoDigits(native("DAY", day)));
