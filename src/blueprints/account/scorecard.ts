import type { Expr } from "../../formula/expression";
import { native } from "../../formula/native";
import { atLeast, atMost, divide, equal, times } from "../../formula/operations";
import { column, thisRow } from "../../formula/references";
import type { Language } from "../../functions/bothLanguages";
import type { ChartPart, MatrixPart, TablePart } from "../blueprint";
import { palette } from "../look";
import { rowOfBlock, isBlank } from "./accountFigures";
import { betterWords, modeWords, perspectiveWords } from "./accountWords";

const card = (id: string) => column("scorecard", id);
const row = (id: string) => thisRow("scorecard", id);
const { attack, defend } = modeWords;
const modes = [attack, defend];

/** More than the goal counts as the goal, so that one measure cannot make up for another. */
const achieved = (language: Language): Expr =>
  native(
    "IF",
    native("OR", isBlank(row("actual")), isBlank(row("target"))),
    "",
    native(
      "IF",
      equal(row("better"), betterWords.lower[language]),
      native("IF", atMost(row("actual"), row("target")), 1, divide(row("target"), row("actual"))),
      native("IF", atLeast(row("actual"), row("target")), 1, divide(row("actual"), row("target"))),
    ),
  );

export const scorecard: TablePart = {
  part: "table",
  id: "scorecard",
  name: { en: "tblScorecard", zh: "计分卡表" },
  heading: { en: "Scorecard of attack and defend", zh: "攻守计分卡" },
  freeze: false,
  columns: [
    { id: "perspective", heading: { en: "Perspective", zh: "维度" }, kind: "text", words: perspectiveWords },
    { id: "mode", heading: { en: "For", zh: "攻守" }, kind: "text", words: { attack, defend } },
    { id: "measure", heading: { en: "Measure", zh: "指标" }, kind: "longText" },
    { id: "better", heading: { en: "Better is", zh: "方向" }, kind: "text", words: betterWords },
    { id: "target", heading: { en: "Goal", zh: "目标" }, kind: "count" },
    { id: "actual", heading: { en: "Actual", zh: "实际" }, kind: "count" },
    { id: "weight", heading: { en: "Weight", zh: "权重" }, kind: "share" },
    { id: "achieved", heading: { en: "Achieved", zh: "达成率" }, kind: "share", formula: achieved },
    {
      id: "points",
      heading: { en: "Points", zh: "加权得分" },
      kind: "share",
      formula: native("IF", isBlank(row("achieved")), "", times(row("weight"), row("achieved"))),
    },
  ],
};

const sumOf = (id: string) => (at: number) => native("SUMIFS", card(id), card("mode"), rowOfBlock("scores.mode", at));

/** Each mode has weights of its own that come to 100%. */
export const scores: MatrixPart = {
  part: "matrix",
  id: "scores",
  heading: { en: "Scores", zh: "得分" },
  rows: modes.length,
  columns: [
    { id: "mode", heading: { en: "For", zh: "攻守" }, kind: "text", cells: { words: modes } },
    { id: "weight", heading: { en: "Weights", zh: "权重合计" }, kind: "share", cells: { formula: sumOf("weight") } },
    { id: "points", heading: { en: "Score", zh: "总得分" }, kind: "share", cells: { formula: sumOf("points") } },
  ],
};

export const scoreChart: ChartPart = {
  part: "chart",
  id: "scoreChart",
  title: { en: "Which goals of the scorecard are met?", zh: "计分卡的哪些目标已达成？" },
  type: "BarClustered",
  categories: { table: "scorecard", column: "measure" },
  series: [
    {
      name: { en: "Achieved", zh: "达成率" },
      values: { table: "scorecard", column: "achieved" },
      color: palette.second,
    },
  ],
  rows: 13,
  valueKind: "share",
};
