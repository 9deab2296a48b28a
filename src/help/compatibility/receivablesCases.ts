import type { CompatibilityCase } from "./compatibilityCase";

const sales = [[2500], [1750], [2250], [2500], [2000], [2250]];
const monthEnds = [[45930], [45900], [45869], [45838], [45808], [45777]];

export const receivablesCases: readonly CompatibilityCase[] = [
  {
    anchor: "cei",
    title: { en: "Two conventions of collection effectiveness (CEI)", zh: "催收有效性指数（CEI）的两种口径" },
    others: {
      en: "Most sources, such as gaviti.com, take the sales of the whole period. Credit Guru divides the sales of several months by their number first. A third form that puts current receivables past due into the denominator is circulating too; it is a slip, because what is past due is not current.",
      zh: "多数来源（如 gaviti.com）取整个期间的销售额；Credit Guru 先把几个月的销售额除以月数。另有流传的第三种写法，在分母中使用“已逾期的未到期应收账款”，这是笔误，因为逾期款项不属于未到期。",
    },
    ours: {
      en: "The function takes the sales of the period as you give them. For Credit Guru’s figure, divide the sales by the number of months before you give them. Do not compare a CEI of one convention with one of the other.",
      zh: "函数按您给出的期间销售额计算。若要得到 Credit Guru 的数字，请先把销售额除以月数再填入。两种口径的 CEI 不可相互比较。",
    },
    figures: [
      {
        what: { en: "Three months, monthly average of the sales", zh: "三个月，销售额按月平均" },
        elsewhere: "55.9 %",
        id: "AR.CEI",
        given: { opening: 6200, sales: 3630, closing: 6340, closingCurrent: 3590 },
      },
      {
        what: { en: "The same, sales of the whole period", zh: "同上，取整个期间的销售额" },
        elsewhere: "–",
        id: "AR.CEI",
        given: { opening: 6200, sales: 10890, closing: 6340, closingCurrent: 3590 },
      },
    ],
    functions: ["AR.CEI"],
  },
  {
    anchor: "count-back",
    title: { en: "A misprint in the count-back table", zh: "倒推法算例中的错误" },
    others: {
      en: "Oracle’s guide to the exhaustion method shows receivables of 12,000, but its last step calculates with 13,000. It also stops at a month without sales.",
      zh: "Oracle 指南的耗尽法算例列出应收账款 12,000，最后一步却按 13,000 计算；遇到没有销售额的月份即停止。",
    },
    ours: {
      en: "12,000 gives the shorter time; 13,000 gives Oracle’s figure. A month without sales counts with its days, because the debt did wait through it. When the receivables exceed all the sales given, the answer is #NUM!.",
      zh: "按 12,000 得出较短的天数；按 13,000 才得到 Oracle 印出的数字。没有销售额的月份照计天数，因为欠款确实经过了这个月。应收账款超过全部销售额时返回 #NUM!。",
    },
    figures: [
      {
        what: { en: "Receivables of 12,000", zh: "应收账款 12,000" },
        elsewhere: "179.7",
        id: "AR.DSOCOUNTBACK",
        given: { receivables: 12000, monthlySales: sales, monthEnds },
      },
      {
        what: { en: "Receivables of 13,000", zh: "应收账款 13,000" },
        elsewhere: "179.7",
        id: "AR.DSOCOUNTBACK",
        given: { receivables: 13000, monthlySales: sales, monthEnds },
      },
    ],
    functions: ["AR.DSOCOUNTBACK", "AR.DSO"],
  },
  {
    anchor: "credit-notes",
    title: { en: "Credit notes in the ageing analysis", zh: "账龄分析中的红字发票（贷项）" },
    others: {
      en: "ERPNext shows an unlinked credit note as a negative row of its own; some reports made from QuickBooks or Sage data leave credit notes out; some utilities set them off against the oldest debt.",
      zh: "ERPNext 把未关联的贷项显示为单独的负数行；一些基于 QuickBooks 或 Sage 数据的报表不含贷项；也有系统用贷项冲抵最早的欠款。",
    },
    ours: {
      en: 'You choose with credits: "date" (its own bucket, the default), "separate" (a column of its own) or "oldest" (against the oldest debt). In all three the buckets add up to the open amounts.',
      zh: '由参数 credits 选择："date"（按自身日期入段，默认）、"separate"（单独一列）或 "oldest"（冲抵最早的欠款）。三种方式下各账龄段之和都等于未结金额。',
    },
    figures: [],
    functions: ["AR.AGING"],
  },
  {
    anchor: "late-interest",
    title: { en: "Interest rounded a day at a time", zh: "逾期利息按日取整" },
    others: {
      en: "Calculators for the UK’s late payment law round the interest of one day to the penny, then multiply by the days.",
      zh: "按英国逾期付款法计算的工具先把每日利息取整到便士，再乘以天数。",
    },
    ours: {
      en: "Not rounded. For the rounded figure use =ROUND(AR.LATEINTEREST(amount, 1, rate), 2) × days.",
      zh: "不取整。需要取整的数字时，用 =ROUND(AR.LATEINTEREST(金额, 1, 年利率), 2) × 天数。",
    },
    figures: [
      {
        what: {
          en: "5,000, 101 days late at 12.25 %, without the fixed sum",
          zh: "5,000，逾期 101 天，年利率 12.25%，不含固定费用",
        },
        elsewhere: "169.68",
        id: "AR.LATEINTEREST",
        given: { amount: 5000, daysLate: 101, annualRate: 0.1225 },
      },
    ],
    functions: ["AR.LATEINTEREST"],
  },
  {
    anchor: "reminders",
    title: { en: "When reminders go out", zh: "提醒的时间间隔" },
    others: {
      en: "Xero reminds 7, 14 and 21 days after the due date and does not catch up on missed days; Odoo’s community module for credit control steps from e-mail to letter.",
      zh: "Xero 在逾期 7、14、21 天提醒，错过的日子不补发；Odoo 社区的信用控制模块从电子邮件升级到信函。",
    },
    ours: {
      en: "The training’s rhythm: spoken every 7 days, in writing every 10, in person every month, moved to working days.",
      zh: "采用培训的节奏：每 7 天口头、每 10 天书面、每月当面，遇休息日顺延到工作日。",
    },
    figures: [],
    functions: ["AR.REMINDERS", "AR.NEXTACTION"],
  },
];
