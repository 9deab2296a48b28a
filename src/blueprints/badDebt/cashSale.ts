import { native } from "../../formula/native";
import { equal, greater, less } from "../../formula/operations";
import { block, input } from "../../formula/references";
import type { Expr } from "../../formula/expression";
import { call } from "../addInFunctions";
import type { ChartPart, Input, InputsPart, MatrixPart, Result, ResultsPart } from "../blueprint";
import type { BothLanguages } from "../../functions/bothLanguages";
import { palette } from "../look";
import { whenFilled } from "./whenFilled";

const inputs: readonly Input[] = [
  {
    id: "saleInvoice",
    name: { en: "SaleInvoice", zh: "单笔发票金额" },
    label: { en: "Invoiced", zh: "发票金额" },
    kind: "money",
    min: 0,
    help: { en: "The whole invoice of one sale on credit.", zh: "一笔赊销的全部发票金额。" },
  },
  {
    id: "saleGrossMargin",
    name: { en: "SaleGrossMargin", zh: "单笔毛利率" },
    label: { en: "Gross margin of the sale", zh: "该笔销售的毛利率" },
    kind: "share",
    help: {
      en: "Share of the invoice that is left after the cost of the goods. Not the net margin.",
      zh: "发票金额扣除商品成本后的比例。不是净利率。",
    },
  },
  {
    id: "saleCollected",
    name: { en: "SaleCollected", zh: "单笔已回款" },
    label: { en: "Collected so far", zh: "已回款" },
    kind: "money",
    min: 0,
    help: {
      en: "Money in the bank, on the same tax basis as the invoice.",
      zh: "已到账的金额，含税口径须与发票一致。",
    },
  },
];

const saleFigures: readonly Expr[] = inputs.map(({ id }) => input(id));

const facts = [
  "cost",
  "profit",
  "cashLessCost",
  "breakEvenShare",
  "toBreakEven",
  "salesToZero",
  "salesForOpen",
] as const;

/** One of the seven figures of BADDEBT.CASHPROFIT. */
const fact = (name: (typeof facts)[number]): Expr =>
  native(
    "INDEX",
    call("BADDEBT.CASHPROFIT", {
      invoice: input("saleInvoice"),
      grossMargin: input("saleGrossMargin"),
      collected: input("saleCollected"),
    }),
    1,
    facts.indexOf(name) + 1,
  );

const earned = {
  notYet: { en: "Not yet", zh: "还没有" },
  cost: { en: "Its cost", zh: "刚够成本" },
  yes: { en: "Yes", zh: "是" },
} as const satisfies Record<string, BothLanguages>;

/** Without a margin no further sales make good what is missing. */
const withMargin = (name: "salesToZero" | "salesForOpen"): Expr =>
  whenFilled(saleFigures, native("IF", greater(input("saleGrossMargin"), 0), fact(name), ""));

const results: readonly Result[] = [
  {
    id: "saleEarned",
    label: { en: "Has it earned anything yet?", zh: "这笔生意赚到钱了吗？" },
    kind: "text",
    lead: true,
    formula: (language) =>
      whenFilled(
        [block("saleCashLessCost")],
        native(
          "IF",
          less(block("saleCashLessCost"), 0),
          earned.notYet[language],
          native("IF", equal(block("saleCashLessCost"), 0), earned.cost[language], earned.yes[language]),
        ),
      ),
    highlights: [
      { when: { operator: "EqualTo", value: earned.notYet }, look: "bad" },
      { when: { operator: "EqualTo", value: earned.yes }, look: "good" },
    ],
  },
  {
    id: "saleCost",
    label: { en: "Cost of the goods", zh: "商品成本" },
    kind: "money",
    formula: whenFilled(saleFigures, fact("cost")),
  },
  {
    id: "saleProfit",
    label: { en: "Profit if paid in full", zh: "全额回款后的利润" },
    kind: "money",
    formula: whenFilled(saleFigures, fact("profit")),
  },
  {
    id: "saleCashLessCost",
    label: { en: "Collected less cost", zh: "已回款 − 成本" },
    kind: "money",
    formula: whenFilled(saleFigures, fact("cashLessCost")),
    highlights: [{ when: { operator: "LessThan", value: 0 }, look: "bad" }],
  },
  {
    id: "saleBreakEven",
    label: { en: "Share to collect to break even", zh: "保本回款比例" },
    kind: "share",
    formula: whenFilled(saleFigures, fact("breakEvenShare")),
  },
  {
    id: "saleToBreakEven",
    label: { en: "Still to collect to break even", zh: "距保本尚需回款" },
    kind: "money",
    formula: whenFilled(saleFigures, fact("toBreakEven")),
  },
  {
    id: "saleSalesToZero",
    label: { en: "New sales to reach zero, if no more comes", zh: "不再回款时，补足成本所需销售额" },
    kind: "money",
    formula: withMargin("salesToZero"),
  },
  {
    id: "saleSalesForOpen",
    label: { en: "New sales to make good all that is open", zh: "弥补全部未回款所需销售额" },
    kind: "money",
    formula: withMargin("salesForOpen"),
  },
];

const steps: readonly { readonly name: BothLanguages; readonly amount: Expr }[] = [
  { name: { en: "Cost", zh: "成本" }, amount: block("saleCost") },
  { name: { en: "Collected", zh: "已回款" }, amount: whenFilled([input("saleCollected")], input("saleCollected")) },
  { name: { en: "Invoiced", zh: "发票金额" }, amount: whenFilled([input("saleInvoice")], input("saleInvoice")) },
];

const cashSteps: MatrixPart = {
  part: "matrix",
  id: "saleSteps",
  heading: { en: "Points of the chart", zh: "图表数据" },
  rows: steps.length,
  columns: [
    {
      id: "step",
      heading: { en: "What", zh: "项目" },
      kind: "text",
      cells: { words: steps.map(({ name }) => name) },
    },
    {
      id: "amount",
      heading: { en: "Amount", zh: "金额" },
      kind: "money",
      cells: { formula: (row) => steps[row]?.amount },
    },
  ],
};

const chart: ChartPart = {
  part: "chart",
  id: "cashSaleChart",
  title: { en: "Has the cost of this sale come back?", zh: "这笔生意的成本收回来了吗？" },
  type: "BarClustered",
  categories: { block: "saleSteps.step" },
  series: [{ name: { en: "Amount", zh: "金额" }, values: { block: "saleSteps.amount" }, color: palette.second }],
  rows: 10,
  width: 420,
  valueKind: "money",
};

export const cashSaleParts: readonly [InputsPart, ResultsPart, ChartPart, MatrixPart] = [
  { part: "inputs", heading: { en: "A sale on credit, seen as cash", zh: "从现金看一笔赊销" }, inputs },
  { part: "results", heading: { en: "What it has brought so far", zh: "目前的结果" }, results },
  chart,
  cashSteps,
];
