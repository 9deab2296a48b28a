import type { BothLanguages } from "../../functions/bothLanguages";

/** The training material that the product grew out of, by subject. */
export const training = {
  funnel: { en: "Key-account funnel training", zh: "大客户销售漏斗培训" },
  credit: { en: "Key-account credit training", zh: "大客户信用管理培训" },
  collection: { en: "Training on collecting receivables", zh: "应收账款催收培训" },
  strategy: { en: "Key-account strategy training", zh: "大客户战略培训" },
} as const satisfies Readonly<Record<string, BothLanguages>>;
