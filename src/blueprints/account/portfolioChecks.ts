import type { Expr } from "../../formula/expression";
import { native } from "../../formula/native";
import { equal, greater, times, unequal } from "../../formula/operations";
import { block, column, input } from "../../formula/references";
import type { Check } from "../blueprint";
import { eachOnce } from "../eachOnce";
import { sameMoney } from "../sameMoney";
import { actions, bodyOf, customers, isBlank, meetings, people, totalOf, visitPlan } from "./accountFigures";
import { resultWords, stepStatusWords } from "./accountWords";
import { allocatedDays, nothingToAllocate } from "./visitDays";

/** Shares are typed with a few digits, and thirds of a whole never add up to it exactly. */
const digits = 4;
const isWhole = (shares: Expr): Expr => equal(native("ROUND", shares, digits), 1);

/** Every filled cell of a column stands in another one too. */
const allIn = (cells: Expr, list: Expr): Expr =>
  equal(native("SUMPRODUCT", native("COUNTIF", cells, list)), native("COUNTA", cells));
const onlyDays = (cells: Expr): Expr => equal(native("COUNT", cells), native("COUNTA", cells));
const weightsAreWhole = (table: string): Expr => {
  const weights = column(table, "weight");
  return native("OR", equal(native("COUNT", weights), 0), isWhole(native("SUM", weights)));
};

export const portfolioChecks: readonly Check[] = [
  {
    id: "customersOnce",
    label: { en: "No customer stands there twice", zh: "客户没有重复" },
    holds: eachOnce(customers("customer")),
  },
  {
    id: "salesWithinPotential",
    label: { en: "Nobody buys more than the potential", zh: "销售额不超过采购潜力" },
    holds: equal(native("SUMPRODUCT", times(greater(customers("ourSales"), customers("potential")), 1)), 0),
  },
  {
    id: "expectedAddsUp",
    label: { en: "Expected values belong to a segment", zh: "期望价值均归入客户细分" },
    holds: sameMoney(native("SUM", visitPlan("expected")), totalOf("bySegment.expected")),
  },
  {
    id: "daysAddUp",
    label: { en: "Visit days add up", zh: "拜访天数分配合计一致" },
    holds: native("IF", nothingToAllocate, true, equal(native("SUM", allocatedDays), input("visitDays"))),
  },
  {
    id: "resourcesAreWhole",
    label: { en: "Each resource comes to 100%", zh: "每项资源合计 100%" },
    holds: equal(native("SUMPRODUCT", times(unequal(native("ROUND", bodyOf("resources.sum"), digits), 1), 1)), 0),
  },
  {
    id: "weightsAreWhole",
    label: { en: "Weights come to 100%", zh: "权重合计 100%" },
    holds: native(
      "AND",
      weightsAreWhole("purchaseFactors"),
      ...["attack", "defend"].map((mode) =>
        native(
          "OR",
          equal(block(`scores.weight`, { row: mode === "attack" ? 0 : 1 }), 0),
          isWhole(block(`scores.weight`, { row: mode === "attack" ? 0 : 1 })),
        ),
      ),
    ),
  },
  {
    id: "accountListed",
    label: { en: "The account is one of the customers", zh: "计划客户在客户表中" },
    holds: native(
      "OR",
      isBlank(input("planAccount")),
      equal(native("COUNTIFS", customers("customer"), input("planAccount")), 1),
    ),
  },
  {
    id: "peopleKnown",
    label: { en: "Everybody met or planned is in People", zh: "会谈和计划中的人都在关键人物表中" },
    holds: native(
      "AND",
      allIn(meetings("person"), people("person")),
      allIn(column("contactPlan", "person"), people("person")),
    ),
  },
  {
    id: "advancesNamed",
    label: { en: "An advance names what was agreed", zh: "有进展的会谈写明了客户的行动" },
    holds: (language) =>
      equal(native("COUNTIFS", meetings("result"), resultWords.advance[language], meetings("agreed"), ""), 0),
  },
  {
    id: "stepsInOrder",
    label: { en: "The six steps end one after the other", zh: "六步依次完成" },
    holds: (language) =>
      equal(
        native("COUNTIFS", column("buyingSteps", "status"), stepStatusWords.now[language]),
        native(
          "IF",
          equal(native("COUNT", column("buyingSteps", "endedOn")), native("ROWS", column("buyingSteps", "endedOn"))),
          0,
          1,
        ),
      ),
  },
  {
    id: "datesAreDates",
    label: { en: "Dates are dates", zh: "日期均有效" },
    holds: native(
      "AND",
      ...[
        meetings("date"),
        meetings("nextDate"),
        people("confirmedOn"),
        actions("due"),
        column("satisfaction", "date"),
        column("buyingSteps", "endedOn"),
      ].map(onlyDays),
    ),
  },
];
