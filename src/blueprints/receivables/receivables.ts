import { invoicesTarget } from "../../columns/invoicesTarget";
import { receiptsTarget } from "../../columns/receiptsTarget";
import type { Blueprint } from "../blueprint";
import { agingSheet } from "./agingSheet";
import { customersSheet } from "./customersSheet";
import { fillReceivables } from "./fillReceivables";
import { invoicesSheet } from "./invoicesSheet";
import { receiptsSheet } from "./receiptsSheet";
import { receivablesAbout } from "./receivablesAbout";

export const receivables: Blueprint = {
  id: "receivables",
  version: 2,
  name: { en: "Receivables", zh: "应收账款" },
  purpose: {
    en: "Who owes what, how late, and how much may be lost? Ageing, allowance, DSO and credit limits at any date.",
    zh: "谁欠多少、逾期多久、可能损失多少？任一日期的账龄、坏账准备、周转天数和信用额度。",
  },
  sheets: [agingSheet, invoicesSheet, receiptsSheet, customersSheet, receivablesAbout],
  ownTables: [
    { table: "invoices", target: invoicesTarget, optional: false },
    { table: "receipts", target: receiptsTarget, optional: true },
  ],
  fill: fillReceivables,
};
