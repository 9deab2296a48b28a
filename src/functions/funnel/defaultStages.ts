import type { Stage } from "../../core/funnel/stage";
import type { BothLanguages } from "../bothLanguages";

export interface DefaultStage extends Omit<Stage, "name"> {
  /** The buyer's stage: what spills and help show. */
  readonly name: BothLanguages;
  /** Everything else a person may call it: the seller's step, old names. */
  readonly alsoCalled: readonly string[];
  /** The sign that the stage is over. */
  readonly endsWhen: BothLanguages;
}

/**
 * The funnel of the training: six stages the buyer goes through, and the two ends. A sale is complete only when the cash
 * is in, hence 80 % after signature.
 *
 * Source: key-account funnel training, historic win rates by stage.
 */
export const defaultStages: readonly DefaultStage[] = [
  {
    name: { en: "Interest", zh: "兴趣" },
    alsoCalled: ["Account analysis", "客户分析"],
    winRate: 0.05,
    status: "open",
    endsWhen: { en: "a purchase request has been raised", zh: "客户提出采购申请" },
  },
  {
    name: { en: "Incubation", zh: "酝酿" },
    alsoCalled: ["Build trust", "建立信任"],
    winRate: 0.1,
    status: "open",
    endsWhen: {
      en: "the decision maker agrees to buy and fixes time and budget",
      zh: "决策者同意采购并确定时间和预算",
    },
  },
  {
    name: { en: "Design", zh: "设计" },
    alsoCalled: ["Uncover needs", "挖掘需求"],
    winRate: 0.2,
    status: "open",
    endsWhen: {
      en: "plan and specification done, suppliers are being invited",
      zh: "方案和采购指标完成，开始邀请供应商",
    },
  },
  {
    name: { en: "Comparison", zh: "比较" },
    alsoCalled: ["Show value", "Present value", "呈现价值"],
    winRate: 0.3,
    status: "open",
    endsWhen: { en: "proposals are in, negotiation opens", zh: "方案提交完毕，开始谈判" },
  },
  {
    name: { en: "Commitment", zh: "承诺" },
    alsoCalled: ["Win commitment", "赢取承诺"],
    winRate: 0.5,
    status: "open",
    endsWhen: { en: "supplier chosen, contract signed", zh: "确定供应商并签订合同" },
  },
  {
    name: { en: "In use", zh: "使用" },
    alsoCalled: ["Use", "Collect payment", "回收货款"],
    winRate: 0.8,
    status: "open",
    endsWhen: { en: "the customer has paid", zh: "客户付清货款" },
  },
  {
    name: { en: "Paid", zh: "已回款" },
    alsoCalled: ["Won", "成交", "赢单"],
    winRate: 1,
    status: "won",
    endsWhen: { en: "cash is in", zh: "货款到账" },
  },
  {
    name: { en: "Lost", zh: "丢单" },
    alsoCalled: ["输单"],
    winRate: 0,
    status: "lost",
    endsWhen: { en: "the deal is lost", zh: "丢单" },
  },
];
