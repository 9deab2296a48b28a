import type { TextsOf } from "../definition";
import type { terms } from "./terms";

export const termsTexts: TextsOf<typeof terms> = {
  en: {
    purpose: "Payment terms for a credit grade, from open account to cash in advance.",
    parameters: {
      grade: 'Credit grade, e.g. "BB"',
      grades: "Your own grades: over, grade, limit factor, terms",
      language: 'Language of the answer, "en" or "zh"; English if omitted',
    },
    notes: [
      "Without a table: A and better open account, BBB balance before final delivery, BB cash on delivery, B and C cash in advance.",
      "The four terms come from the training; which grade gets which is our proposal.",
      "Terms in your own words are returned as written; where your table has none, the proposal for the same grade holds.",
    ],
  },
  zh: {
    purpose: "信用等级对应的付款方式，从赊销到款到发货。",
    parameters: {
      grade: "信用等级，如“BB”",
      grades: "自定义等级表：分数下限、等级、额度系数、付款方式",
      language: '结果的语言，"en" 或 "zh"；省略为英文',
    },
    notes: [
      "未指定等级表时：A 及以上先货后款(赊销)，BBB 尾款尾货，BB 同款同货(货到付款)，B 和 C 先款后货(款到发货)。",
      "四种付款方式出自培训教材，与等级的对应关系为本工具的建议。",
      "自定义的付款方式按原文返回；表中未填写时，采用同名等级的建议方式。",
    ],
  },
};
