import { calculateArraysDirectly } from "./arrayArithmetic";
import { sumWithoutObjects } from "./arraySums";
import { guardCriteria } from "./criteriaGuard";
import { narrowCriteria } from "./narrowedCriteria";
import { guardDates } from "./dateGuard";
import { showBlanksAsZero } from "./blankResults";
import { guardLookups } from "./lookupGuard";
import { makeValuesLean } from "./leanValues";
import { guardLiterals } from "./literalGuard";
import { keepEmptyTexts } from "./emptyTexts";
import { guardOperators } from "./operatorGuard";
import { rememberTexts } from "./rememberedTexts";
import { guardRounding } from "./roundingGuard";
import { guardSearch } from "./searchGuard";
import { addSpilledRanges } from "./spilledRanges";
import type { UniverRuntime } from "./univerRuntime";

/** Where Univer calculates something else than Excel documents, without a word. */
export function guardAnswers(runtime: UniverRuntime): void {
  guardLiterals(runtime);
  rememberTexts();
  keepEmptyTexts();
  makeValuesLean();
  sumWithoutObjects();
  calculateArraysDirectly(runtime);
  showBlanksAsZero(runtime);
  guardOperators(runtime);
  guardLookups(runtime);
  narrowCriteria(runtime);
  guardCriteria(runtime);
  guardDates(runtime);
  guardRounding(runtime);
  guardSearch(runtime);
  addSpilledRanges(runtime);
}
