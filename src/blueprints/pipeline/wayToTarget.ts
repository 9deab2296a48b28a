import type { Expr } from "../../formula/expression";
import { native } from "../../formula/native";
import { equal, minus } from "../../formula/operations";
import { block, input } from "../../formula/references";
import type { BothLanguages, Language } from "../../functions/bothLanguages";
import type { ChartPart, MatrixPart } from "../blueprint";
import { palette } from "../look";
import { offFunnelInForecast } from "./dealFigures";
import { totalWord } from "./dealWords";

interface Step {
  readonly name: BothLanguages;
  readonly amount: (language: Language) => Expr;
}

/** What adds up to the target, or to the forecast where that is higher. The names are short: they stand under a chart. */
const steps: readonly Step[] = [
  { name: { en: "Won", zh: "赢单" }, amount: () => block("won") },
  { name: { en: "Not in list", zh: "表外" }, amount: () => input("closedElsewhere") },
  { name: { en: "Off-funnel", zh: "漏斗外" }, amount: offFunnelInForecast },
  { name: { en: "Weighted", zh: "加权" }, amount: () => block("weightedOpen") },
  {
    name: { en: "Gap", zh: "缺口" },
    amount: () =>
      native("IF", equal(input("target"), 0), 0, native("MAX", 0, minus(block("targetToReach"), block("forecast")))),
  },
];

export const wayToTarget: MatrixPart = {
  part: "matrix",
  id: "way",
  heading: { en: "From won to target", zh: "从赢单到目标" },
  rows: steps.length,
  columns: [
    {
      id: "step",
      heading: { en: "From", zh: "来源" },
      kind: "text",
      cells: { words: steps.map(({ name }) => name) },
    },
    {
      id: "amount",
      heading: { en: "Amount", zh: "金额" },
      kind: "moneyOrDash",
      cells: { formula: (row) => steps[row]?.amount },
      total: native("SUM", block("way.amount", { row: "body" })),
    },
  ],
  total: totalWord,
};

export const wayToTargetChart: ChartPart = {
  part: "chart",
  id: "targetChart",
  title: { en: "How much is missing to the target?", zh: "离目标还差多少？" },
  type: "ColumnClustered",
  categories: { block: "way.step" },
  series: [
    {
      name: { en: "Amount", zh: "金额" },
      values: { block: "way.amount", withoutTotal: true },
      color: palette.second,
    },
  ],
  rows: 17,
  valueKind: "money",
};
