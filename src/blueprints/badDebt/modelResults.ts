import type { Expr } from "../../formula/expression";
import { native } from "../../formula/native";
import { divide, equal, greater, minus, plus, times } from "../../formula/operations";
import { block, input } from "../../formula/references";
import { call } from "../addInFunctions";
import type { Result } from "../blueprint";
import { modelFigures } from "./modelInputs";
import { statement } from "./profitStatement";
import { whenFilled } from "./whenFilled";

const bad = { when: { operator: "LessThan", value: 0 }, look: "bad" } as const;
const asIs = statement("asIs", "after");
const eaten = plus(statement("asIs", "badDebt"), statement("asIs", "carrying"));

/** Without a margin no sales are enough. */
const newSales = (loss: Expr, margin: Expr): Expr =>
  whenFilled([asIs, margin], native("IF", greater(margin, 0), call("BADDEBT.MAKEUP", { loss, margin }), ""));

export const modelResults: readonly Result[] = [
  {
    id: "profitAfter",
    label: { en: "Profit after bad debt and financing", zh: "扣除坏账与资金成本后的利润" },
    kind: "money",
    lead: true,
    formula: whenFilled([asIs], asIs),
    highlights: [bad],
  },
  {
    id: "shareLeft",
    label: { en: "Left of the profit", zh: "剩余利润占比" },
    kind: "share",
    lead: true,
    formula: whenFilled(
      [asIs],
      native("IF", greater(statement("asIs", "before"), 0), divide(asIs, statement("asIs", "before")), ""),
    ),
    highlights: [bad],
  },
  {
    id: "newSalesForBadDebt",
    label: { en: "New sales to make up the bad debt", zh: "弥补坏账所需销售额" },
    kind: "money",
    lead: true,
    formula: newSales(statement("asIs", "badDebt"), input("netMargin")),
  },
  {
    id: "newSalesForBoth",
    label: { en: "New sales to make up both", zh: "弥补坏账与资金成本所需销售额" },
    kind: "money",
    formula: newSales(eaten, input("netMargin")),
  },
  {
    id: "newSalesAtContribution",
    label: { en: "The same, at the contribution margin", zh: "同上，按边际贡献率" },
    kind: "money",
    formula: newSales(eaten, input("contributionMargin")),
  },
  {
    id: "rateLimit",
    label: { en: "Bad-debt rate that leaves nothing", zh: "利润归零的坏账率" },
    kind: "share",
    formula: whenFilled(
      modelFigures,
      native(
        "MAX",
        0,
        minus(input("netMargin"), divide(times(input("borrowingRate"), input("collectionDays")), input("yearDays"))),
      ),
    ),
  },
  {
    id: "dsoLimit",
    label: { en: "DSO that leaves nothing", zh: "利润归零的周转天数" },
    kind: "days",
    formula: whenFilled(
      modelFigures,
      native(
        "IF",
        equal(input("borrowingRate"), 0),
        "",
        native(
          "MAX",
          0,
          divide(times(minus(input("netMargin"), input("badDebtRate")), input("yearDays")), input("borrowingRate")),
        ),
      ),
    ),
  },
];

/** Where the model stands on its curves. */
export const curvePoints: readonly Result[] = [
  {
    id: "marginNow",
    label: { en: "Net margin", zh: "净利率" },
    kind: "share",
    formula: whenFilled([input("netMargin")], input("netMargin")),
  },
  {
    id: "newSalesPerOne",
    label: { en: "New sales for every 1 lost", zh: "每损失 1 所需的新销售额" },
    kind: "multiple",
    formula: whenFilled(
      [input("netMargin")],
      native("IF", greater(input("netMargin"), 0), call("BADDEBT.MAKEUP", { loss: 1, margin: input("netMargin") }), ""),
    ),
  },
  {
    id: "dsoNow",
    label: { en: "Days sales outstanding", zh: "应收账款周转天数" },
    kind: "days",
    formula: whenFilled([input("collectionDays")], input("collectionDays")),
  },
  {
    id: "profitNow",
    label: { en: "Profit after both", zh: "扣除后的利润" },
    kind: "money",
    formula: block("profitAfter"),
  },
];
