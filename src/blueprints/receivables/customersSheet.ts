import type { Expr } from "../../formula/expression";
import { native } from "../../formula/native";
import { equal, minus, plus } from "../../formula/operations";
import { column, input, thisRow } from "../../formula/references";
import { call } from "../addInFunctions";
import type { Sheet } from "../blueprint";
import type { BothLanguages } from "../../functions/bothLanguages";
import { palette } from "../look";
import { tableColumns } from "../tableColumns";
import { countCustomers, mostCustomers } from "./customerRows";
import { invoicesSheet } from "./invoicesSheet";

const customer = (id: string): Expr => thisRow("customers", id);
const named = (answer: Expr): Expr => native("IF", equal(customer("customer"), ""), "", answer);
const ofCustomer = [column("invoices", "customer"), customer("customer")] as const;
const stillOpen = [column("invoices", "open"), ">0"] as const;

/** 0 without such an invoice; the workbench's engine answers MAXIFS with an empty text then. */
const greatest = (id: string): Expr =>
  native("MAX", 0, native("MAXIFS", column("invoices", id), ...ofCustomer, ...stillOpen));
/** The same day, years later; 29 February becomes 1 March. */
const limitationEnds: Expr = native(
  "IF",
  native("OR", equal(customer("customer"), ""), equal(customer("lastDue"), 0)),
  "",
  native(
    "DATE",
    plus(native("YEAR", customer("lastDue")), input("limitationYears")),
    native("MONTH", customer("lastDue")),
    native("DAY", customer("lastDue")),
  ),
);

const customerOfInvoice = tableColumns([invoicesSheet], "invoices").findIndex(({ id }) => id === "customer");

const enterLimits: BothLanguages = {
  en: "Enter limit and score; exposure comes from the open invoices. Limitation ends may be overtyped after a promise or acknowledgement.",
  zh: "填写额度和评分，已用额度取自未结发票。客户书面承诺或对账确认后，可直接改写诉讼时效届满日。",
};
const largestOnly = (count: number): BothLanguages => ({
  en: `The ${mostCustomers} largest of the ledger's ${count} customers. Type others below: they calculate at once. Enter limit and score.`,
  zh: `台账共 ${count} 个客户，此处列出金额最大的 ${mostCustomers} 个。可在下方添加其他客户，即时计算。请填写额度和评分。`,
});

export const customersSheet: Sheet = {
  id: "customers",
  name: { en: "Customers", zh: "客户" },
  line: {
    en: "Limit, exposure, headroom, grade, terms, release or hold, limitation",
    zh: "信用额度、已用额度、可用额度、等级、付款方式、放行或控货、诉讼时效",
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
            title: { en: "Customers", zh: "客户" },
            subtitle: ({ tables }) => {
              const count = countCustomers(tables.invoices ?? [], customerOfInvoice);
              return count > mostCustomers ? largestOnly(count) : enterLimits;
            },
          },
          {
            part: "table",
            id: "customers",
            name: { en: "tblCustomers", zh: "客户表" },
            columns: [
              { id: "customer", heading: { en: "Customer", zh: "客户" }, kind: "text", width: 170 },
              { id: "contact", heading: { en: "Contact", zh: "联系人" }, kind: "text" },
              { id: "owner", heading: { en: "Owner", zh: "负责人" }, kind: "text" },
              { id: "monthlySales", heading: { en: "Monthly sales", zh: "月均销售额" }, kind: "money", min: 0 },
              { id: "netWorth", heading: { en: "Net worth", zh: "净资产" }, kind: "money" },
              { id: "limit", heading: { en: "Limit", zh: "信用额度" }, kind: "money", min: 0 },
              { id: "score", heading: { en: "Score", zh: "信用评分" }, kind: "score", min: 0, max: 100 },
              {
                id: "exposure",
                heading: { en: "Exposure", zh: "已用额度" },
                kind: "money",
                formula: named(native("SUMIFS", column("invoices", "open"), ...ofCustomer)),
              },
              {
                id: "headroom",
                heading: { en: "Headroom", zh: "可用额度" },
                kind: "money",
                formula: native(
                  "IF",
                  native("OR", equal(customer("customer"), ""), equal(customer("limit"), "")),
                  "",
                  minus(customer("limit"), customer("exposure")),
                ),
                highlights: [{ when: { operator: "LessThan", value: 0 }, look: "bad" }],
              },
              {
                id: "oldestOverdue",
                heading: { en: "Oldest overdue", zh: "最长逾期天数" },
                kind: "days",
                formula: named(greatest("daysPastDue")),
              },
              {
                id: "lastDue",
                heading: { en: "Last due date", zh: "最后到期日" },
                kind: "dayOrDash",
                formula: named(greatest("dueDate")),
              },
              {
                id: "limitationEnds",
                heading: { en: "Limitation ends", zh: "诉讼时效届满" },
                kind: "day",
                formula: limitationEnds,
              },
            ],
            beside: [
              {
                id: "grades",
                heading: { en: "Grade", zh: "信用等级" },
                kind: "text",
                formula: call("CREDIT.RATING", { score: column("customers", "score") }),
              },
              {
                id: "terms",
                heading: { en: "Terms", zh: "付款方式" },
                kind: "longText",
                formula: (language) =>
                  call("CREDIT.TERMS", {
                    grade: call("CREDIT.RATING", { score: column("customers", "score") }),
                    language,
                  }),
              },
              {
                id: "decisions",
                heading: { en: "Decision", zh: "控货决定" },
                kind: "text",
                formula: (language) =>
                  call("CREDIT.DECISION", {
                    limit: column("customers", "limit"),
                    open: column("customers", "exposure"),
                    order: 0,
                    overdueDays: column("customers", "oldestOverdue"),
                    maxOverdueDays: input("toleratedDays"),
                    language,
                  }),
                highlights: [
                  { when: { operator: "EqualTo", value: { en: "Release", zh: "放行" } }, look: "good" },
                  { when: { operator: "EqualTo", value: { en: "Hold: overdue", zh: "控货：逾期" } }, look: "bad" },
                  { when: { operator: "EqualTo", value: { en: "Hold: over limit", zh: "控货：超额度" } }, look: "bad" },
                ],
              },
            ],
          },
        ],
      },
    ],
  ],
};
