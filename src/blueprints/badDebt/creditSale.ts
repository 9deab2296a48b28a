import type { Expr } from "../../formula/expression";
import { native } from "../../formula/native";
import { divide, greater, minus, plus, unequal } from "../../formula/operations";
import { block, input } from "../../formula/references";
import type { BothLanguages } from "../../functions/bothLanguages";
import { call } from "../addInFunctions";
import type { ChartPart, Input, InputsPart, MatrixPart, Result, ResultsPart } from "../blueprint";
import { palette } from "../look";
import { whenFilled } from "./whenFilled";

const inputs: readonly Input[] = [
  {
    id: "orderPrice",
    name: { en: "OrderPrice", zh: "订单售价" },
    label: { en: "Price of the order", zh: "订单售价" },
    kind: "money",
    min: 0,
    help: { en: "What the customer is to pay, without VAT.", zh: "客户应付的金额，不含税。" },
  },
  {
    id: "orderCost",
    name: { en: "OrderCost", zh: "订单成本" },
    label: { en: "What it costs you today", zh: "今日投入的成本" },
    kind: "money",
    min: 0,
    help: {
      en: "What this one order really adds to your costs, on the same tax basis.",
      zh: "多做这一单真正增加的成本，含税口径与售价一致。",
    },
  },
  {
    id: "paymentChance",
    name: { en: "ChanceOfPayment", zh: "收款概率" },
    label: { en: "Probability of payment", zh: "收回货款的概率" },
    kind: "share",
    help: {
      en: "How likely it is that the customer pays, from its score or your experience.",
      zh: "根据信用评分或经验判断客户付款的可能性。",
    },
  },
  {
    id: "paymentDays",
    name: { en: "DaysToPayment", zh: "收款天数" },
    label: { en: "Days until payment", zh: "收款天数" },
    kind: "days",
    min: 0,
    help: { en: "Days from today until the money comes.", zh: "从今天到收款的天数。" },
  },
  {
    id: "laterProfit",
    name: { en: "LaterProfit", zh: "后续订单年利润" },
    label: { en: "Yearly profit of later orders", zh: "后续订单的年利润" },
    kind: "money",
    help: {
      en: "Present value of what a paying customer's later orders earn a year; 0 for a single order. Needs a borrowing rate above 0.",
      zh: "客户付款后，后续订单每年带来的利润现值；只做一单填 0。填写时借款利率须大于 0。",
    },
  },
];

const figures: readonly Expr[] = [...inputs.map(({ id }) => input(id)), input("borrowingRate")];

const npvAt = (probabilityPaid: Expr, repeatProfit: Expr): Expr =>
  call("CREDIT.SALENPV", {
    price: input("orderPrice"),
    cost: input("orderCost"),
    probabilityPaid,
    days: input("paymentDays"),
    annualRate: input("borrowingRate"),
    repeatProfit,
  });

const decisions = {
  credit: { en: "Sell on credit", zh: "可以赊销" },
  cash: { en: "Ask for cash", zh: "要求现款" },
} as const satisfies Record<string, BothLanguages>;

const results: readonly Result[] = [
  {
    id: "orderDecision",
    label: { en: "Sell on credit or not?", zh: "是否赊销？" },
    kind: "text",
    lead: true,
    formula: (language) =>
      whenFilled(
        [block("orderNpv")],
        native("IF", greater(block("orderNpv"), 0), decisions.credit[language], decisions.cash[language]),
      ),
    highlights: [
      { when: { operator: "EqualTo", value: decisions.credit }, look: "good" },
      { when: { operator: "EqualTo", value: decisions.cash }, look: "bad" },
    ],
  },
  {
    id: "orderNpv",
    label: { en: "Net present value of selling on credit", zh: "赊销的净现值" },
    kind: "money",
    formula: whenFilled(figures, npvAt(input("paymentChance"), input("laterProfit"))),
    highlights: [{ when: { operator: "LessThan", value: 0 }, look: "bad" }],
  },
  {
    id: "orderPresentValue",
    label: { en: "Present value of the price", zh: "售价的现值" },
    kind: "money",
    // A certain payment less the cost, and the cost back again.
    formula: whenFilled(figures, plus(npvAt(1, 0), input("orderCost"))),
  },
  {
    id: "breakEvenChance",
    label: { en: "Break-even probability of payment", zh: "保本收款概率" },
    kind: "share",
    formula: whenFilled(
      figures,
      // Nothing to win at any probability: no break-even.
      native(
        "IF",
        greater(plus(npvAt(1, input("laterProfit")), input("orderCost")), 0),
        divide(input("orderCost"), plus(npvAt(1, input("laterProfit")), input("orderCost"))),
        "",
      ),
    ),
  },
  {
    id: "chanceMargin",
    label: { en: "Margin of safety", zh: "安全边际" },
    kind: "share",
    formula: whenFilled([block("breakEvenChance")], minus(input("paymentChance"), block("breakEvenChance"))),
    highlights: [{ when: { operator: "LessThan", value: 0 }, look: "bad" }],
  },
  {
    id: "chanceNow",
    label: { en: "Probability of payment", zh: "收回货款的概率" },
    kind: "share",
    formula: whenFilled([input("paymentChance")], input("paymentChance")),
  },
];

const chances = [0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 1] as const;
const chanceCells = block("orderCurve.chance");

const orderCurve: MatrixPart = {
  part: "matrix",
  id: "orderCurve",
  heading: { en: "Points of the chart", zh: "图表数据" },
  rows: chances.length,
  columns: [
    {
      id: "chance",
      heading: { en: "Probability", zh: "收款概率" },
      kind: "share",
      cells: {
        inputs: chances,
        help: { en: "A probability of payment on the chart.", zh: "图表上的收款概率。" },
        min: 0,
        max: 1,
      },
    },
    {
      id: "npv",
      heading: { en: "Net present value", zh: "净现值" },
      kind: "money",
      cells: {
        spill: whenFilled(
          figures,
          native("IF", unequal(chanceCells, ""), npvAt(chanceCells, input("laterProfit")), ""),
        ),
      },
      highlights: [{ when: { operator: "LessThan", value: 0 }, look: "bad" }],
    },
  ],
};

const chart: ChartPart = {
  part: "chart",
  id: "creditSaleChart",
  title: { en: "How likely must payment be for credit to pay?", zh: "收款概率多高，赊销才划算？" },
  type: "XYScatterLinesNoMarkers",
  categories: { block: "orderCurve.chance" },
  series: [
    {
      name: { en: "Net present value", zh: "净现值" },
      values: { block: "orderCurve.npv" },
      color: palette.second,
    },
    {
      name: { en: "This order", zh: "本订单" },
      categories: { block: "chanceNow" },
      values: { block: "orderNpv" },
      color: palette.badInk,
      type: "XYScatter",
    },
  ],
  rows: 12,
  width: 460,
  valueKind: "money",
  categoryKind: "share",
  categoryAxis: { en: "Probability of payment", zh: "收回货款的概率" },
};

/** At its break-even the order neither earns nor costs anything. */
export const npvAtBreakEven: Expr = npvAt(block("breakEvenChance"), input("laterProfit"));

export const creditSaleParts: readonly [InputsPart, ResultsPart, ChartPart, MatrixPart] = [
  { part: "inputs", heading: { en: "An order of a doubtful customer", zh: "信用存疑客户的一笔订单" }, inputs },
  { part: "results", heading: { en: "Credit or cash", zh: "赊销还是现款" }, results },
  chart,
  orderCurve,
];
