import type { Expr } from "../../formula/expression";
import { native } from "../../formula/native";
import { atMost, divide, equal, greater, minus, plus, times } from "../../formula/operations";
import { block, input } from "../../formula/references";
import type { Language } from "../../functions/bothLanguages";
import { call } from "../addInFunctions";
import type { Result } from "../blueprint";
import { saysYes } from "../yesNo";
import { extraOutlay, figureOf, impactColumn, offerColumn, whereNotNought } from "./valueFigures";
import { atOnce, incompleteLines, notWithinYears } from "./valueWords";

/** All IMPACT lines as VALUE.IMPACT takes them. */
const lines = {
  before: impactColumn("before"),
  after: impactColumn("after"),
  unitValue: impactColumn("unitValue"),
  volume: impactColumn("timesYearly"),
};
/** Below the lines stands their total. */
const impactTotal: Expr = native("SUM", native("TAKE", call("VALUE.IMPACT", lines), -1));

const costs = offerColumn("total");
/** Of the offers that have any costs yet. */
const lowestTotal = native("MINIFS", costs, costs, ">0");
const cheapest = native(
  "IF",
  equal(native("COUNTIF", costs, ">0"), 0),
  "–",
  native("XLOOKUP", lowestTotal, costs, offerColumn("name")),
);

const months = block("years.paidBack");
const payback = (language: Language): Expr =>
  native(
    "IF",
    atMost(extraOutlay(language), 0),
    native("IF", greater(native("SUM", costs), 0), atOnce[language], "–"),
    native("IF", equal(native("COUNT", months), 0), notWithinYears[language], native("MIN", months)),
  );

export const valueResults: readonly Result[] = [
  {
    id: "netValue",
    label: { en: "Net value of our offer", zh: "我方方案的净价值" },
    kind: "money",
    lead: true,
    formula: plus(block("costAdvantage"), block("benefitsNow")),
  },
  {
    id: "payback",
    label: { en: "Payback in months", zh: "回收期（月）" },
    kind: "months",
    lead: true,
    formula: payback,
  },
  {
    id: "priceDifference",
    label: { en: "Our price above the next best", zh: "我方价格高于次优方案" },
    kind: "money",
    formula: (language) => minus(figureOf("ours", "price", language), figureOf("nextBest", "price", language)),
  },
  {
    id: "priceDifferenceShare",
    label: { en: "The same, of the next best price", zh: "高出比例（占次优价格）" },
    kind: "share",
    formula: (language) =>
      whereNotNought(
        figureOf("nextBest", "price", language),
        divide(block("priceDifference"), figureOf("nextBest", "price", language)),
      ),
  },
  {
    id: "costAdvantage",
    label: { en: "Total cost below the next best", zh: "总成本低于次优方案" },
    kind: "money",
    formula: (language) => minus(figureOf("nextBest", "total", language), figureOf("ours", "total", language)),
  },
  {
    id: "benefitsFull",
    label: { en: "Benefits a year, in full", zh: "每年效益（全额）" },
    kind: "money",
    formula: (language) => native("IFERROR", impactTotal, incompleteLines[language]),
  },
  {
    id: "confidence",
    label: { en: "Confidence, weighted by money", zh: "按金额加权的可信度" },
    kind: "share",
    formula: whereNotNought(
      native("SUM", impactColumn("effect")),
      divide(native("SUM", impactColumn("counted")), native("SUM", impactColumn("effect"))),
    ),
  },
  {
    id: "benefits",
    label: { en: "Benefits a year that count", zh: "每年计入的效益" },
    kind: "money",
    formula: (language) =>
      native(
        "IF",
        saysYes(input("weighConfidence"), language),
        native("SUM", impactColumn("counted")),
        native("SUM", impactColumn("effect")),
      ),
  },
  {
    id: "benefitsNow",
    label: { en: "Benefits over the years, today's value", zh: "使用期效益现值" },
    kind: "money",
    formula: times(
      block("benefits"),
      minus(block("annuity"), divide(minus(1, input("firstYearShare")), plus(1, input("valueDiscountRate")))),
    ),
  },
  {
    id: "valuePerExtra",
    label: { en: "Value for each 1 of higher price", zh: "每多付 1 单位价格换回的价值" },
    kind: "multiple",
    formula: native(
      "IF",
      atMost(block("priceDifference"), 0),
      "–",
      divide(plus(block("netValue"), block("priceDifference")), block("priceDifference")),
    ),
  },
  {
    id: "equalPrice",
    label: { en: "Our price at which both are equal", zh: "两方案等值时的我方价格" },
    kind: "money",
    formula: (language) => plus(figureOf("ours", "price", language), block("netValue")),
  },
  {
    id: "cheapestToOwn",
    label: { en: "Lowest total cost", zh: "总成本最低的方案" },
    kind: "text",
    formula: cheapest,
  },
];
