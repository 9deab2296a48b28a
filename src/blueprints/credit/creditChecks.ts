import type { Expr } from "../../formula/expression";
import { native } from "../../formula/native";
import { equal, greater, join, less, minus, plus, times, unequal } from "../../formula/operations";
import { block, column, headings, input } from "../../formula/references";
import type { Check } from "../blueprint";
import { eachOnce } from "../eachOnce";
import { sameMoney } from "../sameMoney";
import { rated, scorecardTables, type ScorecardId } from "./customerFigures";
import { factorColumns } from "./factors";

/** Digits of a weight that count. */
const weightDigits = 6;
const halfCent = 0.005;
const noise = 1e-6;

const isWhole = (total: Expr): Expr => equal(native("ROUND", total, weightDigits), 1);
const none = (wrong: Expr): Expr => equal(native("SUMPRODUCT", wrong), 0);
const ofCard = (card: ScorecardId, id: string) => column(scorecardTables[card], id);

/** In each row of a factor as many bands lie below it as stand above it: in order, none twice, none apart. */
const ascending = (card: ScorecardId): Expr => {
  const [factor, from] = [ofCard(card, "factor"), ofCard(card, "from")];
  const below = native("COUNTIFS", factor, factor, from, join("<", from));
  const above = minus(native("SEQUENCE", native("ROWS", factor)), native("XMATCH", factor, factor));
  return none(times(native("ISNUMBER", from), unequal(below, above)));
};

const known = (card: ScorecardId): Expr =>
  none(
    times(
      unequal(ofCard(card, "factor"), ""),
      native("ISERROR", native("XMATCH", ofCard(card, "factor"), headings("ratedCustomers", ...factorColumns[card]))),
    ),
  );

/** Blank is not wrong, be it an empty cell or what a look-up answers with when it finds nothing. */
const onlyNumbers = (from: string, to?: string): Expr =>
  equal(
    plus(native("COUNT", rated(from, to)), native("COUNTBLANK", rated(from, to))),
    times(native("ROWS", rated(from, to)), native("COLUMNS", rated(from, to))),
  );

const positiveWorth = native("IF", greater(rated("netWorth"), 0), rated("netWorth"), 0);

const isGraded = unequal(rated("grade"), "");

export const creditChecks: readonly Check[] = [
  {
    id: "fullWeightsWhole",
    label: { en: "Weights of the full scorecard are 100%", zh: "完整评分卡权重合计 100%" },
    holds: isWhole(block("fullWeights")),
  },
  {
    id: "ledgerWeightsWhole",
    label: { en: "Weights of ledger only are 100%", zh: "仅台账评分卡权重合计 100%" },
    holds: isWhole(block("ledgerWeights")),
  },
  {
    id: "bandsAscend",
    label: { en: "Bands ascend in both scorecards", zh: "两张评分卡分档逐档递增" },
    holds: native("AND", ascending("full"), ascending("ledger")),
  },
  {
    id: "factorsKnown",
    label: { en: "Every factor is a customer column", zh: "评分项均为客户表中的列" },
    holds: native("AND", known("full"), known("ledger")),
  },
  {
    id: "gradesComplete",
    label: { en: "Grades begin at 0, each once", zh: "等级从 0 分起且不重复" },
    holds: native(
      "AND",
      equal(native("MIN", column("grades", "over")), 0),
      eachOnce(column("grades", "over")),
      eachOnce(column("grades", "grade")),
      equal(native("COUNT", column("grades", "limitFactor")), native("COUNTA", column("grades", "grade"))),
    ),
  },
  {
    id: "customersGraded",
    label: { en: "Every customer has a grade of the table", zh: "客户均有等级表中的等级" },
    holds: none(
      times(
        unequal(rated("customer"), ""),
        native("ISERROR", native("XMATCH", rated("grade"), column("grades", "grade"))),
      ),
    ),
  },
  {
    id: "customersOnce",
    label: { en: "No customer stands there twice", zh: "客户没有重复" },
    holds: eachOnce(rated("customer")),
  },
  {
    id: "figuresAreNumbers",
    label: { en: "Figures are numbers", zh: "数值列均为数字" },
    holds: native(
      "AND",
      onlyNumbers("monthlySales", "yearsInBusiness"),
      onlyNumbers("equityRatio", "lastReview"),
      onlyNumbers("ownLimit"),
    ),
  },
  {
    id: "gradesAddUp",
    label: { en: "Grades add up to exposure and limits", zh: "各等级合计等于总额" },
    holds: native(
      "AND",
      sameMoney(
        native("SUM", column("grades", "exposure")),
        native("SUM", native("IF", isGraded, rated("exposure"), 0)),
      ),
      sameMoney(native("SUM", column("grades", "limits")), native("SUM", native("IF", isGraded, rated("limit"), 0))),
    ),
  },
  {
    id: "limitsCapped",
    label: { en: "No calculated limit above its cap", zh: "测算额度不超过净资产上限" },
    holds: none(
      times(
        times(unequal(rated("netWorth"), ""), times(equal(rated("ownLimit"), ""), native("ISNUMBER", rated("limit")))),
        greater(
          native("IF", native("ISNUMBER", rated("limit")), rated("limit"), 0),
          plus(
            times(native("IF", native("ISNUMBER", rated("netWorth")), positiveWorth, 0), input("netWorthShare")),
            halfCent,
          ),
        ),
      ),
    ),
  },
  {
    id: "explanationAgrees",
    label: { en: "The explained grade is the table's", zh: "单户评级与客户表一致" },
    holds: native(
      "IF",
      native("ISNUMBER", block("explainedScore")),
      equal(block("explainedGrade"), native("XLOOKUP", input("ratedCustomer"), rated("customer"), rated("grade"))),
      true,
    ),
  },
  {
    id: "altmanBalances",
    label: { en: "Altman: equity and liabilities are the assets", zh: "Z 值：净资产加负债等于资产" },
    holds: sameMoney(plus(input("altmanBookEquity"), input("altmanLiabilities")), input("altmanAssets")),
  },
  {
    id: "altmanPublished",
    label: { en: "Altman: weights are the published ones", zh: "Z 值：系数与公开值一致" },
    holds: native(
      "IF",
      native("ISNUMBER", block("altmanScore")),
      less(
        native(
          "ABS",
          minus(
            block("altmanScore"),
            native("XLOOKUP", input("altmanModel"), column("altmanModels", "model"), column("altmanModels", "score")),
          ),
        ),
        noise,
      ),
      true,
    ),
  },
];
