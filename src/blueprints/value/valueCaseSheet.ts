import type { Sheet } from "../blueprint";
import { checksBlock, inputsBlock, resultsBlock } from "../figureBlocks";
import { palette } from "../look";
import { costColors } from "./costColors";
import { offersTable } from "./offersTable";
import { valueChecks } from "./valueChecks";
import { valueInputs } from "./valueInputs";
import { valueResults } from "./valueResults";

export const valueCaseSheet: Sheet = {
  id: "valueCase",
  name: { en: "Value case", zh: "价值方案" },
  line: {
    en: "Our offer against the next best on one page: net value, payback, total cost, iceberg, checks",
    zh: "一页看清我方方案与次优方案：净价值、回收期、总成本、冰山图、校验",
  },
  tabColor: palette.accent,
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
            title: { en: "Value case", zh: "价值方案" },
            subtitle: {
              en: "What our offer is worth against the customer's next best. Change a blue cell, a cost or an IMPACT line: everything follows.",
              zh: "与客户的次优方案相比，我方方案值多少。修改蓝色单元格、成本或价值量化的任一行，所有结果随之更新。",
            },
          },
        ],
      },
    ],
    [
      { column: 0, labelColumns: 2, columns: 3, parts: [inputsBlock(valueInputs), checksBlock(valueChecks)] },
      { column: 4, labelColumns: 3, columns: 5, parts: [resultsBlock(valueResults)] },
    ],
    [
      {
        column: 0,
        columns: 9,
        parts: [offersTable],
      },
    ],
    [
      {
        column: 0,
        columns: 4,
        parts: [
          {
            part: "chart",
            id: "costChart",
            title: { en: "What does each offer really cost?", zh: "各方案究竟花多少钱？" },
            type: "ColumnStacked",
            categories: { table: "offers", column: "name" },
            series: [
              {
                name: { en: "Price", zh: "价格" },
                values: { table: "offers", column: "price" },
                color: costColors.price,
              },
              {
                name: { en: "Buying", zh: "取得" },
                values: { table: "offers", column: "buying" },
                color: costColors.buying,
              },
              {
                name: { en: "Running", zh: "运行" },
                values: { table: "offers", column: "running" },
                color: costColors.running,
              },
              {
                name: { en: "Support", zh: "维护" },
                values: { table: "offers", column: "support" },
                color: costColors.support,
              },
              {
                name: { en: "End of life", zh: "期末处置" },
                values: { table: "offers", column: "endOfLife" },
                color: costColors.endOfLife,
              },
            ],
            rows: 15,
            valueKind: "money",
          },
        ],
      },
      {
        column: 5,
        columns: 4,
        parts: [
          {
            part: "chart",
            id: "icebergChart",
            title: { en: "How much of the cost is below the price?", zh: "价格之下还藏着多少成本？" },
            type: "ColumnStacked",
            categories: { block: "iceberg.offer" },
            series: [
              {
                name: { en: "Price, above the water", zh: "水上：价格" },
                values: { block: "iceberg.price" },
                color: palette.first,
              },
              {
                name: { en: "Further costs, below", zh: "水下：其他成本" },
                values: { block: "iceberg.hidden" },
                color: palette.second,
              },
            ],
            rows: 15,
            valueKind: "moneyEitherSide",
          },
        ],
      },
    ],
  ],
};
