import type { TextsOf } from "../definition";
import type { segment } from "./segment";

export const segmentTexts: TextsOf<typeof segment> = {
  en: {
    purpose: "Attack or defend? Acquire, Retain, Maintain or Contest, by purchase potential and our share of it.",
    parameters: {
      potential: "What the customer could buy a year, e.g. 900000; a range gives a range",
      share: "Our share of it as a fraction, e.g. 0.2 for 20 %",
      potentialCut: "Potential from which on it is high; the median of the range if omitted",
      shareCut: "Share from which on it is high; the median of the range if omitted",
      language: 'Language of the answer, "en" (default) or "zh"',
    },
    notes: [
      "High potential: Acquire with a low share, Retain with a high one. Low potential: Maintain with a high share, Contest with a low one.",
      "A value at the cut is high. A blank cell in either range gives an empty text.",
      "In a formula of one customer that is copied down, give both cuts: a single value has no median.",
      "The names of the segments are those of the training; it prints no cuts, and the places of the names are the usual reading.",
    ],
  },
  zh: {
    purpose: "客户攻守细分：按采购潜力和客户份额分为获取、保留、维持、侵扰。",
    parameters: {
      potential: "客户年采购潜力，如 900000；给出区域则返回区域",
      share: "我方所占份额（小数），如 20% 写作 0.2",
      potentialCut: "潜力高低的分界；省略则取区域的中位数",
      shareCut: "份额高低的分界；省略则取区域的中位数",
      language: '结果的语言，"en"（默认）或 "zh"',
    },
    notes: [
      "潜力高：份额低为获取，份额高为保留。潜力低：份额高为维持，份额低为侵扰。",
      "等于分界值算高。潜力或份额为空时返回空文本。",
      "单个客户的公式向下复制时，请填写两个分界值：单个值没有中位数可比。",
      "名称来自培训教材；教材未给出分界值，各名称的象限位置按通行理解。",
    ],
  },
};
