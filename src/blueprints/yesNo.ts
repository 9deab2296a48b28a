import type { Expr } from "../formula/expression";
import { equal } from "../formula/operations";
import type { BothLanguages, Language } from "../functions/bothLanguages";

/**
 * What a person types for a flag. Not TRUE and FALSE: an Excel in another language has its own words for them, and reads
 * those of a list as text.
 */
export const yesNo = {
  yes: { en: "Yes", zh: "是" },
  no: { en: "No", zh: "否" },
} as const satisfies Readonly<Record<string, BothLanguages>>;

export const wordOfFlag = (flag: boolean, language: Language): string => yesNo[flag ? "yes" : "no"][language];

/** Whether a typed flag says yes; a blank one does not. */
export const saysYes = (flag: Expr, language: Language): Expr => equal(flag, yesNo.yes[language]);
