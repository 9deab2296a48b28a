import { CORE, DRAG, GROWTH, isTailOvervisited, NO_CUSTOMER, paretoOf, totalProfit } from "../../core/account/paretoOf";
import { isClearlyLess } from "../../core/numbers/isClearlyLess";
import type { Language } from "../bothLanguages";
import { quoteCell } from "../cells";
import { defineFunction, spills, type Answer } from "../definition";
import { Refusal } from "../failure";
import { language, moneyColumn, numberColumn, optional, share, withDefault } from "../parameters";

const WORDS: Readonly<Record<Language, Readonly<Record<number, string>>>> = {
  en: { [CORE]: "Core", [GROWTH]: "Growth", [DRAG]: "Drag" },
  zh: { [CORE]: "核心客户", [GROWTH]: "成长客户", [DRAG]: "低效客户" },
};

function checkTotal(total: number): void {
  if (total === 0)
    throw new Refusal("#DIV/0!", "profits", {
      en: "they add up to 0, so nobody has a share of them.",
      zh: "合计为 0，无法计算占比。",
    });
  if (total < 0)
    throw new Refusal("#NUM!", "profits", {
      en: "they add up to a loss, so shares of a profit mean nothing. Leave out the loss-making customers or look at sales.",
      zh: "合计为亏损，利润占比没有意义。请剔除亏损客户，或改用销售额。",
    });
}

/** Visits to a customer whose profit nobody knows would fall out of both sums. */
function checkVisits(profits: Float64Array, visits: Float64Array): void {
  const stray = visits.findIndex((count, row) => count > 0 && Number.isNaN(profits[row]));
  if (stray !== -1)
    throw new Refusal("#VALUE!", "profits", {
      en: `row ${stray + 1} is blank, but there are ${quoteCell(visits[stray])} visits. Enter the profit, 0 if there is none.`,
      zh: `第 ${stray + 1} 行为空，但有 ${quoteCell(visits[stray])} 次拜访。请填写利润，没有则填 0。`,
    });
}

export const pareto = defineFunction({
  id: "ACCOUNT.PARETO",
  parameters: {
    profits: moneyColumn(),
    visits: optional(numberColumn({ min: 0 })),
    coreShare: withDefault(share(), 0.8),
    growthShare: withDefault(share(), 0.95),
    visitCut: withDefault(share(), 0.35),
    profitCut: withDefault(share(), 0.2),
    language: language(),
  },
  result: spills<"profits" | "visits" | "coreShare" | "growthShare" | "visitCut" | "profitCut" | "language">(
    ({ profits, visits }) => ({
      rows: (profits?.rows ?? 1) * (profits?.columns ?? 1),
      columns: visits === undefined ? 3 : 4,
    }),
  ),
  compute({ profits, visits, coreShare, growthShare, visitCut, profitCut, language: wanted }) {
    if (isClearlyLess(growthShare, coreShare))
      throw new Refusal("#VALUE!", "growthShare", {
        en: `${growthShare} lies below the core share of ${coreShare}. Both count from the largest customer on.`,
        zh: `${growthShare} 小于核心客户界限 ${coreShare}。两者都从最大客户起累计。`,
      });
    const total = totalProfit(profits);
    checkTotal(total);
    if (visits !== undefined) checkVisits(profits, visits);
    const { ranks, cumulativeShares, classes } = paretoOf(profits, total, coreShare, growthShare);
    const flagged = visits !== undefined && isTailOvervisited(classes, profits, total, visits, visitCut, profitCut);
    return Array.from(classes, (group, customer): Answer[] => {
      if (group === NO_CUSTOMER) return visits === undefined ? ["", "", ""] : ["", "", "", ""];
      const row: Answer[] = [
        ranks[customer] as number,
        cumulativeShares[customer] as number,
        WORDS[wanted][group] as string,
      ];
      return visits === undefined ? row : [...row, flagged && group === DRAG];
    });
  },
  example: {
    given: {
      profits: [[30], [500], [60], [300], [10], [100]],
      visits: [[25], [20], [12], [18], [15], [10]],
    },
    answer: [
      [5, 0.99, "Drag", true],
      [1, 0.5, "Core", false],
      [4, 0.96, "Drag", true],
      [2, 0.8, "Core", false],
      [6, 1, "Drag", true],
      [3, 0.9, "Growth", false],
    ],
  },
});
