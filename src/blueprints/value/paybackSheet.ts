import { native } from "../../formula/native";
import { divide, equal, minus, negative, plus, power } from "../../formula/operations";
import { input } from "../../formula/references";
import type { MatrixPart, Result, Sheet } from "../blueprint";
import { resultsBlock } from "../figureBlocks";
import { palette } from "../look";
import { factorsMatrix } from "./factorsMatrix";
import { endSaving, extraOutlay, offerColumn, yearlySaving } from "./valueFigures";
import { noTotal } from "./valueWords";
import { yearsMatrix } from "./yearsMatrix";

const rate = input("valueDiscountRate");
const growth = power(plus(1, rate), input("valueYears"));

/** What the years are reckoned with. */
const steps: readonly Result[] = [
  {
    id: "extraOutlay",
    label: { en: "Our offer costs more on day one", zh: "我方方案首期多付" },
    kind: "money",
    formula: extraOutlay,
  },
  {
    id: "yearlySaving",
    label: { en: "It costs less each year", zh: "每年少花" },
    kind: "money",
    formula: yearlySaving,
  },
  {
    id: "endSaving",
    label: { en: "It costs less at the end", zh: "期末少花" },
    kind: "money",
    formula: endSaving,
  },
  {
    id: "annuity",
    label: { en: "Today's value of 1 a year", zh: "每年 1 元的现值合计" },
    kind: "multiple",
    formula: native("IF", equal(rate, 0), input("valueYears"), divide(minus(1, divide(1, growth)), rate)),
  },
  {
    id: "lastYearFactor",
    label: { en: "Today's value of 1 at the end", zh: "期末 1 元的现值" },
    kind: "multiple",
    formula: divide(1, growth),
  },
];

const icebergMatrix: MatrixPart = {
  part: "matrix",
  id: "iceberg",
  heading: { en: "The iceberg", zh: "冰山" },
  rows: 3,
  columns: [
    {
      id: "offer",
      heading: { en: "Offer", zh: "方案" },
      kind: "text",
      cells: {
        spill: native("IF", equal(offerColumn("name"), ""), offerColumn("offer"), offerColumn("name")),
      },
    },
    {
      id: "price",
      heading: { en: "Price", zh: "价格" },
      kind: "money",
      cells: { spill: plus(offerColumn("price"), 0) },
    },
    {
      id: "hidden",
      heading: { en: "Below", zh: "水下" },
      kind: "money",
      cells: { spill: negative(minus(offerColumn("total"), offerColumn("price"))) },
    },
  ],
  total: noTotal,
};

export const paybackSheet: Sheet = {
  id: "payback",
  name: { en: "Payback", zh: "投资回收" },
  line: {
    en: "Year by year until the higher price has come back; where the benefits come from",
    zh: "逐年测算多付的价格何时收回，以及效益来自哪些因素",
  },
  tabColor: palette.accent,
  gutter: true,
  landscape: true,
  bands: [
    [
      {
        column: 0,
        columns: 12,
        parts: [
          {
            part: "title",
            title: { en: "Payback", zh: "投资回收" },
            subtitle: {
              en: "Our offer less the next best: what more is paid on the first day, and what comes back each year.",
              zh: "我方方案减去次优方案：首期多付多少，此后每年收回多少。",
            },
          },
        ],
      },
    ],
    [
      { column: 0, columns: 8, parts: [yearsMatrix] },
      { column: 9, labelColumns: 2, columns: 3, parts: [resultsBlock(steps)] },
    ],
    [
      {
        column: 0,
        columns: 6,
        parts: [
          {
            part: "chart",
            id: "paybackChart",
            title: { en: "When has the higher price come back?", zh: "多付的价格何时收回？" },
            type: "ColumnClustered",
            categories: { block: "years.year" },
            series: [
              { name: { en: "Balance", zh: "累计余额" }, values: { block: "years.balance" }, color: palette.first },
              {
                name: { en: "Net value so far", zh: "累计净价值" },
                values: { block: "years.netSoFar" },
                color: palette.second,
              },
            ],
            rows: 14,
            valueKind: "money",
            categoryAxis: { en: "Years of use", zh: "使用年数" },
          },
        ],
      },
      {
        column: 7,
        columns: 5,
        parts: [
          {
            part: "chart",
            id: "factorsChart",
            title: { en: "Where do the benefits come from?", zh: "效益来自哪些因素？" },
            type: "BarClustered",
            categories: { block: "factors.factor" },
            series: [
              {
                name: { en: "In full", zh: "全额" },
                values: { block: "factors.effect", withoutTotal: true },
                color: palette.first,
              },
              {
                name: { en: "At confidence", zh: "按可信度" },
                values: { block: "factors.counted", withoutTotal: true },
                color: palette.second,
              },
            ],
            rows: 14,
            valueKind: "money",
          },
        ],
      },
    ],
    [
      { column: 0, columns: 5, parts: [factorsMatrix] },
      { column: 7, columns: 5, parts: [icebergMatrix] },
    ],
  ],
};
