import { aboutSheet } from "../aboutSheet";
import { roleWords, segmentWords, stanceWords } from "./accountWords";

export const accountAbout = aboutSheet({
  line: { en: "How to read it, roles and stances, assumptions with sources", zh: "阅读方法、角色与态度、假设及来源" },
  question: {
    en: "It answers: where is there more to win, what do we defend, and how do we win this one account?",
    zh: "本工作簿回答：哪里还有更多可争取，哪里需要防守，如何赢得这个重点客户？",
  },
  reading: {
    heading: { en: "Terms", zh: "名词解释" },
    lines: [
      {
        term: segmentWords.acquire,
        meaning: { en: "High potential, low share: attack.", zh: "潜力高、份额低：进攻。" },
      },
      {
        term: segmentWords.retain,
        meaning: { en: "High potential, high share: defend.", zh: "潜力高、份额高：防御。" },
      },
      {
        term: segmentWords.maintain,
        meaning: { en: "Low potential, high share: keep it running.", zh: "潜力低、份额高：维持。" },
      },
      {
        term: segmentWords.contest,
        meaning: {
          en: "Low potential, low share: trouble the rival where it costs little, or let go.",
          zh: "潜力低、份额低：以低成本牵制对手，或放弃。",
        },
      },
      {
        term: { en: "Expected value", zh: "期望价值" },
        meaning: {
          en: "(Repeat sales + new business) × probability. Relative value is the share of it in the sum of all.",
          zh: "（重复销售 + 新业务）× 可能性。相对价值为其在全部客户中的占比。",
        },
      },
      {
        term: { en: "Success rate", zh: "会谈成功率" },
        meaning: {
          en: "Orders and advances of all meetings. Judge by acts that the customer agreed to, not by words.",
          zh: "（成交 + 进展）÷ 全部会谈。以客户同意的行动为准，不以态度为准。",
        },
      },
      {
        term: roleWords.decisionMaker,
        meaning: {
          en: "Says the final yes. Asks: what does it bring us?",
          zh: "最终拍板。关心：能给我们带来什么回报？",
        },
      },
      {
        term: roleWords.user,
        meaning: {
          en: "Works with it. Asks: does it make my work better?",
          zh: "实际使用。关心：对我的工作有什么帮助？",
        },
      },
      {
        term: roleWords.gatekeeper,
        meaning: {
          en: "Cannot say yes, can say no, in engineering or finance. Asks: does it meet the rules?",
          zh: "来自技术或财务，不能说“行”，但能说“不行”。关心：是否符合要求？",
        },
      },
      {
        term: roleWords.guide,
        meaning: {
          en: "Wants us to win and shows the way, inside or outside.",
          zh: "希望我们赢，并指引道路，可在客户内部或外部。",
        },
      },
      {
        term: stanceWords.champion,
        meaning: { en: "Open to us and active.", zh: "接受我们，且积极推动。" },
      },
      {
        term: stanceWords.supporter,
        meaning: { en: "Open to us, little energy.", zh: "接受我们，但不主动。" },
      },
      {
        term: stanceWords.doubter,
        meaning: { en: "Not open, little energy.", zh: "不太接受，也不主动。" },
      },
      {
        term: stanceWords.obstructionist,
        meaning: { en: "Not open, and active against us.", zh: "不接受，且主动反对。" },
      },
    ],
  },
  assumptions: [
    {
      term: { en: "Segments", zh: "客户细分" },
      meaning: {
        en: "Attack and defend model of our training. It prints no thresholds: 40% and the potential are ours, to be changed.",
        zh: "采用培训教材的攻守模型。教材未给出分界值，40% 和高潜力起点为本工具的建议，可修改。",
      },
    },
    {
      term: { en: "Resources", zh: "资源分配" },
      meaning: {
        en: "Time, people and money over attack, defend and maintain, as in our training; the first figures are ours.",
        zh: "时间、人力、资金在进攻、防御、维持间的分配取自培训教材，初始数值为本工具的建议。",
      },
    },
    {
      term: { en: "Visit days", zh: "拜访天数" },
      meaning: {
        en: "In proportion to expected value, in whole days by largest remainder, so that they add up.",
        zh: "按期望价值比例分配，用最大余数法取整，合计不变。",
      },
    },
    {
      term: { en: "Classes", zh: "客户分类" },
      meaning: {
        en: "Core to 80% and growth to 95% of the profit is usual in an ABC analysis; the limits of 35% and 20% are from our training.",
        zh: "核心 80%、成长 95% 为 ABC 分析的惯例；35% 和 20% 的警戒线取自培训教材。",
      },
    },
    {
      term: { en: "Four questions", zh: "四个问题" },
      meaning: {
        en: "The questions are of our training; the criteria and the pass mark are ours and marked so. Write your own beside them.",
        zh: "四个问题取自培训教材，判断标准和通过线为本工具的建议并已注明，可自行增改。",
      },
    },
    {
      term: { en: "Weights", zh: "权重" },
      meaning: {
        en: "The five factors and the scorecard's perspectives are of our training; weights and measures are ours.",
        zh: "采购五要素和计分卡维度取自培训教材，权重和指标为本工具的建议。",
      },
    },
    {
      term: { en: "Customer value", zh: "客户价值" },
      meaning: {
        en: "Plants × orders × years × order value × margin, not discounted: it compares levers, it is no appraisal.",
        zh: "工厂数 × 订单数 × 年数 × 订单额 × 毛利率，未折现，仅用于比较各杠杆，不作估值。",
      },
    },
    {
      term: { en: "Privacy", zh: "隐私" },
      meaning: {
        en: "About people the plan keeps business facts only. Nothing is kept about family, habits or presents.",
        zh: "对个人只记录工作信息，不记录家庭、习惯和礼品。",
      },
    },
  ],
});
