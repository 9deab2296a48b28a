import { native } from "../../formula/native";
import { divide, greater, times } from "../../formula/operations";
import { block, input } from "../../formula/references";
import type { GridAxis, GridPart, Sheet } from "../blueprint";
import { palette } from "../look";
import { dsoCurve, makeupCurve, profitAfter } from "./curves";
import { isTyped, whereTyped } from "./lossGrids";
import { modelFigures } from "./modelInputs";
import { curvePoints } from "./modelResults";
import { whenFilled } from "./whenFilled";

const bad = { when: { operator: "LessThan", value: 0 }, look: "bad" } as const;

const dsoAxis: GridAxis = {
  heading: { en: "DSO ↓", zh: "周转天数 ↓" },
  kind: "days",
  values: [30, 45, 60, 75, 90, 105, 120],
  help: { en: "Days sales outstanding to look at.", zh: "要考察的应收账款周转天数。" },
  min: 0,
};

const rateAxis: GridAxis = {
  heading: { en: "Bad-debt rate →", zh: "坏账率 →" },
  kind: "share",
  values: [0, 0.005, 0.01, 0.015, 0.02, 0.03],
  help: { en: "Bad-debt rate to look at, as a share of sales.", zh: "要考察的坏账率（占销售额的比例）。" },
};

const profitGrid: GridPart = {
  part: "grid",
  id: "sensitivity",
  heading: {
    en: "What profit is left at which DSO and bad-debt rate?",
    zh: "不同周转天数和坏账率下还剩多少利润？",
  },
  rows: dsoAxis,
  columns: rateAxis,
  kind: "money",
  body: {
    spill: whenFilled(
      modelFigures,
      whereTyped(
        isTyped(block("sensitivity.rows")),
        isTyped(block("sensitivity.columns")),
        profitAfter(block("sensitivity.columns"), block("sensitivity.rows")),
      ),
    ),
  },
  highlights: [bad],
};

const profitBefore = times(input("yearSales"), input("netMargin"));

const shareGrid: GridPart = {
  part: "grid",
  id: "sensitivityShare",
  heading: { en: "How much of the profit is that?", zh: "占扣除前利润的多少？" },
  rows: dsoAxis,
  columns: rateAxis,
  kind: "share",
  body: {
    spill: whenFilled(
      modelFigures,
      native(
        "IF",
        greater(profitBefore, 0),
        whereTyped(
          isTyped(block("sensitivityShare.rows")),
          isTyped(block("sensitivityShare.columns")),
          divide(profitAfter(block("sensitivityShare.columns"), block("sensitivityShare.rows")), profitBefore),
        ),
        "",
      ),
    ),
  },
  highlights: [bad],
};

export const sensitivitySheet: Sheet = {
  id: "sensitivity",
  name: { en: "Sensitivity", zh: "敏感性分析" },
  line: {
    en: "Profit left at each DSO and bad-debt rate, and the points of the charts",
    zh: "各周转天数和坏账率下的剩余利润，以及图表数据",
  },
  tabColor: palette.first,
  gutter: true,
  landscape: true,
  bands: [
    [
      {
        column: 0,
        columns: 15,
        parts: [
          {
            part: "title",
            title: { en: "Profit, DSO and bad debt", zh: "利润、周转天数与坏账" },
            subtitle: {
              en: "Sales, margin and borrowing rate are those of the first sheet; red is a loss.",
              zh: "销售额、净利率和借款利率取自首页；红色为亏损。",
            },
          },
        ],
      },
    ],
    [
      { column: 0, columns: 7, parts: [profitGrid] },
      { column: 8, columns: 7, parts: [shareGrid] },
    ],
    [
      { column: 0, columns: 4, parts: [dsoCurve] },
      { column: 5, columns: 2, parts: [makeupCurve] },
      {
        column: 8,
        columns: 7,
        labelColumns: 2,
        parts: [
          {
            part: "results",
            heading: { en: "You are here", zh: "目前位置" },
            results: curvePoints,
          },
        ],
      },
    ],
  ],
};
