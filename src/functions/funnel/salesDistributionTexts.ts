import type { Language } from "../bothLanguages";

const parameterTexts = {
  en: {
    amounts: "Amounts of the deals, one a row",
    stages: "Their stages, as names or as win rates from 0 to 1",
    closed: "Sales already closed; if omitted, the deals in a won stage",
    winRates: "Win rates of single deals from 0 to 1; blank takes the stage's",
    stageTable: "Your own stages: name, win rate, ends when, day limit, status",
    correlation: "How much all deals hang together: 0 (independent, default) to below 1, e.g. 0.2",
    include: "TRUE for the rows that count",
  },
  zh: {
    amounts: "商机金额，每行一个",
    stages: "商机所处阶段：阶段名称，或 0 到 1 的赢率",
    closed: "已完成销售额；省略时取已赢单的商机",
    winRates: "单个商机的赢率（0 到 1）；留空则取阶段赢率",
    stageTable: "自定义阶段表：名称、赢率、结束标志、天数上限、状态",
    correlation: "商机之间的相关程度：0（相互独立，默认）到小于 1，如 0.2",
    include: "需要计入的行为 TRUE",
  },
} as const;

/** Texts of all parameters of a function of the distribution, in order: its own stand after the stages. */
export function withDistributionTexts<Own extends object>(language: Language, own: Own) {
  const { amounts, stages, ...others } = parameterTexts[language];
  return { amounts, stages, ...own, ...others };
}

/** How the answer is calculated, and how far it can be trusted. */
export const distributionNotes = {
  en: [
    "Each open deal wins all of its amount or nothing. This is calculated, not simulated: the same list always gives the same answer.",
    "With up to 20 open deals, or amounts in a common round unit, every possible total is counted. Longer lists use Fourier's cosine series or a grid of at least 500 cells a standard deviation; amounts are then right to within 0.001 standard deviations.",
    "correlation: one common factor (Vasicek), integrated by a Gauss–Hermite rule of order 64 to 16,384, as high as the list needs. The average stays the same, the range becomes wider. At 0 the deals are taken as independent.",
  ],
  zh: [
    "每个进行中的商机要么全额赢得，要么为零。结果由计算得出，不是模拟：同一列表的结果始终相同。",
    "进行中的商机不超过 20 个，或金额有共同的整数单位时，逐一统计所有可能的总额；更长的列表使用傅里叶余弦级数，或每个标准差不少于 500 格的网格，金额误差在 0.001 个标准差以内。",
    "correlation：单一共同因子模型（Vasicek），按列表需要用 64 至 16,384 阶高斯–埃尔米特求积。平均值不变，波动范围变宽。为 0 时视为相互独立。",
  ],
} as const;
