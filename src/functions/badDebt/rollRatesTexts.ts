import type { TextsOf } from "../definition";
import type { rollRates } from "./rollRates";

export const rollRatesTexts: TextsOf<typeof rollRates> = {
  en: {
    purpose: "Roll rates of receivables from each ageing bucket to the next, and the lifetime loss rates they lead to.",
    parameters: {
      bucketsByMonth: "Balances: one row a month, oldest first; one column a bucket one month wide",
      lgd: "Share of the last bucket that is lost, e.g. 0.6; 1 (all of it) if omitted",
      headings: 'Language of a row of headings, "en" or "zh"; none if omitted',
    },
    notes: [
      "One row a bucket: the roll rate to the next bucket, and the loss rate over the whole life. The last bucket has no roll rate, and its loss rate is lgd.",
      "Roll rate: next bucket a month later ÷ this bucket, each added up over all months. Loss rate: the rolls from the bucket to the last one multiplied, × lgd.",
      "A roll rate above 1 (old debts came back, or a month is missing) is shown as it is; a loss rate never exceeds lgd.",
      "Give each month its row without a gap. Blank rows are skipped, a blank cell is an empty bucket. Leave headings and dates out of the range.",
      'Set credit notes off first, as AR.AGING does with "oldest": a bucket in credit cannot roll. Use the loss rates in BADDEBT.ALLOWANCE.',
    ],
  },
  zh: {
    purpose: "计算应收账款各账龄段向下一段的迁徙率，以及由此得出的整个存续期损失率。",
    parameters: {
      bucketsByMonth: "各月余额：每月一行，最早的月份在上；每个账龄段一列，段宽一个月",
      lgd: "最后一段的损失比例，如 0.6；省略为 1（全部损失）",
      headings: '标题行的语言，"en" 或 "zh"；省略则无标题行',
    },
    notes: [
      "每个账龄段一行：向下一段的迁徙率、整个存续期损失率。最后一段没有迁徙率，其损失率即 lgd。",
      "迁徙率：下一段次月余额 ÷ 本段当月余额，各月先分别求和再相除。损失率：从本段到最后一段的迁徙率连乘 × lgd。",
      "大于 1 的迁徙率（旧账重新计入或缺少月份）照实返回；损失率不超过 lgd。",
      "月份须逐月连续。空白行会被跳过，空白单元格视为该段无余额。选区请勿包含标题和日期。",
      '请先冲抵红字发票(贷项)（如 AR.AGING 的 "oldest"）：贷方余额无法迁徙。所得损失率可用于 BADDEBT.ALLOWANCE。',
    ],
  },
};
