import type { FactsOf } from "./functionFacts";
import { training } from "./training";

export const valueFacts: FactsOf<"VALUE"> = {
  "VALUE.TCO": {
    formula: {
      en: "price + acquisition + Σ over the years (operation + support) ÷ (1 + rate)^year + disposal ÷ (1 + rate)^years",
      zh: "价格 + 购置费用 + Σ 各年（运行费用 + 支持费用）÷（1 + 折现率）^年 + 处置费用 ÷（1 + 折现率）^年数",
    },
    source: {
      en: "Key-account strategy training, iceberg model of hidden costs; present value of an annuity",
      zh: "大客户战略培训的冰山模型；年金现值",
    },
    related: ["VALUE.IMPACT", "VALUE.PRICECUT"],
  },
  "VALUE.IMPACT": {
    formula: {
      en: "saving of a line = (before − after) × unit value × volume\ntotal = Σ lines",
      zh: "每行节省 =（之前 − 之后）× 单位价值 × 数量\n合计 = Σ 各行",
    },
    source: training.strategy,
    related: ["VALUE.TCO", "VALUE.PRICECUT"],
  },
  "VALUE.PRICECUT": {
    formula: {
      en: "extra volume = cut ÷ (gross margin − cut)",
      zh: "需增加的销量比例 = 降价幅度 ÷（毛利率 − 降价幅度）",
    },
    source: { en: "Break-even sales change after a price change", zh: "价格变动后的盈亏平衡销量" },
    related: ["BADDEBT.MAKEUP", "BADDEBT.MAKEUPUNITS", "VALUE.TCO"],
    mistakes: [{ cut: 0.2 }],
  },
};
