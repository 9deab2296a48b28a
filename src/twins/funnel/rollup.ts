import { arrayOf } from "../../formula/arrayOf";
import type { Expr } from "../../formula/expression";
import { native } from "../../formula/native";
import { equal, greater, plus, times, unequal } from "../../formula/operations";
import { rollupHeadings } from "../../functions/funnel/rollup";
import type { BothLanguages } from "../../functions/bothLanguages";
import { whereGiven } from "../blank";
import { anyOf, filled } from "../lists";
import { notInTable } from "../steps";
import { defineTwin } from "../twin";
import { headed, inLanguage } from "../words";

interface Category {
  readonly id: string;
  readonly name: BothLanguages;
  readonly alsoCalled: readonly string[];
}

const categories: readonly Category[] = [
  {
    id: "pipeline",
    name: { en: "Pipeline", zh: "商机" },
    alsoCalled: ["open pipeline", "openpipeline", "管道", "储备"],
  },
  {
    id: "bestCase",
    name: { en: "Best case", zh: "最佳情况" },
    alsoCalled: ["bestcase", "upside", "乐观", "最好情况", "有望"],
  },
  {
    id: "mostLikely",
    name: { en: "Most likely", zh: "最可能" },
    alsoCalled: ["mostlikely", "probable", "很可能", "极有可能"],
  },
  { id: "commit", name: { en: "Commit", zh: "承诺" }, alsoCalled: ["committed", "确认", "提交"] },
  {
    id: "closed",
    name: { en: "Closed", zh: "已完成" },
    alsoCalled: ["closed won", "closedwon", "won", "paid", "已结束", "成交", "赢单", "已回款"],
  },
];
const leftOut = ["omitted", "omit", "closed lost", "closedlost", "lost", "忽略", "不计入", "已忽略", "丢单", "输单"];

const wordsOf = ({ name, alsoCalled }: Category): readonly string[] => [name.en, name.zh, ...alsoCalled];
export const rollup = defineTwin(
  "FUNNEL.ROLLUP",
  (given, local) => {
    const { amounts, categories: written, closed } = given;
    const money = local.bind("money", filled(amounts));
    const isOne = (words: readonly string[]): Expr => equal(written, arrayOf(words));
    const sums = categories.map((category) => {
      const sum = native("SUM", times(isOne(wordsOf(category)), money));
      return local.bind(category.id, category.id === "closed" ? whereGiven(closed, (one) => one, sum) : sum);
    });
    const row = ({ name }: Category, index: number): Expr => {
      const [own, ...surer] = sums.slice(index);
      const cumulative = surer.reduce<Expr>((sum, one) => plus(sum, one), own!);
      return native("HSTACK", inLanguage(given.headings, name), own!, cumulative);
    };
    const rows = categories.map(row);
    const used = native("SUM", times(isOne(wordsOf(categories[2]!)), 1));
    const withMostLikely = native("VSTACK", ...rows);
    const without = native("VSTACK", ...rows.filter((_, index) => index !== 2));
    const known = native("SUM", times(isOne([...categories.flatMap(wordsOf), ...leftOut]), 1));
    const table = native("IF", greater(used, 0), withMostLikely, without);
    const wanted = native("SUM", anyOf(amounts, written));
    return native("IF", unequal(wanted, known), notInTable, headed(given.headings, rollupHeadings, table));
  },
  {
    differs: [
      {
        en: "Categories are written as one of the known words; hyphens between words are not overlooked.",
        zh: "类别须写成已知的词，词间的连字符不会被忽略。",
      },
      { en: "An amount without a category answers #N/A.", zh: "有金额但没有类别时返回 #N/A。" },
    ],
  },
);
