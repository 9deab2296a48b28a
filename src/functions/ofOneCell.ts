import { isBlank } from "./cells";
import type { Answer, Definition } from "./definition";
import { plainNumber } from "./plainNumber";

const MOST_PARAMETERS = 5;

type OfOneCell = (
  first: unknown,
  second: unknown,
  third: unknown,
  fourth: unknown,
  fifth: unknown,
) => Answer | undefined;

/**
 * The short way for a formula in one cell, of which a sheet has 100,000: two plain numbers, everything else left out. It
 * makes no list of arguments and looks up no name, which takes ten times as long as the answer itself.
 *
 * @returns  undefined for a function without a short way; it answers undefined to whatever needs the long way
 */
export function ofOneCell({ parameters, ofNumbers }: Definition): OfOneCell | undefined {
  const all = Object.values(parameters);
  const [outer, inner, ...more] = all.filter((parameter) => parameter.shape === "scalar" && parameter.lifts);
  if (ofNumbers === undefined || all.length > MOST_PARAMETERS || more.length > 0) return undefined;
  if (outer?.shape !== "scalar" || inner?.shape !== "scalar") return undefined;
  const { one, within } = ofNumbers(
    Object.fromEntries(Object.entries(parameters).map(([name, parameter]) => [name, parameter.absent])),
  );
  const isPlainFirst = plainNumber(outer, within?.[0]);
  const isPlainSecond = plainNumber(inner, within?.[1]);
  // What comes after the parameters is Excel's own.
  const isLeftOut = (raw: unknown, place: number): boolean => place >= all.length || isBlank(raw);

  return (first, second, third, fourth, fifth) => {
    if (!isPlainFirst(first) || !isPlainSecond(second)) return undefined;
    if (!isLeftOut(third, 2) || !isLeftOut(fourth, 3) || !isLeftOut(fifth, 4)) return undefined;
    // Adding 0 makes a 0 of a negative zero.
    return one(first + 0, second + 0);
  };
}
