import { OPEN } from "../../core/funnel/deals";
import type { Stage } from "../../core/funnel/stage";
import { summarizeStages, type StageTotal } from "../../core/funnel/summarizeStages";
import type { Language } from "../bothLanguages";
import { quoteCell } from "../cells";
import { defineFunction, spills, type Answer } from "../definition";
import { Failure } from "../failure";
import { cellColumn, headings, include, moneyColumn, optional, shareColumn } from "../parameters";
import { at } from "../place";
import { defaultStages } from "./defaultStages";
import { NO_STAGE, readDeals } from "./readDeals";
import { stageTable } from "./stageTable";

export const summaryHeadings: Readonly<Record<Language, readonly string[]>> = {
  en: ["Stage", "Win rate", "Deals", "Amount", "Weighted"],
  zh: ["阶段", "赢率", "商机数", "金额", "加权金额"],
};
const TOTAL: Readonly<Record<Language, string>> = { en: "Total", zh: "合计" };

/** What the money is really weighted with, once deals have win rates of their own; else the stage's, to the last digit. */
function effectiveRate(amount: number, weighted: number, stageRate: number | ""): number | "" {
  if (amount === 0) return stageRate;
  const rate = weighted / amount;
  return stageRate !== "" && Math.abs(rate - stageRate) < 1e-12 ? stageRate : rate;
}

export const summary = defineFunction({
  id: "FUNNEL.SUMMARY",
  parameters: {
    amounts: moneyColumn(),
    stages: cellColumn("text"),
    winRates: optional(shareColumn()),
    stageTable: stageTable(),
    include: include(),
    headings: headings(),
  },
  result: spills<"amounts" | "stages" | "winRates" | "stageTable" | "include" | "headings">(
    ({ stageTable: table, headings: row }) => ({
      rows: (table?.rows ?? defaultStages.length) + 1 + (row === undefined ? 0 : 1),
      columns: 5,
    }),
  ),
  compute({ amounts, stages, winRates, stageTable: table, headings: wanted }) {
    const deals = readDeals(amounts, stages, table, winRates);
    let stray = 0;
    while (stray < deals.stages.length && (deals.stages[stray] !== NO_STAGE || deals.status[stray] !== OPEN)) stray++;
    if (stray < deals.stages.length)
      throw new Failure(
        "#N/A",
        at(stages.place(stray), {
          en: `no open stage has the win rate ${quoteCell(stages.at(stray))}. Use names of stages, or add one with this rate to the stage table.`,
          zh: `没有赢率为 ${quoteCell(stages.at(stray))} 的进行中阶段。请使用阶段名称，或在阶段表中加入该赢率。`,
        }),
      );
    const language = wanted ?? "en";
    const row = ({ stage, deals: count, amount, weighted }: StageTotal): Answer[] => {
      const stageRate = stage === -1 ? "" : (table.stages[stage] as Stage).winRate;
      return [
        stage === -1 ? TOTAL[language] : table.nameOf(stage, language),
        effectiveRate(amount, weighted, stageRate),
        count,
        amount,
        weighted,
      ];
    };
    // Put in here by the minifier, its loop would be a new function at each call, and start uncompiled.
    const totals = /* @__NOINLINE__ */ summarizeStages(deals, table.stages.length);
    const rows = totals
      .filter(({ stage }) => stage === -1 || (table.stages[stage] as Stage).status === "open")
      .map(row);
    return wanted === undefined ? rows : [[...summaryHeadings[language]], ...rows];
  },
  example: {
    given: {
      amounts: [[300], [240], [176], [464], [146], [98]],
      stages: [["Interest"], ["Incubation"], ["Design"], ["Comparison"], ["Commitment"], ["In use"]],
    },
    answer: [
      ["Interest", 0.05, 1, 300, 15],
      ["Incubation", 0.1, 1, 240, 24],
      ["Design", 0.2, 1, 176, 35.2],
      ["Comparison", 0.3, 1, 464, 139.2],
      ["Commitment", 0.5, 1, 146, 73],
      ["In use", 0.8, 1, 98, 78.4],
      ["Total", 364.8 / 1424, 6, 1424, 364.8],
    ],
  },
});
