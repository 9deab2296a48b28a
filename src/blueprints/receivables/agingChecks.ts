import type { Expr } from "../../formula/expression";
import { native } from "../../formula/native";
import { equal, join, plus, times, unequal } from "../../formula/operations";
import { block, column } from "../../formula/references";
import type { Check } from "../blueprint";
import { eachOnce } from "../eachOnce";
import { sameMoney } from "../sameMoney";
import { bucketTotal, invoices, openBefore, receipts, tomorrow } from "./ledgerFigures";
import { priorMonthEnd } from "./priorMonth";

const onlyDates = (id: string): Expr => equal(native("COUNT", invoices(id)), native("COUNTA", invoices(id)));

export const agingChecks: readonly Check[] = [
  {
    id: "bucketsAreLedger",
    label: { en: "Buckets add up to the open ledger", zh: "各账龄段合计等于未结台账" },
    holds: sameMoney(bucketTotal("open"), block("openTotal")),
  },
  {
    id: "ledgerBalances",
    label: { en: "Open is invoices less receipts", zh: "未结 = 发票 − 收款" },
    holds: sameMoney(block("openTotal"), openBefore(tomorrow)),
  },
  {
    id: "priorIsLedger",
    label: { en: "Prior month: invoices less receipts", zh: "上月末 = 发票 − 收款" },
    holds: sameMoney(bucketTotal("priorOpen"), openBefore(plus(priorMonthEnd, 1))),
  },
  {
    id: "receiptsBelong",
    label: { en: "Receipts belong to an invoice", zh: "收款均对应发票" },
    holds: equal(
      native(
        "SUMPRODUCT",
        times(
          unequal(receipts("invoice"), ""),
          native("ISERROR", native("XMATCH", receipts("invoice"), invoices("invoice"))),
        ),
      ),
      0,
    ),
  },
  {
    id: "invoicesOnce",
    label: { en: "No invoice stands there twice", zh: "发票没有重复" },
    holds: eachOnce(invoices("invoice")),
  },
  {
    id: "noneLater",
    label: { en: "No invoice after the as-of date counts", zh: "截止日之后的发票未计入" },
    holds: equal(native("SUMIFS", invoices("open"), invoices("invoiceDate"), join(">=", tomorrow)), 0),
  },
  {
    id: "openIsDue",
    label: { en: "Open invoices have a due date", zh: "未结发票都有到期日" },
    holds: equal(native("COUNTIFS", invoices("open"), "<>0", invoices("dueDate"), ""), 0),
  },
  {
    id: "rowsCalculate",
    label: { en: "No row in error", zh: "没有出错的行" },
    holds: native("ISNUMBER", native("SUM", column("invoices", "open", "daysPastDue"))),
  },
  {
    id: "datesAreDates",
    label: { en: "Dates are dates", zh: "日期均有效" },
    holds: native(
      "AND",
      onlyDates("invoiceDate"),
      onlyDates("dueDate"),
      equal(native("COUNT", receipts("date")), native("COUNT", receipts("amount"))),
    ),
  },
  {
    id: "allowanceAddsUp",
    label: { en: "Allowance adds up over the buckets", zh: "各段坏账准备合计一致" },
    holds: sameMoney(native("SUM", block("buckets.allowance", { row: "body" })), bucketTotal("allowance")),
  },
];
