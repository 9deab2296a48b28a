import type { Expr } from "../../formula/expression";
import { native } from "../../formula/native";
import { divide, equal, join } from "../../formula/operations";
import { block, input } from "../../formula/references";
import type { Language } from "../../functions/bothLanguages";
import { call } from "../addInFunctions";
import type { ChartPart, MatrixPart, NotesPart } from "../blueprint";
import { palette } from "../look";
import { countedDeals, done } from "./dealFigures";

/** As many as a chart shows well. */
const bins = 12;
/** 万, in which Chinese axes count. */
const tenThousand = 10_000;

/**
 * What the functions of the distribution look at: the open deals that count, on top of what needs no deal any more. Won
 * deals are in the closed amount, so they do not count twice.
 */
export const uncertainTotal = (language: Language) => ({
  ...countedDeals,
  closed: done(language),
  correlation: input("correlation"),
});

export const likelyTotals: MatrixPart = {
  part: "matrix",
  onlyIn: "addIn",
  id: "likely",
  heading: { en: "How much will it be?", zh: "可能达成多少？" },
  rows: 3,
  columns: [
    {
      id: "case",
      heading: { en: "Case", zh: "情形" },
      kind: "text",
      cells: {
        words: [
          { en: "Prudent", zh: "保守" },
          { en: "Middle", zh: "中位" },
          { en: "Optimistic", zh: "乐观" },
        ],
      },
    },
    {
      id: "percentile",
      heading: { en: "Not exceeded with", zh: "不超过的概率" },
      kind: "share",
      cells: {
        inputs: [0.1, 0.5, 0.9],
        min: 0,
        max: 1,
        help: {
          en: "10% is the P10: in one case out of ten the total stays at or below it. 90% is the P90.",
          zh: "10% 即 P10：十次中有一次总额不超过该值。90% 即 P90。",
        },
      },
    },
    {
      id: "total",
      heading: { en: "Total sales", zh: "销售总额" },
      kind: "money",
      cells: {
        spill: (language) =>
          call("FUNNEL.PERCENTILE", { ...uncertainTotal(language), percentile: block("likely.percentile") }),
      },
    },
  ],
};

/** Short enough to stand below a column of the chart. */
const upTo =
  (row: number) =>
  (language: Language): Expr => {
    const to = block("distribution.to", { row });
    const short: Expr =
      language === "zh"
        ? join(native("TEXT", divide(to, tenThousand), "#,##0"), "万")
        : join(native("TEXT", to, "#,##0,"), "k");
    return native("IF", equal(to, ""), "", short);
  };

export const distributionTable: MatrixPart = {
  part: "matrix",
  onlyIn: "addIn",
  id: "distribution",
  heading: { en: "Probability of each total", zh: "各销售总额的概率" },
  rows: bins,
  columns: [
    {
      id: "from",
      heading: { en: "Above", zh: "高于" },
      kind: "money",
      // Where only one total is possible it is one row.
      cells: {
        spill: (language) => native("TAKE", call("FUNNEL.DISTRIBUTION", { ...uncertainTotal(language), bins }), bins),
      },
    },
    { id: "to", heading: { en: "Up to", zh: "至" }, kind: "money", cells: { formula: () => undefined } },
    {
      id: "probability",
      heading: { en: "Probability", zh: "概率" },
      kind: "share",
      cells: { formula: () => undefined },
    },
    {
      id: "cumulative",
      heading: { en: "Cumulative", zh: "累计概率" },
      kind: "share",
      cells: { formula: () => undefined },
    },
    { id: "label", heading: { en: "Up to, short", zh: "至（简写）" }, kind: "text", cells: { formula: upTo } },
  ],
};

export const distributionChart: ChartPart = {
  part: "chart",
  onlyIn: "addIn",
  id: "distributionChart",
  title: { en: "How likely is which total?", zh: "各销售总额的可能性有多大？" },
  type: "ColumnClustered",
  categories: { block: "distribution.label" },
  series: [
    { name: { en: "Probability", zh: "概率" }, values: { block: "distribution.probability" }, color: palette.second },
  ],
  rows: 14,
  valueKind: "share",
  categoryAxis: { en: "Total sales up to", zh: "销售总额至" },
};

export const withoutDistribution: NotesPart = {
  part: "notes",
  onlyIn: "native",
  heading: { en: "How sure is it?", zh: "有多大把握？" },
  lines: [
    {
      en: "Chance of the target, P10 to P90 and distribution need the add-in's functions.",
      zh: "达标概率、P10–P90 和概率分布需要加载项函数。",
    },
    {
      en: "Build the workbook with them to see these figures.",
      zh: "如需这些结果，请选择“加载项函数”重新生成。",
    },
  ],
};
