import type { TextsOf } from "../definition";
import type { dueDate } from "./dueDate";

export const dueDateTexts: TextsOf<typeof dueDate> = {
  en: {
    purpose:
      "Due date of an invoice: its date plus the credit period, from the month's end and on a pay day if agreed.",
    parameters: {
      invoiceDate: "Date of the invoice, e.g. 2025-03-01",
      days: "Credit period in whole days, e.g. 30",
      monthEnd: "TRUE: counted from the end of the invoice's month; FALSE if omitted",
      payDay: "Day of the month on which the customer pays, 1 to 31; any day if omitted",
    },
    notes: [
      "With payDay, the due date moves on to that day of the month; in a shorter month it is the last day, so 31 means the end of the month.",
      "Format the cell as a date. Days off do not move the due date.",
    ],
  },
  zh: {
    purpose: "发票到期日：发票日期加账期，可从月末起算（月结），并顺延至约定付款日。",
    parameters: {
      invoiceDate: "发票日期，如 2025-03-01",
      days: "账期，整天数，如 30",
      monthEnd: "TRUE 从开票当月月末起算（月结）；省略为 FALSE",
      payDay: "客户每月的付款日，1 至 31，如 10；省略则不限",
    },
    notes: [
      "填写 payDay 时，到期日顺延至该付款日；当月没有这一天则取月末，因此 31 即每月月末。",
      "请将单元格设为日期格式。到期日遇休息日不顺延。",
    ],
  },
};
