import { aboutSheet } from "../aboutSheet";

export const receivablesAbout = aboutSheet({
  line: {
    en: "How to read it, what is open at a date, assumptions with sources",
    zh: "阅读方法、截止日口径、假设及来源",
  },
  question: {
    en: "It answers: who owes what, how late is it, and how much of it may be lost?",
    zh: "本工作簿回答：谁欠多少、逾期多久、可能损失多少？",
  },
  reading: {
    heading: { en: "What is open at a date", zh: "截止日的未结金额" },
    lines: [
      {
        term: { en: "Open at as-of", zh: "截止日未结金额" },
        meaning: {
          en: "Amount − all receipts of that invoice dated on or before the as-of date; so any past day shows what was open then.",
          zh: "金额 − 该发票在截止日当天及以前的全部收款，因此任一过去日期都显示当时的余额。",
        },
      },
      {
        term: { en: "Later invoices", zh: "此后的发票" },
        meaning: {
          en: "Invoices dated after the as-of date are left out. A receipt before its invoice shows as CHECK at “Open is invoices less receipts”.",
          zh: "开票日期晚于截止日的发票不计入。收款早于开票的，在“未结 = 发票 − 收款”处提示检查。",
        },
      },
      {
        term: { en: "Days past due", zh: "逾期天数" },
        meaning: {
          en: "As-of date − due date; on the due date an invoice is not late. Blank when nothing is open.",
          zh: "截止日 − 到期日；到期当天不算逾期。已结清的为空。",
        },
      },
      {
        term: { en: "Credit notes", zh: "红字发票(贷项)" },
        meaning: {
          en: "Against an invoice: a receipt of that kind. Without one: a negative invoice, aged by its own due date.",
          zh: "对应发票的，作为该类型的收款；不对应发票的，作为负数发票，按其自身到期日归入账龄段。",
        },
      },
      {
        term: { en: "Buckets", zh: "账龄段" },
        meaning: {
          en: "A bound belongs to its bucket. The buckets always add up to the open ledger.",
          zh: "上限当天计入本段。各账龄段之和恒等于未结台账。",
        },
      },
      {
        term: { en: "Customers", zh: "客户" },
        meaning: {
          en: "The customers of the ledger, of many the 200 largest; Aging says what is open with others. Add them below.",
          zh: "客户表列出台账中的客户，最多取金额最大的 200 个；其余客户的余额列在账龄分析中，可在下方添加。",
        },
      },
      {
        term: { en: "Decision", zh: "控货决定" },
        meaning: {
          en: "Hold when the oldest debt is overdue for longer than tolerated, or when the exposure is above the limit; else release.",
          zh: "最长逾期天数超过容忍天数，或已用额度超过信用额度时控货，否则放行。",
        },
      },
      {
        term: { en: "Whom to remind", zh: "催收对象" },
        meaning: {
          en: "Open invoices past due that are not in dispute. Disputes stand apart; credit notes are left to be set off.",
          zh: "已过到期日且无争议的未结发票。争议单列，红字发票(贷项)留待抵扣。",
        },
      },
      {
        term: { en: "Kept promises", zh: "承诺兑现" },
        meaning: {
          en: "Cash and bills of the customer from the talk to the promised day reach the amount. Until that day a promise is not yet due.",
          zh: "自沟通日至承诺日，该客户的回款和票据达到承诺金额。承诺日未过的为未到期。",
        },
      },
      {
        term: { en: "Allowance", zh: "坏账准备" },
        meaning: {
          en: "Customers named on Allowance are judged alone and leave the collective base, so nothing counts twice. Aging shows both figures.",
          zh: "“坏账准备”中列名的客户单项计提，不再计入组合基数，不会重复。账龄分析同时列示两个数字。",
        },
      },
      {
        term: { en: "Expected cash", zh: "预计回款" },
        meaning: {
          en: "Due date plus the usual delay. What should have come by the as-of date has no day and stands apart.",
          zh: "到期日加通常延迟天数。截止日前应到未到的款项日期未定，单列。",
        },
      },
    ],
  },
  assumptions: [
    {
      term: { en: "Loss rates", zh: "损失率" },
      meaning: {
        en: "Example of IFRS 9 Financial Instruments, Illustrative Example 12: replace them with your own history.",
        zh: "IFRS 9《金融工具》示例 12 的数值，请改为贵公司的历史损失率。",
      },
    },
    {
      term: { en: "Days sales outstanding", zh: "应收账款周转天数" },
      meaning: {
        en: "Receivables ÷ credit sales × days. Receivables usually include VAT and sales usually do not: use one basis for both.",
        zh: "应收账款 ÷ 赊销额 × 天数。应收通常含税而销售额通常不含税，两者须用同一口径。",
      },
    },
    {
      term: { en: "Collection effectiveness", zh: "收款有效率" },
      meaning: {
        en: "(Open before these sales + sales − open) ÷ (the same − what is not due yet): the share collected of what could have been.",
        zh: "(该期销售之前的余额 + 赊销额 − 未结) ÷ (前两项之和 − 未到期)：能收回的款项中已收回的比例。",
      },
    },
    {
      term: { en: "Grades and terms", zh: "等级与付款方式" },
      meaning: {
        en: "A published 100-point scale; which grade gets which terms, and the grades BBB to B, are our proposal.",
        zh: "公开的百分制等级；各等级对应的付款方式以及 BBB 至 B 等级为本工具的建议。",
      },
    },
    {
      term: { en: "Individual provision", zh: "单项计提" },
      meaning: {
        en: "IFRS 9 B5.5.5 and China's CAS 22 let debts of unlike risk be judged alone. Amounts and shares are yours.",
        zh: "IFRS 9 B5.5.5 和《企业会计准则第 22 号》允许对风险特征不同的款项单独评估。金额和比例由您判断。",
      },
    },
    {
      term: { en: "Calls and reminders", zh: "催收与提醒" },
      meaning: {
        en: "Order of callers, scripts, excuses, outcomes, rhythm of reminders: our training. From which day who calls: ours.",
        zh: "换人催收次序、话术、借口、结果及节奏（每周口头、每旬书面、每月当面）来自我们的培训；各责任人的起始天数为本工具的建议。",
      },
    },
    {
      term: { en: "Letters", zh: "函件级别" },
      meaning: {
        en: "Firm from day 16, final from day 46, 10 days to pay: ours. Have a lawyer read the final notice before you send it.",
        zh: "逾期 16 天起正式催款、46 天起最后通知、付款期限 10 天，均为本工具的建议。最后通知发出前请律师审阅。",
      },
    },
    {
      term: { en: "Usual delay", zh: "通常延迟天数" },
      meaning: {
        en: "Your own experience: days between due date and payment. Blank counts as 0.",
        zh: "按贵公司经验填写到期日与收款日之间的天数，空白视为 0。",
      },
    },
    {
      term: { en: "Limitation", zh: "诉讼时效" },
      meaning: {
        en: "Years of the input after the last due date of what is open; a promise or acknowledgement starts it anew. No legal advice.",
        zh: "未结款项的最后到期日加上输入的年数；付款承诺或对账确认会使时效重新起算。不构成法律意见。",
      },
    },
  ],
});
