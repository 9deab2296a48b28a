import { aboutSheet } from "../aboutSheet";

export const pipelineAbout = aboutSheet({
  line: {
    en: "How to read it, what counts and what does not, assumptions with sources",
    zh: "阅读方法、计入口径、假设及来源",
  },
  question: {
    en: "It answers: will the target of the period be reached, and from which deals?",
    zh: "本工作簿回答：本期目标能否达成，靠哪些商机达成？",
  },
  reading: {
    heading: { en: "What counts, and that nothing counts twice", zh: "计入口径：不重复计算" },
    lines: [
      {
        term: { en: "Forecast", zh: "销售预测" },
        meaning: {
          en: "won in the period + closed sales not in the list + off-funnel sales (if added) + each open deal × its win rate.",
          zh: "本期赢单 + 表外已完成销售 + 漏斗外销售额（如计入）+ 各进行中商机 × 赢率。",
        },
      },
      {
        term: { en: "Won deals", zh: "赢单" },
        meaning: {
          en: "A won deal counts once, with its full amount, in the period of its close date. Do not enter it again as closed sales.",
          zh: "赢单按全额计入成交日所属期间，只计一次；请勿再填入表外已完成销售。",
        },
      },
      {
        term: { en: "In period", zh: "计入本期" },
        meaning: {
          en: "The expected close lies in the period, both ends included. Deals without a date count if the input says Yes; Results say how many are left out.",
          zh: "预计成交日在期间之内（含首尾两天）。没有日期的商机，输入选“是”时计入；“结果”列出未计入的数量。",
        },
      },
      {
        term: { en: "Slipped deals", zh: "延期商机" },
        meaning: {
          en: "An open deal whose close date has passed still counts if that date lies in the period. Move the date or the stage.",
          zh: "已过预计成交日的进行中商机，日期在期间内的仍计入。请更新日期或阶段。",
        },
      },
      {
        term: { en: "Off-funnel", zh: "漏斗外" },
        meaning: {
          en: "Deals below the threshold, won or open, are not in the funnel; the off-funnel amount stands for all of them.",
          zh: "低于金额下限的商机（含赢单）不进漏斗，由“本期漏斗外销售额”统一代表。",
        },
      },
      {
        term: { en: "Two conventions", zh: "两种口径" },
        meaning: {
          en: "Off-funnel sales are added to the forecast, or taken off the target. The gap is the same; the attainment is not.",
          zh: "漏斗外销售额计入预测，或从目标中扣除。缺口相同，达成率不同。",
        },
      },
      {
        term: { en: "Chance and totals", zh: "概率与总额" },
        meaning: {
          en: "Each open deal comes in full or not at all, with its win rate; every combination is weighed. 10% (P10) is prudent, 90% (P90) optimistic.",
          zh: "每个进行中商机按赢率全额成交或落空，对所有组合加权计算。10%（P10）为保守，90%（P90）为乐观。",
        },
      },
      {
        term: { en: "Attention", zh: "关注清单" },
        meaning: {
          en: "Open deals of any size whose close date or next step has passed, that have no next step, or are longer in their stage than its day limit.",
          zh: "各种金额的进行中商机：预计成交日或下一步已过期、没有下一步，或在本阶段超过天数上限。",
        },
      },
      {
        term: { en: "Snapshots", zh: "快照" },
        meaning: {
          en: "One row a deal and day, as it stood then. Progress = change of the weighted open pipeline + what was won in between.",
          zh: "每个商机每次一行，保留当时状态。销售进展 = 进行中加权金额变动 + 期间赢单。",
        },
      },
      {
        term: { en: "Waterfall", zh: "漏斗变动" },
        meaning: {
          en: "Open deals expected in the period, at the first snapshot and at the second. Slippage is the share of the opening that moved out of the period.",
          zh: "两次快照中预计在本期成交的进行中商机。延期率为期初金额中移出本期的比例。",
        },
      },
      {
        term: { en: "Sales cycle", zh: "销售周期" },
        meaning: {
          en: "Your own figure, or the median days of the stages added up as snapshots tell them: as exact as snapshots are frequent.",
          zh: "填写自有数据，或取快照得出的各阶段停留天数中位数之和；快照越频繁越准确。",
        },
      },
      {
        term: { en: "Win rate", zh: "赢率" },
        meaning: {
          en: "The deal's own if one is entered and the deal is open; else that of its stage.",
          zh: "进行中商机若填写了自身赢率则用之，否则用所处阶段的赢率。",
        },
      },
    ],
  },
  assumptions: [
    {
      term: { en: "Win rates", zh: "各阶段赢率" },
      meaning: {
        en: "Historic rates of the key-account funnel training; a sale is complete only when the cash is in, hence 80% after signature.",
        zh: "大客户销售漏斗培训的历史赢率；货款到账销售才算完成，故签约后为 80%。",
      },
    },
    {
      term: { en: "Day limits", zh: "天数上限" },
      meaning: {
        en: "Our proposal, not from the training: replace them with the usual length of your own stages.",
        zh: "本工具的建议值，并非培训内容，请改为贵公司各阶段的通常天数。",
      },
    },
    {
      term: { en: "Funnel zones", zh: "漏斗区域" },
      meaning: {
        en: "The training's four zones; which stage lies in which zone is our reading.",
        zh: "培训中的四个漏斗区域；各阶段归入哪个区域为本工具的理解。",
      },
    },
    {
      term: { en: "Moving together", zh: "同向变动" },
      meaning: {
        en: "One common cause behind all deals (one-factor normal model); 0 means independent. The 20% to try is our suggestion.",
        zh: "以一个共同因素影响全部商机（单因子正态模型）；0 表示相互独立。20% 为本工具的建议试值。",
      },
    },
    {
      term: { en: "Velocity", zh: "销售速度" },
      meaning: {
        en: "Open amount × win rate by number of deals ÷ days of a sale: the usual formula, with the list's own win rate.",
        zh: "进行中金额 × 按数量计的赢单率 ÷ 销售周期天数，为通行公式，赢单率取自本表。",
      },
    },
    {
      term: { en: "Sums", zh: "合计" },
      meaning: {
        en: "Amounts in one currency only. Checks compare money within half a cent.",
        zh: "金额须为同一币种。校验时金额比较的容差为半分钱。",
      },
    },
  ],
});
