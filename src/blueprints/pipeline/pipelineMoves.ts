import type { Expr } from "../../formula/expression";
import { letIn, variable } from "../../formula/letIn";
import { arrayOf } from "../../formula/arrayOf";
import { native } from "../../formula/native";
import { greater, less, minus } from "../../formula/operations";
import { block, column, input } from "../../formula/references";
import type { BothLanguages } from "../../functions/bothLanguages";
import { call } from "../addInFunctions";
import type { ChartPart, MatrixColumn, MatrixPart } from "../blueprint";
import { palette } from "../look";
import { firstDay, rowsOn, secondDay, snapshotColumn } from "./snapshotFigures";

/** The rows of FUNNEL.WATERFALL when it weighs. */
const steps: readonly BothLanguages[] = [
  { en: "Opening", zh: "期初" },
  { en: "New", zh: "新增" },
  { en: "Pulled in", zh: "提前" },
  { en: "Increased", zh: "增加" },
  { en: "Decreased", zh: "减少" },
  { en: "Stage moves", zh: "阶段" },
  { en: "Pushed out", zh: "延期" },
  { en: "Won", zh: "赢单" },
  { en: "Lost", zh: "丢单" },
  { en: "Dropped", zh: "移出" },
  { en: "Closing", zh: "期末" },
];
/** Of the eleven, those before and after the stage moves, which amounts as they are do not have. */
const besideStageMoves = 5;
const last = steps.length - 1;

/** A column of the rows of a snapshot; an empty text where there is none. */
const of = (rows: Expr, id: string): Expr => native("FILTER", snapshotColumn(id), rows, "");
const [before, now] = [variable("before_"), variable("now_")];

/** What moved between the two snapshots in the pipeline of the period; which rows are theirs is found out once. */
const moves = (weighted: boolean, answer: (moved: Expr) => Expr): Expr =>
  letIn(
    [
      ["before_", rowsOn(firstDay)],
      ["now_", rowsOn(secondDay)],
      [
        "moves_",
        call("FUNNEL.WATERFALL", {
          dealsBefore: of(before, "deal"),
          amountsBefore: of(before, "amount"),
          stagesBefore: of(before, "stage"),
          closeBefore: of(before, "expectedClose"),
          dealsNow: of(now, "deal"),
          amountsNow: of(now, "amount"),
          stagesNow: of(now, "stage"),
          closeNow: of(now, "expectedClose"),
          from: input("from"),
          to: input("to"),
          ...(weighted ? { weighted: true } : {}),
          stageTable: column("stages", "stage", "status"),
        }),
      ],
    ],
    answer(variable("moves_")),
  );

const amounts: Expr = moves(false, (moved) =>
  native(
    "CHOOSECOLS",
    native(
      "VSTACK",
      native("TAKE", moved, besideStageMoves),
      arrayOf(["", 0]),
      native("TAKE", moved, -besideStageMoves),
    ),
    2,
  ),
);

const amount = (row: number): Expr => block("waterfall.amount", { row });
const isEnd = (row: number): boolean => row === 0 || row === last;

/** Where the column of a step stands on: the lower of the levels before and after it. */
function base(row: number): Expr {
  if (isEnd(row)) return 0;
  return native("MIN", level(row - 1), level(row));
}

/** The pipeline after a step. */
const level = (row: number): Expr => block("waterfall.level", { row });

const moneyColumn = (id: string, heading: BothLanguages, formula: (row: number) => Expr): MatrixColumn => ({
  ...{ id, heading },
  kind: "moneyOrDash",
  cells: { formula },
});

export const pipelineMoves: MatrixPart = {
  part: "matrix",
  onlyIn: "addIn",
  id: "waterfall",
  heading: { en: "What moved the pipeline of the period", zh: "本期漏斗变动" },
  rows: steps.length,
  columns: [
    { id: "step", heading: { en: "Step", zh: "项目" }, kind: "text", cells: { words: steps } },
    { id: "amount", heading: { en: "Amount", zh: "金额" }, kind: "moneyOrDash", cells: { spill: amounts } },
    {
      id: "weighted",
      heading: { en: "Weighted", zh: "加权" },
      kind: "moneyOrDash",
      cells: { spill: moves(true, (moved) => native("CHOOSECOLS", moved, 2)) },
    },
    moneyColumn("level", { en: "Level", zh: "余额" }, (row) =>
      row === last ? amount(last) : native("SUM", ...Array.from({ length: row + 1 }, (_, step) => amount(step))),
    ),
    moneyColumn("base", { en: "Stands on", zh: "底部" }, base),
    moneyColumn("up", { en: "Up", zh: "增" }, (row) =>
      isEnd(row) ? amount(row) : native("IF", greater(amount(row), 0), amount(row), 0),
    ),
    moneyColumn("down", { en: "Down", zh: "减" }, (row) =>
      isEnd(row) ? 0 : native("IF", less(amount(row), 0), minus(0, amount(row)), 0),
    ),
  ],
};

export const pipelineMovesChart: ChartPart = {
  part: "chart",
  onlyIn: "addIn",
  id: "waterfallChart",
  title: { en: "What changed the pipeline?", zh: "漏斗为何变化？" },
  type: "ColumnStacked",
  categories: { block: "waterfall.step" },
  series: [
    { name: { en: "Stands on", zh: "底部" }, values: { block: "waterfall.base" }, color: palette.first, hidden: true },
    { name: { en: "Level and up", zh: "余额及增加" }, values: { block: "waterfall.up" }, color: palette.second },
    { name: { en: "Down", zh: "减少" }, values: { block: "waterfall.down" }, color: palette.badInk },
  ],
  rows: 15,
  width: 620,
  valueKind: "money",
};
