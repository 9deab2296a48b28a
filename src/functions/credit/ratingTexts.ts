import type { TextsOf } from "../definition";
import type { rating } from "./rating";

export const ratingTexts: TextsOf<typeof rating> = {
  en: {
    purpose: "Credit grade of a score from 0 to 100.",
    parameters: {
      score: "Credit score from 0 to 100, e.g. 77",
      grades: "Your own grades: over, grade, limit factor, terms",
    },
    notes: [
      "A grade begins above its score: 90 is AA, 90.5 is AAA. The lowest grade takes everything below.",
      "Without a table: AAA above 90, AA above 80, A above 70, BBB above 60, BB above 50, B above 40, C for 40 and less.",
      "The rows of your own table may stand in any order; leave its headings out of the range.",
    ],
  },
  zh: {
    purpose: "信用评分（0 到 100）对应的信用等级。",
    parameters: {
      score: "信用评分，0 到 100，如 77",
      grades: "自定义等级表：分数下限、等级、额度系数、付款方式",
    },
    notes: [
      "分数须高于下限才进入该等级：90 分为 AA，90.5 分为 AAA；其余分数归入最低等级。",
      "未指定等级表时：高于 90 为 AAA，高于 80 为 AA，高于 70 为 A，高于 60 为 BBB，高于 50 为 BB，高于 40 为 B，其余为 C。",
      "自定义等级表各行顺序不限，选区请勿包含标题行。",
    ],
  },
};
