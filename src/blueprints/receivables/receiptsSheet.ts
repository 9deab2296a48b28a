import type { Sheet } from "../blueprint";
import { palette } from "../look";
import { receiptKinds } from "./ledgerWords";

export const receiptsSheet: Sheet = {
  id: "receipts",
  name: { en: "Receipts", zh: "收款" },
  line: {
    en: "Payments, credit notes and write-offs against invoices, with their dates",
    zh: "针对发票的回款、红字发票(贷项)和核销，含日期",
  },
  tabColor: palette.first,
  gutter: false,
  landscape: true,
  bands: [
    [
      {
        column: 0,
        columns: 5,
        parts: [
          {
            part: "title",
            title: { en: "Receipts", zh: "收款" },
            subtitle: {
              en: "One row a payment and invoice. The date decides: a receipt after the as-of date has not come yet.",
              zh: "每笔收款、每张发票一行。以日期为准：截止日之后的收款视为尚未收到。",
            },
          },
          {
            part: "table",
            id: "receipts",
            name: { en: "tblReceipts", zh: "收款表" },
            columns: [
              { id: "date", heading: { en: "Date", zh: "收款日期" }, kind: "day" },
              { id: "customer", heading: { en: "Customer", zh: "客户" }, kind: "text", width: 170 },
              { id: "invoice", heading: { en: "Invoice", zh: "发票号" }, kind: "text" },
              { id: "amount", heading: { en: "Amount", zh: "金额" }, kind: "exactMoney" },
              { id: "kind", heading: { en: "Kind", zh: "类型" }, kind: "text", width: 130, words: receiptKinds },
            ],
          },
        ],
      },
    ],
  ],
};
