import type { FactsOf } from "./functionFacts";
import { training } from "./training";

const exactDistribution = {
  en: "Exact for independent deals: enumeration, F. Fang and C. W. Oosterlee’s cosine series (2008) or convolution on a grid. Common factor: O. Vasicek, Probability of loss on loan portfolio (1987)",
  zh: "商机相互独立时为精确计算：逐一枚举、F. Fang 与 C. W. Oosterlee 的余弦级数（2008）或网格卷积。共同因子：O. Vasicek，《贷款组合的损失概率》（1987）",
};

export const funnelFacts: FactsOf<"FUNNEL"> = {
  "FUNNEL.FORECAST": {
    formula: {
      en: "forecast = closed + offFunnel + Σ (amount of an open deal × its win rate)",
      zh: "销售预测 = 已完成销售额 + 漏斗外销售额 + Σ（进行中商机金额 × 赢率）",
    },
    source: training.funnel,
    related: ["FUNNEL.SUMMARY", "FUNNEL.GAP", "FUNNEL.ATTAINMENT", "FUNNEL.CHANCE", "FUNNEL.OFFFUNNEL"],
  },
  "FUNNEL.SUMMARY": {
    formula: {
      en: "weighted = Σ (amount × win rate) of the stage\nwin rate = weighted ÷ amount",
      zh: "加权金额 = Σ（该阶段各商机金额 × 赢率）\n赢率 = 加权金额 ÷ 金额",
    },
    source: training.funnel,
    related: ["FUNNEL.FORECAST", "FUNNEL.STAGERATE", "FUNNEL.CONVERSION"],
  },
  "FUNNEL.STAGERATE": {
    formula: { en: "win rate in the stage’s row of the stage table", zh: "阶段表中该阶段所在行的赢率" },
    source: training.funnel,
    related: ["FUNNEL.FORECAST", "FUNNEL.SUMMARY", "FUNNEL.WINRATE"],
  },
  "FUNNEL.WINRATE": {
    formula: { en: "win rate = won ÷ (won + lost)", zh: "赢单率 = 赢单 ÷（赢单 + 丢单）" },
    source: {
      en: "Usual definition; open deals are not decided and do not count",
      zh: "通行定义；进行中的商机尚无结果，不计入",
    },
    related: ["FUNNEL.STAGERATE", "FUNNEL.CONVERSION", "FUNNEL.VELOCITY"],
    mistakes: [{ stages: "Design" }, { stages: [["Won"], ["Lost"]], amounts: 500 }],
  },
  "FUNNEL.ATTAINMENT": {
    formula: { en: "attainment = amount ÷ target", zh: "达成率 = 金额 ÷ 目标" },
    source: training.funnel,
    related: ["FUNNEL.FORECAST", "FUNNEL.GAP", "FUNNEL.CHANCE"],
  },
  "FUNNEL.GAP": {
    formula: {
      en: "gap = max(0, target − forecast)\npipeline needed = gap ÷ win rate",
      zh: "缺口 = max(0, 目标 − 预测)\n所需新增商机 = 缺口 ÷ 赢率",
    },
    source: training.funnel,
    related: ["FUNNEL.FORECAST", "FUNNEL.COVERAGE", "FUNNEL.ATTAINMENT"],
  },
  "FUNNEL.COVERAGE": {
    formula: {
      en: "coverage = Σ amount of open deals ÷ (target − closed)\ncoverage needed = 1 ÷ win rate",
      zh: "漏斗覆盖倍数 = Σ 进行中商机金额 ÷（目标 − 已完成）\n所需覆盖倍数 = 1 ÷ 赢率",
    },
    source: {
      en: "Coverage of the remaining quota: winsabove.com, mxmrevenue.com",
      zh: "以剩余指标为除数的覆盖倍数：winsabove.com、mxmrevenue.com",
    },
    related: ["FUNNEL.GAP", "FUNNEL.FORECAST", "FUNNEL.WINRATE"],
    mistakes: [{ closed: 1000 }],
  },
  "FUNNEL.PROGRESS": {
    formula: {
      en: "progress = (weightedNow − weightedBefore) + (closedNow − closedBefore)\nwith a quota: progress ÷ quota",
      zh: "销售进展 =（现加权金额 − 原加权金额）+（现销售额 − 原销售额）\n给出指标时：再 ÷ 指标",
    },
    source: training.funnel,
    related: ["FUNNEL.WATERFALL", "FUNNEL.FORECAST", "FUNNEL.SUMMARY"],
  },
  "FUNNEL.OFFFUNNEL": {
    formula: { en: "Σ amounts < threshold", zh: "Σ 低于门槛的金额" },
    source: training.funnel,
    related: ["FUNNEL.FORECAST"],
  },
  "FUNNEL.VELOCITY": {
    formula: {
      en: "velocity = deals × average deal × win rate ÷ cycle days",
      zh: "成交速度 = 商机数 × 平均金额 × 赢率 ÷ 销售周期天数",
    },
    source: { en: "Sales pipeline velocity, nrev.ai glossary", zh: "销售漏斗成交速度，nrev.ai 术语表" },
    related: ["FUNNEL.WINRATE", "FUNNEL.CONVERSION", "FUNNEL.STALLED"],
  },
  "FUNNEL.ROLLUP": {
    formula: {
      en: "commit = closed + commit deals\nbest case = commit + best-case deals\npipeline = best case + pipeline deals",
      zh: "承诺 = 已完成 + 承诺商机\n最佳情况 = 承诺 + 最佳情况商机\n商机 = 最佳情况 + 其余商机",
    },
    source: {
      en: "Cumulative forecast roll-ups, Salesforce ForecastingSubmissionItem; here the pipeline row holds closed sales too",
      zh: "累计预测汇总，Salesforce ForecastingSubmissionItem；本函数的商机行还包含已完成销售额",
    },
    related: ["FUNNEL.FORECAST", "FUNNEL.SUMMARY"],
  },
  "FUNNEL.PERCENTILE": {
    formula: {
      en: "smallest total x with P(closed + won deals ≤ x) ≥ percentile",
      zh: "满足 P（已完成 + 赢得的商机 ≤ x）≥ 给定概率的最小总额 x",
    },
    source: exactDistribution,
    related: ["FUNNEL.CHANCE", "FUNNEL.DISTRIBUTION", "FUNNEL.FORECAST"],
  },
  "FUNNEL.CHANCE": {
    formula: { en: "P(closed + won deals ≥ target)", zh: "P（已完成 + 赢得的商机 ≥ 目标）" },
    source: exactDistribution,
    related: ["FUNNEL.PERCENTILE", "FUNNEL.DISTRIBUTION", "FUNNEL.ATTAINMENT"],
  },
  "FUNNEL.DISTRIBUTION": {
    formula: {
      en: "probability of a bin = P(from < total ≤ to)\ncumulative = P(total ≤ to)",
      zh: "区间概率 = P（下限 < 总额 ≤ 上限）\n累计概率 = P（总额 ≤ 上限）",
    },
    source: exactDistribution,
    related: ["FUNNEL.CHANCE", "FUNNEL.PERCENTILE"],
  },
  "FUNNEL.CONVERSION": {
    formula: {
      en: "conversion = went on ÷ (entered − still there)",
      zh: "转化率 = 推进 ÷（进入 − 仍在该阶段）",
    },
    source: {
      en: "Cohort conversion: of the deals that entered a stage, how many entered a later one. Deals still in it are not decided",
      zh: "队列转化率：进入某阶段的商机中有多少进入了之后的阶段；仍在该阶段的尚无结论",
    },
    related: ["FUNNEL.WINRATE", "FUNNEL.STALLED", "FUNNEL.SUMMARY"],
  },
  "FUNNEL.WATERFALL": {
    formula: {
      en: "opening + new + pulled in + increased − decreased ± stage moves − pushed out − won − lost − dropped = closing",
      zh: "期初 + 新增 + 提前 + 金额增加 − 金额减少 ± 阶段变动 − 延期 − 赢单 − 丢单 − 移出 = 期末",
    },
    source: {
      en: "Pipeline waterfall of two snapshots, with the balance kept by construction",
      zh: "两个时点之间的漏斗瀑布图，恒保持平衡",
    },
    related: ["FUNNEL.PROGRESS", "FUNNEL.SUMMARY", "FUNNEL.CONVERSION"],
  },
  "FUNNEL.STALLED": {
    formula: {
      en: "max(0, asOf − since − day limit of the stage)",
      zh: "max(0, 统计截止日 − 进入阶段日期 − 该阶段天数上限)",
    },
    source: { en: "Ours; the limits are yours", zh: "本产品设定；天数上限由您给出" },
    related: ["FUNNEL.CONVERSION", "FUNNEL.VELOCITY"],
  },
  "FUNNEL.QUALIFY": {
    formula: {
      en: "weakest = min(opportunity, solution, canWin, worthWinning)\nweakest ≥ threshold: Pursue; weakest < threshold ÷ 2: Leave; else Develop",
      zh: "最弱项 = min(机会, 方案, 能否赢, 值得赢)\n最弱项 ≥ 达标分数：推进；最弱项 < 达标分数 ÷ 2：放弃；其余：培育",
    },
    source: {
      en: "Key-account sales training, the four questions; scores and threshold are ours",
      zh: "大客户销售培训的四个问题；分值和达标分数由本产品设定",
    },
    related: ["FUNNEL.STAGERATE", "ACCOUNT.SEGMENT"],
  },
};
