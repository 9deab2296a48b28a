import { native } from "../../formula/native";
import { divide, minus, plus, times, unequal } from "../../formula/operations";
import { block, column, input } from "../../formula/references";
import type { Language } from "../../functions/bothLanguages";
import { call } from "../addInFunctions";
import type { Result } from "../blueprint";
import { yesNo } from "../yesNo";
import { bucketCount } from "./bucketColumns";
import { collectionSpeed } from "./collectionSpeed";
import { bucketTotal, invoices, whereNotNought } from "./ledgerFigures";
import { totalWord } from "./ledgerWords";

const concentrationOf = 10;

/** From the list by customer below, whose last row is its total; where there are fewer customers, of all of them. */
const topTen = (language: Language) => {
  const [name, total] = [
    block("byCustomer.space", { column: 0 }),
    block("byCustomer.space", { column: bucketCount + 1 }),
  ];
  const counts = times(native("ISNUMBER", total), unequal(name, totalWord[language]));
  return native("SUM", native("LARGE", native("IF", counts, total, 0), native("SEQUENCE", concentrationOf)));
};

export const agingResults: readonly Result[] = [
  {
    id: "openTotal",
    label: { en: "Open receivables", zh: "应收账款余额" },
    kind: "money",
    lead: true,
    formula: native("SUM", invoices("open")),
  },
  {
    id: "overdue",
    label: { en: "Of which overdue", zh: "其中：逾期" },
    kind: "money",
    formula: native("SUMIFS", invoices("open"), invoices("daysPastDue"), ">0"),
  },
  {
    id: "overdueShare",
    label: { en: "Overdue share", zh: "逾期占比" },
    kind: "share",
    lead: true,
    formula: whereNotNought(block("openTotal"), divide(block("overdue"), block("openTotal"))),
  },
  {
    id: "topTen",
    label: { en: "Owed by the ten largest", zh: "前十大客户欠款" },
    kind: "money",
    formula: topTen,
  },
  {
    id: "topTenShare",
    label: { en: "Their share of the ledger", zh: "前十大客户占比" },
    kind: "share",
    formula: whereNotNought(block("openTotal"), divide(block("topTen"), block("openTotal"))),
  },
  {
    id: "disputedOpen",
    label: { en: "Of which disputed", zh: "其中：有争议" },
    kind: "money",
    formula: (language) => native("SUMIFS", invoices("open"), invoices("disputed"), yesNo.yes[language]),
  },
  {
    id: "unusedCredits",
    label: { en: "Credits not yet used", zh: "未抵用的贷项" },
    kind: "money",
    formula: native("SUMIFS", invoices("open"), invoices("open"), "<0"),
  },
  {
    id: "allowanceInAll",
    label: { en: "Allowance for bad debts", zh: "坏账准备" },
    kind: "money",
    formula: plus(block("allowanceTotal"), 0),
  },
  {
    id: "allowance",
    label: { en: "Allowance by age alone", zh: "仅按账龄计提" },
    kind: "money",
    formula: bucketTotal("allowance"),
  },
  {
    id: "dso",
    label: { en: "Days sales outstanding", zh: "应收账款周转天数" },
    kind: "days",
    formula: whereNotNought(
      input("creditSales"),
      call("AR.DSO", { receivables: block("openTotal"), sales: input("creditSales"), days: input("dsoDays") }),
    ),
  },
  ...collectionSpeed,
  {
    id: "overLimit",
    label: { en: "Customers over their limit", zh: "超额度客户数" },
    kind: "count",
    formula: native("COUNTIFS", column("customers", "headroom"), "<0"),
    highlights: [{ when: { operator: "GreaterThan", value: 0 }, look: "warning" }],
  },
  {
    id: "notListed",
    label: { en: "Open with customers not listed", zh: "未列入客户表的余额" },
    kind: "moneyOrDash",
    formula: native("ROUND", minus(block("openTotal"), native("SUM", column("customers", "exposure"))), 2),
    highlights: [{ when: { operator: "GreaterThan", value: 0 }, look: "warning" }],
  },
];
