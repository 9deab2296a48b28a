import type { BothLanguages } from "../../functions/bothLanguages";
import type { SampleChoices } from "./sampleCosts";
import type { TypedRow } from "./typedRow";
import { impactFactors, whoseWords } from "./valueWords";

interface ImpactLine {
  readonly factor: keyof typeof impactFactors;
  readonly change: BothLanguages;
  readonly unit: BothLanguages;
  readonly before: number;
  readonly after: number;
  /** In euros. */
  readonly unitValue: number;
  readonly timesYearly: number;
  readonly confidence: number;
  readonly evidence: BothLanguages;
  readonly whose: keyof typeof whoseWords;
}

const pallets: BothLanguages = { en: "pallets", zh: "托盘" };
const minutes: BothLanguages = { en: "minutes", zh: "分钟" };
const hours: BothLanguages = { en: "hours", zh: "小时" };

/** One line costs the customer something: a case without a weak side is not believed. */
const lines: readonly ImpactLine[] = [
  {
    factor: "inventory",
    change: { en: "Safety stock of packaging film", zh: "包装膜安全库存" },
    unit: pallets,
    ...{ before: 120, after: 90, unitValue: 95, timesYearly: 1, confidence: 0.8 },
    evidence: { en: "Stock report of twelve months", zh: "近 12 个月库存报表" },
    whose: "customer",
  },
  {
    factor: "inventory",
    change: { en: "Finished goods waiting for release", zh: "待放行成品" },
    unit: pallets,
    ...{ before: 410, after: 330, unitValue: 48, timesYearly: 1, confidence: 0.7 },
    evidence: { en: "Warehouse count in April", zh: "4 月仓库盘点" },
    whose: "customer",
  },
  {
    factor: "money",
    change: { en: "Penalties for late delivery", zh: "交货延误罚款" },
    unit: { en: "cases", zh: "次" },
    ...{ before: 22, after: 9, unitValue: 850, timesYearly: 1, confidence: 0.6 },
    evidence: { en: "Claims of last year", zh: "上年客诉索赔记录" },
    whose: "customer",
  },
  {
    factor: "people",
    change: { en: "Saturday overtime of maintenance", zh: "维修周六加班" },
    unit: hours,
    ...{ before: 14, after: 6, unitValue: 46, timesYearly: 48, confidence: 0.75 },
    evidence: { en: "Time sheets of the works", zh: "工厂考勤表" },
    whose: "customer",
  },
  {
    factor: "people",
    change: { en: "Learning the new controls", zh: "学习新控制系统" },
    unit: hours,
    ...{ before: 0, after: 80, unitValue: 38, timesYearly: 1, confidence: 1 },
    evidence: { en: "Training plan", zh: "培训计划" },
    whose: "ours",
  },
  {
    factor: "asset",
    change: { en: "Line rented for the peak season", zh: "旺季租用灌装线" },
    unit: { en: "weeks", zh: "周" },
    ...{ before: 5, after: 1, unitValue: 3_200, timesYearly: 1, confidence: 0.7 },
    evidence: { en: "Rental invoices", zh: "租赁发票" },
    whose: "customer",
  },
  {
    factor: "capability",
    change: { en: "Small batches turned down", zh: "放弃的小批量订单" },
    unit: { en: "orders", zh: "单" },
    ...{ before: 16, after: 6, unitValue: 1_900, timesYearly: 1, confidence: 0.5 },
    evidence: { en: "Sales department, margin an order", zh: "销售部，每单毛利" },
    whose: "customer",
  },
  {
    factor: "time",
    change: { en: "Change-over of the format", zh: "规格切换" },
    unit: minutes,
    ...{ before: 45, after: 20, unitValue: 3, timesYearly: 420, confidence: 0.8 },
    evidence: { en: "Timed on site, ten change-overs", zh: "现场计时，10 次切换" },
    whose: "measured",
  },
  {
    factor: "time",
    change: { en: "Release of a batch", zh: "批次放行" },
    unit: hours,
    ...{ before: 9, after: 7, unitValue: 21, timesYearly: 250, confidence: 0.6 },
    evidence: { en: "Dairy of the same size", zh: "同规模乳品厂" },
    whose: "reference",
  },
];

export const sampleImpact = ({ language, level }: SampleChoices): TypedRow[] =>
  lines.map(({ factor, change, unit, unitValue, evidence, whose, ...figures }) => ({
    ...figures,
    factor: impactFactors[factor][language],
    change: change[language],
    unit: unit[language],
    unitValue: unitValue * level,
    evidence: evidence[language],
    whose: whoseWords[whose][language],
  }));
