import type { FactsOf } from "./functionFacts";

export const accountFacts: FactsOf<"ACCOUNT"> = {
  "ACCOUNT.SEGMENT": {
    formula: {
      en: "high = at or above the cut (median unless given)\nhigh potential, low share: Acquire; high, high: Retain; low, high: Maintain; low, low: Contest",
      zh: "高 = 不低于界限（默认取中位数）\n潜力高、份额低：获取；高、高：保留；低、高：维持；低、低：侵扰",
    },
    source: {
      en: "Key-account strategy training, attack and defend; the cuts are ours",
      zh: "大客户战略培训的攻守模型；界限由本产品设定",
    },
    related: ["ACCOUNT.PARETO", "ACCOUNT.ALLOCATE", "ACCOUNT.CLV"],
  },
  "ACCOUNT.ALLOCATE": {
    formula: {
      en: "exact share = total × weight ÷ Σ weight\nwhole units of it first, then one unit each to the largest remainders",
      zh: "精确份额 = 总数 × 权重 ÷ Σ 权重\n先分整数单位，余下的依次分给小数部分最大者",
    },
    source: { en: "Largest-remainder method (Hamilton)", zh: "最大余数法（Hamilton）" },
    related: ["ACCOUNT.SEGMENT", "ACCOUNT.PARETO"],
  },
  "ACCOUNT.PARETO": {
    formula: {
      en: "cumulative share = profit of this and all larger customers ÷ total profit\nCore up to coreShare, Growth up to growthShare, else Drag",
      zh: "累计占比 = 本客户及所有更大客户的利润 ÷ 总利润\n不超过核心占比为核心客户，不超过成长占比为成长客户，其余为低效客户",
    },
    source: {
      en: "Key-account strategy training, 80/20 rule; classes as in an ABC analysis",
      zh: "大客户战略培训的二八法则；分类同 ABC 分析",
    },
    related: ["ACCOUNT.SEGMENT", "ACCOUNT.ALLOCATE", "ACCOUNT.CLV"],
  },
  "ACCOUNT.CLV": {
    formula: {
      en: "Σ over t = 1 … years: margin × retention^t ÷ (1 + rate)^t − acquisition cost\nfor ever: margin × retention ÷ (1 + rate − retention) − acquisition cost",
      zh: "Σ（t = 1 … 年数）：年利润 × 留存率^t ÷（1 + 折现率）^t − 获客成本\n永续：年利润 × 留存率 ÷（1 + 折现率 − 留存率）− 获客成本",
    },
    source: {
      en: "waycalculator.com, customer lifetime value with discount rate",
      zh: "waycalculator.com，含折现率的客户终身价值",
    },
    related: ["ACCOUNT.PARETO", "ACCOUNT.SEGMENT", "CREDIT.SALENPV"],
    mistakes: [{ retention: 1, discountRate: 0 }],
  },
};
