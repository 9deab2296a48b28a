import { CORE, DRAG, GROWTH, isTailOvervisited, NO_CUSTOMER, paretoOf, totalProfit } from "../../core/account/paretoOf";
import { isClearlyLess } from "../../core/credit/isClearlyLess";
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
  texts: {
    en: {
      purpose:
        "Which customers earn the profit: rank, cumulative share and class (Core, Growth, Drag), one row a customer.",
      parameters: {
        profits: "Gross profit a customer, e.g. of a year",
        visits: "Visits a customer; adds a column that flags a tail that takes too many",
        coreShare: "Core customers reach up to this share of profit; 0.8 if omitted",
        growthShare: "Growth customers reach up to this share; 0.95 if omitted",
        visitCut: "Share of visits from which on the tail is too costly; 0.35 if omitted",
        profitCut: "Share of profit below which the tail gives too little; 0.2 if omitted",
        language: 'Language of the classes, "en" (default) or "zh"',
      },
      notes: [
        "Columns: rank, cumulative share of total profit from the largest customer down, class; with visits also TRUE or FALSE.",
        "A class reaches up to and including its share. The largest customer is always Core; a customer without profit is Drag.",
        "Equal profits share a rank and a cumulative share, as with RANK.EQ, so the order of rows does not matter.",
        "TRUE marks the Drag customers when together they take at least visitCut of the visits and give less than profitCut of the profit.",
        "With loss-making customers the cumulative share rises above 1 and comes back to it. A blank profit stays blank.",
      ],
    },
    zh: {
      purpose: "利润来自哪些客户：每个客户一行，给出排名、累计占比和类别（核心、成长、低效）。",
      parameters: {
        profits: "各客户的毛利，如全年毛利",
        visits: "各客户的拜访次数；给出后增加一列，标出拜访过多的尾部客户",
        coreShare: "核心客户累计到此利润占比；省略为 0.8",
        growthShare: "成长客户累计到此利润占比；省略为 0.95",
        visitCut: "低效客户拜访占比达到此值即过高；省略为 0.35",
        profitCut: "低效客户利润占比低于此值即过低；省略为 0.2",
        language: '类别的语言，"en"（默认）或 "zh"',
      },
      notes: [
        "各列依次为：排名、从最大客户起的累计利润占比、类别；给出拜访次数时另有 TRUE 或 FALSE 一列。",
        "累计占比等于界限值时仍属该类。最大的客户一律为核心客户；没有利润的客户为低效客户。",
        "利润相同的客户排名和累计占比相同（同 RANK.EQ），因此与行的顺序无关。",
        "低效客户合计占用拜访不低于 visitCut 且贡献利润低于 profitCut 时，这些客户标为 TRUE。",
        "有亏损客户时，累计占比会先超过 1 再回到 1。利润为空的行保持空白。",
      ],
    },
  },
});
