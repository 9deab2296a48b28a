import type { ArrayConstant, Literal } from "./expression";

/** `{0,30,60}`: one row of literals, or several. */
export const arrayOf = (...rows: readonly (readonly Literal[])[]): ArrayConstant => ({ array: rows });
