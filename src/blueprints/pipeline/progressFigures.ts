import type { Expr } from "../../formula/expression";
import { native } from "../../formula/native";
import { atMost, divide, equal, minus, negative, plus, times } from "../../formula/operations";
import { block, input } from "../../formula/references";
import type { Input, Result } from "../blueprint";
import { dealColumn, overStages, stageNames, summaryTotal } from "./dealFigures";
import { firstDay, onDay, recorded, secondDay, snapshotColumn } from "./snapshotFigures";

const dayInput = (id: string, name: Input["name"], label: Input["label"], help: Input["help"]): Input => ({
  ...{ id, name, label, help },
  kind: "day",
});

export const progressInputs: readonly Input[] = [
  dayInput(
    "compareFrom",
    { en: "CompareFrom", zh: "对比起点" },
    { en: "Compare from", zh: "对比起点" },
    {
      en: "Date of the earlier snapshot, as in the Snapshots table. Blank takes the first one.",
      zh: "较早一次快照的截止日，须与快照表一致。留空则取第一次快照。",
    },
  ),
  dayInput(
    "compareTo",
    { en: "CompareTo", zh: "对比终点" },
    { en: "Compare to", zh: "对比终点" },
    {
      en: "Date of the later snapshot, as in the Snapshots table. Blank takes the latest one.",
      zh: "较晚一次快照的截止日，须与快照表一致。留空则取最近一次快照。",
    },
  ),
  {
    id: "cycleDays",
    name: { en: "SalesCycleDays", zh: "销售周期天数" },
    label: { en: "Sales cycle in days, if known", zh: "销售周期（天），如已知" },
    kind: "days",
    min: 0,
    help: {
      en: "Days from first interest to the order. Blank adds up the median days of the stages, where snapshots tell them.",
      zh: "从产生兴趣到成交的天数。留空则取快照得出的各阶段停留天数中位数之和。",
    },
  },
];

const dash = "–";
const whenRecorded = (answer: Expr): Expr => native("IF", equal(recorded, 0), dash, answer);
const orDash = (divisor: Expr, answer: Expr): Expr => native("IF", atMost(divisor, 0), dash, answer);
const number = (text: Expr): Expr => native("IF", native("ISNUMBER", text), text, 0);

const decided = (status: "won" | "lost", language: "en" | "zh"): Expr =>
  overStages(native("COUNTIF", dealColumn("stage"), stageNames), status, language);

export const progressResults: readonly Result[] = [
  {
    id: "comparedFrom",
    label: { en: "Compared from", zh: "实际对比起点" },
    kind: "dayOrDash",
    formula: native("IF", equal(input("compareFrom"), ""), native("MIN", snapshotColumn("asOf")), input("compareFrom")),
  },
  {
    id: "comparedTo",
    label: { en: "Compared to", zh: "实际对比终点" },
    kind: "dayOrDash",
    formula: native("IF", equal(input("compareTo"), ""), native("MAX", snapshotColumn("asOf")), input("compareTo")),
  },
  {
    id: "openChange",
    label: { en: "Change of the open pipeline, weighted", zh: "进行中商机加权金额变动" },
    kind: "money",
    formula: (language) =>
      whenRecorded(
        minus(onDay("weighted", secondDay, "open", language), onDay("weighted", firstDay, "open", language)),
      ),
  },
  {
    id: "wonChange",
    label: { en: "Won between the two", zh: "两次之间赢单" },
    kind: "money",
    formula: (language) =>
      whenRecorded(minus(onDay("amount", secondDay, "won", language), onDay("amount", firstDay, "won", language))),
  },
  {
    id: "progress",
    label: { en: "Progress: both together", zh: "销售进展：两项之和" },
    kind: "money",
    lead: true,
    formula: whenRecorded(plus(number(block("openChange")), number(block("wonChange")))),
  },
  {
    id: "progressShare",
    label: { en: "Progress ÷ target of the period", zh: "销售进展 ÷ 本期目标" },
    kind: "share",
    formula: whenRecorded(orDash(input("target"), divide(number(block("progress")), input("target")))),
  },
  {
    id: "slippage",
    onlyIn: "addIn",
    label: { en: "Slippage: pushed out ÷ opening", zh: "延期率：移出本期 ÷ 期初" },
    kind: "share",
    formula: orDash(
      block("waterfall.amount", { row: 0 }),
      negative(divide(block("waterfall.amount", { row: 6 }), block("waterfall.amount", { row: 0 }))),
    ),
  },
  {
    id: "winRateNow",
    label: { en: "Win rate: won ÷ decided deals", zh: "赢单率：赢单数 ÷ 已决商机数" },
    kind: "share",
    formula: (language) =>
      orDash(
        plus(decided("won", language), decided("lost", language)),
        divide(decided("won", language), plus(decided("won", language), decided("lost", language))),
      ),
  },
  {
    id: "salesCycle",
    onlyIn: "addIn",
    label: { en: "Sales cycle in days", zh: "销售周期（天）" },
    kind: "days",
    formula: native(
      "IF",
      equal(input("cycleDays"), ""),
      orDash(
        native("SUM", block("conversion.space", { column: 6 })),
        native("SUM", block("conversion.space", { column: 6 })),
      ),
      input("cycleDays"),
    ),
  },
  {
    id: "salesCycle",
    onlyIn: "native",
    label: { en: "Sales cycle in days", zh: "销售周期（天）" },
    kind: "days",
    formula: native("IF", equal(input("cycleDays"), ""), dash, input("cycleDays")),
  },
  {
    id: "velocity",
    label: { en: "Velocity: sales a day from the open deals", zh: "销售速度：进行中商机日均产出" },
    kind: "money",
    // Deals × average deal × win rate ÷ days; deals × average is the open amount.
    formula: (language) =>
      native(
        "IF",
        native("AND", native("ISNUMBER", block("salesCycle")), native("ISNUMBER", block("winRateNow"))),
        orDash(
          number(block("salesCycle")),
          divide(times(summaryTotal("amount", language), number(block("winRateNow"))), number(block("salesCycle"))),
        ),
        dash,
      ),
  },
];
