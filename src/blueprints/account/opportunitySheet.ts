import type { Expr } from "../../formula/expression";
import { native } from "../../formula/native";
import { equal, plus, unequal } from "../../formula/operations";
import { column, thisRow } from "../../formula/references";
import type { Language } from "../../functions/bothLanguages";
import type { Sheet } from "../blueprint";
import { inputsBlock, resultsBlock } from "../figureBlocks";
import { palette } from "../look";
import { questionWords, sourceWords, standingWords, stepStatusWords } from "./accountWords";
import { qualificationInputs, qualificationResults, questionChart, questionMatrix } from "./qualification";

const steps = (id: string) => column("buyingSteps", id);
const step = (id: string) => thisRow("buyingSteps", id);

/** The first step that has not ended is the one we are in. */
const status = (language: Language): Expr =>
  native(
    "IFS",
    unequal(step("endedOn"), ""),
    stepStatusWords.done[language],
    equal(native("MATCH", step("step"), steps("step"), 0), plus(native("COUNT", steps("endedOn")), 1)),
    stepStatusWords.now[language],
    true,
    stepStatusWords.later[language],
  );

export const opportunitySheet: Sheet = {
  id: "opportunity",
  name: { en: "Opportunity", zh: "机会判断" },
  line: {
    en: "Six steps with start and end signs, four questions with criteria, rivals",
    zh: "六个关键步骤及起止标志、四问判断标准、竞争对手",
  },
  tabColor: palette.second,
  gutter: true,
  landscape: true,
  bands: [
    [
      {
        column: 0,
        columns: 6,
        parts: [
          {
            part: "title",
            title: { en: "Opportunity", zh: "机会判断" },
            subtitle: {
              en: "A step ends when its sign has been seen. Unless all four questions are answered with yes, stay with the analysis.",
              zh: "看到结束标志，步骤才算完成。四个问题未全部通过之前，继续客户分析。",
            },
          },
        ],
      },
    ],
    [
      {
        column: 0,
        columns: 3,
        parts: [inputsBlock(qualificationInputs), resultsBlock(qualificationResults), questionMatrix],
      },
      { column: 3, columns: 2, parts: [questionChart] },
    ],
    [
      {
        column: 0,
        columns: 6,
        parts: [
          {
            part: "table",
            id: "buyingSteps",
            name: { en: "tblSteps", zh: "六步表" },
            heading: { en: "Six steps", zh: "六个关键步骤" },
            freeze: false,
            columns: [
              { id: "step", heading: { en: "Step", zh: "步骤" }, kind: "text" },
              { id: "endedOn", heading: { en: "Ended on", zh: "完成日期" }, kind: "day" },
              {
                id: "status",
                heading: { en: "Status", zh: "状态" },
                kind: "text",
                formula: status,
                highlights: [
                  { when: { operator: "EqualTo", value: stepStatusWords.done }, look: "good" },
                  { when: { operator: "EqualTo", value: stepStatusWords.now }, look: "warning" },
                  { when: { operator: "EqualTo", value: stepStatusWords.later }, look: "quiet" },
                ],
              },
              { id: "startsWhen", heading: { en: "Starts when", zh: "开始标志" }, kind: "longText" },
              { id: "endsWhen", heading: { en: "Ends when", zh: "结束标志" }, kind: "longText" },
              { id: "evidence", heading: { en: "What we have seen", zh: "已看到的证据" }, kind: "longText" },
            ],
          },
        ],
      },
    ],
    [
      {
        column: 0,
        columns: 6,
        parts: [
          {
            part: "table",
            id: "criteria",
            name: { en: "tblCriteria", zh: "判断标准表" },
            heading: { en: "Criteria of the four questions", zh: "四个问题的判断标准" },
            freeze: false,
            columns: [
              { id: "question", heading: { en: "Question", zh: "问题" }, kind: "text", words: questionWords },
              { id: "met", heading: { en: "Met", zh: "是否满足" }, kind: "flag" },
              { id: "source", heading: { en: "From", zh: "来源" }, kind: "text", words: sourceWords },
              { id: "criterion", heading: { en: "Criterion", zh: "标准" }, kind: "longText" },
              { id: "evidence", heading: { en: "How we know", zh: "依据" }, kind: "longText" },
              { id: "openPoint", heading: { en: "To find out", zh: "待了解" }, kind: "longText" },
            ],
          },
        ],
      },
    ],
    [
      {
        column: 0,
        columns: 6,
        parts: [
          {
            part: "table",
            id: "rivals",
            name: { en: "tblRivals", zh: "竞争对手表" },
            heading: { en: "Rivals", zh: "竞争对手" },
            freeze: false,
            columns: [
              { id: "rival", heading: { en: "Rival", zh: "对手" }, kind: "text" },
              { id: "checkedOn", heading: { en: "Looked at on", zh: "了解日期" }, kind: "day" },
              { id: "standing", heading: { en: "Than we are", zh: "与我方相比" }, kind: "text", words: standingWords },
              { id: "strengths", heading: { en: "Strengths", zh: "优势" }, kind: "longText" },
              { id: "weaknesses", heading: { en: "Weaknesses", zh: "劣势" }, kind: "longText" },
              { id: "answer", heading: { en: "Our answer", zh: "我方对策" }, kind: "longText" },
            ],
          },
        ],
      },
    ],
  ],
};
