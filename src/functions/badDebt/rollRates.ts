import { lifetimeLossRates, rollRates as pooledRates } from "../../core/badDebt/rollRates";
import type { Language } from "../bothLanguages";
import { defineFunction, spills, type Answer } from "../definition";
import { Failure } from "../failure";
import { headings, share, withDefault } from "../parameters";
import { at } from "../place";
import { numberBlock, type NumberBlock } from "./numberBlock";

const HEADINGS: Readonly<Record<Language, readonly string[]>> = {
  en: ["Roll rate to the next bucket", "Lifetime loss rate"],
  zh: ["向下一账龄段的迁徙率", "整个存续期损失率"],
};

/** The balances of the months that are filled in: blank rows between years or below the list are no months. */
function filledMonths({ values, columns }: NumberBlock, argument: string): Float64Array {
  const kept: number[] = [];
  for (let start = 0; start < values.length; start += columns) {
    const month = values.subarray(start, start + columns);
    if (!month.every(Number.isNaN)) kept.push(...month);
  }
  if (columns < 2 || kept.length < 2 * columns)
    throw new Failure(
      "#VALUE!",
      at(
        { argument },
        {
          en: `${kept.length / columns} × ${columns} (months × buckets) is too little. Give at least two months, one a row, and two buckets, one a column.`,
          zh: `${kept.length / columns} 个月 × ${columns} 个账龄段，数据不足。至少需要两个月（每月一行）和两个账龄段（每段一列）。`,
        },
      ),
    );
  return Float64Array.from(kept);
}

const emptyBucket = (bucket: number): Failure =>
  new Failure(
    "#DIV/0!",
    at(
      { argument: "bucketsByMonth", column: bucket + 1 },
      {
        en: "this bucket is empty in every month before the last, so nothing could roll on from it.",
        zh: "除最后一个月外，该账龄段各月余额均为 0，无法计算迁徙率。",
      },
    ),
  );

export const rollRates = defineFunction({
  id: "BADDEBT.ROLLRATES",
  parameters: {
    bucketsByMonth: numberBlock({ kind: "money", min: 0 }),
    lgd: withDefault(share(), 1),
    headings: headings(),
  },
  result: spills<"bucketsByMonth" | "lgd" | "headings">(({ bucketsByMonth, headings: row }) => ({
    rows: (bucketsByMonth?.columns ?? 1) + (row === undefined ? 0 : 1),
    columns: 2,
  })),
  compute({ bucketsByMonth, lgd, headings: wanted }) {
    const buckets = bucketsByMonth.columns;
    const rolls = pooledRates(filledMonths(bucketsByMonth, "bucketsByMonth"), buckets);
    const losses = lifetimeLossRates(rolls, lgd);
    const rows: (Answer | Failure)[][] = losses.map((loss, bucket) => [
      // Money does not roll on from the last bucket.
      bucket === rolls.length ? "" : (rolls[bucket] ?? emptyBucket(bucket)),
      loss ?? emptyBucket(rolls.findIndex((roll, other) => other >= bucket && roll === undefined)),
    ]);
    return wanted === undefined ? rows : [HEADINGS[wanted], ...rows];
  },
  example: {
    given: {
      bucketsByMonth: [
        [1000, 200, 100],
        [1100, 250, 80],
        [1200, 275, 125],
      ],
      lgd: 0.6,
    },
    answer: [
      [0.25, 0.0683333333333333],
      [0.455555555555556, 0.273333333333333],
      ["", 0.6],
    ],
  },
  texts: {
    en: {
      purpose:
        "Roll rates of receivables from each ageing bucket to the next, and the lifetime loss rates they lead to.",
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
  },
});
