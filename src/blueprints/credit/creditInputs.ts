import type { Input } from "../blueprint";
import { asOfInput } from "../figureBlocks";

export const creditInputs: readonly Input[] = [
  asOfInput({
    en: "The day of the review: who was reviewed too long before it is on the attention list.",
    zh: "评审基准日：距上次评审过久的客户列入关注名单。",
  }),
  {
    id: "netWorthShare",
    name: { en: "NetWorthShare", zh: "净资产授信比例" },
    label: { en: "Share of net worth to lend at most", zh: "额度占净资产的最高比例" },
    kind: "share",
    help: {
      en: "No limit exceeds this part of the customer's net worth; 10% is a usual rule.",
      zh: "额度不超过客户净资产的这一比例，常用 10%。",
    },
  },
  {
    id: "daysAMonth",
    name: { en: "DaysAMonth", zh: "每月天数" },
    label: { en: "Days of a month", zh: "每月天数" },
    kind: "days",
    min: 28,
    max: 31,
    help: { en: "Turns credit days into months of credit; commonly 30.", zh: "用于把账期天数折算为月，通常为 30。" },
  },
  {
    id: "nearLimit",
    name: { en: "NearLimit", zh: "额度预警线" },
    label: { en: "Near the limit from", zh: "接近额度的预警线" },
    kind: "share",
    help: {
      en: "A customer who uses more than this part of the limit is on the attention list.",
      zh: "已用额度超过信用额度这一比例的客户列入关注名单。",
    },
  },
  {
    id: "lateDaysAlert",
    name: { en: "LateDaysAlert", zh: "逾期天数预警" },
    label: { en: "Pays late from more than, days", zh: "付款拖延：平均逾期超过（天）" },
    kind: "days",
    min: 0,
    help: {
      en: "Average days late above which a customer is on the attention list.",
      zh: "平均逾期天数超过此数的客户列入关注名单。",
    },
  },
  {
    id: "reviewDays",
    name: { en: "ReviewDays", zh: "复评间隔天数" },
    label: { en: "Days between two reviews", zh: "复评间隔（天）" },
    kind: "days",
    min: 1,
    help: { en: "365 for once a year.", zh: "每年一次填 365。" },
  },
];
