import { native } from "../../formula/native";
import { equal } from "../../formula/operations";
import { block } from "../../formula/references";
import { call } from "../addInFunctions";
import type { Filling, Sheet } from "../blueprint";
import { checksBlock, inputsBlock, resultsBlock } from "../figureBlocks";
import { palette } from "../look";
import type { PlannedValue } from "../plannedWorkbook";
import { agingChecks } from "./agingChecks";
import { agingInputs } from "./agingInputs";
import { agingResults } from "./agingResults";
import { bucketColumns, bucketCount } from "./bucketColumns";
import { invoices, openLedger } from "./ledgerFigures";
import { noInvoices, totalWord } from "./ledgerWords";

const customersIn = ({ tables }: Filling): ReadonlySet<PlannedValue> =>
  new Set((tables.invoices ?? []).map(([, customer = ""]) => customer).filter((customer) => customer !== ""));

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
        columns: 10,
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
      {
        column: 0,
        columns: 2,
        parts: [inputsBlock(agingInputs)],
      },
      {
        column: 3,
        labelColumns: 3,
        columns: 4,
        parts: [resultsBlock(agingResults)],
      },
    ],
    [
      {
        column: 0,
        columns: 10,
        parts: [
          {
            part: "matrix",
            id: "buckets",
            heading: { en: "By age, in days past due", zh: "按逾期天数" },
            rows: bucketCount,
            columns: bucketColumns,
            total: totalWord,
          },
        ],
      },
    ],
    [
      {
        column: 0,
        columns: 2,
        parts: [checksBlock(agingChecks)],
      },
      {
        column: 3,
        columns: 7,
        parts: [
          {
            part: "chart",
            id: "agingChart",
            title: { en: "How old is the money that customers owe?", zh: "客户欠款的账龄分布如何？" },
            type: "ColumnClustered",
            categories: { block: "buckets.bucket" },
            series: [
              {
                name: { en: "Open", zh: "未结金额" },
                values: { block: "buckets.open", withoutTotal: true },
                color: palette.second,
              },
            ],
            rows: 14,
            valueKind: "money",
            categoryAxis: { en: "Days past due", zh: "逾期天数" },
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
                  ...openLedger,
                  customers: invoices("customer"),
                  bounds: block("buckets.to"),
                  sort: "overdue",
                  headings: language,
                }),
              ),
            columns: ["text", ...Array.from({ length: bucketCount }, () => "moneyOrDash" as const), "moneyOrDash"],
            rows: (filling) => customersIn(filling).size + 2,
            names: (filling) => [...customersIn(filling)],
            room: Infinity,
            total: totalWord,
          },
        ],
      },
    ],
  ],
};
