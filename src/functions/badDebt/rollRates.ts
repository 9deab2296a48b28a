import { lifetimeLossRates, rollRates as pooledRates } from "../../core/badDebt/rollRates";
import type { Language } from "../bothLanguages";
import { defineFunction, spills, type Answer } from "../definition";
import { Failure } from "../failure";
import { headings, share, withDefault } from "../parameters";
import { at } from "../place";
import { numberBlock, type NumberBlock } from "../numberBlock";

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
});
