import type { FactsOf } from "./functionFacts";

export const creditFacts: FactsOf<"CREDIT"> = {
  "CREDIT.SCORE": {
    formula: {
      en: "score = Σ points × weight ÷ Σ weight, over the factors that have a value",
      zh: "信用评分 = Σ 分值 × 权重 ÷ Σ 权重，只计有值的评分项",
    },
    source: {
      en: "Weighted scorecard; factors, bands and weights are yours",
      zh: "加权评分卡；评分项、分档和权重由您给出",
    },
    related: ["CREDIT.RATING", "CREDIT.LIMIT", "CREDIT.TERMS", "CREDIT.BEHAVIOUR"],
    mistakes: [{ values: [["", "", "Private"]] }, { values: [[12, 6, "Family"]] }],
  },
  "CREDIT.RATING": {
    formula: {
      en: "the grade with the highest limit below the score",
      zh: "下限低于评分的各等级中最高的一级",
    },
    source: {
      en: "Published Chinese 100-point scale: (90, 100] AAA, (80, 90] AA, (70, 80] A, …",
      zh: "公开的百分制等级：(90, 100] AAA，(80, 90] AA，(70, 80] A，……",
    },
    related: ["CREDIT.SCORE", "CREDIT.LIMIT", "CREDIT.TERMS"],
  },
  "CREDIT.LIMIT": {
    formula: {
      en: "limit = monthly sales × months × factor of the grade\nwith a net worth: never above max(0, net worth) × netWorthShare",
      zh: "信用额度 = 月均销售额 × 账期（月）× 等级额度系数\n给出净资产时：不超过 max(0, 净资产) × 净资产比例",
    },
    source: {
      en: "Published Chinese company rule (dybbs8.com/doc/3242629); the cap and the smaller of several limits: My DSO Manager, online help",
      zh: "公开的企业信用额度办法（dybbs8.com/doc/3242629）；封顶并取较小者：My DSO Manager 联机帮助",
    },
    related: ["CREDIT.RATING", "CREDIT.TERMS", "CREDIT.DECISION"],
  },
  "CREDIT.TERMS": {
    formula: { en: "terms in the grade’s row of the grades table", zh: "等级表中该等级所在行的付款方式" },
    source: {
      en: "Key-account credit training, four payment terms; which grade gets which is our proposal",
      zh: "大客户信用管理培训的四种付款方式；与等级的对应关系为本产品建议",
    },
    related: ["CREDIT.RATING", "CREDIT.LIMIT"],
  },
  "CREDIT.DECISION": {
    formula: {
      en: "overdueDays > maxOverdueDays: Hold: overdue\nelse open + order > limit: Hold: over limit\nelse: Release",
      zh: "逾期天数 > 允许逾期天数：控货：逾期\n否则 已用额度 + 订单 > 信用额度：控货：超额度\n否则：放行",
    },
    source: { en: "Exposure check as credit departments do it", zh: "信用部门通行的额度检查" },
    related: ["CREDIT.LIMIT", "AR.DAYSLATE"],
  },
  "CREDIT.BEHAVIOUR": {
    formula: {
      en: "on time = Σ amount paid by the due date ÷ Σ amount\ndays late = Σ amount × days late ÷ Σ amount\ntrend = slope of days late over due date × 365 ÷ 4",
      zh: "按期占比 = Σ 按期付款金额 ÷ Σ 金额\n逾期天数 = Σ 金额 × 逾期天数 ÷ Σ 金额\n趋势 = 逾期天数对到期日的斜率 × 365 ÷ 4",
    },
    source: { en: "Weighted mean and weighted least squares", zh: "加权平均与加权最小二乘" },
    related: ["AR.AVERAGEDAYSLATE", "CREDIT.PAYINDEX", "CREDIT.SCORE"],
  },
  "CREDIT.PAYINDEX": {
    formula: {
      en: "Σ amount × points(days beyond terms) ÷ Σ amount",
      zh: "Σ 金额 × 分数（逾期天数）÷ Σ 金额",
    },
    source: {
      en: "Points of D&B’s published payment scale (docs.dnb.com FAQs), linear between them; 0 points and payments ahead of terms are ours",
      zh: "D&B 公开的付款评分刻度（docs.dnb.com 常见问题），其间线性插值；0 分与提前付款的天数由本产品设定",
    },
    related: ["CREDIT.BEHAVIOUR", "AR.AVERAGEDAYSLATE", "CREDIT.SCORE"],
    mistakes: [{ amounts: 0, daysBeyondTerms: 15 }],
  },
  "CREDIT.ZSCORE": {
    formula: {
      en: "X1 = working capital ÷ assets, X2 = retained earnings ÷ assets, X3 = EBIT ÷ assets, X4 = equity ÷ liabilities, X5 = sales ÷ assets\nZ = 1.2 X1 + 1.4 X2 + 3.3 X3 + 0.6 X4 + 1.0 X5\nZ1 = 0.717 X1 + 0.847 X2 + 3.107 X3 + 0.42 X4 + 0.998 X5\nZ2 = 6.56 X1 + 3.26 X2 + 6.72 X3 + 1.05 X4\nEM = 3.25 + Z2",
      zh: "X1 = 营运资金 ÷ 资产，X2 = 留存收益 ÷ 资产，X3 = 息税前利润 ÷ 资产，X4 = 权益 ÷ 负债，X5 = 销售额 ÷ 资产\nZ = 1.2 X1 + 1.4 X2 + 3.3 X3 + 0.6 X4 + 1.0 X5\nZ1 = 0.717 X1 + 0.847 X2 + 3.107 X3 + 0.42 X4 + 0.998 X5\nZ2 = 6.56 X1 + 3.26 X2 + 6.72 X3 + 1.05 X4\nEM = 3.25 + Z2",
    },
    source: {
      en: "E. Altman, Financial ratios, discriminant analysis and the prediction of corporate bankruptcy, Journal of Finance 23 (1968), and his later models",
      zh: "E. Altman，《财务比率、判别分析与企业破产预测》，Journal of Finance 23（1968），及其后续模型",
    },
    related: ["CREDIT.ZONE", "CREDIT.SCORE"],
  },
  "CREDIT.ZONE": {
    formula: {
      en: "Z: safe above 2.99, distress below 1.81\nZ1: 2.9 and 1.23\nZ2: 2.6 and 1.1\nEM: 5.85 and 4.35\nbetween them, ends included: grey",
      zh: "Z：高于 2.99 安全，低于 1.81 危险\nZ1：2.9 与 1.23\nZ2：2.6 与 1.1\nEM：5.85 与 4.35\n两者之间（含端点）：灰色",
    },
    source: {
      en: "Altman’s cut-offs of each model: creditguru.com, financialratioss.com",
      zh: "Altman 各模型的临界值：creditguru.com、financialratioss.com",
    },
    related: ["CREDIT.ZSCORE", "CREDIT.RATING"],
  },
  "CREDIT.DISCOUNTCOST": {
    formula: {
      en: "simple = d ÷ (1 − d) × year days ÷ (net days − discount days)\ncompound = (1 ÷ (1 − d)) ^ (year days ÷ (net days − discount days)) − 1",
      zh: "单利 = d ÷（1 − d）× 全年天数 ÷（付款期 − 折扣期）\n复利 =（1 ÷（1 − d））^（全年天数 ÷（付款期 − 折扣期））− 1",
    },
    source: { en: "Corporate finance textbooks", zh: "公司理财教科书" },
    related: ["CREDIT.SALENPV", "BADDEBT.CARRYCOST"],
    mistakes: [{ netDays: 10 }],
  },
  "CREDIT.SALENPV": {
    formula: {
      en: "p × price ÷ (1 + rate) ^ (days ÷ 365) − cost + p × repeatProfit ÷ rate",
      zh: "p × 价款 ÷（1 + 年利率）^（天数 ÷ 365）− 成本 + p × 后续年利润 ÷ 年利率",
    },
    source: {
      en: "Brealey, Myers, Allen, Principles of Corporate Finance, the credit decision",
      zh: "Brealey、Myers、Allen，《公司理财原理》，信用决策",
    },
    related: ["BADDEBT.ECL", "CREDIT.DISCOUNTCOST", "CREDIT.DECISION"],
    mistakes: [{ annualRate: 0, repeatProfit: 5 }],
  },
};
