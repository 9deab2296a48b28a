import { native } from "../../formula/native";
import { atMost, equal, plus } from "../../formula/operations";
import { block, column, input } from "../../formula/references";
import type { Check } from "../blueprint";
import { eachOnce } from "../eachOnce";
import { checkWords } from "../checkWords";
import { sameMoney } from "../sameMoney";
import { breakdownChecks } from "./breakdownChecks";
import { countByStage, dealColumn, done, offFunnelInForecast, overStages, stageNames } from "./dealFigures";
import { progressChecks } from "./progressChecks";

export const forecastChecks: readonly Check[] = [
  {
    id: "rowsAddUp",
    label: { en: "Rows add up to the forecast", zh: "逐行合计等于预测" },
    holds: (language) =>
      sameMoney(
        plus(
          native("SUMIFS", dealColumn("weighted"), dealColumn("inPeriod"), true),
          input("closedElsewhere"),
          offFunnelInForecast(language),
        ),
        block("forecast"),
      ),
  },
  {
    id: "stagesAddUp",
    label: { en: "Stages add up to the forecast", zh: "各阶段合计等于预测" },
    holds: (language) => sameMoney(plus(block("weightedOpen"), done(language)), block("forecast")),
  },
  {
    id: "stagesKnown",
    label: { en: "Every stage is in the Stages table", zh: "所有阶段都在阶段表中" },
    holds: equal(
      native("SUMPRODUCT", native("COUNTIF", dealColumn("stage"), stageNames)),
      native("COUNTA", dealColumn("stage")),
    ),
  },
  {
    id: "amountsStaged",
    label: { en: "Every amount has a stage", zh: "有金额的商机都有阶段" },
    holds: equal(native("COUNTIFS", dealColumn("amount"), "<>", dealColumn("stage"), ""), 0),
  },
  {
    id: "dealsOnce",
    label: { en: "No deal stands there twice", zh: "商机没有重复" },
    holds: eachOnce(dealColumn("deal")),
  },
  {
    id: "rowsCalculate",
    label: { en: "No row in error", zh: "没有出错的行" },
    // Not SUM: it finds an error no surer, and adds up three columns.
    holds: native("ISNUMBER", native("MAX", column("deals", "effectiveRate", "inPeriod"))),
  },
  {
    id: "datesAreDates",
    label: { en: "Close dates are dates", zh: "预计成交日均为日期" },
    holds: equal(native("COUNT", dealColumn("expectedClose")), native("COUNTA", dealColumn("expectedClose"))),
  },
  {
    id: "wonDated",
    label: { en: "Won deals have a close date", zh: "赢单都有成交日" },
    holds: (language) => equal(overStages(countByStage(""), "won", language), 0),
  },
  {
    id: "periodNotEmpty",
    label: { en: "The period is not empty", zh: "期间起止有效" },
    holds: native("AND", input("from"), atMost(input("from"), input("to"))),
  },
  {
    id: "otherSheets",
    label: { en: "All checks of Breakdown and Progress", zh: "“分析”和“进展”的全部校验" },
    holds: (language) =>
      native(
        "AND",
        ...[...breakdownChecks, ...progressChecks]
          .filter(({ onlyIn }) => onlyIn === undefined)
          .map(({ id }) => equal(block(id), checkWords[language].ok)),
      ),
  },
];
