import type { Expr } from "../../formula/expression";
import { native } from "../../formula/native";
import { atLeast, atMost, divide, equal, greater, join, less, plus, times } from "../../formula/operations";
import { orElse } from "../blank";
import { divisionByZero, firstOf, noNumber } from "../steps";
import { defineTwin } from "../twin";
import { inLanguage } from "../words";

/** Shares are reached up to the rounding of floating point. */
const noise = 1e-12;

export const pareto = defineTwin(
  "ACCOUNT.PARETO",
  ({ profits, visits, coreShare, growthShare, visitCut, profitCut, language }, local) => {
    const total = local.bind("total", native("SUM", profits));
    const rank = local.bind("rank", plus(native("COUNTIF", profits, join(">", profits)), 1));
    const larger = native("SUMIFS", profits, profits, join(">=", profits));
    const share = local.bind("share", divide(larger, total));
    const upTo = (cut: Expr): Expr => atMost(share, plus(cut, noise));
    const isCore = plus(equal(rank, 1), upTo(orElse(coreShare, 0.8)));
    // 1 core, 2 growth, 3 drag
    const group = local.bind(
      "group",
      firstOf(
        [
          [equal(profits, ""), 0],
          [atMost(profits, 0), 3],
          [greater(isCore, 0), 1],
          [upTo(orElse(growthShare, 0.95)), 2],
        ],
        3,
      ),
    );
    const say = (en: string, zh: string): Expr => inLanguage(language, { en, zh });
    const words = firstOf(
      [
        [equal(group, 1), say("Core", "核心客户")],
        [equal(group, 2), say("Growth", "成长客户")],
      ],
      say("Drag", "低效客户"),
    );
    const unlessEmpty = (answer: Expr): Expr => native("IF", equal(profits, ""), "", answer);
    const columns = [rank, share, words].map(unlessEmpty);
    if (visits !== undefined) {
      const drag = times(equal(group, 3), 1);
      const ofTail = (values: Expr): Expr => native("SUM", native("IF", equal(group, 3), values, 0));
      const tooMany = atLeast(plus(divide(ofTail(visits), native("SUM", visits)), noise), orElse(visitCut, 0.35));
      const tooLittle = less(plus(divide(ofTail(profits), total), noise), orElse(profitCut, 0.2));
      // Without visits nothing takes too many.
      const flagged = native("IF", equal(native("SUM", visits), 0), 0, times(tooMany, tooLittle));
      columns.push(unlessEmpty(equal(times(drag, flagged), 1)));
    }
    return firstOf(
      [
        [equal(total, 0), divisionByZero],
        [less(total, 0), noNumber],
      ],
      native("HSTACK", ...columns),
    );
  },
  { cellsOnly: ["profits"] },
);
