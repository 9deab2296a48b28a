import type { Input } from "../blueprint";
import { asOfInput } from "../figureBlocks";

export const forecastInputs: readonly Input[] = [
  asOfInput({
    en: "The day this forecast is made. Open deals that should have closed before it are counted below as slipped.",
    zh: "做预测的日期。预计成交日早于此日而仍未结束的商机，计为已延期。",
  }),
  {
    id: "from",
    name: { en: "PeriodFrom", zh: "期间开始" },
    label: { en: "Period from", zh: "期间开始" },
    kind: "day",
    help: { en: "First day of the period of the target.", zh: "目标所属期间的第一天。" },
  },
  {
    id: "to",
    name: { en: "PeriodTo", zh: "期间结束" },
    label: { en: "Period to", zh: "期间结束" },
    kind: "day",
    help: { en: "Last day of the period; deals expected on it count.", zh: "期间的最后一天，当天成交的商机计入。" },
  },
  {
    id: "countUndated",
    name: { en: "CountUndated", zh: "计入无日期商机" },
    label: { en: "Count deals without close date", zh: "计入无预计成交日的商机" },
    kind: "flag",
    help: {
      en: "Yes counts deals without an expected close date in this period; No leaves them out.",
      zh: "是：没有预计成交日的商机计入本期；否：不计入。",
    },
  },
  {
    id: "target",
    name: { en: "Target", zh: "销售目标" },
    label: { en: "Target of the period", zh: "本期销售目标" },
    kind: "money",
    min: 0,
    help: { en: "Quota for the same period and currency.", zh: "同一期间、同一币种的销售指标。" },
  },
  {
    id: "closedElsewhere",
    name: { en: "ClosedElsewhere", zh: "其他已完成销售" },
    label: { en: "Closed sales not in the list", zh: "表外已完成销售" },
    kind: "money",
    help: {
      en: "Sales of the period that are not in the Opportunities table. Won deals of the table count by themselves.",
      zh: "本期已完成、但不在商机表中的销售额。表中的赢单会自动计入，请勿重复填写。",
    },
  },
  {
    id: "threshold",
    name: { en: "OffFunnelBelow", zh: "漏斗金额下限" },
    label: { en: "Off-funnel below", zh: "漏斗外：金额低于" },
    kind: "money",
    min: 0,
    help: {
      en: "Deals below this amount are left out of the funnel, won or open; a deal of exactly this amount stays in.",
      zh: "低于此金额的商机（含赢单）不进漏斗；恰好等于此金额的仍计入漏斗。",
    },
  },
  {
    id: "offFunnel",
    name: { en: "OffFunnelSales", zh: "漏斗外销售额" },
    label: { en: "Off-funnel sales of the period", zh: "本期漏斗外销售额" },
    kind: "money",
    min: 0,
    help: {
      en: "All sales expected from orders below the threshold in this period, made and still to come.",
      zh: "本期低于下限的零散订单的全部销售额，含已完成和预计的。",
    },
  },
  {
    id: "addOffFunnel",
    name: { en: "AddOffFunnel", zh: "漏斗外计入预测" },
    label: { en: "Add off-funnel sales to the forecast", zh: "漏斗外销售额计入预测" },
    kind: "flag",
    help: {
      en: "Yes adds them to the forecast. No takes them off the target instead: the same gap, another attainment.",
      zh: "是：加到预测中。否：从目标中扣除。两种口径缺口相同，达成率不同。",
    },
  },
  {
    id: "correlation",
    onlyIn: "addIn",
    name: { en: "Correlation", zh: "商机相关性" },
    label: { en: "How far deals move together", zh: "商机同向变动程度" },
    kind: "share",
    min: 0,
    max: 0.99,
    help: {
      en: "0: each deal is won or lost by itself. Higher where one cause decides many, such as the market or one buyer: the forecast stays, the extremes get likelier. 20% is a fair try.",
      zh: "0 表示各商机互不影响。若同一原因（如市场行情、同一客户）左右多个商机，请调高：预测不变，但极端结果更可能出现。可先试 20%。",
    },
  },
];
