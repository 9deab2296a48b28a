import type { Expr } from "../../formula/expression";
import { native } from "../../formula/native";
import { greater, minus, times, unequal } from "../../formula/operations";
import { block, input } from "../../formula/references";
import type { BothLanguages } from "../../functions/bothLanguages";
import { call } from "../addInFunctions";
import type { GridAxis, GridPart } from "../blueprint";
import { whenFilled } from "./whenFilled";

/** Of a grid's typed values: a figure stands only where neither side is blank. */
export const whereTyped = (left: Expr, top: Expr, formula: Expr): Expr => native("IF", times(left, top), formula, "");

export const isTyped = (axis: Expr): Expr => unequal(axis, "");
const isAboveZero = (axis: Expr): Expr => greater(axis, 0);

const marginAxis = (values: readonly number[], heading: BothLanguages): GridAxis => ({
  heading,
  kind: "share",
  values,
  help: {
    en: "A net margin, as a share of sales: above 0%, at most 100%.",
    zh: "净利率（占销售额的比例），大于 0%，不超过 100%。",
  },
});

const netMarginHeading: BothLanguages = { en: "Net margin →", zh: "净利率 →" };

/** The training's table: nine losses and five margins. */
export const makeupGrid: GridPart = {
  part: "grid",
  id: "makeup",
  heading: {
    en: "How much must be sold anew to make up a bad debt?",
    zh: "弥补一笔坏账需要多少新的销售额？",
  },
  rows: {
    heading: { en: "Loss ↓", zh: "坏账金额 ↓" },
    kind: "money",
    values: [500, 600, 700, 750, 800, 900, 1_000, 1_500, 2_500],
    help: { en: "An amount that is never paid.", zh: "一笔收不回来的金额。" },
    min: 0,
  },
  columns: marginAxis([0.02, 0.03, 0.04, 0.05, 0.06], netMarginHeading),
  kind: "exactMoney",
  body: {
    spill: whereTyped(
      isTyped(block("makeup.rows")),
      isAboveZero(block("makeup.columns")),
      call("BADDEBT.MAKEUP", { loss: block("makeup.rows"), margin: block("makeup.columns") }),
    ),
  },
};

export const delayGrid: GridPart = {
  part: "grid",
  id: "delay",
  heading: {
    en: "After how many months of delay is the margin gone?",
    zh: "货款拖延几个月，利润就没有了？",
  },
  rows: marginAxis([0.02, 0.03, 0.04, 0.05, 0.06, 0.08, 0.1], { en: "Net margin ↓", zh: "净利率 ↓" }),
  columns: {
    heading: { en: "Borrowing rate a year →", zh: "年借款利率 →" },
    kind: "share",
    values: [0.06, 0.08, 0.1, 0.12, 0.15],
    help: { en: "What money costs a year: above 0%, at most 100%.", zh: "一年的资金成本，大于 0%，不超过 100%。" },
  },
  kind: "months",
  body: {
    spill: whereTyped(
      isTyped(block("delay.rows")),
      isAboveZero(block("delay.columns")),
      call("BADDEBT.EROSION", { margin: block("delay.rows"), annualRate: block("delay.columns") }),
    ),
  },
};

export const lateGrid: GridPart = {
  part: "grid",
  id: "late",
  heading: {
    en: "What is left of the margin when a customer pays so many days late?",
    zh: "客户逾期付款若干天，利润率还剩多少？",
  },
  rows: {
    heading: { en: "Days late ↓", zh: "逾期天数 ↓" },
    kind: "days",
    values: [15, 30, 60, 90, 120, 180, 365],
    help: { en: "Days after the due date.", zh: "到期日之后的天数。" },
    min: 0,
  },
  columns: marginAxis([0.02, 0.03, 0.05, 0.08, 0.1], netMarginHeading),
  kind: "share",
  body: {
    spill: whenFilled(
      [input("borrowingRate"), input("yearDays")],
      whereTyped(
        isTyped(block("late.rows")),
        isTyped(block("late.columns")),
        minus(
          block("late.columns"),
          // Of every 1 that was invoiced.
          call("BADDEBT.CARRYCOST", {
            amount: 1,
            daysLate: block("late.rows"),
            annualRate: input("borrowingRate"),
            yearDays: input("yearDays"),
          }),
        ),
      ),
    ),
  },
  highlights: [{ when: { operator: "LessThan", value: 0 }, look: "bad" }],
};
