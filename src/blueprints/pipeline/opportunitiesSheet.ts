import type { Expr } from "../../formula/expression";
import { native } from "../../formula/native";
import { atLeast, equal, less, plus, times } from "../../formula/operations";
import { column, input, thisRow } from "../../formula/references";
import type { Language } from "../../functions/bothLanguages";
import type { Sheet } from "../blueprint";
import { categoryWords, statusWords } from "./dealWords";
import { palette } from "../look";
import { saysYes } from "../yesNo";

const deal = (id: string): Expr => thisRow("deals", id);
const isBlank = (expr: Expr): Expr => equal(expr, "");
/** What the Stages table says about the stage of this row; #N/A for a stage that is not in it. */
const stageSays = (id: "winRate" | "status"): Expr =>
  native("XLOOKUP", deal("stage"), column("stages", "stage"), column("stages", id));

/**
 * Only an open deal has a win rate of its own; a decided one has its stage's. Most deals have none, and are looked up
 * once.
 */
const effectiveRate = (language: Language): Expr =>
  native(
    "IF",
    isBlank(deal("stage")),
    "",
    native(
      "IF",
      isBlank(deal("winRate")),
      stageSays("winRate"),
      native("IF", equal(stageSays("status"), statusWords.open[language]), deal("winRate"), stageSays("winRate")),
    ),
  );

/** A close date may have a time of day, and still belongs to the last day of the period. */
const inPeriod = (language: Language): Expr =>
  native(
    "AND",
    atLeast(deal("amount"), input("threshold")),
    native(
      "OR",
      native("AND", atLeast(deal("expectedClose"), input("from")), less(deal("expectedClose"), plus(input("to"), 1))),
      native("AND", isBlank(deal("expectedClose")), saysYes(input("countUndated"), language)),
    ),
  );

export const opportunitiesSheet: Sheet = {
  id: "opportunities",
  name: { en: "Opportunities", zh: "商机" },
  line: {
    en: "All deals, one a row: stage, amount, close date, next step",
    zh: "全部商机，每行一个：阶段、金额、预计成交日、下一步",
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
            title: { en: "Opportunities", zh: "商机" },
            subtitle: {
              en: "Type or paste in the blue columns; the grey ones calculate. Rows typed below join the table by themselves.",
              zh: "在蓝色列中填写或粘贴；灰色列自动计算。新增的行会自动并入表格。",
            },
          },
          {
            part: "table",
            id: "deals",
            name: { en: "tblDeals", zh: "商机表" },
            columns: [
              { id: "deal", heading: { en: "Deal", zh: "商机" }, kind: "text", width: 170 },
              { id: "account", heading: { en: "Account", zh: "客户" }, kind: "text", width: 150 },
              { id: "owner", heading: { en: "Owner", zh: "负责人" }, kind: "text" },
              { id: "product", heading: { en: "Product", zh: "产品" }, kind: "text", width: 140 },
              {
                id: "stage",
                heading: { en: "Stage", zh: "阶段" },
                kind: "text",
                from: { table: "stages", column: "stage" },
              },
              {
                id: "category",
                heading: { en: "Category", zh: "预测类别" },
                kind: "text",
                words: categoryWords,
              },
              { id: "amount", heading: { en: "Amount", zh: "金额" }, kind: "money" },
              { id: "winRate", heading: { en: "Win rate", zh: "赢率" }, kind: "share", min: 0, max: 1 },
              { id: "expectedClose", heading: { en: "Expected close", zh: "预计成交日" }, kind: "day" },
              { id: "inStageSince", heading: { en: "In stage since", zh: "进入阶段日期" }, kind: "day" },
              { id: "nextStep", heading: { en: "Next step", zh: "下一步" }, kind: "longText" },
              { id: "nextStepDate", heading: { en: "Next step date", zh: "下一步日期" }, kind: "day" },
              { id: "lostReason", heading: { en: "Lost reason", zh: "丢单原因" }, kind: "text", width: 140 },
              {
                id: "effectiveRate",
                heading: { en: "Effective rate", zh: "实际赢率" },
                kind: "share",
                formula: effectiveRate,
              },
              {
                id: "weighted",
                heading: { en: "Weighted", zh: "加权金额" },
                kind: "money",
                formula: native("IF", isBlank(deal("effectiveRate")), "", times(deal("amount"), deal("effectiveRate"))),
              },
              {
                id: "inPeriod",
                heading: { en: "In period", zh: "计入本期" },
                kind: "flag",
                formula: inPeriod,
                highlights: [{ when: { operator: "EqualTo", value: false }, look: "quiet" }],
              },
            ],
          },
        ],
      },
    ],
  ],
};
