import type { Expr } from "../../formula/expression";
import { native } from "../../formula/native";
import { divide, minus, plus, times } from "../../formula/operations";
import { block, input } from "../../formula/references";
import { call } from "../addInFunctions";
import type { MatrixColumn } from "../blueprint";
import { yesNo } from "../yesNo";
import { bucketTotal, invoices, openLedger, whereNotNought } from "./ledgerFigures";
import { openAtPriorMonthEnd } from "./priorMonth";

const bounds: readonly number[] = [0, 30, 60, 90];
/** Loss rates of IFRS 9, Illustrative Example 12. */
const lossRates: readonly number[] = [0.003, 0.016, 0.036, 0.066, 0.106];

/** One more than bounds. */
export const bucketCount = lossRates.length;

const body = (id: string): Expr => block(`buckets.${id}`, { row: "body" });

export const bucketColumns: readonly MatrixColumn[] = [
  {
    id: "bucket",
    heading: { en: "Bucket", zh: "账龄段" },
    kind: "text",
    cells: {
      spill: (language) =>
        call("AR.BUCKET", {
          due: minus(input("asOf"), block("buckets.from")),
          asOf: input("asOf"),
          bounds: block("buckets.to"),
          language,
        }),
    },
  },
  {
    id: "from",
    heading: { en: "From day", zh: "起（天）" },
    kind: "days",
    cells: { formula: (row) => (row === 0 ? undefined : plus(block("buckets.to", { row: row - 1 }), 1)) },
  },
  {
    id: "to",
    heading: { en: "To day", zh: "止（天）" },
    kind: "days",
    cells: {
      inputs: bounds,
      min: 0,
      help: {
        en: "Last day past due of this bucket. Rising; 0 keeps what is not due in a bucket of its own.",
        zh: "本段的最大逾期天数，须逐段增大；首段为 0 时未到期款项单列。",
      },
    },
  },
  {
    id: "open",
    heading: { en: "Open", zh: "未结金额" },
    kind: "money",
    cells: { spill: native("TRANSPOSE", call("AR.AGING", { ...openLedger, bounds: block("buckets.to") })) },
    total: native("SUM", body("open")),
  },
  {
    id: "share",
    heading: { en: "Share", zh: "占比" },
    kind: "share",
    cells: {
      formula: (row) =>
        whereNotNought(bucketTotal("open"), divide(block("buckets.open", { row }), bucketTotal("open"))),
    },
  },
  {
    id: "priorOpen",
    heading: { en: "Prior month end", zh: "上月末" },
    kind: "money",
    cells: { spill: openAtPriorMonthEnd },
    total: native("SUM", body("priorOpen")),
  },
  {
    id: "change",
    heading: { en: "Change", zh: "变动" },
    kind: "moneyOrDash",
    cells: { formula: (row) => minus(block("buckets.open", { row }), block("buckets.priorOpen", { row })) },
    total: minus(bucketTotal("open"), bucketTotal("priorOpen")),
  },
  {
    id: "disputed",
    heading: { en: "Disputed", zh: "有争议" },
    kind: "moneyOrDash",
    cells: {
      formula: (row) => (language) =>
        native(
          "SUMIFS",
          invoices("open"),
          invoices("bucket"),
          block("buckets.bucket", { row }),
          invoices("disputed"),
          yesNo.yes[language],
        ),
    },
    total: native("SUM", body("disputed")),
  },
  {
    id: "lossRate",
    heading: { en: "Loss rate", zh: "损失率" },
    kind: "share",
    cells: {
      inputs: lossRates,
      min: 0,
      max: 1,
      help: {
        en: "Share of this bucket that is never paid, from your own history. The first figures are an example of IFRS 9.",
        zh: "本段最终收不回的比例，请按历史数据填写；初始值为 IFRS 9 示例。",
      },
    },
  },
  {
    id: "allowance",
    heading: { en: "Allowance", zh: "坏账准备" },
    kind: "money",
    cells: {
      formula: (row) =>
        times(
          times(native("MAX", 0, block("buckets.open", { row })), block("buckets.lossRate", { row })),
          plus(1, input("forwardAdjustment")),
        ),
    },
    total: call("BADDEBT.ALLOWANCE", {
      balances: body("open"),
      lossRates: block("buckets.lossRate"),
      forwardAdjustment: input("forwardAdjustment"),
    }),
  },
];
