import type { Expr, Literal } from "../../formula/expression";
import { native } from "../../formula/native";
import { equal, join } from "../../formula/operations";
import type { Language } from "../../functions/bothLanguages";
import { defaultBounds } from "../../functions/receivables/bucketBounds";
import { bucketLabel } from "../../functions/receivables/bucketLabel";
import { firstOf } from "../steps";
import { inLanguage } from "../words";

/** The bounds where the formula itself says them: the usual ones, or an array of numbers. */
export function knownBounds(bounds: Expr | undefined): readonly number[] | undefined {
  if (bounds === undefined) return defaultBounds;
  if (typeof bounds === "number") return [bounds];
  if (typeof bounds !== "object" || !("array" in bounds)) return undefined;
  const numbers = bounds.array.flat().filter((bound: Literal): bound is number => typeof bound === "number");
  return numbers.length === 0 ? undefined : numbers;
}

export const labelOfKnown = (bucket: number, bounds: readonly number[], language: Expr | undefined): Expr =>
  inLanguage(language, { en: bucketLabel(bucket, bounds, "en"), zh: bucketLabel(bucket, bounds, "zh") });

const daysOf = (count: Expr): Expr => native("IF", equal(count, 1), "1 day", join(count, " days"));

/**
 * The label of a bucket whose ends are calculated.
 *
 * @param from  its first day, 0 for the first bucket
 * @param to    its last day, -1 for the last bucket
 */
export function labelOf(from: Expr, to: Expr, language: Expr | undefined): Expr {
  const label = (chosen: Language): Expr =>
    firstOf(
      chosen === "en"
        ? [
            [equal(to, -1), join(from, "+ days")],
            [equal(from, 0), native("IF", equal(to, 0), "Current", join("Up to ", daysOf(to)))],
            [equal(from, to), daysOf(to)],
          ]
        : [
            [equal(to, -1), join(from, "天以上")],
            [equal(from, 0), native("IF", equal(to, 0), "未到期", join(to, "天以内（含未到期）"))],
            [equal(from, to), join(to, "天")],
          ],
      chosen === "en" ? join(from, "–", to, " days") : join(from, "–", to, "天"),
    );
  if (typeof language === "object")
    return native("IF", equal(native("LEFT", language, 2), "zh"), label("zh"), label("en"));
  return label(inLanguage(language, { en: "en", zh: "zh" }) as Language);
}
