import type { Expr } from "../../formula/expression";
import { native } from "../../formula/native";
import { less, unequal } from "../../formula/operations";
import { column, input } from "../../formula/references";
import type { Language } from "../../functions/bothLanguages";
import type { Result, Sheet } from "../blueprint";
import { resultsBlock } from "../figureBlocks";
import { palette } from "../look";
import { action, actions, whereNotNought } from "./accountFigures";
import { actionWords, evidenceWords, goalWords, milestoneWords, overdueWord } from "./accountWords";
import { scorecard, scoreChart, scores } from "./scorecard";

const attention = (language: Language): Expr =>
  native(
    "IF",
    native(
      "AND",
      unequal(action("due"), ""),
      less(action("due"), input("asOf")),
      unequal(action("status"), actionWords.done[language]),
    ),
    overdueWord[language],
    "",
  );

const results: readonly Result[] = [
  {
    id: "actionsDone",
    label: { en: "Actions done", zh: "已完成行动" },
    kind: "count",
    formula: (language) => native("COUNTIFS", actions("status"), actionWords.done[language]),
  },
  {
    id: "budget",
    label: { en: "Budget of the plan", zh: "计划预算" },
    kind: "money",
    formula: native("SUM", actions("budget")),
  },
  {
    id: "satisfactionMean",
    label: { en: "Satisfaction on average", zh: "平均满意度" },
    kind: "share",
    formula: whereNotNought(
      native("COUNT", column("satisfaction", "score")),
      native("AVERAGE", column("satisfaction", "score")),
    ),
  },
  {
    id: "withoutEvidence",
    label: { en: "Milestones without written evidence", zh: "没有书面证据的节点" },
    kind: "count",
    formula: (language) => native("COUNTIFS", column("satisfaction", "kind"), evidenceWords.spoken[language]),
    highlights: [{ when: { operator: "GreaterThan", value: 0 }, look: "warning" }],
  },
];

export const developmentSheet: Sheet = {
  id: "development",
  name: { en: "Development", zh: "发展计划" },
  line: {
    en: "Scorecard of attack and defend, action plan, satisfaction with evidence",
    zh: "攻守计分卡、行动计划、满意度及证据",
  },
  tabColor: palette.second,
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
            title: { en: "Account development", zh: "客户发展计划" },
            subtitle: {
              en: "Who does what by when for which goal, what it costs, and how satisfied the customer is, with evidence.",
              zh: "为哪个目标、谁、何时、做什么、花多少；客户满意与否，以证据为准。",
            },
          },
        ],
      },
    ],
    [
      { column: 0, columns: 3, parts: [resultsBlock(results), scores] },
      { column: 3, columns: 6, parts: [scoreChart] },
    ],
    [{ column: 0, columns: 9, parts: [scorecard] }],
    [
      {
        column: 0,
        columns: 8,
        parts: [
          {
            part: "table",
            id: "actions",
            name: { en: "tblActions", zh: "行动表" },
            heading: { en: "Development plan", zh: "发展计划" },
            freeze: false,
            columns: [
              { id: "goal", heading: { en: "Goal", zh: "目标类型" }, kind: "text", words: goalWords },
              { id: "owner", heading: { en: "Owner", zh: "负责人" }, kind: "text", width: 140 },
              { id: "action", heading: { en: "Action", zh: "行动" }, kind: "longText" },
              { id: "status", heading: { en: "Status", zh: "状态" }, kind: "text", words: actionWords },
              { id: "due", heading: { en: "Due", zh: "截止日期" }, kind: "day" },
              { id: "doneOn", heading: { en: "Done on", zh: "完成日期" }, kind: "day" },
              { id: "budget", heading: { en: "Budget", zh: "预算" }, kind: "money", min: 0 },
              {
                id: "attention",
                heading: { en: "Attention", zh: "提醒" },
                kind: "text",
                formula: attention,
                highlights: [{ when: { operator: "EqualTo", value: overdueWord }, look: "bad" }],
              },
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
            id: "satisfaction",
            name: { en: "tblSatisfaction", zh: "满意度表" },
            heading: { en: "Satisfaction at the milestones", zh: "各节点满意度" },
            freeze: false,
            columns: [
              { id: "milestone", heading: { en: "Milestone", zh: "节点" }, kind: "text", words: milestoneWords },
              { id: "who", heading: { en: "Said by", zh: "评价人" }, kind: "text", width: 140 },
              { id: "evidence", heading: { en: "Evidence", zh: "证据" }, kind: "longText" },
              { id: "kind", heading: { en: "Kind of evidence", zh: "证据形式" }, kind: "text", words: evidenceWords },
              { id: "date", heading: { en: "Date", zh: "日期" }, kind: "day" },
              { id: "score", heading: { en: "Satisfied", zh: "满意度" }, kind: "share" },
            ],
          },
        ],
      },
    ],
  ],
};
