import type { Input } from "../blueprint";
import { asOfInput } from "../figureBlocks";

export const agingInputs: readonly Input[] = [
  asOfInput({
    en: "Any day, past ones too: later invoices and receipts are left out.",
    zh: "可为任意日期，包括过去的日期：此后的发票和收款不计入。",
  }),
  {
    id: "creditSales",
    name: { en: "CreditSales", zh: "赊销额" },
    label: { en: "Credit sales of the last days", zh: "最近若干天的赊销额" },
    kind: "money",
    min: 0,
    help: {
      en: "Sales on credit in the number of days below, on the same tax basis as the invoices: both with VAT, or both without.",
      zh: "下方天数内的赊销额，口径须与发票一致：均含税或均不含税。",
    },
  },
  {
    id: "dsoDays",
    name: { en: "SalesDays", zh: "销售天数" },
    label: { en: "Days of these sales", zh: "对应天数" },
    kind: "days",
    min: 1,
    help: { en: "How many days the credit sales cover, e.g. 90.", zh: "上述赊销额对应的天数，如 90。" },
  },
  {
    id: "forwardAdjustment",
    name: { en: "ForwardAdjustment", zh: "前瞻性调整" },
    label: { en: "Forward-looking adjustment", zh: "前瞻性调整" },
    kind: "share",
    min: -1,
    max: 5,
    help: {
      en: "How much worse (or better, below 0) losses are expected than in the past, e.g. 10%.",
      zh: "预计损失较历史恶化的幅度，如 10%；好转填负数。",
    },
  },
  {
    id: "toleratedDays",
    name: { en: "ToleratedDays", zh: "容忍逾期天数" },
    label: { en: "Days overdue tolerated", zh: "容忍逾期天数" },
    kind: "days",
    min: 0,
    help: {
      en: "A customer whose oldest debt is overdue for longer is put on hold.",
      zh: "最早一笔欠款逾期超过此天数的客户将被控货。",
    },
  },
  {
    id: "limitationYears",
    name: { en: "LimitationYears", zh: "诉讼时效年数" },
    label: { en: "Limitation period in years", zh: "诉讼时效（年）" },
    kind: "count",
    min: 1,
    max: 30,
    help: { en: "3 years in China and Germany; ask your lawyer elsewhere.", zh: "中国大陆普通诉讼时效为 3 年。" },
  },
];
