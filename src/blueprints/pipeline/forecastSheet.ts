import type { Expr } from "../../formula/expression";
import { native } from "../../formula/native";
import { atMost, divide, equal, join, less, minus, plus, times } from "../../formula/operations";
import { block, column, input } from "../../formula/references";
import type { Language } from "../../functions/bothLanguages";
import { call } from "../addInFunctions";
import type { Check, Filling, Input, Result, Sheet } from "../blueprint";
import { palette } from "../look";
import { enterTarget, periodOver, statusWords, targetMet, totalWord, type DealStatus } from "./dealWords";

const halfCent = 0.005;
const daysOfWeek = 7;

const dealColumn = (id: string): Expr => column("deals", id);
const stageNames = column("stages", "stage");

/** The deals that count, for the functions of the funnel. */
const deals = {
  amounts: dealColumn("amount"),
  stages: dealColumn("stage"),
  winRates: dealColumn("winRate"),
  stageTable: column("stages", "stage", "status"),
  include: dealColumn("inPeriod"),
};

/** Adds up a figure of each stage over the stages that are open, won or lost. */
const overStages = (perStage: Expr, status: DealStatus, language: Language): Expr =>
  native("SUMPRODUCT", times(perStage, equal(column("stages", "status"), statusWords[status][language])));
const sumByStage = (id: "amount" | "weighted"): Expr =>
  native("SUMIFS", dealColumn(id), dealColumn("stage"), stageNames, dealColumn("inPeriod"), true);
const countByStage = (criterion: Expr): Expr =>
  native("COUNTIFS", dealColumn("stage"), stageNames, dealColumn("expectedClose"), criterion);
const beforeAsOf = join("<", input("asOf"));

const offFunnelInForecast = native("IF", input("addOffFunnel"), input("offFunnel"), 0);
const offFunnelOffTarget = native("IF", input("addOffFunnel"), 0, input("offFunnel"));
const closed = plus(block("won"), input("closedElsewhere"));
const done = plus(closed, offFunnelInForecast);

const withTarget = (answer: Expr, otherwise: string = "–"): Expr =>
  native("IF", equal(input("target"), 0), otherwise, answer);
/** Means nothing once there is nothing left to reach. */
const whileUnmet = (left: Expr, answer: Expr, language: Language): Expr =>
  native("IF", atMost(left, 0), targetMet[language], answer);

const inputs: readonly Input[] = [
  {
    id: "asOf",
    name: { en: "AsOf", zh: "截止日" },
    label: { en: "As of", zh: "截止日" },
    kind: "day",
    help: {
      en: "The day this forecast is made. Open deals that should have closed before it are counted below as slipped.",
      zh: "做预测的日期。预计成交日早于此日而仍未结束的商机，计为已延期。",
    },
  },
  {
    id: "from",
    name: { en: "PeriodFrom", zh: "期间开始" },
    label: { en: "Period from", zh: "期间开始" },
    kind: "day",
    help: { en: "First day of the period of the target.", zh: "目标所属期间的第一天。" },
  },
  {
    id: "to",
    name: { en: "PeriodTo", zh: "期间结束" },
    label: { en: "Period to", zh: "期间结束" },
    kind: "day",
    help: { en: "Last day of the period; deals expected on it count.", zh: "期间的最后一天，当天成交的商机计入。" },
  },
  {
    id: "countUndated",
    name: { en: "CountUndated", zh: "计入无日期商机" },
    label: { en: "Count open deals without close date", zh: "计入无预计成交日的商机" },
    kind: "flag",
    help: {
      en: "TRUE counts open deals without an expected close date in this period; FALSE leaves them out.",
      zh: "TRUE：没有预计成交日的进行中商机计入本期；FALSE：不计入。",
    },
  },
  {
    id: "target",
    name: { en: "Target", zh: "销售目标" },
    label: { en: "Target of the period", zh: "本期销售目标" },
    kind: "money",
    min: 0,
    help: { en: "Quota for the same period and currency.", zh: "同一期间、同一币种的销售指标。" },
  },
  {
    id: "closedElsewhere",
    name: { en: "ClosedElsewhere", zh: "其他已完成销售" },
    label: { en: "Closed sales not in the list", zh: "表外已完成销售" },
    kind: "money",
    help: {
      en: "Sales of the period that are not in the Opportunities table. Won deals of the table count by themselves.",
      zh: "本期已完成、但不在商机表中的销售额。表中的赢单会自动计入，请勿重复填写。",
    },
  },
  {
    id: "threshold",
    name: { en: "OffFunnelBelow", zh: "漏斗金额下限" },
    label: { en: "Off-funnel below", zh: "漏斗外：金额低于" },
    kind: "money",
    min: 0,
    help: {
      en: "Deals below this amount are left out of the funnel, won or open; a deal of exactly this amount stays in.",
      zh: "低于此金额的商机（含赢单）不进漏斗；恰好等于此金额的仍计入漏斗。",
    },
  },
  {
    id: "offFunnel",
    name: { en: "OffFunnelSales", zh: "漏斗外销售额" },
    label: { en: "Off-funnel sales of the period", zh: "本期漏斗外销售额" },
    kind: "money",
    min: 0,
    help: {
      en: "All sales expected from orders below the threshold in this period, made and still to come.",
      zh: "本期低于下限的零散订单的全部销售额，含已完成和预计的。",
    },
  },
  {
    id: "addOffFunnel",
    name: { en: "AddOffFunnel", zh: "漏斗外计入预测" },
    label: { en: "Add off-funnel sales to the forecast", zh: "漏斗外销售额计入预测" },
    kind: "flag",
    help: {
      en: "TRUE adds them to the forecast. FALSE takes them off the target instead: the same gap, another attainment.",
      zh: "TRUE：加到预测中。FALSE：从目标中扣除。两种口径缺口相同，达成率不同。",
    },
  },
];

const results: readonly Result[] = [
  {
    id: "forecast",
    label: { en: "Forecast", zh: "销售预测" },
    kind: "money",
    lead: true,
    formula: call("FUNNEL.FORECAST", { ...deals, closed, offFunnel: offFunnelInForecast }),
  },
  {
    id: "targetToReach",
    label: { en: "Target to reach", zh: "需达成的目标" },
    kind: "money",
    formula: minus(input("target"), offFunnelOffTarget),
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
    id: "gap",
    label: { en: "Gap to the target", zh: "距目标缺口" },
    kind: "money",
    formula: withTarget(native("MAX", 0, minus(block("targetToReach"), block("forecast")))),
  },
  {
    id: "won",
    label: { en: "Won in the period", zh: "本期赢单" },
    kind: "money",
    formula: (language) => overStages(sumByStage("amount"), "won", language),
  },
  {
    id: "open",
    label: { en: "Open pipeline", zh: "进行中商机金额" },
    kind: "money",
    formula: (language) => overStages(sumByStage("amount"), "open", language),
  },
  {
    id: "weightedOpen",
    label: { en: "Open pipeline, weighted", zh: "进行中商机加权金额" },
    kind: "money",
    formula: (language) => overStages(sumByStage("weighted"), "open", language),
  },
  {
    id: "remaining",
    label: { en: "Still to be sold", zh: "尚需完成" },
    kind: "money",
    formula: withTarget(native("MAX", 0, minus(block("targetToReach"), done))),
  },
  {
    id: "coverage",
    label: { en: "Coverage: open ÷ still to be sold", zh: "漏斗覆盖倍数：进行中 ÷ 尚需完成" },
    kind: "multiple",
    formula: (language) => withTarget(whileUnmet(block("remaining"), divide(block("open"), block("remaining")), language)),
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
    formula: (language) => overStages(countByStage(beforeAsOf), "open", language),
  },
  {
    id: "undated",
    label: { en: "Open deals without close date", zh: "无预计成交日的商机数" },
    kind: "count",
    formula: (language) => overStages(countByStage(""), "open", language),
  },
];

const isNought = (difference: Expr): Expr => less(native("ABS", difference), halfCent);
const rowsOfDifferentValues = (id: string): Expr =>
  minus(
    native("ROWS", native("UNIQUE", dealColumn(id))),
    native("IF", native("COUNTBLANK", dealColumn(id)), 1, 0),
  );

const checks: readonly Check[] = [
  {
    id: "rowsAddUp",
    label: { en: "Rows add up to the forecast", zh: "逐行合计等于预测" },
    holds: isNought(
      minus(
        plus(
          native("SUMIFS", dealColumn("weighted"), dealColumn("inPeriod"), true),
          input("closedElsewhere"),
          offFunnelInForecast,
        ),
        block("forecast"),
      ),
    ),
  },
  {
    id: "stagesAddUp",
    label: { en: "Stages add up to the forecast", zh: "各阶段合计等于预测" },
    holds: (language) =>
      isNought(
        minus(
          plus(
            native(
              "XLOOKUP",
              totalWord[language],
              block("byStage.space", { column: 0 }),
              block("byStage.space", { column: 4 }),
            ),
            done,
          ),
          block("forecast"),
        ),
      ),
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
    holds: equal(native("COUNTA", dealColumn("deal")), rowsOfDifferentValues("deal")),
  },
  {
    id: "rowsCalculate",
    label: { en: "No row in error", zh: "没有出错的行" },
    holds: native("ISNUMBER", native("SUM", column("deals", "effectiveRate", "inPeriod"))),
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
];

const openStages = ({ tables }: Filling): number =>
  (tables.stages ?? []).filter((row) => row.some((cell) => cell === statusWords.open.en || cell === statusWords.open.zh))
    .length;

export const forecastSheet: Sheet = {
  id: "forecast",
  name: { en: "Forecast", zh: "销售预测" },
  line: {
    en: "Forecast against target, pipeline by stage with a chart, checks",
    zh: "预测与目标对比、各阶段漏斗及图表、校验",
  },
  tabColor: palette.accent,
  gutter: true,
  landscape: true,
  bands: [
    [
      {
        column: 0,
        columns: 8,
        parts: [
          {
            part: "title",
            title: { en: "Sales forecast", zh: "销售预测" },
            subtitle: {
              en: "Change a blue cell here, a deal or a win rate: everything follows.",
              zh: "修改蓝色单元格、商机或赢率，所有结果随之更新。",
            },
          },
        ],
      },
    ],
    [
      {
        column: 0,
        columns: 2,
        parts: [
          { part: "inputs", heading: { en: "Inputs", zh: "输入" }, inputs },
          { part: "checks", heading: { en: "Checks", zh: "校验" }, checks },
        ],
      },
      {
        column: 3,
        labelColumns: 4,
        columns: 5,
        parts: [
          { part: "results", heading: { en: "Results", zh: "结果" }, results },
          {
            part: "chart",
            id: "funnelChart",
            title: { en: "Open pipeline by stage", zh: "各阶段进行中商机" },
            type: "ColumnClustered",
            categories: { block: "byStage", column: 0, withoutTotal: true },
            series: [
              {
                name: { en: "Amount", zh: "金额" },
                values: { block: "byStage", column: 3, withoutTotal: true },
                color: palette.first,
              },
              {
                name: { en: "Weighted", zh: "加权金额" },
                values: { block: "byStage", column: 4, withoutTotal: true },
                color: palette.second,
              },
            ],
            rows: 14,
            valueKind: "money",
          },
          {
            part: "spill",
            id: "byStage",
            heading: { en: "Open pipeline by stage", zh: "各阶段进行中商机" },
            formula: (language) => call("FUNNEL.SUMMARY", { ...deals, headings: language }),
            columns: ["text", "share", "count", "money", "money"],
            rows: (filling) => openStages(filling) + 2,
            room: 8,
            total: totalWord,
          },
        ],
      },
    ],
  ],
};
