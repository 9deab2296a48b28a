import { forecastCategories, rollUpCategories } from "../../core/funnel/rollUpCategories";
import type { Language } from "../bothLanguages";
import { defineFunction, spills, type Answer } from "../definition";
import { cellColumn, headings, money, moneyColumn, optional } from "../parameters";
import { categoryNames, readCategories } from "./forecastCategory";

export const rollupHeadings: Readonly<Record<Language, readonly string[]>> = {
  en: ["Category", "Amount", "Cumulative"],
  zh: ["预测类别", "金额", "累计金额"],
};
const MOST_LIKELY = forecastCategories.indexOf("mostLikely");

export const rollup = defineFunction({
  id: "FUNNEL.ROLLUP",
  parameters: {
    amounts: moneyColumn(),
    categories: cellColumn("text"),
    closed: optional(money()),
    headings: headings(),
  },
  result: spills<"amounts" | "categories" | "closed" | "headings">(({ headings: row }) => ({
    rows: forecastCategories.length + (row === undefined ? 0 : 1),
    columns: 3,
  })),
  compute({ amounts, categories, closed, headings: wanted }) {
    const language = wanted ?? "en";
    const read = readCategories(categories, amounts);
    const rows: Answer[][] = rollUpCategories(amounts, read, closed)
      .filter(({ category }) => category !== "mostLikely" || read.includes(MOST_LIKELY))
      .map(({ category, amount, cumulative }) => [categoryNames[category][language], amount, cumulative]);
    return wanted === undefined ? rows : [[...rollupHeadings[language]], ...rows];
  },
  example: {
    given: {
      amounts: [[300], [240], [176], [464], [146]],
      categories: [["Pipeline"], ["Best case"], ["Commit"], ["Pipeline"], ["Closed"]],
    },
    answer: [
      ["Pipeline", 764, 1326],
      ["Best case", 240, 562],
      ["Commit", 176, 322],
      ["Closed", 146, 146],
    ],
  },
});
