import type { Expr } from "../../formula/expression";
import { native } from "../../formula/native";
import { atLeast, equal, join, minus, plus } from "../../formula/operations";
import { block, column, input, thisRow } from "../../formula/references";
import type { Sheet } from "../blueprint";
import { palette } from "../look";
import { yesNo } from "../yesNo";
import { invoiceKinds } from "./ledgerWords";

const invoice = (id: string): Expr => thisRow("invoices", id);
/** The day after the as-of date, so that a time of day on it still belongs to it. */
const tomorrow = plus(input("asOf"), 1);

/** An invoice of a later day does not exist yet; a receipt of a later day has not come yet. Whole cents, so that paid is 0. */
const open: Expr = native(
  "IF",
  atLeast(invoice("invoiceDate"), tomorrow),
  0,
  native(
    "ROUND",
    minus(
      invoice("amount"),
      native(
        "SUMIFS",
        column("receipts", "amount"),
        column("receipts", "invoice"),
        invoice("invoice"),
        column("receipts", "date"),
        join("<", tomorrow),
      ),
    ),
    2,
  ),
);

const daysPastDue: Expr = native(
  "IF",
  native("OR", equal(invoice("open"), 0), equal(invoice("dueDate"), "")),
  "",
  native("MAX", 0, minus(input("asOf"), native("INT", invoice("dueDate")))),
);

/** The bucket is counted from the bounds, so that it follows them without a call of the add-in a row. */
const bucket: Expr = native(
  "IF",
  equal(invoice("daysPastDue"), ""),
  "",
  native(
    "INDEX",
    block("buckets.bucket"),
    plus(1, native("COUNTIF", block("buckets.to"), join("<", invoice("daysPastDue")))),
  ),
);

export const invoicesSheet: Sheet = {
  id: "invoices",
  name: { en: "Invoices", zh: "发票" },
  line: {
    en: "The ledger: what is open at the as-of date, how late, in which bucket",
    zh: "发票台账：截止日的未结金额、逾期天数、账龄段",
  },
  tabColor: palette.first,
  gutter: false,
  landscape: true,
  bands: [
    [
      {
        column: 0,
        columns: 8,
        parts: [
          {
            part: "title",
            title: { en: "Invoices", zh: "发票" },
            subtitle: {
              en: "Amounts include VAT if your receivables do. Credit notes without an invoice are negative amounts.",
              zh: "应收含税的，金额填含税数。不对应具体发票的红字发票(贷项)填负数。",
            },
          },
          {
            part: "table",
            id: "invoices",
            name: { en: "tblInvoices", zh: "发票表" },
            columns: [
              { id: "invoice", heading: { en: "Invoice", zh: "发票号" }, kind: "text" },
              { id: "customer", heading: { en: "Customer", zh: "客户" }, kind: "text", width: 170 },
              { id: "invoiceDate", heading: { en: "Invoice date", zh: "开票日期" }, kind: "day" },
              { id: "termsDays", heading: { en: "Terms days", zh: "账期天数" }, kind: "days", min: 0 },
              { id: "dueDate", heading: { en: "Due date", zh: "到期日" }, kind: "day" },
              { id: "amount", heading: { en: "Amount", zh: "金额" }, kind: "exactMoney" },
              { id: "kind", heading: { en: "Kind", zh: "款项类型" }, kind: "text", words: invoiceKinds },
              {
                id: "disputed",
                heading: { en: "Disputed", zh: "有争议" },
                kind: "flag",
                highlights: [{ when: { operator: "EqualTo", value: yesNo.yes }, look: "warning" }],
              },
              { id: "disputeReason", heading: { en: "Dispute reason", zh: "争议原因" }, kind: "text", width: 150 },
              {
                id: "open",
                heading: { en: "Open at as-of", zh: "截止日未结金额" },
                kind: "exactMoneyOrDash",
                formula: open,
              },
              {
                id: "daysPastDue",
                heading: { en: "Days past due", zh: "逾期天数" },
                kind: "days",
                formula: daysPastDue,
              },
              { id: "bucket", heading: { en: "Bucket", zh: "账龄段" }, kind: "text", formula: bucket },
            ],
          },
        ],
      },
    ],
  ],
};
