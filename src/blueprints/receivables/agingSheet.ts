import type { Expr } from "../../formula/expression";
import { native } from "../../formula/native";
import { divide, equal, join, less, minus, plus, times, unequal } from "../../formula/operations";
import { block, column, input } from "../../formula/references";
import { call } from "../addInFunctions";
import type { Check, Filling, Input, MatrixColumn, Result, Sheet } from "../blueprint";
import { palette } from "../look";
import { noInvoices, totalWord } from "./ledgerWords";

const halfCent = 0.005;
const bounds: readonly number[] = [0, 30, 60, 90];
/** Loss rates of IFRS 9, Illustrative Example 12. */
const lossRates: readonly number[] = [0.003, 0.016, 0.036, 0.066, 0.106];

const invoices = (id: string): Expr => column("invoices", id);
const receipts = (id: string): Expr => column("receipts", id);
const tomorrow = plus(input("asOf"), 1);
const body = (id: string): Expr => block(`buckets.${id}`, { row: "body" });
const total = (id: string): Expr => block(`buckets.${id}`, { row: "total" });
const ledger = { amounts: invoices("open"), dueDates: invoices("dueDate"), asOf: input("asOf") };

const inputs: readonly Input[] = [
  {
    id: "asOf",
    name: { en: "AsOf", zh: "截止日" },
    label: { en: "As of", zh: "截止日" },
    kind: "day",
    help: {
      en: "Any day, past ones too: later invoices and receipts are left out.",
      zh: "可为任意日期，包括过去的日期：此后的发票和收款不计入。",
    },
  },
  {
    id: "creditSales",
    name: { en: "CreditSales", zh: "赊销额" },
    label: { en: "Credit sales of the last days", zh: "最近若干天的赊销额" },
    kind: "money",
    min: 0,
    help: {
      en: "Sales on credit in the number of days below, on the same tax basis as the invoices: both with VAT, or both without.",
      zh: "下方天数内的赊销额，口径须与发票一致：均含税或均不含税。",
    },
  },
  {
    id: "dsoDays",
    name: { en: "SalesDays", zh: "销售天数" },
    label: { en: "Days of these sales", zh: "对应天数" },
    kind: "days",
    min: 1,
    help: { en: "How many days the credit sales cover, e.g. 90.", zh: "上述赊销额对应的天数，如 90。" },
  },
  {
    id: "forwardAdjustment",
    name: { en: "ForwardAdjustment", zh: "前瞻性调整" },
    label: { en: "Forward-looking adjustment", zh: "前瞻性调整" },
    kind: "share",
    min: -1,
    max: 5,
    help: {
      en: "How much worse (or better, below 0) losses are expected than in the past, e.g. 10%.",
      zh: "预计损失较历史恶化的幅度，如 10%；好转填负数。",
    },
  },
  {
    id: "toleratedDays",
    name: { en: "ToleratedDays", zh: "容忍逾期天数" },
    label: { en: "Days overdue tolerated", zh: "容忍逾期天数" },
    kind: "days",
    min: 0,
    help: {
      en: "A customer whose oldest debt is overdue for longer is put on hold.",
      zh: "最早一笔欠款逾期超过此天数的客户将被控货。",
    },
  },
  {
    id: "limitationYears",
    name: { en: "LimitationYears", zh: "诉讼时效年数" },
    label: { en: "Limitation period in years", zh: "诉讼时效（年）" },
    kind: "count",
    min: 1,
    max: 30,
    help: { en: "3 years in China and Germany; ask your lawyer elsewhere.", zh: "中国大陆普通诉讼时效为 3 年。" },
  },
];

const whereNotNought = (denominator: Expr, answer: Expr): Expr =>
  native("IF", equal(denominator, 0), "–", answer);

const results: readonly Result[] = [
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
    id: "disputedOpen",
    label: { en: "Of which disputed", zh: "其中：有争议" },
    kind: "money",
    formula: native("SUMIFS", invoices("open"), invoices("disputed"), true),
  },
  {
    id: "unusedCredits",
    label: { en: "Credits not yet used", zh: "未抵用的贷项" },
    kind: "money",
    formula: native("SUMIFS", invoices("open"), invoices("open"), "<0"),
  },
  {
    id: "allowance",
    label: { en: "Allowance for bad debts", zh: "坏账准备" },
    kind: "money",
    formula: total("allowance"),
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
  {
    id: "overLimit",
    label: { en: "Customers over their limit", zh: "超额度客户数" },
    kind: "count",
    formula: native("COUNTIFS", column("customers", "headroom"), "<0"),
  },
];

const bucketColumns: readonly MatrixColumn[] = [
  {
    id: "bucket",
    heading: { en: "Bucket", zh: "账龄段" },
    kind: "text",
    cells: {
      spill: (language) =>
        call("AR.BUCKET", {
          due: minus(input("asOf"), block("buckets.from")),
          asOf: input("asOf"),
          bounds: block("buckets.to"),
          language,
        }),
    },
  },
  {
    id: "from",
    heading: { en: "From day", zh: "起（天）" },
    kind: "days",
    cells: { formula: (row) => (row === 0 ? undefined : plus(block("buckets.to", { row: row - 1 }), 1)) },
  },
  {
    id: "to",
    heading: { en: "To day", zh: "止（天）" },
    kind: "days",
    cells: {
      inputs: bounds,
      min: 0,
      help: {
        en: "Last day past due of this bucket. Rising; 0 keeps what is not due in a bucket of its own.",
        zh: "本段的最大逾期天数，须逐段增大；首段为 0 时未到期款项单列。",
      },
    },
  },
  {
    id: "open",
    heading: { en: "Open", zh: "未结金额" },
    kind: "money",
    cells: { spill: native("TRANSPOSE", call("AR.AGING", { ...ledger, bounds: block("buckets.to") })) },
    total: native("SUM", body("open")),
  },
  {
    id: "share",
    heading: { en: "Share", zh: "占比" },
    kind: "share",
    cells: {
      formula: (row) => whereNotNought(total("open"), divide(block("buckets.open", { row }), total("open"))),
    },
  },
  {
    id: "disputed",
    heading: { en: "Disputed", zh: "有争议" },
    kind: "moneyOrDash",
    cells: {
      formula: (row) =>
        native(
          "SUMIFS",
          invoices("open"),
          invoices("bucket"),
          block("buckets.bucket", { row }),
          invoices("disputed"),
          true,
        ),
    },
    total: native("SUM", body("disputed")),
  },
  {
    id: "lossRate",
    heading: { en: "Loss rate", zh: "损失率" },
    kind: "share",
    cells: {
      inputs: lossRates,
      min: 0,
      max: 1,
      help: {
        en: "Share of this bucket that is never paid, from your own history. The first figures are an example of IFRS 9.",
        zh: "本段最终收不回的比例，请按历史数据填写；初始值为 IFRS 9 示例。",
      },
    },
  },
  {
    id: "allowance",
    heading: { en: "Allowance", zh: "坏账准备" },
    kind: "money",
    cells: {
      formula: (row) =>
        times(
          times(native("MAX", 0, block("buckets.open", { row })), block("buckets.lossRate", { row })),
          plus(1, input("forwardAdjustment")),
        ),
    },
    total: call("BADDEBT.ALLOWANCE", {
      balances: body("open"),
      lossRates: block("buckets.lossRate"),
      forwardAdjustment: input("forwardAdjustment"),
    }),
  },
];

const isNought = (difference: Expr): Expr => less(native("ABS", difference), halfCent);
const upToAsOf = (amounts: Expr, dates: Expr): Expr => native("SUMIFS", amounts, dates, join("<", tomorrow));
const onlyDates = (id: string): Expr => equal(native("COUNT", invoices(id)), native("COUNTA", invoices(id)));

const checks: readonly Check[] = [
  {
    id: "bucketsAreLedger",
    label: { en: "Buckets add up to the open ledger", zh: "各账龄段合计等于未结台账" },
    holds: isNought(minus(total("open"), block("openTotal"))),
  },
  {
    id: "ledgerBalances",
    label: { en: "Open is invoices less receipts", zh: "未结 = 发票 − 收款" },
    holds: isNought(
      minus(
        block("openTotal"),
        minus(upToAsOf(invoices("amount"), invoices("invoiceDate")), upToAsOf(receipts("amount"), receipts("date"))),
      ),
    ),
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
    holds: equal(
      native("COUNTA", invoices("invoice")),
      minus(
        native("ROWS", native("UNIQUE", invoices("invoice"))),
        native("IF", native("COUNTBLANK", invoices("invoice")), 1, 0),
      ),
    ),
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
    holds: isNought(minus(native("SUM", body("allowance")), total("allowance"))),
  },
];

const customersIn = ({ tables }: Filling): number =>
  new Set((tables.invoices ?? []).map(([, customer]) => customer).filter((customer) => customer !== "")).size;

export const agingSheet: Sheet = {
  id: "aging",
  name: { en: "Aging", zh: "账龄分析" },
  line: {
    en: "Receivables by age and customer, allowance, DSO, chart, checks",
    zh: "按账龄和客户分析应收账款，坏账准备、周转天数、图表、校验",
  },
  tabColor: palette.accent,
  gutter: true,
  landscape: true,
  bands: [
    [
      {
        column: 0,
        columns: 8,
        parts: [
          {
            part: "title",
            title: { en: "Ageing analysis", zh: "账龄分析" },
            subtitle: {
              en: "Change the as-of date, an invoice or a receipt: everything follows.",
              zh: "修改截止日、发票或收款，所有结果随之更新。",
            },
          },
        ],
      },
    ],
    [
      { column: 0, columns: 2, parts: [{ part: "inputs", heading: { en: "Inputs", zh: "输入" }, inputs }] },
      {
        column: 3,
        labelColumns: 3,
        columns: 4,
        parts: [{ part: "results", heading: { en: "Results", zh: "结果" }, results }],
      },
    ],
    [
      {
        column: 0,
        columns: 8,
        parts: [
          {
            part: "matrix",
            id: "buckets",
            heading: { en: "By age, in days past due", zh: "按逾期天数" },
            rows: lossRates.length,
            columns: bucketColumns,
            total: totalWord,
          },
        ],
      },
    ],
    [
      { column: 0, columns: 2, parts: [{ part: "checks", heading: { en: "Checks", zh: "校验" }, checks }] },
      {
        column: 3,
        columns: 5,
        parts: [
          {
            part: "chart",
            id: "agingChart",
            title: { en: "Open receivables by age", zh: "应收账款账龄" },
            type: "ColumnClustered",
            categories: { block: "buckets.bucket" },
            series: [
              {
                name: { en: "Open", zh: "未结金额" },
                values: { block: "buckets.open", withoutTotal: true },
                color: palette.second,
              },
            ],
            rows: 13,
            valueKind: "money",
          },
        ],
      },
    ],
    [
      {
        column: 0,
        columns: 7,
        parts: [
          {
            part: "spill",
            id: "byCustomer",
            heading: { en: "By customer, most overdue first", zh: "按客户，逾期金额从高到低" },
            formula: (language) =>
              native(
                "IF",
                equal(native("COUNTA", invoices("customer")), 0),
                noInvoices[language],
                call("AR.AGING", {
                  ...ledger,
                  customers: invoices("customer"),
                  bounds: block("buckets.to"),
                  sort: "overdue",
                  headings: language,
                }),
              ),
            columns: ["text", ...lossRates.map(() => "moneyOrDash" as const), "moneyOrDash"],
            rows: (filling) => customersIn(filling) + 2,
            room: Infinity,
            total: totalWord,
          },
        ],
      },
    ],
  ],
};
