import type { BothLanguages } from "../../functions/bothLanguages";

/** Which scorecard a customer is scored by. */
export const scorecardWords = {
  full: { en: "Full", zh: "完整" },
  ledger: { en: "Ledger only", zh: "仅台账" },
} as const satisfies Readonly<Record<string, BothLanguages>>;

export const legalForms = {
  listed: { en: "Listed company", zh: "上市公司" },
  stateOwned: { en: "State-owned", zh: "国有企业" },
  limited: { en: "Limited company", zh: "有限责任公司" },
  partnership: { en: "Partnership", zh: "合伙企业" },
  soleTrader: { en: "Sole trader", zh: "个体工商户" },
} as const satisfies Readonly<Record<string, BothLanguages>>;

/** Why a customer needs attention, the gravest reason first. */
export const attentionWords = {
  noGrade: { en: "No grade: too little data", zh: "无法评级：数据不足" },
  noLimit: { en: "No limit: sales or credit days missing", zh: "无额度：缺销售额或账期" },
  owesWithoutCredit: { en: "Owes without credit", zh: "不授信却有欠款" },
  overLimit: { en: "Over limit", zh: "超额度" },
  paysLate: { en: "Pays late", zh: "付款拖延" },
  nearLimit: { en: "Near the limit", zh: "接近额度" },
  reviewDue: { en: "Review due", zh: "应复评" },
} as const satisfies Readonly<Record<string, BothLanguages>>;

/** At which value the equity of an Altman model counts. */
export const equityWords = {
  market: { en: "Market value", zh: "市值" },
  book: { en: "Book value", zh: "账面值" },
} as const satisfies Readonly<Record<string, BothLanguages>>;

export const zoneWords = {
  safe: { en: "Safe", zh: "安全" },
  grey: { en: "Grey", zh: "灰色" },
  distress: { en: "Distress", zh: "危险" },
} as const satisfies Readonly<Record<string, BothLanguages>>;

export const totalWord: BothLanguages = { en: "Total", zh: "合计" };
