import type { Input } from "../blueprint";
import { asOfInput } from "../figureBlocks";

export const portfolioInputs: readonly Input[] = [
  asOfInput({
    en: "The day the plan is looked at: what is due or out of date is counted from it.",
    zh: "查看计划的日期：到期事项和过时信息均以此日计算。",
  }),
  {
    id: "potentialFrom",
    name: { en: "PotentialFrom", zh: "高潜力起点" },
    label: { en: "High potential from", zh: "高潜力：不低于" },
    kind: "money",
    min: 0,
    help: {
      en: "A customer who buys this much a year, from us and others, has a high potential.",
      zh: "客户年采购总额（含向其他供应商采购）达到此数，即为高潜力。",
    },
  },
  {
    id: "shareFrom",
    name: { en: "ShareFrom", zh: "高份额起点" },
    label: { en: "High share from", zh: "高份额：不低于" },
    kind: "share",
    help: {
      en: "With this share of what the customer buys we have something to defend, e.g. 40%.",
      zh: "我方份额达到此比例，即有需要防守的业务，如 40%。",
    },
  },
  {
    id: "freshDays",
    name: { en: "FreshDays", zh: "信息有效天数" },
    label: { en: "Information is good for (days)", zh: "信息有效期（天）" },
    kind: "days",
    min: 1,
    help: {
      en: "What has not been confirmed for longer than this counts as unknown at the minefields, e.g. 90.",
      zh: "超过此天数未核实的信息，在雷区排查中视为未知，如 90。",
    },
  },
];
