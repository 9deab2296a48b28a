import type { TextsOf } from "../definition";
import type { limit } from "./limit";

export const limitTexts: TextsOf<typeof limit> = {
  en: {
    purpose: "Credit limit: monthly sales × months of credit × factor of the grade, capped by a share of net worth.",
    parameters: {
      monthlySales: "Average sales to the customer a month, e.g. 100000",
      termMonths: "Months of credit, 0 to 24, e.g. 2 for 60 days",
      grade: 'Credit grade, e.g. "AA"',
      netWorth: "Net worth of the customer, e.g. 1000000; no cap if omitted",
      netWorthShare: "Part of the net worth to lend at most; 0.1 if omitted",
      grades: "Your own grades: over, grade, limit factor, terms",
      detail: "TRUE answers what sets the limit instead of the limit",
      language: 'Language of those words, "en" (default) or "zh"',
    },
    notes: [
      "A limit of 0 means no credit; so does a negative net worth. Sales with VAT give a limit with VAT: use one basis throughout.",
      "Factors without a table: AAA 1.5, AA 1, A 0.8, BBB 0.6, BB 0.2, B and C 0. AAA to A and C are published, BBB to B are ours.",
      "Factors of your own go from 0 to 10; where your table has none, that of the same grade above holds.",
      "With detail: Sales and terms, Net worth, No credit: grade, or No credit: net worth.",
    ],
  },
  zh: {
    purpose: "信用额度：月均销售额 × 账期（月）× 等级额度系数，以净资产的一定比例封顶。",
    parameters: {
      monthlySales: "对该客户的月均销售额，如 100000",
      termMonths: "账期（月），0 到 24，如 60 天为 2",
      grade: "信用等级，如“AA”",
      netWorth: "客户净资产，如 1000000；省略则不封顶",
      netWorthShare: "额度占净资产的最高比例；省略为 0.1",
      grades: "自定义等级表：分数下限、等级、额度系数、付款方式",
      detail: "TRUE 时返回额度由什么决定，而非额度",
      language: '文字的语言，"en"（默认）或 "zh"',
    },
    notes: [
      "额度 0 表示不授信，净资产为负时亦为 0。含税销售额得出含税额度，口径须一致。",
      "未指定等级表时的系数：AAA 1.5，AA 1，A 0.8，BBB 0.6，BB 0.2，B 和 C 0。AAA 至 A 及 C 有公开出处，BBB 至 B 为本工具设定。",
      "自定义系数为 0 到 10；表中未填写时，采用上述同名等级的系数。",
      "detail 的结果为：销售额与账期、净资产、不授信：等级、不授信：净资产。",
    ],
  },
};
