import type { Input } from "../blueprint";

/** The years that the sheet Payback has rows for. */
export const mostYears = 10;

export const valueInputs: readonly Input[] = [
  {
    id: "valueYears",
    name: { en: "ValueYears", zh: "比较年数" },
    label: { en: "Years of use compared", zh: "比较的使用年数" },
    kind: "count",
    min: 1,
    max: mostYears,
    help: {
      en: "Whole years, 1 to 10, the same for all offers: the life that the customer reckons with.",
      zh: "1 到 10 的整数，各方案相同，取客户计划的使用年限。",
    },
  },
  {
    id: "valueDiscountRate",
    name: { en: "ValueDiscountRate", zh: "价值折现率" },
    label: { en: "Discount rate a year", zh: "年折现率" },
    kind: "share",
    help: {
      en: "The customer's own cost of capital. 0% leaves later money undiscounted.",
      zh: "采用客户自己的资金成本率。填 0% 则不折现。",
    },
  },
  {
    id: "firstYearShare",
    name: { en: "FirstYearShare", zh: "首年实现比例" },
    label: { en: "Benefits reached in the first year", zh: "首年实现的效益比例" },
    kind: "share",
    help: {
      en: "Share of a full year's benefits that comes in the first one, while people still learn. Later years count in full.",
      zh: "第一年处于磨合期，只实现全年效益的这一比例；以后各年按全额计。",
    },
  },
  {
    id: "weighConfidence",
    name: { en: "WeighByConfidence", zh: "按可信度计入" },
    label: { en: "Count benefits at their confidence", zh: "效益按可信度计入" },
    kind: "flag",
    help: {
      en: "Yes counts each IMPACT line at its confidence, as a careful board would; No counts it in full.",
      zh: "是：各项效益乘以可信度后计入，更稳健；否：按全额计入。",
    },
  },
];
