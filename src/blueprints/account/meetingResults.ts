import type { Expr } from "../../formula/expression";
import { native } from "../../formula/native";
import { divide, plus } from "../../formula/operations";
import type { BothLanguages } from "../../functions/bothLanguages";
import type { ChartPart, MatrixPart, Result } from "../blueprint";
import { palette } from "../look";
import { bodyOf, contacts, meetings, rowOfBlock, totalOf, whereNotNought } from "./accountFigures";
import { dueWord, resultWords, totalWord } from "./accountWords";

const results: readonly (keyof typeof resultWords)[] = ["order", "advance", "continuation", "noSale"];
const tell: Readonly<Record<(typeof results)[number], BothLanguages>> = {
  order: { en: "The customer signs or orders", zh: "客户签约或下单" },
  advance: { en: "The customer agrees to an act that moves it on", zh: "客户同意采取推进采购的行动" },
  continuation: { en: "Kind words, no act agreed", zh: "态度友好，但未约定任何行动" },
  noSale: { en: "The customer refuses", zh: "客户明确拒绝" },
};
const count = (row: number): Expr => rowOfBlock("results.meetings", row);

/** Acts count, kind words do not. */
export const meetingResults: MatrixPart = {
  part: "matrix",
  id: "results",
  heading: { en: "What the meetings led to", zh: "会谈结果" },
  rows: results.length,
  total: totalWord,
  columns: [
    {
      id: "result",
      heading: { en: "Result", zh: "结果类型" },
      kind: "text",
      cells: { words: results.map((result) => resultWords[result]) },
    },
    {
      id: "tell",
      heading: { en: "How one can tell", zh: "判断标志" },
      kind: "longText",
      cells: { words: results.map((result) => tell[result]) },
    },
    {
      id: "meetings",
      heading: { en: "Meetings", zh: "会谈次数" },
      kind: "count",
      cells: { formula: (row) => native("COUNTIFS", meetings("result"), rowOfBlock("results.result", row)) },
      total: native("SUM", bodyOf("results.meetings")),
    },
    {
      id: "share",
      heading: { en: "Share", zh: "占比" },
      kind: "share",
      cells: {
        formula: (row) => whereNotNought(totalOf("results.meetings"), divide(count(row), totalOf("results.meetings"))),
      },
    },
  ],
};

export const contactResults: readonly Result[] = [
  {
    id: "successRate",
    label: { en: "Success rate", zh: "会谈成功率" },
    kind: "share",
    lead: true,
    formula: whereNotNought(
      totalOf("results.meetings"),
      divide(plus(count(results.indexOf("order")), count(results.indexOf("advance"))), totalOf("results.meetings")),
    ),
  },
  {
    id: "contactsDue",
    label: { en: "Contacts due", zh: "该联系的人数" },
    kind: "count",
    formula: (language) => native("COUNTIFS", contacts("attention"), dueWord[language]),
    highlights: [{ when: { operator: "GreaterThan", value: 0 }, look: "warning" }],
  },
];

export const resultsChart: ChartPart = {
  part: "chart",
  id: "resultsChart",
  title: { en: "Do our meetings move anything?", zh: "我们的会谈推动了什么？" },
  type: "ColumnClustered",
  categories: { block: "results.result" },
  series: [
    {
      name: { en: "Meetings", zh: "会谈次数" },
      values: { block: "results.meetings", withoutTotal: true },
      color: palette.second,
    },
  ],
  rows: 12,
  valueKind: "count",
};
