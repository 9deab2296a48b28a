import type { Expr } from "../../formula/expression";
import { native } from "../../formula/native";
import { atMost, divide, equal, join, minus } from "../../formula/operations";
import { block, input } from "../../formula/references";
import type { Language } from "../../functions/bothLanguages";
import { call } from "../addInFunctions";
import type { Result } from "../blueprint";
import { saysYes } from "../yesNo";
import {
  amountByStage,
  closed,
  countByStage,
  countedDeals,
  done,
  offFunnelInForecast,
  offFunnelOffTarget,
  overStages,
  summaryTotal,
} from "./dealFigures";
import { enterTarget, independentDeals, periodOver, targetMet } from "./dealWords";
import { uncertainTotal } from "./howSure";

const daysOfWeek = 7;
const beforeAsOf = join("<", input("asOf"));

const withTarget = (answer: Expr, otherwise: string = "–"): Expr =>
  native("IF", equal(input("target"), 0), otherwise, answer);
/** Means nothing once there is nothing left to reach. */
const whileUnmet = (left: Expr, answer: Expr, language: Language): Expr =>
  native("IF", atMost(left, 0), targetMet[language], answer);

export const forecastResults: readonly Result[] = [
  {
    id: "forecast",
    label: { en: "Forecast", zh: "销售预测" },
    kind: "money",
    lead: true,
    formula: (language) =>
      call("FUNNEL.FORECAST", { ...countedDeals, closed, offFunnel: offFunnelInForecast(language) }),
  },
  {
    id: "targetToReach",
    label: { en: "Target to reach", zh: "需达成的目标" },
    kind: "money",
    formula: (language) => minus(input("target"), offFunnelOffTarget(language)),
  },
  {
    id: "attainment",
    label: { en: "Projected attainment", zh: "预计达成率" },
    kind: "share",
    lead: true,
    formula: (language) =>
      withTarget(
        whileUnmet(block("targetToReach"), divide(block("forecast"), block("targetToReach")), language),
        enterTarget[language],
      ),
  },
  {
    id: "chance",
    onlyIn: "addIn",
    label: { en: "Chance of the target", zh: "达标概率" },
    kind: "share",
    lead: true,
    formula: (language) =>
      withTarget(call("FUNNEL.CHANCE", { ...uncertainTotal(language), target: block("targetToReach") })),
  },
  {
    id: "chanceAssumes",
    onlyIn: "addIn",
    label: { en: "The chance assumes", zh: "概率前提" },
    kind: "text",
    formula: (language) =>
      native(
        "IF",
        equal(input("correlation"), 0),
        independentDeals[language],
        join("ρ = ", native("TEXT", input("correlation"), "0.00")),
      ),
  },
  {
    id: "gap",
    label: { en: "Gap to the target", zh: "距目标缺口" },
    kind: "money",
    formula: withTarget(native("MAX", 0, minus(block("targetToReach"), block("forecast")))),
  },
  {
    id: "won",
    label: { en: "Won in the period", zh: "本期赢单" },
    kind: "money",
    formula: (language) => overStages(amountByStage, "won", language),
  },
  {
    id: "open",
    label: { en: "Open pipeline", zh: "进行中商机金额" },
    kind: "money",
    formula: (language) => summaryTotal("amount", language),
  },
  {
    id: "weightedOpen",
    label: { en: "Open pipeline, weighted", zh: "进行中商机加权金额" },
    kind: "money",
    formula: (language) => summaryTotal("weighted", language),
  },
  {
    id: "remaining",
    label: { en: "Still to be sold", zh: "尚需完成" },
    kind: "money",
    formula: (language) => withTarget(native("MAX", 0, minus(block("targetToReach"), done(language)))),
  },
  {
    id: "coverage",
    label: { en: "Coverage: open ÷ still to be sold", zh: "漏斗覆盖倍数：进行中 ÷ 尚需完成" },
    kind: "multiple",
    formula: (language) =>
      withTarget(whileUnmet(block("remaining"), divide(block("open"), block("remaining")), language)),
  },
  {
    id: "neededWeekly",
    label: { en: "Needed a week until the end", zh: "期末前每周需完成" },
    kind: "money",
    formula: (language) =>
      withTarget(
        whileUnmet(
          block("remaining"),
          native(
            "IF",
            atMost(input("to"), input("asOf")),
            periodOver[language],
            divide(block("remaining"), divide(minus(input("to"), input("asOf")), daysOfWeek)),
          ),
          language,
        ),
      ),
  },
  {
    id: "slipped",
    label: { en: "Open deals past their close date", zh: "已过预计成交日的商机数" },
    kind: "count",
    highlights: [{ when: { operator: "GreaterThan", value: 0 }, look: "warning" }],
    formula: (language) => overStages(countByStage(beforeAsOf), "open", language),
  },
  {
    id: "undated",
    label: { en: "Open deals without close date", zh: "无预计成交日的商机数" },
    kind: "count",
    formula: (language) => overStages(countByStage(""), "open", language),
  },
  {
    id: "undatedLeftOut",
    label: { en: "Of which left out of the forecast", zh: "其中：未计入预测" },
    kind: "count",
    formula: (language) => native("IF", saysYes(input("countUndated"), language), 0, block("undated")),
    highlights: [{ when: { operator: "GreaterThan", value: 0 }, look: "warning" }],
  },
];
