import type { FactsOf } from "./functionFacts";
import { training } from "./training";

export const badDebtFacts: FactsOf<"BADDEBT"> = {
  "BADDEBT.MAKEUP": {
    formula: { en: "make-up sales = loss ÷ margin", zh: "弥补坏账所需销售额 = 损失 ÷ 利润率" },
    source: {
      en: "Key-account credit training, table of extra sales needed to make up a bad debt",
      zh: "大客户信用管理培训，坏账需要额外销售额弥补表",
    },
    related: ["BADDEBT.MAKEUPUNITS", "BADDEBT.CASHPROFIT", "BADDEBT.PROFIT", "VALUE.PRICECUT"],
  },
  "BADDEBT.MAKEUPUNITS": {
    formula: { en: "units = loss ÷ (price − unit cost), rounded up", zh: "件数 = 损失 ÷（单价 − 单位成本），向上取整" },
    source: { en: "Break-even arithmetic behind the training’s make-up table", zh: "培训弥补表背后的盈亏平衡算法" },
    related: ["BADDEBT.MAKEUP", "VALUE.PRICECUT"],
    mistakes: [{ unitCost: 20 }],
  },
  "BADDEBT.CARRYCOST": {
    formula: {
      en: "cost = amount × yearly rate × days late ÷ year days",
      zh: "资金占用成本 = 金额 × 年利率 × 逾期天数 ÷ 全年天数",
    },
    source: {
      en: "Simple interest; checked against portfoliopartnership.com, the hidden cost of cash collection",
      zh: "单利；与 portfoliopartnership.com 的催收隐性成本算例一致",
    },
    related: ["AR.LATEINTEREST", "BADDEBT.EROSION", "BADDEBT.PROFIT", "AR.DAYSLATE"],
  },
  "BADDEBT.EROSION": {
    formula: { en: "months = margin ÷ (yearly rate ÷ 12)", zh: "月数 = 利润率 ÷（年利率 ÷ 12）" },
    source: {
      en: "Key-account credit training; wikieducator.org, effects of late or non-payments",
      zh: "大客户信用管理培训；wikieducator.org，拖欠与坏账的影响",
    },
    related: ["BADDEBT.CARRYCOST", "BADDEBT.MAKEUP", "BADDEBT.PROFIT"],
  },
  "BADDEBT.CASHPROFIT": {
    formula: {
      en: "cost = invoice × (1 − gross margin)\nbreak-even share = 1 − gross margin\nsales to reach zero = (cost − collected) ÷ gross margin\nsales to make good the open balance = (invoice − collected) ÷ gross margin",
      zh: "成本 = 发票金额 ×（1 − 毛利率）\n保本回款比例 = 1 − 毛利率\n补足成本所需销售额 =（成本 − 已回款）÷ 毛利率\n弥补全部未回款所需销售额 =（发票金额 − 已回款）÷ 毛利率",
    },
    source: training.credit,
    related: ["BADDEBT.MAKEUP", "BADDEBT.PROFIT", "CREDIT.SALENPV"],
  },
  "BADDEBT.ALLOWANCE": {
    formula: {
      en: "allowance = Σ max(0, balance) × loss rate × (1 + forwardAdjustment)",
      zh: "坏账准备 = Σ max(0, 余额) × 损失率 ×（1 + 前瞻性调整）",
    },
    source: {
      en: "IFRS 9 Illustrative Example 12 (provision matrix, 5.5.15 and B5.5.35); the same matrix under ASC 326-20",
      zh: "IFRS 9 示例 12（准备矩阵，第 5.5.15 段、B5.5.35 段）；ASC 326-20 采用同一矩阵",
    },
    related: ["BADDEBT.LOSSRATES", "BADDEBT.ROLLRATES", "BADDEBT.ECL", "BADDEBT.EXPENSE", "AR.AGING"],
  },
  "BADDEBT.ECL": {
    formula: { en: "expected loss = exposure × pd × lgd", zh: "预期信用损失 = 风险敞口 × 违约概率 × 违约损失率" },
    source: { en: "IFRS 9 B5.5.41 in its usual form", zh: "IFRS 9 B5.5.41 段的通行形式" },
    related: ["BADDEBT.ALLOWANCE", "CREDIT.SALENPV"],
  },
  "BADDEBT.ROLLRATES": {
    formula: {
      en: "roll rate = Σ next bucket a month later ÷ Σ this bucket\nloss rate = min(1, roll rates from the bucket to the last multiplied) × lgd",
      zh: "迁徙率 = Σ 次月下一段余额 ÷ Σ 本段余额\n损失率 = min(1, 从本段到最后一段的迁徙率连乘) × lgd",
    },
    source: { en: "Roll-rate (migration) method of allowances", zh: "坏账准备的迁徙率法" },
    related: ["BADDEBT.LOSSRATES", "BADDEBT.ALLOWANCE", "AR.AGING"],
  },
  "BADDEBT.LOSSRATES": {
    formula: { en: "loss rate = unpaid ÷ reached", zh: "历史损失率 = 最终未收回 ÷ 曾进入该账龄段" },
    source: {
      en: "Migration analysis for a provision matrix, IFRS 9 B5.5.35 (ifrscommunity.com)",
      zh: "准备矩阵的迁徙分析，IFRS 9 B5.5.35 段（ifrscommunity.com）",
    },
    related: ["BADDEBT.ALLOWANCE", "BADDEBT.ROLLRATES"],
  },
  "BADDEBT.EXPENSE": {
    formula: {
      en: "charge = required − opening + write-offs − recoveries",
      zh: "信用减值损失 = 期末应有准备 − 期初余额 + 核销 − 收回已核销坏账",
    },
    source: { en: "Roll-forward of the allowance, ageing method", zh: "坏账准备变动表，账龄法" },
    related: ["BADDEBT.ALLOWANCE", "BADDEBT.ECL"],
  },
  "BADDEBT.PROFIT": {
    formula: {
      en: "before = sales × margin\nbad debt = sales × bad-debt rate\ncarrying cost = sales × DSO ÷ year days × yearly rate\nafter = before − bad debt − carrying cost\nmake-up sales = loss ÷ margin",
      zh: "扣除前利润 = 销售额 × 利润率\n坏账损失 = 销售额 × 坏账率\n资金占用成本 = 销售额 × DSO ÷ 全年天数 × 年利率\n扣除后利润 = 扣除前利润 − 坏账损失 − 资金占用成本\n所需销售额 = 损失 ÷ 利润率",
    },
    source: training.credit,
    related: ["BADDEBT.MAKEUP", "BADDEBT.CARRYCOST", "AR.DSO"],
  },
};
