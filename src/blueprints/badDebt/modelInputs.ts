import type { Expr } from "../../formula/expression";
import { input } from "../../formula/references";
import type { Input } from "../blueprint";

export const modelInputs: readonly Input[] = [
  {
    id: "yearSales",
    name: { en: "YearlyCreditSales", zh: "年赊销额" },
    label: { en: "Sales on credit a year", zh: "年赊销额" },
    kind: "money",
    min: 0,
    help: {
      en: "Sales of a whole year that customers pay later. Use the same tax basis as for the DSO.",
      zh: "全年赊销额，含税口径须与应收账款周转天数一致。",
    },
  },
  {
    id: "netMargin",
    name: { en: "NetMargin", zh: "净利率" },
    label: { en: "Net margin before bad debt and financing", zh: "净利率（未扣坏账与资金成本）" },
    kind: "share",
    help: {
      en: "Profit after all costs but bad debts and the financing of receivables, as a share of sales. Not the gross margin.",
      zh: "扣除全部成本、但未扣坏账损失和应收账款资金成本的利润 ÷ 销售额。不是毛利率。",
    },
  },
  {
    id: "contributionMargin",
    name: { en: "ContributionMargin", zh: "边际贡献率" },
    label: { en: "Contribution margin of extra sales", zh: "额外销售的边际贡献率" },
    kind: "share",
    help: {
      en: "What one more sale adds after its own variable costs, as a share of sales. At least the net margin.",
      zh: "多做一笔销售扣除其变动成本后的贡献 ÷ 销售额，不低于净利率。",
    },
  },
  {
    id: "badDebtRate",
    name: { en: "BadDebtRate", zh: "坏账率" },
    label: { en: "Bad-debt rate", zh: "坏账率" },
    kind: "share",
    help: { en: "Share of the sales on credit that is never paid.", zh: "始终收不回的金额占赊销额的比例。" },
  },
  {
    id: "badYearRate",
    name: { en: "BadYearRate", zh: "不利年份坏账率" },
    label: { en: "Bad-debt rate in a bad year", zh: "不利年份的坏账率" },
    kind: "share",
    help: {
      en: "What the rate may be if a large customer fails: for the comparison only.",
      zh: "若有大客户倒闭，坏账率可能达到的水平，仅用于比较。",
    },
  },
  {
    id: "collectionDays",
    name: { en: "CollectionDays", zh: "回款天数" },
    label: { en: "Days sales outstanding (DSO)", zh: "应收账款周转天数（DSO）" },
    kind: "days",
    min: 0,
    help: {
      en: "Days that customers take to pay, on average of the year.",
      zh: "全年平均，从销售到收回货款的天数。",
    },
  },
  {
    id: "borrowingRate",
    name: { en: "BorrowingRate", zh: "年借款利率" },
    label: { en: "Borrowing rate a year", zh: "年借款利率" },
    kind: "share",
    help: {
      en: "What money costs you, a year: the bank's rate, or what the owners want for it.",
      zh: "本企业一年的资金成本：银行借款利率，或股东要求的回报率。",
    },
  },
  {
    id: "yearDays",
    name: { en: "InterestYearDays", zh: "计息年天数" },
    label: { en: "Days of a year for interest", zh: "计息的全年天数" },
    kind: "days",
    min: 360,
    max: 366,
    help: { en: "365, or 360 where your bank counts so.", zh: "365；银行按 360 天计息的填 360。" },
  },
];

/** What a formula of the model needs before it can say anything. */
export const modelFigures: readonly Expr[] = [
  "yearSales",
  "netMargin",
  "badDebtRate",
  "collectionDays",
  "borrowingRate",
  "yearDays",
].map(input);
