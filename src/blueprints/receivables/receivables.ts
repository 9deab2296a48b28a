import { invoicesTarget } from "../../columns/invoicesTarget";
import { receiptsTarget } from "../../columns/receiptsTarget";
import type { Blueprint } from "../blueprint";
import { agingSheet } from "./agingSheet";
import { allowanceSheet } from "./allowanceSheet";
import { cashSheet } from "./cashSheet";
import { collectionLogSheet } from "./collectionLogSheet";
import { collectionSheet } from "./collectionSheet";
import { customersSheet } from "./customersSheet";
import { fillReceivables } from "./fillReceivables";
import { invoicesSheet } from "./invoicesSheet";
import { receiptsSheet } from "./receiptsSheet";
import { receivablesAbout } from "./receivablesAbout";
import { statementSheet } from "./statementSheet";

export const receivables: Blueprint = {
  id: "receivables",
  version: 4,
  name: { en: "Receivables", zh: "应收账款" },
  purpose: {
    en: "Who owes what, how late, and how much may be lost? Ageing, collection, allowance, cash and limits at any date.",
    zh: "谁欠多少、逾期多久、可能损失多少？任一日期的账龄、催收、坏账准备、回款预测和信用额度。",
  },
  sheets: [
    agingSheet,
    collectionSheet,
    allowanceSheet,
    cashSheet,
    statementSheet,
    invoicesSheet,
    receiptsSheet,
    customersSheet,
    collectionLogSheet,
    receivablesAbout,
  ],
  ownTables: [
    { table: "invoices", target: invoicesTarget, optional: false },
    { table: "receipts", target: receiptsTarget, optional: true },
  ],
  fill: fillReceivables,
};
