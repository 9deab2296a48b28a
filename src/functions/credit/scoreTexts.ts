import type { TextsOf } from "../definition";
import type { score } from "./score";

export const scoreTexts: TextsOf<typeof score> = {
  en: {
    purpose: "Credit score from 0 to 100 by your own scorecard, for one customer or one a row.",
    parameters: {
      factors: 'Names of the factors, e.g. "Days late", "Years as customer"',
      values: "The customer's values, as many as factors; or one row a customer",
      scorecard: "Four columns: factor, weight, from, points (0 to 100); one row a band",
      detail: "TRUE explains one customer's score, factor by factor",
    },
    notes: [
      "From is the lower end of a band, and the value itself belongs to it; or it is a text such as Listed. Below the lowest band: 0 points.",
      "A missing value is left out and the other weights are rescaled. With less than half of the scorecard's weight there is no score: #N/A.",
      "Weights need not add up to 100; repeat a factor's weight on each of its rows, and leave the headings out of the range.",
      "With detail the columns are factor, value, points, weight (a share) and contribution; the contributions add up to the score.",
      "Of several customers, a row without any value stays empty, and a wrong value is an error in its own row only.",
    ],
  },
  zh: {
    purpose: "按自定义评分卡计算信用评分（0 到 100），可一次计算一个客户，或每行一个客户。",
    parameters: {
      factors: "评分项名称，如“逾期天数”、“合作年限”",
      values: "客户各评分项的值，与评分项一一对应；或每行一个客户",
      scorecard: "评分卡四列：评分项、权重、分档下限、分值（0 到 100），每档一行",
      detail: "TRUE 时逐项说明一个客户的得分",
    },
    notes: [
      "分档下限为该档的最小值（含）；也可以是文本，如“上市公司”。低于最低一档得 0 分。",
      "缺失的值不计入，其余权重按比例放大；有值的权重不到评分卡总权重的一半时无法评分，返回 #N/A。",
      "权重之和不必为 100；同一评分项的权重须每行填写且相同，选区请勿包含标题行。",
      "逐项说明的各列为：评分项、值、分值、权重（占比）、得分；各项得分之和等于信用评分。",
      "多个客户时，没有任何值的行留空，错误的值只影响所在的行。",
    ],
  },
};
