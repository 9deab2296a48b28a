import type { Expr } from "../../formula/expression";
import { native } from "../../formula/native";
import { greater, minus, times, unequal } from "../../formula/operations";
import { block, input } from "../../formula/references";
import type { BothLanguages } from "../../functions/bothLanguages";
import { call } from "../addInFunctions";
import type { ChartPart, MatrixColumn, MatrixPart } from "../blueprint";
import { palette } from "../look";
import { modelFigures } from "./modelInputs";
import { whenFilled } from "./whenFilled";

const curveMargins = [0.01, 0.015, 0.02, 0.03, 0.04, 0.05, 0.06, 0.08, 0.1, 0.12, 0.15, 0.2] as const;
const curveDays = [0, 15, 30, 45, 60, 75, 90, 105, 120, 150, 180] as const;

const marginsOf = block("makeupCurve.margin");
const daysOf = block("dsoCurve.days");

/** Points of the curve on the first sheet. */
export const makeupCurve: MatrixPart = {
  part: "matrix",
  id: "makeupCurve",
  heading: { en: "Points: make-up", zh: "图表数据：弥补" },
  rows: curveMargins.length,
  columns: [
    {
      id: "margin",
      heading: { en: "Margin", zh: "利润率" },
      kind: "share",
      cells: {
        inputs: curveMargins,
        help: { en: "A margin on the curve of the first sheet.", zh: "首页曲线上的利润率。" },
        min: 0,
        max: 1,
      },
    },
    {
      id: "sales",
      heading: { en: "New sales for 1", zh: "新销售额（每 1）" },
      kind: "multiple",
      cells: {
        spill: native("IF", greater(marginsOf, 0), call("BADDEBT.MAKEUP", { loss: 1, margin: marginsOf }), ""),
      },
    },
  ],
};

/** Profit before both, less the bad debt at this rate, less what waiting so many days costs. */
export const profitAfter = (badDebtRate: Expr, dso: Expr): Expr =>
  minus(
    minus(times(input("yearSales"), input("netMargin")), times(input("yearSales"), badDebtRate)),
    call("BADDEBT.CARRYCOST", {
      amount: input("yearSales"),
      daysLate: dso,
      annualRate: input("borrowingRate"),
      yearDays: input("yearDays"),
    }),
  );

const profitColumn = (id: string, heading: BothLanguages, rate: Expr, wanted: readonly Expr[]): MatrixColumn => ({
  id,
  heading,
  kind: "money",
  cells: { spill: whenFilled(wanted, native("IF", unequal(daysOf, ""), profitAfter(rate, daysOf), "")) },
});

const noLoss: BothLanguages = { en: "No bad debt", zh: "没有坏账" };
const asIs: BothLanguages = { en: "At your rate", zh: "目前坏账率" };
const badYear: BothLanguages = { en: "In a bad year", zh: "不利年份" };

/** Points of the lines on the first sheet. */
export const dsoCurve: MatrixPart = {
  part: "matrix",
  id: "dsoCurve",
  heading: { en: "Points: profit", zh: "图表数据：利润" },
  rows: curveDays.length,
  columns: [
    {
      id: "days",
      heading: { en: "DSO", zh: "周转天数" },
      kind: "days",
      cells: {
        inputs: curveDays,
        help: { en: "A number of days on the chart of the first sheet.", zh: "首页图表上的天数。" },
        min: 0,
      },
    },
    profitColumn("noLoss", noLoss, 0, modelFigures),
    profitColumn("asIs", asIs, input("badDebtRate"), modelFigures),
    profitColumn("badYear", badYear, input("badYearRate"), [...modelFigures, input("badYearRate")]),
  ],
};

const here: BothLanguages = { en: "You are here", zh: "目前位置" };

export const makeupChart: ChartPart = {
  part: "chart",
  id: "makeupChart",
  title: { en: "What does a bad debt cost in new sales?", zh: "一笔坏账要用多少新销售来弥补？" },
  type: "XYScatterLinesNoMarkers",
  categories: { block: "makeupCurve.margin" },
  series: [
    {
      name: { en: "New sales for every 1 lost", zh: "每损失 1 所需的新销售额" },
      values: { block: "makeupCurve.sales" },
      color: palette.second,
    },
    {
      name: here,
      categories: { block: "marginNow" },
      values: { block: "newSalesPerOne" },
      color: palette.badInk,
      type: "XYScatter",
    },
  ],
  rows: 15,
  width: 420,
  valueKind: "count",
  categoryKind: "share",
  categoryAxis: { en: "Net margin", zh: "净利率" },
};

export const dsoChart: ChartPart = {
  part: "chart",
  id: "dsoChart",
  title: { en: "How does profit fall with DSO and bad-debt rate?", zh: "周转天数和坏账率怎样侵蚀利润？" },
  type: "XYScatterLinesNoMarkers",
  categories: { block: "dsoCurve.days" },
  series: [
    { name: noLoss, values: { block: "dsoCurve.noLoss" }, color: palette.first },
    { name: asIs, values: { block: "dsoCurve.asIs" }, color: palette.second },
    { name: badYear, values: { block: "dsoCurve.badYear" }, color: palette.warningInk },
    {
      name: here,
      categories: { block: "dsoNow" },
      values: { block: "profitNow" },
      color: palette.badInk,
      type: "XYScatter",
    },
  ],
  rows: 15,
  width: 520,
  valueKind: "money",
  categoryKind: "days",
  categoryAxis: { en: "Days sales outstanding", zh: "应收账款周转天数" },
};
