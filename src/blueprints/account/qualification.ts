import type { Expr } from "../../formula/expression";
import { native } from "../../formula/native";
import { atLeast, divide, equal } from "../../formula/operations";
import { block, column, input } from "../../formula/references";
import type { Language } from "../../functions/bothLanguages";
import type { ChartPart, Input, MatrixPart, Result } from "../blueprint";
import { palette } from "../look";
import { yesNo } from "../yesNo";
import { bodyOf, rowOfBlock, totalOf } from "./accountFigures";
import { notYetWord, passWord, questionWords, standingWords, stepStatusWords } from "./accountWords";

const questions = Object.values(questionWords);
const criteria = (id: string) => column("criteria", id);
const answered = native("COUNTA", criteria("met"));
const question = (row: number): Expr => rowOfBlock("questions.question", row);

export const qualificationInputs: readonly Input[] = [
  {
    id: "passMark",
    name: { en: "PassMark", zh: "通过线" },
    label: { en: "Criteria met, at least", zh: "满足标准不低于" },
    kind: "share",
    help: {
      en: "A question is answered with yes when this share of its criteria is met, e.g. 60%.",
      zh: "某一问题满足的标准达到此比例，即为通过，如 60%。",
    },
  },
];

/** The four questions, in the order in which they are asked. */
export const questionMatrix: MatrixPart = {
  part: "matrix",
  id: "questions",
  heading: { en: "Four questions", zh: "四个问题" },
  rows: questions.length,
  total: { en: "Questions with yes", zh: "已通过的问题" },
  columns: [
    { id: "question", heading: { en: "Question", zh: "问题" }, kind: "text", cells: { words: questions } },
    {
      id: "share",
      heading: { en: "Criteria met", zh: "满足比例" },
      kind: "share",
      cells: {
        formula: (row) => (language) =>
          native(
            "IF",
            equal(native("COUNTIFS", criteria("question"), question(row)), 0),
            0,
            divide(
              native("COUNTIFS", criteria("question"), question(row), criteria("met"), yesNo.yes[language]),
              native("COUNTIFS", criteria("question"), question(row)),
            ),
          ),
      },
    },
    {
      id: "verdict",
      heading: { en: "Answer", zh: "结论" },
      kind: "text",
      cells: {
        formula: (row) => (language) =>
          native(
            "IF",
            equal(answered, 0),
            "–",
            native(
              "IF",
              atLeast(rowOfBlock("questions.share", row), input("passMark")),
              passWord[language],
              notYetWord[language],
            ),
          ),
      },
      total: (language) => native("COUNTIF", bodyOf("questions.verdict"), passWord[language]),
      highlights: [
        { when: { operator: "EqualTo", value: passWord }, look: "good" },
        { when: { operator: "EqualTo", value: notYetWord }, look: "warning" },
      ],
    },
  ],
};

const goOn = { en: "Go on to the next step", zh: "可进入下一步" };
const stay = { en: "Stay with the analysis", zh: "继续客户分析" };

const decision = (language: Language): Expr =>
  native(
    "IF",
    equal(answered, 0),
    "–",
    native(
      "IF",
      equal(totalOf("questions.verdict"), native("ROWS", block("questions.question"))),
      goOn[language],
      stay[language],
    ),
  );

export const qualificationResults: readonly Result[] = [
  {
    id: "decision",
    label: { en: "Decision", zh: "结论" },
    kind: "text",
    lead: true,
    formula: decision,
    highlights: [
      { when: { operator: "EqualTo", value: goOn }, look: "good" },
      { when: { operator: "EqualTo", value: stay }, look: "warning" },
    ],
  },
  {
    id: "stepNow",
    label: { en: "Step now", zh: "目前所在步骤" },
    kind: "text",
    formula: (language) =>
      native(
        "XLOOKUP",
        stepStatusWords.now[language],
        column("buyingSteps", "status"),
        column("buyingSteps", "step"),
        "–",
      ),
  },
  {
    id: "strongerRivals",
    label: { en: "Rivals who are stronger", zh: "强于我方的对手" },
    kind: "count",
    formula: (language) => native("COUNTIFS", column("rivals", "standing"), standingWords.stronger[language]),
    highlights: [{ when: { operator: "GreaterThan", value: 0 }, look: "warning" }],
  },
];

export const questionChart: ChartPart = {
  part: "chart",
  id: "questionChart",
  title: { en: "Which of the four questions is still open?", zh: "四个问题中哪个还没有答案？" },
  type: "BarClustered",
  categories: { block: "questions.question" },
  series: [
    { name: { en: "Criteria met", zh: "满足比例" }, values: { block: "questions.share" }, color: palette.second },
  ],
  rows: 14,
  valueKind: "share",
};
