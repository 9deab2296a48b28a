import type { OfNumbers } from "./definition";
import type { ScalarParameter } from "./parameters";

/**
 * Tells which cells hold a number that a parameter takes as it is, without a closer look, and that a function can surely
 * answer. A test made once for all cells, because one that is handed its limits with each cell takes as long as the answer.
 */
export function plainNumber(
  { between: [min, max] = [Infinity, -Infinity], wholeOnly = false }: ScalarParameter<unknown>,
  [least, most]: NonNullable<OfNumbers["within"]>[number] = [-Infinity, Infinity],
): (raw: unknown) => raw is number {
  const from = Math.max(min, least);
  const to = Math.min(max, most);
  return (raw): raw is number =>
    typeof raw === "number" && raw >= from && raw <= to && (!wholeOnly || raw === Math.floor(raw));
}
