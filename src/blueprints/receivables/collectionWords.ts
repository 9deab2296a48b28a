import type { BothLanguages } from "../../functions/bothLanguages";
import { channelNames } from "../../functions/receivables/reminderSettings";

type Words = Readonly<Record<string, BothLanguages>>;

/** How a customer was reached. */
export const channelWords = channelNames satisfies Words;

/** Ways to ask for money, from mild to hard. */
export const scriptWords = {
  rules: { en: "Rules and proof", zh: "同理" },
  empathy: { en: "Empathy", zh: "共情" },
  winWin: { en: "Win-win", zh: "共赢" },
  help: { en: "Ask for help", zh: "求助" },
  milestone: { en: "Milestone", zh: "节点" },
  advice: { en: "Ask for advice", zh: "求教" },
  concession: { en: "Concession", zh: "代价" },
  precedent: { en: "Precedent", zh: "例证" },
  vision: { en: "Vision", zh: "愿景" },
  serious: { en: "Serious", zh: "严肃" },
} as const satisfies Words;

/** What debtors say instead of paying. */
export const excuseWords = {
  paid: { en: "Paid already", zh: "已经付款" },
  financeTold: { en: "Finance was told", zh: "已通知财务" },
  unsigned: { en: "Boss has not signed", zh: "领导未签字" },
  ownCustomer: { en: "Own customer unpaid", zh: "下游客户未付款" },
  quality: { en: "Quality trouble", zh: "质量问题" },
  invoice: { en: "Invoice missing or wrong", zh: "发票缺失或有误" },
  papers: { en: "Papers incomplete", zh: "资料不全" },
  cashTight: { en: "Cash is tight", zh: "资金紧张" },
  onLeave: { en: "Finance on leave", zh: "财务休假" },
  reorganising: { en: "Reorganising", zh: "公司重组" },
  allowed: { en: "Was allowed a month more", zh: "贵司经理已同意宽限" },
  soon: { en: "Will surely pay", zh: "一定会付" },
} as const satisfies Words;

/** What a talk about money left behind, for us and for the customer. */
export const outcomeWords = {
  bothWin: { en: "I win – you win", zh: "我赢你赢" },
  weWin: { en: "I win – you lose", zh: "我赢你输" },
  theyWin: { en: "I lose – you win", zh: "我输你赢" },
  bothLose: { en: "I lose – you lose", zh: "我输你输" },
} as const satisfies Words;

/** What became of a promise. */
export const keptWords = {
  kept: { en: "Kept", zh: "已兑现" },
  notDue: { en: "Not yet due", zh: "未到期" },
  broken: { en: "Broken", zh: "未兑现" },
} as const satisfies Words;
