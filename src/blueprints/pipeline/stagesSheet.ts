import type { Expr } from "../../formula/expression";
import { native } from "../../formula/native";
import { column, thisRow } from "../../formula/references";
import type { Sheet } from "../blueprint";
import { palette } from "../look";
import { statusWords, zoneWords } from "./dealWords";

/** What the deals of this row's stage that count come to. */
const ofStage = (figure: "amount" | "weighted"): Expr =>
  native(
    "SUMIFS",
    column("deals", figure),
    column("deals", "stage"),
    thisRow("stages", "stage"),
    column("deals", "inPeriod"),
    true,
  );

export const stagesSheet: Sheet = {
  id: "stages",
  name: { en: "Stages", zh: "阶段" },
  line: {
    en: "Your stages and their win rates; every forecast follows them",
    zh: "销售阶段及赢率，所有预测随之变化",
  },
  tabColor: palette.first,
  gutter: false,
  landscape: true,
  bands: [
    [
      {
        column: 0,
        columns: 8,
        parts: [
          {
            part: "title",
            title: { en: "Stages", zh: "阶段" },
            subtitle: {
              en: "A stage ends when its sign has been seen, not when somebody feels like it. Won stages stand at 100%, lost ones at 0%.",
              zh: "看到结束标志，阶段才算完成，不凭感觉推进。赢单阶段为 100%，丢单阶段为 0%。",
            },
          },
          {
            part: "table",
            id: "stages",
            name: { en: "tblStages", zh: "阶段表" },
            columns: [
              { id: "stage", heading: { en: "Stage", zh: "阶段" }, kind: "text", width: 130 },
              { id: "winRate", heading: { en: "Win rate", zh: "赢率" }, kind: "share" },
              { id: "endsWhen", heading: { en: "Ends when", zh: "结束标志" }, kind: "longText", width: 400 },
              { id: "dayLimit", heading: { en: "Day limit", zh: "天数上限" }, kind: "days", min: 0 },
              { id: "status", heading: { en: "Status", zh: "状态" }, kind: "text", words: statusWords },
              {
                id: "zone",
                heading: { en: "Funnel zone", zh: "漏斗区域" },
                kind: "text",
                width: 170,
                words: zoneWords,
              },
              {
                id: "amount",
                heading: { en: "In the period", zh: "本期金额" },
                kind: "moneyOrDash",
                formula: ofStage("amount"),
              },
              {
                id: "weighted",
                heading: { en: "In the forecast", zh: "计入预测" },
                kind: "moneyOrDash",
                formula: ofStage("weighted"),
              },
            ],
          },
        ],
      },
    ],
  ],
};
