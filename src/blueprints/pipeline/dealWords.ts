import type { BothLanguages } from "../../functions/bothLanguages";

export const statusWords = {
  open: { en: "open", zh: "进行中" },
  won: { en: "won", zh: "赢单" },
  lost: { en: "lost", zh: "丢单" },
} as const satisfies Readonly<Record<string, BothLanguages>>;

export type DealStatus = keyof typeof statusWords;

/** How sure the owner is, apart from the stage. */
export const categoryWords = {
  commit: { en: "Commit", zh: "确保" },
  bestCase: { en: "Best case", zh: "争取" },
  pipeline: { en: "Pipeline", zh: "储备" },
} as const satisfies Readonly<Record<string, BothLanguages>>;

/** The four zones of the training's funnel. */
export const zoneWords = {
  top: { en: "Top: has a need", zh: "顶部：有需求" },
  upper: { en: "Upper: on the shortlist", zh: "上部：入围" },
  middle: { en: "Middle: quoting", zh: "中部：报价打样" },
  lower: { en: "Lower: ordered", zh: "下部：已下单" },
} as const satisfies Readonly<Record<string, BothLanguages>>;

export const totalWord: BothLanguages = { en: "Total", zh: "合计" };
export const enterTarget: BothLanguages = { en: "Enter a target", zh: "请填写目标" };
export const targetMet: BothLanguages = { en: "Target met", zh: "已达成" };
export const periodOver: BothLanguages = { en: "Period is over", zh: "期间已结束" };
/** Beside a chance: what it was calculated under. */
export const independentDeals: BothLanguages = { en: "Independent", zh: "商机独立" };
