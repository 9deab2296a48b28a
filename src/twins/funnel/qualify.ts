import type { Expr } from "../../formula/expression";
import { atLeast, divide, equal, greater, less, plus, times } from "../../formula/operations";
import { orElse } from "../blank";
import { firstOf } from "../steps";
import { defineElementwiseTwin } from "../twin";
import { inLanguage } from "../words";

export const qualify = defineElementwiseTwin(
  "FUNNEL.QUALIFY",
  ["opportunity", "solution", "canWin", "worthWinning"],
  ({ opportunity, solution, canWin, worthWinning, threshold, language }, local) => {
    const answers = [solution, canWin, worthWinning] as const;
    const cut = local.bind("threshold", orElse(threshold, 60));
    const half = local.bind("half", divide(cut, 2));
    const all = answers.reduce<Expr>((product, one) => times(product, atLeast(one, cut)), atLeast(opportunity, cut));
    const weak = answers.reduce<Expr>((sum, one) => plus(sum, less(one, half)), less(opportunity, half));
    return firstOf(
      [
        [equal(all, 1), inLanguage(language, { en: "Pursue", zh: "推进" })],
        [greater(weak, 0), inLanguage(language, { en: "Leave", zh: "放弃" })],
      ],
      inLanguage(language, { en: "Develop", zh: "培育" }),
    );
  },
);
