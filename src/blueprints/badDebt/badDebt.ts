import type { Blueprint } from "../blueprint";
import { badDebtAbout } from "./badDebtAbout";
import { discountSheet } from "./discountSheet";
import { fillBadDebt } from "./fillBadDebt";
import { lossAndDelaySheet } from "./lossAndDelaySheet";
import { modelSheet } from "./modelSheet";
import { oneSaleSheet } from "./oneSaleSheet";
import { sensitivitySheet } from "./sensitivitySheet";

export const badDebt: Blueprint = {
  id: "badDebt",
  version: 1,
  name: { en: "Bad-debt model", zh: "坏账模型" },
  purpose: {
    en: "What do bad debts and late payment really cost? Profit left, make-up sales, delay, credit or cash, discounts.",
    zh: "坏账和拖延付款的真正代价是多少？剩余利润、弥补所需销售额、拖延、赊销决策和现金折扣。",
  },
  sheets: [modelSheet, lossAndDelaySheet, oneSaleSheet, discountSheet, sensitivitySheet, badDebtAbout],
  ownTables: [],
  fill: fillBadDebt,
};
