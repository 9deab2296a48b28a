import type { Filling, Lane, Sheet } from "../blueprint";
import { checksBlock } from "../figureBlocks";
import { palette } from "../look";
import type { PlannedValue } from "../plannedWorkbook";
import { breakdownChecks } from "./breakdownChecks";
import { categoryRollUp } from "./categoryRollUp";
import { groupSpill } from "./groupSpill";
import { distributionChart, distributionTable, withoutDistribution } from "./howSure";
import { monthsAhead, monthsChart } from "./monthsAhead";
import { stageSummary } from "./stageSummary";

/** Where owner and product stand in a row of deals. */
const namesIn =
  (index: number) =>
  ({ tables }: Filling): readonly PlannedValue[] =>
    (tables.deals ?? []).map((row) => row[index] ?? "");

const title: Lane = {
  column: 0,
  columns: 18,
  parts: [
    {
      part: "title",
      title: { en: "Breakdown", zh: "分析" },
      subtitle: {
        en: "The deals that count in the period, by stage, owner, product and category; all open deals by month; how likely each total is.",
        zh: "计入本期的商机按阶段、负责人、产品和预测类别划分；全部进行中商机按月份划分；以及各总额的可能性。",
      },
    },
  ],
};

export const breakdownSheet: Sheet = {
  id: "breakdown",
  name: { en: "Breakdown", zh: "分析" },
  line: {
    en: "By stage, owner, product, category and month, and how likely each total is",
    zh: "按阶段、负责人、产品、类别和月份分析，以及各总额的可能性",
  },
  tabColor: palette.accent,
  gutter: true,
  landscape: true,
  bands: [
    [title],
    [
      { column: 0, columns: 5, parts: [stageSummary, categoryRollUp] },
      {
        column: 6,
        columns: 5,
        parts: [
          groupSpill({
            id: "byOwner",
            by: "owner",
            heading: { en: "By owner, the 15 largest", zh: "按负责人（前 15 名）" },
            name: { en: "Owner", zh: "负责人" },
            none: { en: "No owner", zh: "无负责人" },
            namesIn: namesIn(2),
          }),
        ],
      },
      {
        column: 12,
        columns: 5,
        parts: [
          groupSpill({
            id: "byProduct",
            by: "product",
            heading: { en: "By product, the 15 largest", zh: "按产品（前 15 名）" },
            name: { en: "Product", zh: "产品" },
            none: { en: "No product", zh: "无产品" },
            namesIn: namesIn(3),
          }),
        ],
      },
    ],
    [
      { column: 0, labelColumns: 4, columns: 5, parts: [monthsAhead, checksBlock(breakdownChecks)] },
      { column: 6, columns: 5, parts: [monthsChart, withoutDistribution] },
      { column: 12, columns: 5, parts: [distributionChart] },
    ],
    [{ column: 6, columns: 5, parts: [distributionTable] }],
  ],
};
