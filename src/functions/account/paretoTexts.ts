import type { TextsOf } from "../definition";
import type { pareto } from "./pareto";

export const paretoTexts: TextsOf<typeof pareto> = {
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
};
