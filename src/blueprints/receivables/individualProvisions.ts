import type { Expr } from "../../formula/expression";
import { native } from "../../formula/native";
import { equal, times } from "../../formula/operations";
import { column, thisRow } from "../../formula/references";
import type { TablePart } from "../blueprint";
import { invoices } from "./ledgerFigures";

const named = (id: string): Expr => thisRow("individualProvisions", id);
const whereNamed = (answer: Expr): Expr => native("IF", equal(named("customer"), ""), "", answer);

export const individual = (id: string) => column("individualProvisions", id);

/** Customers judged one by one; the collective provision leaves them out. */
export const individualProvisions: TablePart = {
  part: "table",
  id: "individualProvisions",
  name: { en: "tblIndividual", zh: "单项计提表" },
  heading: {
    en: "Individual provisions: amount, or a share of what is open",
    zh: "单项计提：填金额，或填占未结金额的比例",
  },
  freeze: false,
  columns: [
    {
      id: "customer",
      heading: { en: "Customer", zh: "客户" },
      kind: "text",
      width: 170,
      from: { table: "customers", column: "customer" },
    },
    {
      id: "exposure",
      heading: { en: "Open", zh: "未结金额" },
      kind: "money",
      formula: whereNamed(native("SUMIFS", invoices("open"), invoices("customer"), named("customer"))),
    },
    { id: "amount", heading: { en: "Amount", zh: "计提金额" }, kind: "money", min: 0 },
    { id: "share", heading: { en: "Share", zh: "计提比例" }, kind: "share", min: 0, max: 1 },
    {
      id: "provision",
      heading: { en: "Provision", zh: "单项准备" },
      kind: "money",
      formula: whereNamed(
        native(
          "IF",
          equal(named("amount"), ""),
          times(native("MAX", 0, named("exposure")), named("share")),
          named("amount"),
        ),
      ),
    },
    { id: "reason", heading: { en: "Reason", zh: "原因" }, kind: "text" },
  ],
};
