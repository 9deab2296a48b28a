import type { BothLanguages } from "../../functions/bothLanguages";

type Words = Readonly<Record<string, BothLanguages>>;

/** The offers that are compared; also the headings of their columns. */
export const offerWords = {
  ours: { en: "Our offer", zh: "我方方案" },
  nextBest: { en: "Next best offer", zh: "次优方案" },
  third: { en: "Third offer", zh: "第三方案" },
} as const satisfies Words;

export type OfferId = keyof typeof offerWords;

/** When a cost falls due, in the order in which it does. */
export const costKinds = {
  price: { en: "Price", zh: "价格" },
  buying: { en: "Buying", zh: "取得" },
  running: { en: "Running per year", zh: "每年运行" },
  support: { en: "Support per year", zh: "每年维护" },
  endOfLife: { en: "End of life", zh: "期末处置" },
} as const satisfies Words;

export type CostKind = keyof typeof costKinds;

/** The six factors of IMPACT. */
export const impactFactors = {
  inventory: { en: "Inventory", zh: "库存" },
  money: { en: "Money", zh: "资金" },
  people: { en: "People", zh: "人员" },
  asset: { en: "Asset", zh: "资产" },
  capability: { en: "Capability", zh: "能力" },
  time: { en: "Time", zh: "时间" },
} as const satisfies Words;

/** Who says so: the customer's own figures convince the customer's board, ours do not. */
export const whoseWords = {
  customer: { en: "Customer's figures", zh: "客户数据" },
  measured: { en: "Measured on site", zh: "现场实测" },
  reference: { en: "Reference customer", zh: "同类客户实绩" },
  ours: { en: "Our estimate", zh: "我方估计" },
} as const satisfies Words;

/** Whether an element of the whole product comes with an offer. */
export const contentWords = {
  included: { en: "Included", zh: "包含" },
  extra: { en: "At extra price", zh: "另行收费" },
  none: { en: "Not offered", zh: "不提供" },
} as const satisfies Words;

export const standingWords = {
  ahead: { en: "Ahead", zh: "领先" },
  level: { en: "Level", zh: "持平" },
  behind: { en: "Behind", zh: "落后" },
} as const satisfies Words;

/** Good, better, best: the last one is there to be compared with. */
export const packageWords = {
  basic: { en: "Basic", zh: "基础型" },
  preferred: { en: "Preferred", zh: "最优型" },
  reference: { en: "Reference", zh: "参照型" },
} as const satisfies Words;

export type PackageId = keyof typeof packageWords;

export const bidderWords = {
  bidder1: { en: "Bidder 1", zh: "投标方1" },
  bidder2: { en: "Bidder 2", zh: "投标方2" },
  bidder3: { en: "Bidder 3", zh: "投标方3" },
  bidder4: { en: "Bidder 4", zh: "投标方4" },
} as const satisfies Words;

export type BidderId = keyof typeof bidderWords;

export const totalWord: BothLanguages = { en: "Total", zh: "合计" };
/** Closes a block that has no total. */
export const noTotal: BothLanguages = { en: "", zh: "" };

export const atOnce: BothLanguages = { en: "At once", zh: "立即回收" };
export const notWithinYears: BothLanguages = { en: "Not in these years", zh: "期内未回收" };
export const incompleteLines: BothLanguages = { en: "Complete the lines", zh: "请补全各行" };
export const noVolume: BothLanguages = { en: "No volume is enough", zh: "销量再高也无法弥补" };
