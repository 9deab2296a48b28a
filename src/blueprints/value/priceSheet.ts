import type { Expr } from "../../formula/expression";
import { native } from "../../formula/native";
import { divide, minus, plus, times } from "../../formula/operations";
import { block, input } from "../../formula/references";
import { call } from "../addInFunctions";
import type { ChartPart, GridPart, Input, MatrixPart, Result, Sheet } from "../blueprint";
import { inputsBlock, resultsBlock } from "../figureBlocks";
import { palette } from "../look";
import { packagesTable } from "./packagesTable";
import { noTotal, noVolume } from "./valueWords";

const largestCut = 0.9;
const largestRise = -0.5;

const priceInputs: readonly Input[] = [
  {
    id: "offerMargin",
    name: { en: "OfferGrossMargin", zh: "方案毛利率" },
    label: { en: "Gross margin now", zh: "目前毛利率" },
    kind: "share",
    help: {
      en: "Price less the cost of goods, as a share of the price, before any cut.",
      zh: "降价前的毛利率：（价格 − 成本）÷ 价格。",
    },
  },
  {
    id: "askedCut",
    name: { en: "AskedPriceCut", zh: "要求降价幅度" },
    label: { en: "Price cut asked for", zh: "客户要求的降价幅度" },
    kind: "share",
    min: largestRise,
    max: largestCut,
    help: {
      en: "As a share of the price, e.g. 5%. A price rise is negative.",
      zh: "占原价的比例，如 5%。涨价填负数。",
    },
  },
  {
    id: "yearlySales",
    name: { en: "OfferYearlySales", zh: "方案年销售额" },
    label: { en: "Yearly sales at today's price", zh: "按现价的年销售额" },
    kind: "money",
    min: 0,
    help: {
      en: "A year's sales of what the cut would apply to.",
      zh: "降价所涉及产品一年的销售额。",
    },
  },
];

const [margin, cut, sales] = [input("offerMargin"), input("askedCut"), input("yearlySales")];
const extraVolume = (margins: Expr, cuts: Expr): Expr => call("VALUE.PRICECUT", { grossMargin: margins, cut: cuts });

const priceResults: readonly Result[] = [
  {
    id: "extraVolume",
    label: { en: "Extra volume that makes it good", zh: "弥补降价所需增加的销量" },
    kind: "share",
    lead: true,
    formula: (language) => native("IFERROR", extraVolume(margin, cut), noVolume[language]),
  },
  {
    id: "profitNow",
    label: { en: "Gross profit a year now", zh: "目前年毛利" },
    kind: "money",
    formula: times(sales, margin),
  },
  {
    id: "profitAfterCut",
    label: { en: "The same volume after the cut", zh: "销量不变时降价后年毛利" },
    kind: "money",
    formula: times(sales, minus(margin, cut)),
    highlights: [{ when: { operator: "LessThan", value: 0 }, look: "bad" }],
  },
  {
    id: "marginAfterCut",
    label: { en: "Gross margin after the cut", zh: "降价后毛利率" },
    kind: "share",
    formula: divide(minus(margin, cut), minus(1, cut)),
  },
  {
    id: "salesNeeded",
    label: { en: "Sales needed at the new price", zh: "按新价所需的年销售额" },
    kind: "money",
    formula: native("IFERROR", times(times(sales, minus(1, cut)), plus(1, extraVolume(margin, cut))), "–"),
  },
];

const cutsOfCurve: readonly number[] = [0.01, 0.02, 0.03, 0.05, 0.07, 0.1, 0.12, 0.15];

const curve: MatrixPart = {
  part: "matrix",
  id: "cutCurve",
  heading: { en: "At our own margin", zh: "按我方毛利率" },
  rows: cutsOfCurve.length,
  columns: [
    {
      id: "cut",
      heading: { en: "Price cut", zh: "降价幅度" },
      kind: "share",
      cells: {
        inputs: cutsOfCurve,
        min: largestRise,
        max: largestCut,
        help: { en: "Any cuts, from small to large.", zh: "任意降价幅度，从小到大。" },
      },
    },
    {
      id: "extraVolume",
      heading: { en: "Extra volume", zh: "需增加的销量" },
      kind: "share",
      cells: { spill: native("IFERROR", extraVolume(margin, block("cutCurve.cut")), "–") },
    },
  ],
  total: noTotal,
};

const curveChart: ChartPart = {
  part: "chart",
  id: "cutChart",
  title: { en: "How much more must be sold to make good a price cut?", zh: "降价后要多卖多少才能保住毛利？" },
  type: "ColumnClustered",
  categories: { block: "cutCurve.cut" },
  series: [
    {
      name: { en: "Extra volume", zh: "需增加的销量" },
      values: { block: "cutCurve.extraVolume" },
      color: palette.second,
    },
  ],
  rows: 11,
  width: 520,
  valueKind: "share",
  categoryAxis: { en: "Price cut", zh: "降价幅度" },
};

const cutGrid: GridPart = {
  part: "grid",
  id: "cutGrid",
  heading: { en: "Extra volume by margin and price cut", zh: "不同毛利率和降价幅度所需增加的销量" },
  kind: "share",
  rows: {
    heading: { en: "Gross margin", zh: "毛利率" },
    kind: "share",
    values: [0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5],
    min: 0,
    max: 1,
    help: { en: "Gross margin before the cut.", zh: "降价前的毛利率。" },
  },
  columns: {
    heading: {
      en: "Price cut; a rise is negative, and below it stands the volume that may be lost",
      zh: "降价幅度；负数为涨价，下方为可以承受的销量减少",
    },
    kind: "share",
    values: [-0.05, -0.02, 0.02, 0.05, 0.08, 0.1, 0.15],
    min: largestRise,
    max: largestCut,
    help: { en: "Share of the price; a price rise is negative.", zh: "占原价的比例；涨价填负数。" },
  },
  body: {
    spill: native("IFERROR", extraVolume(block("cutGrid.rows"), block("cutGrid.columns")), "–"),
  },
  highlights: [{ when: { operator: "LessThan", value: 0 }, look: "good" }],
};

export const priceSheet: Sheet = {
  id: "price",
  name: { en: "Price", zh: "价格" },
  line: {
    en: "What a price cut costs, and three packages to choose from instead",
    zh: "降价的代价，以及用三个价格套餐代替降价",
  },
  tabColor: palette.first,
  gutter: true,
  landscape: true,
  bands: [
    [
      {
        column: 0,
        columns: 9,
        parts: [
          {
            part: "title",
            title: { en: "Price", zh: "价格" },
            subtitle: {
              en: "A cut comes off the margin, not off the cost. See what it takes before you agree; offer another package first.",
              zh: "降价直接吃掉毛利，成本并不减少。答应之前先算代价，优先用不同套餐来谈。",
            },
          },
        ],
      },
    ],
    [
      { column: 0, labelColumns: 2, columns: 3, parts: [inputsBlock(priceInputs)] },
      { column: 4, labelColumns: 3, columns: 5, parts: [resultsBlock(priceResults)] },
    ],
    [{ column: 0, columns: 9, parts: [packagesTable] }],
    [{ column: 0, columns: 9, parts: [cutGrid] }],
    [
      { column: 0, columns: 2, parts: [curve] },
      { column: 3, columns: 6, parts: [curveChart] },
    ],
  ],
};
