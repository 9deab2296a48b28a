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
      term: { en: "Sums", zh: "合计" },
      meaning: {
        en: "Amounts in one currency only. Checks compare money within half a cent.",
        zh: "金额须为同一币种。校验时金额比较的容差为半分钱。",
      },
    },
  ],
});
