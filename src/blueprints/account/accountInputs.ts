import type { Input } from "../blueprint";

const step = { table: "allianceSteps", column: "step" } as const;

export const accountInputs: readonly Input[] = [
  {
    id: "planAccount",
    name: { en: "PlanAccount", zh: "计划客户" },
    label: { en: "Account of this plan", zh: "本计划的客户" },
    kind: "longText",
    from: { table: "keyCustomers", column: "customer" },
    help: {
      en: "The customer that this sheet and the following ones are about; choose from Key customers.",
      zh: "本表及后续各表所针对的客户，从“大客户”表中选择。",
    },
  },
  {
    id: "allianceNow",
    name: { en: "AllianceNow", zh: "联盟现状" },
    label: { en: "Alliance: where we are", zh: "联盟阶梯：现状" },
    kind: "longText",
    from: step,
    help: { en: "As the customer would say it, not as we wish it.", zh: "以客户的看法为准，而非我们的愿望。" },
  },
  {
    id: "allianceTarget",
    name: { en: "AllianceTarget", zh: "联盟目标" },
    label: { en: "Alliance: where we want to be", zh: "联盟阶梯：目标" },
    kind: "longText",
    from: step,
    help: { en: "By the end of the plan.", zh: "计划期末要达到的层级。" },
  },
  {
    id: "orderValue",
    name: { en: "OrderValue", zh: "平均订单额" },
    label: { en: "Value of an order", zh: "平均订单额" },
    kind: "money",
    min: 0,
    help: { en: "What this customer spends in one order, on average.", zh: "该客户每张订单的平均金额。" },
  },
  {
    id: "orderMargin",
    name: { en: "OrderMargin", zh: "订单毛利率" },
    label: { en: "Margin of an order", zh: "订单毛利率" },
    kind: "share",
    help: { en: "Gross margin of these orders, e.g. 22%.", zh: "此类订单的毛利率，如 22%。" },
  },
  {
    id: "policyReviewed",
    name: { en: "PolicyReviewed", zh: "政策核查日" },
    label: { en: "Policies last looked at", zh: "政策法规最近核查日" },
    kind: "day",
    help: {
      en: "When somebody last checked for new rules of the industry, the region or the place.",
      zh: "最近一次核查行业、区域和地方政策变化的日期。",
    },
  },
];
