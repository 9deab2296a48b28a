import type { Expr } from "../../formula/expression";
import { native } from "../../formula/native";
import { block } from "../../formula/references";
import type { BothLanguages, Language } from "../../functions/bothLanguages";
import type { MatrixPart } from "../blueprint";
import { dealColumn, done, overStages, stageNames } from "./dealFigures";
import { categoryWords } from "./dealWords";

/** Open deals that count in the period and whose category meets all of these conditions. */
const openWith = (language: Language, ...conditions: readonly string[]): Expr =>
  overStages(
    native(
      "SUMIFS",
      ...[dealColumn("amount"), dealColumn("stage"), stageNames, dealColumn("inPeriod"), true],
      ...conditions.flatMap((condition) => [dealColumn("category"), condition]),
    ),
    "open",
    language,
  );

const { commit, bestCase } = categoryWords;

interface Category {
  readonly name: BothLanguages;
  readonly amount: (language: Language) => Expr;
}

const amountOf = (row: number): Expr => block("rollup.amount", { row });

/** From the most to the least certain; what has no category counts as the least certain, so that nothing is lost. */
const categories: readonly Category[] = [
  { name: { en: "Closed", zh: "已完成" }, amount: done },
  { name: commit, amount: (language) => openWith(language, commit[language]) },
  { name: bestCase, amount: (language) => openWith(language, bestCase[language]) },
  {
    name: { en: "Pipeline and the rest", zh: "储备及未分类" },
    amount: (language) => openWith(language, `<>${commit[language]}`, `<>${bestCase[language]}`),
  },
];

export const categoryRollUp: MatrixPart = {
  part: "matrix",
  id: "rollup",
  heading: { en: "By forecast category, rolled up", zh: "按预测类别累计" },
  rows: categories.length,
  columns: [
    {
      id: "category",
      heading: { en: "Category", zh: "预测类别" },
      kind: "text",
      cells: { words: categories.map(({ name }) => name) },
    },
    {
      id: "amount",
      heading: { en: "Amount", zh: "金额" },
      kind: "moneyOrDash",
      cells: { formula: (row) => categories[row]?.amount },
    },
    {
      id: "cumulative",
      heading: { en: "With all above", zh: "累计金额" },
      kind: "moneyOrDash",
      cells: {
        formula: (row) => native("SUM", ...Array.from({ length: row + 1 }, (_, above) => amountOf(above))),
      },
    },
  ],
};
