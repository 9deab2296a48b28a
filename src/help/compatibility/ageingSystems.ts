import type { BothLanguages } from "../../functions/bothLanguages";

/** How a system sorts open items by age, and how AR.AGING does the same. */
export interface AgeingSystem {
  readonly system: BothLanguages;
  readonly ageFrom: BothLanguages;
  readonly buckets: BothLanguages;
  readonly match: BothLanguages;
}

const dueDate = { en: "due date", zh: "到期日" };
const same = (text: string): BothLanguages => ({ en: text, zh: text });

export const ageingSystems: readonly AgeingSystem[] = [
  {
    system: { en: "Key Account Toolkit", zh: "大客户工具箱" },
    ageFrom: dueDate,
    buckets: {
      en: "not due (0 and less), 1–30, 31–60, 61–90, 91+",
      zh: "未到期（0 及以下）、1–30、31–60、61–90、91 以上",
    },
    match: { en: "as it is", zh: "默认即是" },
  },
  {
    system: same("ERPNext"),
    ageFrom: {
      en: "due date, else posting date; the supplier’s invoice date or the posting date by choice",
      zh: "到期日，无则取过账日期；也可选供应商发票日期或过账日期",
    },
    buckets: {
      en: "0–30, 31–60, 61–90, 91–120, 121+; what is not due yet is in no bucket, only in the outstanding column",
      zh: "0–30、31–60、61–90、91–120、121 以上；未到期款项不在任何账龄段，只计入未清金额列",
    },
    match: {
      en: "bounds {30,60,90,120}; our first bucket also holds what is not due yet, so that the buckets add up",
      zh: "bounds 填 {30,60,90,120}；我们的首段还包含未到期款项，因此各段之和等于总额",
    },
  },
  {
    system: same("QuickBooks"),
    ageFrom: { en: "due date; transaction date by choice", zh: "到期日；可选交易日期" },
    buckets: { en: "current, 1–30, 31–60, 61–90, over 90", zh: "未到期、1–30、31–60、61–90、超过 90" },
    match: {
      en: "as it is; for its other setting give the transaction dates as dueDates",
      zh: "默认即是；若其设置为交易日期，把交易日期填入 dueDates",
    },
  },
  {
    system: same("Sage"),
    ageFrom: { en: "invoice date", zh: "发票日期" },
    buckets: {
      en: "0–29, 30–59, 60–89, 90–119, 120+. Its own example contradicts this: 11 May is 60 days before 10 July, and is shown in 30–59",
      zh: "0–29、30–59、60–89、90–119、120 以上。其算例与规则不符：5 月 11 日距 7 月 10 日 60 天，却列在 30–59",
    },
    match: {
      en: "invoice dates as dueDates, bounds {29,59,89,119}",
      zh: "把发票日期填入 dueDates，bounds 填 {29,59,89,119}",
    },
  },
  {
    system: { en: "Odoo, community ageing report", zh: "Odoo 社区账龄报表" },
    ageFrom: dueDate,
    buckets: {
      en: "not due, 1–30, 31–60, 61–90, 91–120, older; with intervals of one’s own, items outside all of them are in no column",
      zh: "未到期、1–30、31–60、61–90、91–120、更早；自定义区间时，区间以外的款项不在任何一列",
    },
    match: { en: "bounds {0,30,60,90,120}", zh: "bounds 填 {0,30,60,90,120}" },
  },
  {
    system: same("Sage Intacct"),
    ageFrom: { en: "invoice or due date, by choice", zh: "发票日期或到期日，可选" },
    buckets: { en: "0–30, 31–60, 61–90, 91–120, 121+", zh: "0–30、31–60、61–90、91–120、121 以上" },
    match: { en: "bounds {30,60,90,120}", zh: "bounds 填 {30,60,90,120}" },
  },
];
