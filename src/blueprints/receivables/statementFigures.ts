import { arrayOf } from "../../formula/arrayOf";
import type { Expr } from "../../formula/expression";
import { letIn, variable } from "../../formula/letIn";
import { native } from "../../formula/native";
import { atLeast, equal, greater, join, minus, plus, times, unequal } from "../../formula/operations";
import { block, column, input } from "../../formula/references";
import type { BothLanguages, Language } from "../../functions/bothLanguages";
import type { Check, Filling, Input, Result, SpillPart } from "../blueprint";
import { sameMoney } from "../sameMoney";
import { yesNo } from "../yesNo";
import { bucketCount } from "./bucketColumns";
import { invoices } from "./ledgerFigures";
import { totalWord } from "./ledgerWords";

const chosen = input("statementCustomer");
const ofChosen = [invoices("customer"), chosen] as const;
const positive = [invoices("open"), ">0"] as const;
const undisputed = (language: Language) => [invoices("disputed"), join("<>", yesNo.yes[language])] as const;

export const statementInputs: readonly Input[] = [
  {
    id: "statementCustomer",
    name: { en: "StatementCustomer", zh: "对账客户" },
    label: { en: "Customer", zh: "客户" },
    kind: "text",
    from: { table: "customers", column: "customer" },
    help: { en: "Choose the customer whom the statement is for.", zh: "选择要对账的客户。" },
  },
  {
    id: "firmFromDay",
    name: { en: "FirmFromDay", zh: "正式催款起始天数" },
    label: { en: "Firm letter from day late", zh: "正式催款起始逾期天数" },
    kind: "days",
    min: 1,
    help: {
      en: "Before that many days late the letter is a friendly reminder.",
      zh: "逾期未满此天数时，使用友好提醒。",
    },
  },
  {
    id: "finalFromDay",
    name: { en: "FinalFromDay", zh: "最后通知起始天数" },
    label: { en: "Final letter from day late", zh: "最后通知起始逾期天数" },
    kind: "days",
    min: 1,
    help: {
      en: "From that many days late the letter is the last one before other steps.",
      zh: "逾期达到此天数时，发出采取进一步措施前的最后通知。",
    },
  },
  {
    id: "payWithinDays",
    name: { en: "PayWithinDays", zh: "付款期限天数" },
    label: { en: "Days to pay after the letter", zh: "函发出后付款期限（天）" },
    kind: "days",
    min: 1,
    help: {
      en: "The letter asks for payment by the as-of date plus these days.",
      zh: "函中要求付款的日期为截止日加此天数。",
    },
  },
];

const oldest: Expr = block("statementOldest");

/** 0 nothing overdue, 1 friendly, 2 firm, 3 final. */
export const letterLevel: Expr = times(
  greater(oldest, 0),
  plus(1, atLeast(oldest, input("firmFromDay")), atLeast(oldest, input("finalFromDay"))),
);

const levels: readonly BothLanguages[] = [
  { en: "Statement only", zh: "仅对账" },
  { en: "1 – friendly reminder", zh: "第一级：友好提醒" },
  { en: "2 – firm reminder", zh: "第二级：正式催款" },
  { en: "3 – final notice", zh: "第三级：最后通知" },
];

const ofCustomersList = (id: string): Expr =>
  native("XLOOKUP", chosen, column("customers", "customer"), column("customers", id), "");

export const contactOfChosen = ofCustomersList("contact");
const ownerOfChosen = ofCustomersList("owner");

export const statementResults: readonly Result[] = [
  {
    id: "statementOpen",
    label: { en: "Open balance", zh: "未结余额" },
    kind: "exactMoney",
    lead: true,
    formula: native("SUMIFS", invoices("open"), ...ofChosen),
  },
  {
    id: "statementOverdue",
    label: { en: "Overdue, not in dispute", zh: "逾期（不含争议）" },
    kind: "exactMoneyOrDash",
    formula: (language) =>
      native(
        "SUMIFS",
        invoices("open"),
        ...ofChosen,
        ...positive,
        ...[invoices("daysPastDue"), ">0"],
        ...undisputed(language),
      ),
  },
  {
    id: "statementDisputed",
    label: { en: "In dispute", zh: "有争议" },
    kind: "exactMoneyOrDash",
    formula: (language) => native("SUMIFS", invoices("open"), ...ofChosen, invoices("disputed"), yesNo.yes[language]),
  },
  {
    id: "statementOldest",
    label: { en: "Oldest overdue, days", zh: "最长逾期天数" },
    kind: "days",
    formula: (language) =>
      native("MAX", 0, native("MAXIFS", invoices("daysPastDue"), ...ofChosen, ...positive, ...undisputed(language))),
  },
  {
    id: "statementLevel",
    label: { en: "Letter", zh: "函件级别" },
    kind: "text",
    formula: (language) =>
      native(
        "IF",
        equal(chosen, ""),
        "–",
        native("CHOOSE", plus(1, letterLevel), ...levels.map((words) => words[language])),
      ),
  },
  {
    id: "statementOwner",
    label: { en: "Looked after by", zh: "我方负责人" },
    kind: "text",
    formula: native("IF", equal(ownerOfChosen, ""), "–", ownerOfChosen),
  },
];

const headings: Readonly<Record<Language, readonly string[]>> = {
  en: ["Invoice", "Invoice date", "Due date", "Amount", "Received", "Open", "Balance", "Days late", "Disputed"],
  zh: ["发票号", "开票日期", "到期日", "金额", "已收", "未结金额", "累计余额", "逾期天数", "有争议"],
};
const nothing: BothLanguages = { en: "Nothing open", zh: "没有未结款项" };

function openItemsFormula(language: Language): Expr {
  const [flag, count, found, rows, number, money] = ["flag_", "count_", "found_", "rows_", "number_", "money_"].map(
    variable,
  ) as [Expr, Expr, Expr, Expr, Expr, Expr];
  const list = native(
    "HSTACK",
    ...["invoice", "invoiceDate", "dueDate", "amount", "open", "daysPastDue", "disputed"].map((id) => invoices(id)),
  );
  const cells = (place: number): Expr => native("CHOOSECOLS", rows, place);
  const total = (figures: Expr): Expr => native("SUM", figures);
  const received = native("ROUND", minus(cells(4), money), 2);
  return letIn(
    [
      ["flag_", times(equal(invoices("customer"), chosen), unequal(invoices("open"), 0), unequal(chosen, ""))],
      ["count_", native("SUM", flag)],
      [
        "found_",
        native(
          "IF",
          equal(count, 0),
          arrayOf([nothing[language], "", "", 0, 0, "", ""]),
          // Of a single row, the workbench's engine filters one cell only.
          native("IF", equal(native("ROWS", flag), 1), list, native("FILTER", list, flag)),
        ),
      ],
      ["rows_", native("SORTBY", found, native("CHOOSECOLS", found, 3), 1)],
      ["number_", native("SEQUENCE", native("ROWS", rows))],
      ["money_", native("CHOOSECOLS", rows, 5)],
    ],
    native(
      "VSTACK",
      arrayOf([...headings[language]]),
      native(
        "HSTACK",
        native("CHOOSECOLS", rows, 1, 2, 3, 4),
        received,
        money,
        native("MMULT", times(atLeast(number, native("TRANSPOSE", number)), 1), money),
        cells(6),
        // A blank cell comes out of HSTACK as 0.
        native("IF", equal(cells(7), 0), "", cells(7)),
      ),
      native("HSTACK", totalWord[language], "", "", total(cells(4)), total(received), total(money), "", "", ""),
    ),
  );
}

/** Enough rows on the page for whoever has most invoices. */
function mostInvoices({ tables }: Filling): number {
  const counts = new Map<unknown, number>();
  for (const [, customer = ""] of tables.invoices ?? []) counts.set(customer, (counts.get(customer) ?? 0) + 1);
  return Math.max(1, ...counts.values());
}

export const openItems: SpillPart = {
  part: "spill",
  id: "openItems",
  heading: { en: "Open items, oldest due first", zh: "未结款项，按到期日排列" },
  formula: openItemsFormula,
  columns: [
    ...(["text", "day", "day"] as const),
    ...(["exactMoney", "exactMoneyOrDash", "exactMoney", "exactMoney"] as const),
    ...(["days", "text"] as const),
  ],
  rows: (filling) => mostInvoices(filling) + 2,
  names: ({ tables }) => (tables.invoices ?? []).map(([invoice = ""]) => invoice),
  room: 24,
  total: totalWord,
};

const bucketLabels = native("TRANSPOSE", block("buckets.bucket"));

export const ageOfItems: SpillPart = {
  part: "spill",
  id: "statementAges",
  heading: { en: "By age", zh: "账龄" },
  formula: (language) =>
    native(
      "VSTACK",
      native("HSTACK", bucketLabels, totalWord[language]),
      native(
        "HSTACK",
        native("SUMIFS", invoices("open"), ...ofChosen, invoices("bucket"), bucketLabels),
        block("statementOpen"),
      ),
    ),
  columns: Array.from({ length: bucketCount + 1 }, () => "exactMoneyOrDash" as const),
  rows: () => 2,
  room: 0,
};

export const statementChecks: readonly Check[] = [
  {
    id: "agesAreBalance",
    label: { en: "Ages add up to the balance", zh: "账龄合计等于余额" },
    holds: sameMoney(native("SUM", block("statementAges")), times(2, block("statementOpen"))),
  },
  {
    id: "levelsRise",
    label: { en: "The final letter follows the firm one", zh: "最后通知晚于正式催款" },
    holds: greater(input("finalFromDay"), input("firmFromDay")),
  },
];
